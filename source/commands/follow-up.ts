import {addDays, isDate, localDate, noonOf, startOfDay} from '../domain/calendar.ts';
import type {FollowUp} from '../domain/person.ts';
import {longestRhythm} from '../domain/touch.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {instantOn} from './when.ts';

/** What the command takes, and what the journal calls it. */
const actions = {done: 'done', skip: 'skipped', move: 'moved'} as const satisfies Record<string, FollowUp['action']>;
type Action = keyof typeof actions | 'keep';
const choices = [...Object.keys(actions), 'keep'] as Action[];

/** An empty answer to "in how many days?" in the dashboard is a week too. */
const week = 7;

type Given = {
	action: Action;
	every?: number | undefined;
	on?: string | undefined;
	until?: string | undefined;
	days?: number | undefined;
	reason?: string | undefined;
};

/** What means nothing with the action, or twice the same. @throws CliError 2 */
const checkOptions = ({action, every, on, until, days, reason}: Given, {commands: {problems}}: Context['locale']): void => {
	if (until !== undefined && days !== undefined) throw new CliError(exits.usage, problems.contradiction('--until', '--days'));
	if (action === 'keep' && every === undefined)
		throw new CliError(exits.usage, problems.missingArgument('DAYS', 'linkdash follow-up PERSON keep DAYS'));
	const given: [option: string, value: unknown, actions: readonly Action[]][] = [
		['DAYS', every, ['keep']],
		['--on', on, ['done', 'skip']],
		['--until', until, ['move']],
		['--days', days, ['move']],
		['--reason', reason, ['skip']],
	];
	const idle = given.find(([, value, takes]) => value !== undefined && !takes.includes(action));
	if (idle) throw new CliError(exits.usage, problems.meaningless(idle[0], action));
};

/** The morning of the day it is due again. @throws CliError 2 for no date, or one that is not to come */
const dueAgain = ({now, locale}: Context, {until, days = week}: Given): number => {
	const today = localDate(now());
	const day = until ?? addDays(today, days);
	if (!isDate(day)) throw new CliError(exits.usage, locale.commands.problems.notADate(day));
	if (day <= today) throw new CliError(exits.usage, locale.keeping.followUp.notToCome(day));
	return startOfDay(noonOf(day));
};

/** Sets the rhythm, or ends it where `days` is 0. */
const keepInTouch = async (context: Context, word: string, days: number): Promise<Answer> => {
	const person = await personOf(context, word);
	const label = days === 0 ? 'keep-in-touch.ended' : 'keep-in-touch';
	await act(context, label, [{on: 'person', id: person.id, command: {type: 'keep-in-touch', days, on: context.now()}}], {person});
	const {touch} = context.locale;
	return {view: 'lines', lines: [days === 0 ? touch.ended(line(person.name)) : touch.kept(line(person.name), days)]};
};

export const followUp = defineCommand({
	name: 'follow-up',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		action: {placeholder: 'WHAT', summary: 'followUpAction', choices},
		every: {placeholder: 'DAYS', summary: 'keepDays', optional: true, bounds: {min: 0, max: longestRhythm}},
	},
	options: {
		on: {kind: 'text', placeholder: 'DATE', summary: 'on'},
		until: {kind: 'text', placeholder: 'DATE', summary: 'until'},
		days: {kind: 'number', placeholder: 'DAYS', summary: 'inDays', min: 1, max: 3650},
		reason: {kind: 'text', placeholder: 'T', summary: 'skipReason'},
	},
	async run(context, given) {
		checkOptions(given, context.locale);
		if (given.action === 'keep') return keepInTouch(context, given.person, given.every ?? 0);
		const moves = given.action === 'move';
		const until = moves ? dueAgain(context, given) : null;
		const on = instantOn(context, given.on);
		const person = await personOf(context, given.person);
		const action = actions[given.action];
		const {reason} = given;
		const command = {type: 'follow-up', action, on, ...(until !== null && {until}), ...(reason !== undefined && {reason})} as const;
		await act(context, `follow-up.${action}`, [{on: 'person', id: person.id, command}], {person});
		const {keeping, commands, domain} = context.locale;
		const name = line(person.name);
		return {
			view: 'lines',
			lines: [until === null ? commands.done.act(name, domain.gesture(`follow-up.${action}`)) : keeping.followUp.moved(name, until)],
		};
	},
});
