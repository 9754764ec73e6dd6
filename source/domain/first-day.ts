import {isDate, localDate, noonOf} from './calendar.ts';

/** The day LinkedIn opened, 5 May 2003 (https://about.linkedin.com): nothing on it is older. */
export const firstDay = '2003-05-05';

/**
 * The instant of a day somebody names, `YYYY-MM-DD`: local noon, and for today not later than now.
 * @returns or why it is none that anything on LinkedIn can have happened on
 */
export const instantOnDay = (date: string, now: number): number | 'no-date' | 'before-linkedin' | 'to-come' => {
	if (!isDate(date)) return 'no-date';
	if (date < firstDay) return 'before-linkedin';
	return date > localDate(now) ? 'to-come' : Math.min(noonOf(date), now);
};
