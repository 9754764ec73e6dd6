import {personOf, refusal} from './act.ts';
import {defineCommand} from './command.ts';

export const show = defineCommand({
	name: 'show',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {json: {kind: 'flag', summary: 'json'}},
	async run(context, given) {
		const {id} = await personOf(context, given.person);
		const card = (await context.store()).card(id, context.now(), context.rules());
		if (card === null) throw refusal(context, {code: 'no-such-person'}, null);
		return {view: 'card', card};
	},
});
