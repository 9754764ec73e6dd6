import {cleanText} from '../../domain/text.ts';
import {graphemes} from '../keys/graphemes.ts';
import {typedText} from '../keys/parse.ts';
import {type History, redo, remember, rest, undo} from './field-history.ts';

/** A text being typed. `cursor` counts graphemes before it, 0 to the text's length in graphemes. */
export type TextField = {
	text: string;
	cursor: number;
	/** Graphemes after the cursor that what is typed next takes the place of. */
	selected?: number;
	history?: History;
};

/** A field holding a text, the cursor behind it. */
export const fieldOf = (text: string): TextField => ({text, cursor: graphemes(text).length});

export const emptyField: TextField = {text: '', cursor: 0};

/** The graphemes of a field before its cursor and after it, without those that are selected. */
type Parts = {before: string[]; after: string[]};

const split = ({text, cursor}: TextField, passed = 0): Parts => {
	const all = graphemes(text);
	return {before: all.slice(0, cursor), after: all.slice(cursor + passed)};
};

/** Joins two parts. Graphemes may merge where they meet (a letter and an accent): the cursor then stands behind the whole. */
const join = (before: string, after: string): TextField => {
	const text = before + after;
	let cursor = 0;
	let length = 0;
	for (const grapheme of graphemes(text)) {
		if (length >= before.length) break;
		length += grapheme.length;
		cursor++;
	}
	return {text, cursor};
};

const put = (field: TextField, text: string): TextField => {
	const {before, after} = split(field, field.selected);
	return join(before.join('') + text, after.join(''));
};

/** Text put in at the cursor, as it is, in place of what is selected; one step of undo. */
export const insert = (field: TextField, text: string): TextField => remember(field, put(field, text), 'other');

/** Another text altogether, the cursor behind it; undo gives back what was there. */
export const replaced = (field: TextField, text: string): TextField => remember(field, fieldOf(text), 'other');

/** Puts the cursor before a part of the text, and selects it. `from` and `to` in UTF-16 units. */
export const select = ({text, history}: TextField, {from, to}: {from: number; to: number}): TextField => ({
	text,
	cursor: graphemes(text.slice(0, from)).length,
	selected: graphemes(text.slice(from, to)).length,
	...(history && {history}),
});

/** Pasted text put in at the cursor: no control characters or escape sequences; on one line where the field has one. */
export const paste = (field: TextField, text: string, multiline: boolean): TextField => {
	const clean = cleanText(text);
	const kept = multiline ? clean : clean.replaceAll(/\s*\n\s*/g, ' ');
	const blank = (edge: RegExp): string => (kept !== '' && edge.test(text) ? ' ' : '');
	return insert(field, blank(/^[ \t]/) + kept + blank(/[ \t]$/));
};

const isBlank = (grapheme: string): boolean => grapheme.trim() === '';

/** Graphemes back to the beginning of the word before the end of `part`. */
const wordBefore = (part: readonly string[]): number => {
	let length = part.length;
	while (length > 0 && isBlank(part[length - 1] ?? '')) length--;
	while (length > 0 && !isBlank(part[length - 1] ?? '')) length--;
	return length;
};

/** Graphemes on to the end of the word after the beginning of `part`. */
const wordAfter = (part: readonly string[]): number => {
	let length = 0;
	while (length < part.length && isBlank(part[length] ?? '')) length++;
	while (length < part.length && !isBlank(part[length] ?? '')) length++;
	return length;
};

const lineStart = (before: readonly string[]): number => before.lastIndexOf('\n') + 1;
const lineEnd = (after: readonly string[]): number => (after.includes('\n') ? after.indexOf('\n') : after.length);

const keep = (before: readonly string[], after: readonly string[]): TextField => join(before.join(''), after.join(''));

const lineUp = ({text}: TextField, {before}: Parts): TextField => {
	const start = lineStart(before);
	if (start === 0) return {text, cursor: 0};
	const above = lineStart(before.slice(0, start - 1));
	return {text, cursor: Math.min(above + before.length - start, start - 1)};
};

const lineDown = ({text}: TextField, {before, after}: Parts): TextField => {
	const rest = lineEnd(after);
	if (rest === after.length) return {text, cursor: before.length + after.length};
	const below = after.slice(rest + 1);
	const column = before.length - lineStart(before);
	return {text, cursor: before.length + rest + 1 + Math.min(column, lineEnd(below))};
};

type Edit = (field: TextField, parts: Parts) => TextField;

const start: Edit = ({text}, {before}) => ({text, cursor: lineStart(before)});
const end: Edit = ({text, cursor}, {after}) => ({text, cursor: cursor + lineEnd(after)});
const wordLeft: Edit = ({text}, {before}) => ({text, cursor: wordBefore(before)});
const wordRight: Edit = ({text, cursor}, {after}) => ({text, cursor: cursor + wordAfter(after)});

const moves: ReadonlyMap<string, Edit> = new Map<string, Edit>([
	['left', ({text, cursor}) => ({text, cursor: Math.max(0, cursor - 1)})],
	['right', ({text, cursor}, {after}) => ({text, cursor: cursor + Math.min(1, after.length)})],
	['up', lineUp],
	['down', lineDown],
	['home', start],
	['ctrl-a', start],
	['end', end],
	['ctrl-e', end],
	['alt-b', wordLeft],
	['alt-left', wordLeft],
	['ctrl-left', wordLeft],
	['alt-f', wordRight],
	['alt-right', wordRight],
	['ctrl-right', wordRight],
]);

const eraseWord: Edit = (_, {before, after}) => keep(before.slice(0, wordBefore(before)), after);

const erasures: ReadonlyMap<string, Edit> = new Map<string, Edit>([
	['backspace', (_, {before, after}) => keep(before.slice(0, -1), after)],
	['delete', (_, {before, after}) => keep(before, after.slice(1))],
	['ctrl-w', eraseWord],
	['alt-backspace', eraseWord],
	['ctrl-u', (_, {before, after}) => keep(before.slice(0, lineStart(before)), after)],
	['ctrl-k', (_, {before, after}) => keep(before, after.slice(lineEnd(after)))],
]);

/** Characters erased one by one are one step of undo. */
const single: ReadonlySet<string> = new Set(['backspace', 'delete']);

const times: ReadonlyMap<string, (field: TextField) => TextField> = new Map([
	['ctrl-_', undo],
	['alt-u', undo],
	['alt-e', redo],
]);

const type = (field: TextField, text: string): TextField => {
	const {before} = split(field);
	const beginsWord = isBlank(before.at(-1) ?? ' ') && !isBlank(text);
	return remember(field, put(field, text), beginsWord || field.selected ? 'word' : 'type');
};

/** What a key does to a field: types its text, moves, erases, or goes back in time; null for keys that mean nothing in a field. */
export const edit = (field: TextField, key: string): TextField | null => {
	const time = times.get(key);
	if (time) return time(field);
	const move = moves.get(key);
	if (move) return rest(field, move(field, split(field)));
	const erasure = erasures.get(key);
	if (erasure) {
		// what is selected goes first, and nothing else with it
		const erased = field.selected ? put(field, '') : erasure(field, split(field));
		return remember(field, erased, single.has(key) ? 'erase' : 'other');
	}
	const text = typedText(key);
	return text === null ? null : type(field, text);
};
