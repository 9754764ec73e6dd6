const hourMs = 3_600_000;

/** The first Sunday on or after a date, epoch ms at midnight as if in UTC. `month` 0 to 11. */
const sundayFrom = (year: number, month: number, day: number): number => {
	const weekday = new Date(Date.UTC(year, month, day)).getUTCDay();
	return Date.UTC(year, month, day + ((7 - weekday) % 7));
};

/** A year, epoch ms as if in UTC, and its summer time. */
type Year = {begins: number; ends: number; summerFrom: number; summerTo: number};

/**
 * Summer time lasts from two in the morning of the second Sunday of March to that of the first of November; up to 2006, of the first of
 * April to the last of October (15 U.S.C. 260a). The zone database says the same and costs milliseconds to ask.
 */
const yearOf = (wall: number): Year => {
	const year = new Date(wall).getUTCFullYear();
	const [first, last] = year < 2007 ? [sundayFrom(year, 3, 1), sundayFrom(year, 9, 25)] : [sundayFrom(year, 2, 8), sundayFrom(year, 10, 1)];
	return {begins: Date.UTC(year), ends: Date.UTC(year + 1), summerFrom: first + 10 * hourMs, summerTo: last + 9 * hourMs};
};

let latest: Year = {begins: 0, ends: 0, summerFrom: 0, summerTo: 0};

/**
 * The first instant, epoch ms, at which clocks in Los Angeles show this; an hour later where they skip it in March.
 * @param wall what they show, epoch ms as if in UTC
 */
export const losAngelesInstant = (wall: number): number => {
	if (wall < latest.begins || wall >= latest.ends) {
		latest = yearOf(wall);
	}
	const summer = wall + 7 * hourMs;
	return summer >= latest.summerFrom && summer < latest.summerTo ? summer : wall + 8 * hourMs;
};
