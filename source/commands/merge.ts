import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';

export const merge = defineCommand({
	name: 'merge',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}, other: {placeholder: 'PERSON', summary: 'other'}},
	options: {notSame: {kind: 'flag', summary: 'notSame'}},
	async run(context, given) {
		const person = await personOf(context, given.person);
		const other = await personOf(context, given.other);
		const label = given.notSame ? 'tell-apart' : 'merge';
		const [done] = (await act(context, label, [{on: 'person', id: person.id, command: {type: label, other: other.id}}], {person})).people;
		const words = context.locale.commands.done;
		return {
			view: 'lines',
			lines: [given.notSame ? words.toldApart(line(person.name), line(other.name)) : words.merged(line(done?.name ?? ''))],
		};
	},
});
