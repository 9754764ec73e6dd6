import {mostWeight} from '../domain/ranking.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';
import {preview} from './preview.ts';

export const weigh = defineCommand({
	name: 'weigh',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		weight: {placeholder: 'WEIGHT', summary: 'weight', bounds: {min: 0, max: mostWeight}},
	},
	options: {dryRun: {kind: 'flag', summary: 'dryRun'}, json: {kind: 'flag', summary: 'json'}},
	async run(context, {weight, dryRun, ...given}): Promise<Answer> {
		const person = await personOf(context, given.person);
		if (dryRun) return preview(context, {own: {id: person.id, weight}});
		await act(context, 'edit', [{on: 'person', id: person.id, command: {type: 'describe', description: {weight}}}], {person});
		return {
			view: 'lines',
			lines: [context.locale.weights.weighed(line(person.name), weight)],
			json: {id: person.id, key: person.key, name: person.name, weight},
		};
	},
});
