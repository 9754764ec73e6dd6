import {tagsIn} from '../domain/shared.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';

export const tag = defineCommand({
	name: 'tag',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}, tags: {placeholder: 'TAG', summary: 'tags', many: true}},
	options: {},
	async run(context, given) {
		const person = await personOf(context, given.person);
		await act(context, 'tag', [{on: 'person', id: person.id, command: {type: 'describe', description: {tags: tagsIn(...given.tags)}}}], {
			person,
		});
		const tags = (await context.store()).person(person.id)?.tags ?? [];
		return {view: 'lines', lines: [context.locale.commands.done.tagged(line(person.name), tags.map(line))]};
	},
});
