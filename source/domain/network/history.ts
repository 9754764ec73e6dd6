import {daysBetween} from '../calendar.ts';
import type {GrowthDay} from '../growth.ts';
import type {Split, Verdict} from './index.ts';

/** Days of a month, on average. */
const monthDays = 30.4375;
/** Shorter than this neither side of the comparison says anything. */
const leastDays = 28;
/** How far back "before linkdash" goes: further back the member was somebody else. */
const beforeDays = 365;

/** Where the connections came from. @param total those of unknown date among them: they were there before */
export const splitOf = (days: readonly GrowthDay[], total: number, firstUse: string | null): Split => {
	let [byMe, since] = [0, 0];
	for (const day of days) {
		if (firstUse === null || day.date < firstUse) continue;
		byMe += day.byMe;
		since += day.added;
	}
	return {before: total - since, byMe, byOthers: since - byMe};
};

/** Connections in all at the end of each year of which anything is known. */
export const yearsOf = (days: readonly GrowthDay[], total: number): {year: string; total: number}[] => {
	const added = new Map<string, number>();
	for (const {date, added: more} of days) added.set(date.slice(0, 4), (added.get(date.slice(0, 4)) ?? 0) + more);
	const dated = [...added.values()].reduce((sum, more) => sum + more, 0);
	const years = [...added.keys()].sort();
	const [first, last] = [Number(years[0]), Number(years.at(-1))];
	let known = total - dated;
	return years.length === 0
		? []
		: Array.from({length: last - first + 1}, (_, index) => {
				const year = String(first + index);
				known += added.get(year) ?? 0;
				return {year, total: known};
			});
};

/**
 * Connections a month in the year before linkdash, and since; null where either side is under four weeks.
 * @param until date of the last look: connections after it are not all known yet
 */
export const verdictOf = (
	days: readonly GrowthDay[],
	{firstUse, until, ...counts}: {firstUse: string | null; until: string; invited: number; refused: number; blocks: number},
): Verdict => {
	const first = days.reduce<string | null>((earliest, {date}) => (earliest === null || date < earliest ? date : earliest), null);
	if (firstUse === null || first === null) return null;
	const known = Math.min(beforeDays, daysBetween(first, firstUse));
	const used = daysBetween(firstUse, until) + 1;
	if (known < leastDays || used < leastDays) return null;
	let [before, since] = [0, 0];
	for (const {date, added} of days) {
		if (date >= firstUse) since += date <= until ? added : 0;
		else if (daysBetween(date, firstUse) <= known) before += added;
	}
	return {before: (before / known) * monthDays, since: (since / used) * monthDays, ...counts};
};
