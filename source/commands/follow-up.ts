import {addDays, isDate, localDate, noonOf, startOfDay} from '../domain/calendar.ts';
import type {FollowUp} from '../domain/person.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {instantOn} from './when.ts';

/** What the command takes, and what the journal calls it. */
const actions = {done: 'done', skip: 'skipped', move: 'moved'} as const satisfies Record<string, FollowUp['action']>;
const choices = Object.keys(actions) as (keyof typeof actions)[];

/** An empty answer to "in how many days?" in the dashboard is a week too. */
const week = 7;

type Given = {action: keyof typeof actions; on?: string | undefined; until?: string | undefined; days?: number | undefined};

/** What means nothing with the action, or twice the same. @throws CliError 2 */
const checkOptions = ({action, on, until, days}: Given, {commands: {problems}}: Context['locale']): void => {
	if (until !== undefined && days !== undefined) throw new CliError(exits.usage, problems.contradiction('--until', '--days'));
	const given: [option: string, value: unknown, isMoving: boolean][] = [
		['--on', on, false],
		['--until', until, true],
		['--days', days, true],
	];
	const idle = given.find(([, value, isMoving]) => value !== undefined && isMoving !== (action === 'move'));
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

export const followUp = defineCommand({
	name: 'follow-up',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		action: {placeholder: 'WHAT', summary: 'followUpAction', choices},
	},
	options: {
		on: {kind: 'text', placeholder: 'DATE', summary: 'on'},
		until: {kind: 'text', placeholder: 'DATE', summary: 'until'},
		days: {kind: 'number', placeholder: 'DAYS', summary: 'inDays', min: 1, max: 3650},
	},
	async run(context, given) {
		checkOptions(given, context.locale);
		const moves = given.action === 'move';
		const until = moves ? dueAgain(context, given) : null;
		const on = instantOn(context, given.on);
		const person = await personOf(context, given.person);
		const action = actions[given.action];
		const command = {type: 'follow-up', action, on, ...(until !== null && {until})} as const;
		await act(context, `follow-up.${action}`, [{on: 'person', id: person.id, command}], {person});
		const {keeping, commands, domain} = context.locale;
		const name = line(person.name);
		return {
			view: 'lines',
			lines: [until === null ? commands.done.act(name, domain.gesture(`follow-up.${action}`)) : keeping.followUp.moved(name, until)],
		};
	},
});
