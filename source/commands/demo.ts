import {defaultRules} from '../domain/rules.ts';
import {type AnyCommand, defineCommand, opensDashboard} from './command.ts';
import type {Sample} from './sample.ts';
import {summaryOf} from './summary.ts';

export const demo: AnyCommand = defineCommand({
	name: 'demo',
	arguments: {},
	options: {},
	run: async context => {
		const {default: sample} = await import('../../data/demo.json', {with: {type: 'json'}});
		const [{inMemory, openStore}, {liveSample}] = await Promise.all([import('../store/open.ts'), import('./sample.ts')]);
		const store = openStore(inMemory);
		const now = context.now();
		const prepare = async () => {
			liveSample(store, sample as unknown as Sample, {now, rules: defaultRules});
			return {store, rules: defaultRules};
		};
		try {
			if (opensDashboard(context)) {
				const {openDashboard} = await import('./dashboard.ts');
				return {view: 'nothing', exit: await openDashboard(context, {demo: true, prepare})};
			}
			await prepare();
			return summaryOf(store, now, defaultRules);
		} finally {
			store.close();
		}
	},
});
