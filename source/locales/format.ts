import type {Language} from './index.ts';

/** Numbers, dates and plurals of one language, all by Intl. */
export type Format = {
	number(value: number): string;
	/** 0.436 -> "44". Whole percent, no sign. */
	percent(ratio: number): string;
	/** "23 November". */
	day(instant: number): string;
	/** "Monday 23 November". */
	weekday(instant: number): string;
	/** "23 Nov 2026". */
	date(instant: number): string;
	/** "14:20". */
	time(instant: number): string;
	/** Picks the form for a count: `plural(2, {one: 'person', other: 'people'})`. `other` also stands for `many`. */
	plural(count: number, forms: {one: string; other: string}): string;
	/** "12 days ago", "yesterday", "today". Whole local days between two instants. */
	ago(instant: number, now: number): string;
	/** "a, b and c". */
	list(items: readonly string[]): string;
};

const memo = <T>(make: () => T): (() => T) => {
	let made: T | undefined;
	return () => (made ??= make());
};

const dayMs = 86_400_000;

/** Local midnight's day number, so that "yesterday" follows the calendar and not 24 hours. */
const dayNumber = (instant: number): number => {
	const date = new Date(instant);
	return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayMs);
};

/** Formatters are made on first use: each Intl object costs milliseconds that the first frame may not need. */
export const createFormat = (language: Language): Format => {
	const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
	const number = memo(() => new Intl.NumberFormat(locale));
	const day = memo(() => new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'long'}));
	const weekday = memo(() => new Intl.DateTimeFormat(locale, {weekday: 'long', day: 'numeric', month: 'long'}));
	const date = memo(() => new Intl.DateTimeFormat(locale, {day: 'numeric', month: 'short', year: 'numeric'}));
	const time = memo(() => new Intl.DateTimeFormat(locale, {hour: '2-digit', minute: '2-digit'}));
	const rules = memo(() => new Intl.PluralRules(locale));
	const relative = memo(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
	const list = memo(() => new Intl.ListFormat(locale, {type: 'conjunction'}));
	return {
		// most numbers on a screen are small: no formatter needed
		number: value => (Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : number().format(value)),
		percent: ratio => String(Math.round(ratio * 100)),
		day: instant => day().format(instant),
		weekday: instant => weekday().format(instant),
		date: instant => date().format(instant),
		time: instant => time().format(instant),
		plural: (count, forms) => (rules().select(count) === 'one' ? forms.one : forms.other),
		ago: (instant, now) => relative().format(dayNumber(instant) - dayNumber(now), 'day'),
		list: items => list().format(items),
	};
};
