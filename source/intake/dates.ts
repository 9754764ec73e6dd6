import {dayMs} from '../domain/calendar.ts';
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

const calendarDate = (year: string, month: number, day: number): string | null => {
	const full = fullYear(year);
	// day 0 of the next month: arithmetic, where parsing a date to see whether it exists costs ten times as much
	const valid = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(full), month, 0)).getUTCDate();
	return valid ? `${full}-${two(month)}-${two(day)}` : null;
};

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/;
const named = /^(\d{1,2})(?:\. ?|[ -/])(\p{L}+\.?)[ -/](\d{4}|\d{2})(?!\d)/u;
const monthFirst = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})(?!\d)/u;
const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?!\d)/;

/** Date at the beginning of a text and what follows it. */
const leadingDate = (text: string): {date: string; rest: string} | null => {
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

/** Minutes since midnight; null where it is no time. "" is noon: a date alone. */
const minutes = (text: string): number | null => {
	if (text === '') {
		return 12 * 60;
	}
	const [, hour = '', minute = '', half] =
		/^(?:,|T)?\s?(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\s?([AP])\.?M\.?)?(?: UTC|Z)?$/i.exec(text) ?? [];
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
	const valid = hour !== '' && Number(hour) < (half === undefined ? 24 : 13) && Number(minute) < 60;
	return valid ? hours * 60 + Number(minute) : null;
};

let latest: {text: string; date: string | null} = {text: '', date: null};

/**
 * `27 Jun 2026`, `1/8/18, 6:14 PM`, `9-Sep-22`, `30-oct-09`, `2026-06-27`: a date of the calendar as written, `YYYY-MM-DD`.
 * LinkedIn's Connected On is a UTC date. Null where it is none.
 */
export const readDate = (text: string): string | null => {
	// a connections file is in the order of its dates: the same one comes many times over
	if (text !== latest.text) {
		const found = leadingDate(text);
		latest = {text, date: found === null || minutes(found.rest) === null ? null : found.date};
	}
	return latest.date;
};

const hourMs = 3_600_000;

let zone: Intl.DateTimeFormat | undefined;
const offsets = new Map<number, number>();

const offsetByIntl = (instant: number): number => {
	zone ??= new Intl.DateTimeFormat('en-US', {timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset'});
	const name = zone.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? '';
	return Number(/GMT([+-]\d{2})/.exec(name)?.[1] ?? Number.NaN);
};

/** Hours between Los Angeles and UTC at an instant: -7 in summer, -8 in winter. One look at the zone a quiet day, exact on a day it changes. */
const losAngelesOffset = (instant: number): number => {
	const day = Math.floor(instant / dayMs);
	let offset = offsets.get(day);
	if (offset === undefined) {
		const morning = offsetByIntl(day * dayMs);
		offset = morning === offsetByIntl((day + 1) * dayMs) ? morning : Number.NaN;
		offsets.set(day, offset);
	}
	return Number.isNaN(offset) ? offsetByIntl(instant) : offset;
};

/** The first instant at which clocks in Los Angeles show this; an hour later where they skip it in March. */
const losAngelesInstant = (wall: number): number => {
	const summer = wall + 7 * hourMs;
	return losAngelesOffset(summer) === -7 ? summer : wall + 8 * hourMs;
};

/**
 * Sent At of Invitations.csv: `6/27/26, 7:35 AM`, wall time of America/Los_Angeles whatever the member's own
 * (measured on 122 pairs with connections). With a `Z` or `UTC` behind it the time is UTC; a date alone is noon.
 * @returns epoch ms, or null where it is no date
 */
export const readSentAt = (text: string): number | null => {
	const found = leadingDate(text);
	const minute = found === null ? null : minutes(found.rest);
	if (found === null || minute === null) {
		return null;
	}
	const wall = Date.parse(found.date) + minute * 60_000;
	return /(?:UTC|Z)$/i.test(found.rest) ? wall : losAngelesInstant(wall);
};
