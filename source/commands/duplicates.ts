import {defineCommand} from './command.ts';

export const duplicates = defineCommand({
	name: 'duplicates',
	arguments: {},
	options: {limit: {kind: 'number', placeholder: 'N', summary: 'limit', min: 1, max: 100_000}, json: {kind: 'flag', summary: 'json'}},
	async run(context, {limit = -1}) {
		const {total, rows} = (await context.store()).duplicates(0, limit, context.now());
		return {view: 'duplicates', total, rows};
	},
});
