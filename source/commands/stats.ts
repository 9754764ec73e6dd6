import {defineCommand} from './command.ts';

export const stats = defineCommand({
	name: 'stats',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}},
	async run(context) {
		return {view: 'stats', stats: (await context.store()).stats(context.now(), context.rules())};
	},
});
