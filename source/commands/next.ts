import {defineCommand} from './command.ts';

export const next = defineCommand({
	name: 'next',
	arguments: {},
	options: {},
	async run(context) {
		const store = await context.store();
		const rules = context.rules();
		const now = context.now();
		const stats = store.stats(now, rules);
		const morning = store.morning(now, rules, 1, stats);
		const [offer] = morning.offers;
		return {view: 'next', morning, stats, card: offer ? store.card(offer.id, now, rules) : null};
	},
});
