import {insightReport} from '../locales/insight-report.ts';
import {insightsJson} from '../output/insights.ts';
import {reportLines} from '../output/report.ts';
import {defineCommand} from './command.ts';

export const insights = defineCommand({
	name: 'insights',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}},
	async run(context) {
		const store = await context.store();
		const [now, rules] = [context.now(), context.rules()];
		const stats = store.stats(now, rules);
		const view = store.insights(now, rules, stats);
		const lines = reportLines(
			insightReport(view, {today: stats.pace.left, experiments: store.experiments(now, rules)}, context.locale),
			context.terminal.columns,
		);
		return {view: 'lines', lines, json: insightsJson(view)};
	},
});
