import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';

const say = async (context: Context, text: string, excluded: boolean) => {
	const person = await personOf(context, text);
	const label = excluded ? 'exclude' : 'include';
	const {commands, domain} = context.locale;
	if ((await context.store()).person(person.id)?.excluded === excluded)
		return {view: 'lines', lines: [commands.done.excludedAlready(line(person.name), excluded)]} as const;
	await act(context, label, [{on: 'person', id: person.id, command: {type: 'exclude', excluded}}], {person});
	return {view: 'lines', lines: [commands.done.act(line(person.name), domain.gesture(label))]} as const;
};

export const exclude = defineCommand({
	name: 'exclude',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {},
	run: (context, {person}) => say(context, person, true),
});

export const include = defineCommand({
	name: 'include',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {},
	run: (context, {person}) => say(context, person, false),
});
