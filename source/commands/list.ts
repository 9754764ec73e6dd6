import {defineCommand} from './command.ts';

export const list = defineCommand({
	name: 'list',
	arguments: {},
	options: {
		filter: {kind: 'text', placeholder: 'FILTER', summary: 'filter'},
		json: {kind: 'flag', summary: 'json'},
		csv: {kind: 'flag', summary: 'csv'},
	},
	async run(context, {filter, csv}) {
		const {rows} = (await context.store()).list(filter === undefined ? {} : {filter}, context.now());
		return {view: 'list', rows, csv, filtered: filter !== undefined};
	},
});
