import {dayMs, isDate, noonOf, startOfDay, startOfNextDay} from './calendar.ts';
import {degrees, type Relation, relations, type Status, statuses} from './person.ts';

/** Moments a filter may ask about: the latest invitation sent, the connection, the adding to the store. */
export const momentFields = ['sent', 'connected', 'added'] as const;
type MomentField = (typeof momentFields)[number];

/** Fields of the filter language with what they take, in the order they are told. */
const filterFields = ['status', 'degree', 'relation', 'tag', 'company', ...momentFields] as const;
export type FilterField = (typeof filterFields)[number];

/** What a field takes, those asked for most first; null where it is a text or a moment. */
export const fieldChoices = (field: FilterField): readonly string[] | null => {
	switch (field) {
		case 'status':
			return [...asked, ...statuses.filter(status => !asked.includes(status))];
		case 'relation':
			return relations;
		case 'degree':
			return [...degrees.map(String), '?'];
		default:
			return null;
	}
};

/** Statuses as they are asked for. */
const asked: readonly Status[] = ['target', 'pending', 'connection', 'incoming', 'ignored', 'withdrawn', 'expired', 'refused', 'snoozed'];

/** One condition. Instants are epoch ms; `before` and `from` leave out and take in that very instant. */
export type Condition =
	| {field: 'text' | 'tag'; text: string}
	/** `whole`: the company is that one, not another whose name holds it. */
	| {field: 'company'; text: string; whole: boolean}
	| {field: 'status'; status: Status}
	| {field: 'degree'; degree: string}
	| {field: 'relation'; relation: Relation}
	| {field: MomentField; before: number}
	| {field: MomentField; from: number};

/** A condition that holds, or with `not` one that does not. */
export type Term = {not: boolean; is: Condition};

/** `wrong`: the first field with a value it cannot have, which is then looked for as text; null where there is none. */
export type Filter = {terms: Term[]; wrong: {field: FilterField; value: string} | null};

/** More words than anybody types: a pasted page is no filter, and SQLite takes a thousand. What follows is left out. */
const mostTerms = 100;

/** A word, or what stands between quotes; a quote that is still open goes on to the end. */
const words = /-?(?:[a-z]+[:<>=])?"[^"]*"?|\S+/giu;
const shape = /^([a-z]+)([:<>=])(.*)$/isu;

const isField = (text: string): text is FilterField => (filterFields as readonly string[]).includes(text);
const isMoment = (field: FilterField): field is MomentField => (momentFields as readonly string[]).includes(field);
const oneOf = <T extends string>(choices: readonly T[], text: string): T | undefined =>
	choices.find(choice => choice === text.toLowerCase());

const unquoted = (text: string): string => text.replaceAll('"', '').trim();

/** So many days, weeks or months before `now`. */
const ago = (count: number, unit: string, now: number): number => {
	if (unit !== 'm') return now - count * (unit === 'w' ? 7 : 1) * dayMs;
	const date = new Date(now);
	const before = new Date(date.getFullYear(), date.getMonth() - count, 1, date.getHours(), date.getMinutes(), date.getSeconds());
	const days = new Date(before.getFullYear(), before.getMonth() + 1, 0).getDate();
	before.setDate(Math.min(date.getDate(), days));
	return before.getTime();
};

/** `>30d` is longer ago than 30 days, `<30d` less long; `<2026-01-01` before that day, `>2026-01-01` after it. */
const moment = (field: MomentField, sign: string, value: string, now: number): Condition | null => {
	const [, count, unit] = /^(\d{1,4})([dwm])$/i.exec(value) ?? [];
	if (count !== undefined && unit !== undefined) {
		const at = ago(Number(count), unit.toLowerCase(), now);
		return sign === '>' ? {field, before: at} : {field, from: at};
	}
	if (!isDate(value)) return null;
	return sign === '<' ? {field, before: startOfDay(noonOf(value))} : {field, from: startOfNextDay(noonOf(value))};
};

const conditionOf = (field: FilterField, sign: string, value: string, now: number): Condition | null => {
	if (isMoment(field)) return sign === ':' ? null : moment(field, sign, value, now);
	if (field === 'company') return sign === ':' || sign === '=' ? {field, text: value, whole: sign === '='} : null;
	if (sign !== ':') return null;
	switch (field) {
		case 'status': {
			const status = oneOf(statuses, value);
			return status ? {field, status} : null;
		}
		case 'degree': {
			const degree = fieldChoices(field)?.find(known => known === value.toLowerCase());
			return degree ? {field, degree} : null;
		}
		case 'relation': {
			const relation = oneOf(relations, value);
			return relation ? {field, relation} : null;
		}
		default:
			return {field, text: value};
	}
};

/** Filters that are all to hold, as one; a quote still open in one of them ends with it. */
export const joinedFilters = (...filters: readonly string[]): string =>
	filters
		.map(filter => filter.trim() + ((filter.split('"').length - 1) % 2 === 1 ? '"' : ''))
		.filter(Boolean)
		.join(' ');

/**
 * The filter language: `status:pending degree:2 relation:met tag:vip company:"acme france" company=acme sent>30d connected<2026-01-01 text`. Words are
 * joined by "and"; a leading `-` negates; quotes keep words together. An unknown field is text, and so is a value that its field cannot
 * have; a field still without a value asks for nothing.
 */
export const parseFilter = (filter: string, now: number): Filter => {
	const terms: Term[] = [];
	let wrong: Filter['wrong'] = null;
	for (const [word] of filter.matchAll(words)) {
		if (terms.length === mostTerms) break;
		const not = word.length > 1 && word.startsWith('-');
		const bare = not ? word.slice(1) : word;
		const [, name = '', sign = '', rest = ''] = shape.exec(bare) ?? [];
		const field = name.toLowerCase();
		const value = unquoted(rest);
		if (isField(field) && value === '') continue;
		const condition = isField(field) ? conditionOf(field, sign, value, now) : null;
		if (isField(field) && condition === null) wrong ??= {field, value};
		const is: Condition = condition ?? {field: 'text', text: unquoted(bare)};
		if ('text' in is && (is.text === '' || is.text === '-')) continue;
		terms.push({not, is});
	}
	return {terms, wrong};
};
