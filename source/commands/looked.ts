import {act} from './act.ts';
import {defineCommand} from './command.ts';

export const looked = defineCommand({
	name: 'looked',
	arguments: {},
	options: {},
	async run(context) {
		await act(context, 'looked', [{on: 'account', command: {type: 'look', on: context.now()}}]);
		const {pace} = (await context.store()).stats(context.now(), context.rules());
		return {view: 'lines', lines: [context.locale.commands.done.looked(pace.pending.count)]};
	},
});
