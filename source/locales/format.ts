import type {Language} from './language.ts';

/** Names the key in force of an action, by its id and by the key it usually has. */
export type KeyOf = (action: string, usual: string) => string;

const usualKey: KeyOf = (_action, usual) => usual;

/** Numbers, dates and plurals of one language, all by Intl; and keys, by what is in force. */
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
	/** Whole local days from now to a later instant: 0 today, 1 tomorrow. */
	daysUntil(instant: number, now: number): number;
	/** "a, b and c". */
	list(items: readonly string[]): string;
	/** The key of an action of the dashboard in a sentence: `usual`, as this language names it, or the member's own. */
	key: KeyOf;
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

/**
 * Names of months and days as Intl has them, and the sign between thousands. The first Intl.DateTimeFormat of a process costs 20 ms and
 * Intl.NumberFormat 4: a tenth of the way to the first frame, for what these tables do at once. The tests compare them with Intl.
 */
const calendars = {
	en: {
		months: 'January February March April May June July August September October November December'.split(' '),
		short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
		days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
		first: '1',
		thousands: ',',
	},
	fr: {
		months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
		short: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
		days: 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' '),
		// Intl writes "1 mars"; the first of a month is said and written "1er"
		first: '1er',
		thousands: '\u202F',
	},
} as const;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** Formatters are made on first use: each Intl object costs milliseconds that the first frame may not need. */
export const createFormat = (language: Language, key: KeyOf = usualKey): Format => {
	const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
	const {months, short, days, first, thousands} = calendars[language];
	const number = memo(() => new Intl.NumberFormat(locale));
	const rules = memo(() => new Intl.PluralRules(locale));
	const relative = memo(() => new Intl.RelativeTimeFormat(locale, {numeric: 'auto'}));
	const list = memo(() => new Intl.ListFormat(locale, {type: 'conjunction'}));
	const dayOfMonth = (date: Date): string => (date.getDate() === 1 ? first : String(date.getDate()));
	const day = (instant: number): string => {
		const date = new Date(instant);
		return `${dayOfMonth(date)} ${months[date.getMonth()]}`;
	};
	return {
		number: value => (Number.isInteger(value) ? String(value).replaceAll(/(?<=\d)(?=(\d{3})+$)/g, thousands) : number().format(value)),
		percent: ratio => String(Math.round(ratio * 100)),
		day,
		weekday: instant => `${days[new Date(instant).getDay()]} ${day(instant)}`,
		date: instant => {
			const date = new Date(instant);
			return `${dayOfMonth(date)} ${short[date.getMonth()]} ${date.getFullYear()}`;
		},
		time: instant => {
			const date = new Date(instant);
			return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
		},
		plural: (count, forms) => (rules().select(count) === 'one' ? forms.one : forms.other),
		ago: (instant, now) => relative().format(dayNumber(instant) - dayNumber(now), 'day'),
		daysUntil: (instant, now) => dayNumber(instant) - dayNumber(now),
		list: items => list().format(items),
		key,
	};
};
