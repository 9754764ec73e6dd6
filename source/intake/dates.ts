import {fold} from '../domain/text.ts';

/**
 * Dates of the archive, read cell by cell. LinkedIn writes English; files somebody saved again carry the months of their Excel.
 */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'];

const monthName = (text: string): string => fold(text).replaceAll('.', '');

let months: ReadonlyMap<string, number> | undefined;

/** Month names, short and long, of the languages above. Made at the first date: formatters cost milliseconds. */
const monthNames = (): ReadonlyMap<string, number> => {
	if (months === undefined) {
		// Excel's German March, which Intl writes differently
		const made = new Map([['mrz', 3]]);
		for (const language of languages) {
			for (const month of ['short', 'long'] as const) {
				const format = new Intl.DateTimeFormat(language, {day: 'numeric', month, timeZone: 'UTC'});
				for (let number = 1; number <= 12; number++) {
					const name = format.formatToParts(Date.UTC(2026, number - 1, 1)).find(part => part.type === 'month')?.value ?? '';
					made.set(monthName(name), number);
				}
			}
		}
		months = made;
	}
	return months;
};

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNumber = (text: string): number => english.indexOf(text.toLowerCase()) + 1 || (monthNames().get(monthName(text)) ?? 0);

const two = (number: number): string => String(number).padStart(2, '0');

/** LinkedIn began in 2003: a year of two digits is of this century. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Midnight of a day, epoch ms as if in UTC; null where there is no such day. */
export const dateValue = (year: number, month: number, day: number): number | null => {
	const days = (monthDays[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
	return day >= 1 && day <= days ? Date.UTC(year, month - 1, day) : null;
};

const calendarDate = (year: string, month: number, day: number): string | null => {
	const full = fullYear(year);
	return dateValue(Number(full), month, day) === null ? null : `${full}-${two(month)}-${two(day)}`;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const named = /^(\d{1,2})(?:\. ?|[ -/])(\p{L}+\.?)[ -/](\d{4}|\d{2})(?!\d)/u;
const monthFirst = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})(?!\d)/u;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/;

/** Date at the beginning of a text and what follows it. */
export const leadingDate = (text: string): {date: string; rest: string} | null => {
	const found = (match: RegExpExecArray, date: string | null) => (date === null ? null : {date, rest: text.slice(match[0].length)});
	const byName = named.exec(text);
	if (byName !== null) {
		const [, day = '', month = '', year = ''] = byName;
		return found(byName, calendarDate(year, monthNumber(month), Number(day)));
	}
	const byNumber = slashed.exec(text);
	if (byNumber !== null) {
		const [, first = '', second = '', year = ''] = byNumber;
		// LinkedIn writes the month first; a first number over 12 can only be a day
		return found(byNumber, calendarDate(year, Number(first), Number(second)) ?? calendarDate(year, Number(second), Number(first)));
	}
	const byIso = iso.exec(text);
	if (byIso !== null) {
		const [, year = '', month = '', day = ''] = byIso;
		return found(byIso, calendarDate(year, Number(month), Number(day)));
	}
	const american = monthFirst.exec(text);
	if (american !== null) {
		const [, month = '', day = '', year = ''] = american;
		return found(american, calendarDate(year, monthNumber(month), Number(day)));
	}
	return null;
};

const time = /^(?:,|T)?\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s?([AP])\.?M\.?)?(?: UTC|Z)?$/i;

/** Seconds since midnight; null where it is no time. "" is noon: a date alone. */
export const secondsOfDay = (text: string): number | null => {
	if (text === '') {
		return 12 * 3600;
	}
	const [, hour = '', minute = '', second = '0', half] = time.exec(text) ?? [];
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
	const valid = hour !== '' && Number(hour) < (half === undefined ? 24 : 13) && Number(minute) < 60 && Number(second) < 61;
	return valid ? (hours * 60 + Number(minute)) * 60 + Number(second) : null;
};

/** `27 Jun 2026`: what LinkedIn itself writes. Looking for the letters of all languages, and making ready for it, takes longer. */
const current = /^\d\d [A-Z][a-z]{2} \d{4}$/;

const dateOf = (text: string): string | null => {
	const month = current.test(text) ? english.indexOf(text.slice(3, 6).toLowerCase()) + 1 : 0;
	if (month > 0) {
		return calendarDate(text.slice(7), month, Number(text.slice(0, 2)));
	}
	const found = leadingDate(text);
	return found === null || secondsOfDay(found.rest) === null ? null : found.date;
};

let latest: {text: string; date: string | null} = {text: '', date: null};

/**
 * `27 Jun 2026`, `1/8/18, 6:14 PM`, `9-Sep-22`, `30-oct-09`, `2026-06-27`: a date of the calendar as written, `YYYY-MM-DD`.
 * LinkedIn's Connected On is a UTC date. Null where it is none.
 */
export const readDate = (text: string): string | null => {
	// a connections file is in the order of its dates: the same one comes many times over
	if (text !== latest.text) {
		latest = {text, date: dateOf(text)};
	}
	return latest.date;
};
