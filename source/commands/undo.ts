import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {refusal} from './act.ts';
import {type Context, defineCommand} from './command.ts';

/**
 * Takes the latest gesture back, or does it again. On a terminal it asks first where the gesture was about several people, of another day
 * or of another process; elsewhere the command itself is the answer, and the other command brings everything back.
 */
const reverse = async (context: Context, way: 'undo' | 'redo'): Promise<Answer> => {
	const store = await context.store();
	const {commands, domain} = context.locale;
	const now = context.now();
	const next = way === 'undo' ? store.nextUndo(now) : store.nextRedo(now);
	if (next === null) throw refusal(context, {code: way === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo'}, null);
	const what = commands.done.gesture(domain.gesture(next.label), next, next.name === null ? null : line(next.name));
	if (next.ask && context.terminal.interactive && !(await context.confirm(commands.ask[way](what, next))))
		return {view: 'lines', lines: [commands.ask.kept]};
	const done = way === 'undo' ? store.undo(now) : store.redo(now);
	if (!done.ok) throw refusal(context, done.reason, null);
	return {view: 'lines', lines: [way === 'undo' ? commands.done.undone(what) : commands.done.redone(what)]};
};

export const undo = defineCommand({name: 'undo', arguments: {}, options: {}, run: context => reverse(context, 'undo')});
export const redo = defineCommand({name: 'redo', arguments: {}, options: {}, run: context => reverse(context, 'redo')});
