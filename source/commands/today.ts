import {existsSync} from 'node:fs';
import {defineCommand} from './command.ts';

export const today = defineCommand({
	name: 'today',
	arguments: {},
	options: {
		limit: {kind: 'number', placeholder: 'N', summary: 'limit', min: 0, max: 10_000},
		short: {kind: 'flag', summary: 'short'},
		why: {kind: 'flag', summary: 'why'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, {limit, short, why}) {
		// in a shell prompt: whoever has no store yet is left in peace, and none is made
		if (short && !existsSync(context.paths.store)) return {view: 'nothing'};
		const store = await context.store();
		const rules = context.rules();
		const now = context.now();
		const stats = store.stats(now, rules);
		return {
			view: 'today',
			morning: store.morning(now, rules, limit, stats),
			stats,
			short,
			why,
			limited: limit !== undefined,
		};
	},
});
