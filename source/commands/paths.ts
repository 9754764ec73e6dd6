import {columns} from '../output/columns.ts';
import {defineCommand} from './command.ts';

export const paths = defineCommand({
	name: 'paths',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}},
	run(context) {
		const words = context.locale.commands.paths;
		const {store, settings, checklist, backups} = context.paths;
		const rows = [
			[words.store, store],
			[words.settings, settings],
			[words.checklist, checklist],
			[words.backups, backups],
		];
		return {view: 'lines', lines: columns(rows, null), json: {store, settings, checklist, backups}};
	},
});
