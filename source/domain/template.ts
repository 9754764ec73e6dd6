import {cleanLine, cleanText, fold} from './text.ts';

/** What a template stands for: how the member and the reader know each other, or why the member writes. */
export const frames = ['met', 'worked-together', 'same-club', 'recruiter', 'customer', 'partner', 'peer', 'alumni'] as const;
export type Frame = (typeof frames)[number];

export const templateLanguages = ['en', 'fr'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** A note with places for what is known of a person. */
export type Template = {
	/** Unique whatever its case and accents. */
	name: string;
	frame: Frame;
	lang: TemplateLanguage;
	text: string;
	/** How often it was written: what went out with an earlier text is told apart. */
	revision: number;
};

/** What a template may ask for, written `{first}`, or `{company|your team}` with what stands there where it is unknown. */
export const variables = ['first', 'company', 'position', 'relation', 'reason', 'specific', 'me'] as const;
export type Variable = (typeof variables)[number];

/** What is known of each; null where it is not. */
export type Values = Readonly<Record<Variable, string | null>>;

/** Longest text of a template, UTF-16 units: twice the longest note, since a place may be longer than what stands in it. */
const longestTemplate = 600;

/** What is wrong with a template. `brace` is what stands at the place in question, cut short. */
export type TemplateProblem =
	| {code: 'unclosed-brace'; brace: string}
	| {code: 'unopened-brace'; brace: string}
	| {code: 'unknown-variable'; variable: string}
	| {code: 'no-text'}
	| {code: 'no-template-name'}
	| {code: 'template-too-long'; length: number; limit: number};

/** A piece of a template: text, or a place. `written` is the place as it stands there. */
export type Piece = {text: string} | {variable: string; fallback: string | null; written: string};

const short = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);

/** A place, however it is written: `{first}`, `{ First }`, `{company|your team}`. Any other brace is a sign the member typed. */
const place = /\{\s*([a-z]+)\s*(?:\|([^{}]*))?\}/gi;

/** A text as its places and what stands between them. */
const split = (text: string): Piece[] => {
	const pieces: Piece[] = [];
	let at = 0;
	for (const {index, 0: written, 1: variable = '', 2: fallback = null} of text.matchAll(place)) {
		if (index > at) pieces.push({text: text.slice(at, index)});
		pieces.push({variable: variable.toLowerCase(), fallback, written});
		at = index + written.length;
	}
	if (at < text.length) pieces.push({text: text.slice(at)});
	return pieces;
};

/** Where the braces of a template go wrong: none of them may be a sign of its own. */
const braceProblem = (text: string): TemplateProblem | null => {
	for (let at = 0; at < text.length; ) {
		const open = text.indexOf('{', at);
		const close = text.indexOf('}', at);
		if (close >= 0 && (open < 0 || close < open))
			return {code: 'unopened-brace', brace: short(text.slice(Math.max(0, close - 10), close + 1))};
		if (open < 0) return null;
		const next = text.indexOf('{', open + 1);
		if (close < 0 || (next >= 0 && next < close)) return {code: 'unclosed-brace', brace: short(text.slice(open))};
		const inside =
			text
				.slice(open + 1, close)
				.split('|')[0]
				?.trim()
				.toLowerCase() ?? '';
		if (!isVariable(inside)) return {code: 'unknown-variable', variable: short(inside)};
		at = close + 1;
	}
	return null;
};

const isVariable = (text: string): text is Variable => (variables as readonly string[]).includes(text);

/** A template as the member wrote it, cleaned, or what is wrong with it. */
export const checkTemplate = ({name, text}: Pick<Template, 'name' | 'text'>): {name: string; text: string} | TemplateProblem => {
	const clean = {name: cleanLine(name), text: cleanText(text)};
	if (clean.name === '') return {code: 'no-template-name'};
	if (clean.text === '') return {code: 'no-text'};
	if (clean.text.length > longestTemplate) return {code: 'template-too-long', length: clean.text.length, limit: longestTemplate};
	return braceProblem(clean.text) ?? clean;
};

/** A text with its places filled. `missing` are those nobody knows what to put in: they still stand there as they were written. */
export type Filled = {text: string; missing: readonly string[]};

/** What is only true of somebody is a sentence of its own where another follows, or nothing: it ends as one, though it was typed without a stop. */
const asSentence = (value: string, next: Piece | undefined): string => {
	const standsAlone = next === undefined || ('text' in next && /^\s+\p{Lu}/u.test(next.text));
	return standsAlone && /[\p{L}\p{N})]$/u.test(value) ? `${value}.` : value;
};

/** Fills the places of a text. What is no place, such as a brace the member typed, stays as it is. */
export const fill = (text: string, values: Values): Filled => {
	const missing: string[] = [];
	let filled = '';
	let isEmpty = false;
	const pieces = split(text);
	for (const [place, piece] of pieces.entries()) {
		if ('text' in piece) {
			// where nothing is said, the blanks on both sides of it are one
			filled += isEmpty && /(?:^|\s)$/.test(filled) ? piece.text.replace(/^ /, '') : piece.text;
			continue;
		}
		const value = isVariable(piece.variable) ? (values[piece.variable] ?? piece.fallback) : null;
		if (value === null && !missing.includes(piece.variable)) missing.push(piece.variable);
		isEmpty = value === '';
		filled += value === null ? piece.written : piece.variable === 'specific' ? asSentence(value, pieces[place + 1]) : value;
	}
	return {text: cleanText(filled), missing};
};

/** Whether a text is more than a template with its places filled, whatever stands in them. `from`: as it was taken, unknown places unfilled. */
export const isEdited = (from: string, text: string): boolean => {
	const literals = [''];
	for (const piece of split(from)) {
		if ('text' in piece) literals.push((literals.pop() ?? '') + piece.text);
		else literals.push('');
	}
	const [first = '', ...others] = literals;
	const last = others.pop();
	if (last === undefined) return text !== first;
	const end = text.length - last.length;
	if (!text.startsWith(first) || !text.endsWith(last) || end < first.length) return true;
	let at = first.length;
	for (const literal of others) {
		const found = text.indexOf(literal, at);
		if (found < 0) return true;
		at = found + literal.length;
	}
	return at > end;
};

/** Places of a text that are not filled, as they are written and where they stand, in UTF-16 units from 0. */
export const unfilled = (text: string): {from: number; to: number}[] =>
	Array.from(text.matchAll(place), ({index, 0: written}) => ({from: index, to: index + written.length}));

/** Titles before a name, folded: nobody is greeted by one. */
const titles = /^(?:dr|prof|mr|mrs|ms|mx|m|mme|mlle|herr|frau|ing|me|maitre)\.?$/;

/** The first name somebody is greeted by: without titles and emoji. "Dr. Zoé Testárd, MBA" -> "Zoé". Null where there is no letter. */
export const firstName = (name: string): string | null => {
	const [before = ''] = name.split(',');
	const words = before.split(' ').filter(word => /\p{L}/u.test(word) && !titles.test(fold(word)));
	return words[0]?.replaceAll(/[^\p{L}\p{M}'’.-]/gu, '') || null;
};

/** What tells one template from another. */
export const templateId = (name: string): string => fold(name);
