/** Days as a person lives them: local time for instants, pure arithmetic for dates. Instants are epoch ms, dates `YYYY-MM-DD`. */

/** A day of 24 hours, ms: for spans. Local days are counted with the functions below, which know the changes of clocks. */
export const dayMs = 86_400_000;

const isoDate = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** First instant of the local day. Where the clock skips midnight, the first hour that exists. */
export const startOfDay = (instant: number): number => new Date(instant).setHours(0, 0, 0, 0);

/** First instant of the next local day: 23, 24 or 25 hours after this one's. */
export const startOfNextDay = (instant: number): number => {
	const date = new Date(instant);
	return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
};

/** First instant of the local month. */
export const startOfMonth = (instant: number): number => {
	const date = new Date(instant);
	return new Date(date.getFullYear(), date.getMonth(), 1).getTime();
};

/** First instant of the next local month: when LinkedIn counts anew. */
export const startOfNextMonth = (instant: number): number => {
	const date = new Date(instant);
	return new Date(date.getFullYear(), date.getMonth() + 1, 1).getTime();
};

/** Local date of an instant. */
export const localDate = (instant: number): string => {
	const date = new Date(instant);
	return isoDate(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
};

/** Local noon of a date: the instant of `--on DATE`. NaN where the text is no date. */
export const noonOf = (date: string): number => new Date(`${date}T12:00:00`).getTime();

/** Noon UTC of a date: the instant of a UTC date such as Connected On. NaN where the text is no date. */
export const noonUtc = (date: string): number => Date.parse(date) + dayMs / 2;

/** The date `n` days later, earlier where negative. @throws RangeError where the text is no date. */
export const addDays = (date: string, n: number): string => isoDate(Date.parse(date) + n * dayMs);

/** First instant of the local day `days` days from an instant: what is put off to a day is there when that day begins. */
export const startOfDaysOn = (instant: number, days: number): number => startOfDay(noonOf(addDays(localDate(instant), days)));

/** Days from one date to a later one; negative where it is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** Monday of the date's ISO week. @throws RangeError where the text is no date. */
export const mondayOf = (date: string): string => addDays(date, -((new Date(Date.parse(date)).getUTCDay() + 6) % 7));

/** Whether a text is a date of the calendar, `YYYY-MM-DD`: 2026-02-29 is none. */
export const isDate = (text: string): boolean => {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
		return false;
	}
	const utc = Date.parse(text);
	// V8 reads 30 February as 2 March
	return !Number.isNaN(utc) && isoDate(utc) === text;
};
