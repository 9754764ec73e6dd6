import type {Answer} from '../output/answer.ts';
import type {Context} from './command.ts';

/** What `linkdash` alone prints where there is no terminal to open the dashboard in. */
export const summary = async (context: Context): Promise<Answer> => {
	const store = await context.store();
	const rules = context.rules();
	const now = context.now();
	return {view: 'summary', morning: store.morning(now, rules, 1), stats: store.stats(now, rules)};
};
