import type {Format} from '../format.ts';

/** What a person is worth to the goal: the points, and the order they make. */
export const weights = (f: Format) => ({
	title: (count: number) => (count === 1 ? 'The first would be:' : `The first ${f.number(count)} would be:`),
	/** Beside a place: where they stand now. */
	was: (was: number | null, place: number) => (was === null ? 'new' : was === place ? 'as now' : `now ${f.number(was)}`),
	nobody: 'Nobody would be worth inviting.',
	notKept: 'Nothing is kept: the same without --dry-run keeps it.',
	onlyPoints: '--dry-run shows what other points would change: linkdash config set points.met 30 --dry-run',
	weighed: (name: string, weight: number) => `${name}: own weight ${f.number(weight)} of 10`,
	/** The page of the dashboard. */
	page: {
		title: 'Who comes first',
		own: (name: string) => `your weight of ${name}`,
		fit: 'each part that fits',
		head: 'then the first are',
		changed: (from: number) => `was ${f.number(from)}`,
	},
	kept: 'The new order is kept',
	unkept: 'The order stays as it was',
});
