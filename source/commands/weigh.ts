import {weighedAnew} from '../domain/preview.ts';
import {mostWeight} from '../domain/ranking.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {defineCommand} from './command.ts';
import {bestOf, previewed} from './preview.ts';

export const weigh = defineCommand({
	name: 'weigh',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		weight: {placeholder: 'WEIGHT', summary: 'weight', bounds: {min: 0, max: mostWeight}},
	},
	options: {dryRun: {kind: 'flag', summary: 'dryRun'}},
	async run(context, {weight, dryRun, ...given}): Promise<Answer> {
		const person = await personOf(context, given.person);
		if (dryRun) {
			const store = await context.store();
			const before = await bestOf(context, context.rules());
			const card = store.card(person.id, context.now(), context.rules());
			const offer = card?.offer ? {...card, ...card.offer} : null;
			const after = card && offer ? weighedAnew(before, offer, {from: card.weight, to: weight}) : before;
			return {view: 'lines', ...previewed(context, before, after)};
		}
		await act(context, 'edit', [{on: 'person', id: person.id, command: {type: 'describe', description: {weight}}}], {person});
		return {view: 'lines', lines: [context.locale.weights.weighed(line(person.name), weight)]};
	},
});
