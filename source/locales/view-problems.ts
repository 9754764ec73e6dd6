import type {ViewProblem} from '../domain/saved-view.ts';
import type {Locale} from './index.ts';

/** What is wrong with a view of the settings, in half a sentence. */
export const viewProblem = (problem: ViewProblem, {orders: {views}}: Locale): string =>
	'place' in problem ? views.problem[problem.code](problem.place) : views.problem[problem.code];
