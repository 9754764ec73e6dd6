import {networkReport} from '../locales/network-report.ts';
import {networkJson} from '../output/network.ts';
import {reportLines} from '../output/report.ts';
import {defineCommand} from './command.ts';

export const network = defineCommand({
	name: 'network',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}},
	async run(context) {
		const view = (await context.store()).network(context.now(), context.rules());
		return {view: 'lines', lines: reportLines(networkReport(view, context.locale), context.terminal.columns), json: networkJson(view)};
	},
});
