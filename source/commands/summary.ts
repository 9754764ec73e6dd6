import type {Rules} from '../domain/rules.ts';
import type {Answer} from '../output/answer.ts';
import type {Store} from '../store/index.ts';
import type {Context} from './command.ts';

/** The day of a store in short. */
export const summaryOf = (store: Store, now: number, rules: Rules): Answer => {
	const stats = store.stats(now, rules);
	return {view: 'summary', morning: store.morning(now, rules, 1, stats), stats};
};

/** What `linkdash` alone prints where there is no terminal to open the dashboard in. */
export const summary = async (context: Context): Promise<Answer> => summaryOf(await context.store(), context.now(), context.rules());
