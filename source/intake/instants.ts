import {dateValue, leadingDate, secondsOfDay} from './dates.ts';
import {losAngelesInstant} from './los-angeles.ts';

/** What the clocks show, epoch ms as if in UTC, and whether they say that they show UTC. */
type Shown = {wall: number; isUtc: boolean};

/**
 * `6/27/26, 7:35 AM` and `2026-03-09 10:11:12 UTC`: what LinkedIn writes in nearly every cell of Invitations.csv and messages.csv is worth
 * a way of its own.
 */
const american = /^\d{1,2}\/\d{1,2}\/\d{2}, (?:0?\d|1[0-2]):[0-5]\d[ \u202F][AP]M$/;
const universal = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d UTC$/;

/** The day read last: these files are in the order of their dates, and the same one comes many times over. */
let latestDay: {text: string; value: number | null} = {text: '', value: null};

const dayValue = (text: string): number | null => {
	if (text !== latestDay.text) {
		const [first = 0, second = 0, third = 0] = text.split(/[/-]/).map(Number);
		latestDay = {text, value: text.includes('-') ? dateValue(first, second, third) : dateValue(2000 + third, first, second)};
	}
	return latestDay.value;
};

const shortWay = (text: string): Shown | null => {
	const isAmerican = american.test(text);
	if (!isAmerican && !universal.test(text)) {
		return null;
	}
	const [afterDay, colon] = [text.indexOf(isAmerican ? ',' : ' '), text.indexOf(':')];
	const day = dayValue(text.slice(0, afterDay));
	if (day === null) {
		return null;
	}
	const hour = Number(text.slice(afterDay + 1, colon));
	const hours = isAmerican ? (hour % 12) + (text[colon + 4] === 'P' ? 12 : 0) : hour;
	const minute = Number(text.slice(colon + 1, colon + 3));
	const second = isAmerican ? 0 : Number(text.slice(colon + 4, colon + 6));
	return {wall: day + ((hours * 60 + minute) * 60 + second) * 1000, isUtc: !isAmerican};
};

const longWay = (text: string): Shown | null => {
	const found = leadingDate(text);
	const seconds = found === null ? null : secondsOfDay(found.rest);
	return found === null || seconds === null ? null : {wall: Date.parse(found.date) + seconds * 1000, isUtc: /(?:UTC|Z)$/i.test(found.rest)};
};

/**
 * Sent At of Invitations.csv: `6/27/26, 7:35 AM`, wall time of America/Los_Angeles whatever the member's own
 * (measured on 122 pairs with connections). With a `Z` or `UTC` behind it the time is UTC; a date alone is noon.
 * @returns epoch ms, or null where it is no date
 */
export const readSentAt = (text: string): number | null => {
	const shown = shortWay(text) ?? longWay(text);
	return shown === null || shown.isUtc ? (shown?.wall ?? null) : losAngelesInstant(shown.wall);
};

/**
 * Dates of messages and notes: `2026-03-09 10:11:12 UTC`; `10/18/18, 1:21 AM` in messages of 2018, which name no zone. Messages name
 * UTC wherever they name one, and nobody has measured another: it is taken for UTC too. A date alone is noon.
 * @returns epoch ms, or null where it is no date
 */
export const readUtc = (text: string): number | null => (shortWay(text) ?? longWay(text))?.wall ?? null;
