import {defineCommand} from './command.ts';

export const duplicates = defineCommand({
	name: 'duplicates',
	arguments: {},
	options: {limit: {kind: 'number', placeholder: 'N', summary: 'limit', min: 1, max: 100_000}, json: {kind: 'flag', summary: 'json'}},
	async run(context, {limit = -1}) {
		const store = await context.store();
		store.findDuplicates();
		const found = store.duplicates({part: '', offset: 0, limit}, context.now());
		return {view: 'duplicates', ...(found ?? {total: 0, rows: []})};
	},
});
