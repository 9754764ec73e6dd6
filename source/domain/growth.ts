import {addDays, mondayOf} from './calendar.ts';
import type {NetworkView} from './views.ts';

/** Connections of one date: all of them, and those among them that an invitation of the member's brought. */
export type GrowthDay = {date: string; added: number; byMe: number};

/** Connected On is a UTC date: west of Greenwich, the evening's connections are dated tomorrow. They are today's. */
const until = (date: string, today: string): string => (date > today ? today : date);

/**
 * Growth by ISO week, oldest first, the last one today's; a week without anybody has zeros.
 * @param days dates `YYYY-MM-DD`, in any order; the same date twice adds up
 * @param weeks how many weeks to return
 */
export const weeksOf = (days: readonly GrowthDay[], today: string, weeks: number): NetworkView['weeks'] => {
	const first = addDays(mondayOf(today), 7 * (1 - weeks));
	const rows = Array.from({length: weeks}, (_, index) => ({week: addDays(first, 7 * index), added: 0, byMe: 0}));
	for (const day of days) {
		// a comparison a week, no date arithmetic: years of days are many
		const date = until(day.date, today);
		const row = rows.findLast(({week}) => week <= date);
		if (row) {
			row.added += day.added;
			row.byMe += day.byMe;
		}
	}
	return rows;
};

/** Connections of the last `n` days, today among them. */
export const addedSince = (days: readonly GrowthDay[], today: string, n: number): number => {
	const first = addDays(today, 1 - n);
	return days.reduce((sum, day) => (until(day.date, today) >= first ? sum + day.added : sum), 0);
};
