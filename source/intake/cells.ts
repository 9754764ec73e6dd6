import {orderKeys, profileKey} from '../domain/profile-key.ts';
import {cleanLine, cleanText} from '../domain/text.ts';
import type {Row} from './scan.ts';

/** A cell as far as anything in it can matter: the rest of a damaged file may stand in one, too long for a regular expression. */
export const boundCell = (text: string): string => (text.length <= 10_000 ? text : text.slice(0, 10_000));

/** Printable ASCII and Latin letters with single blanks inside: cleaning would change nothing, and nearly every cell is like this. */
const plain = /^[\u0021-\u007E\u00C0-\u024F]+(?: [\u0021-\u007E\u00C0-\u024F]+)*$/;

const line = (written: string, isClean: boolean): string => {
	const bounded = boundCell(written);
	return isClean || bounded === '' || plain.test(bounded) ? bounded : cleanLine(bounded);
};

/**
 * LinkedIn takes no name, company or position of 200 characters as a person sees them, and no note of more than 300: what is longer
 * was made to break screens, or is the rest of a damaged file. The note's bound, in UTF-16 units, leaves room for any it ever took.
 */
const longestLine = 200;
const longestText = 2000;

let segmenter: Intl.Segmenter | undefined;

/** Cut between characters, never inside a surrogate pair. */
export const cutText = (text: string): string =>
	text.length <= longestText
		? text
		: text
				.slice(0, longestText)
				.replace(/[\uD800-\uDBFF]$/, '')
				.trimEnd();

/** A name, company, position or place at its longest. A character can be written with any number of marks: the units are bounded too. */
export const cutLine = (text: string): string => {
	if (text.length <= longestLine) {
		return text;
	}
	segmenter ??= new Intl.Segmenter();
	const bounded = cutText(text);
	let count = 0;
	for (const {index} of segmenter.segment(bounded)) {
		if (count === longestLine) {
			return bounded.slice(0, index).trimEnd();
		}
		count += 1;
	}
	return bounded;
};

/** First of a field's columns with anything in it, as one clean line; '' where there is none. */
export const cell = (row: Row, columns: readonly number[] = []): string => {
	for (let index = 0; index < columns.length; index++) {
		const clean = line(row.cells[columns[index] ?? -1] ?? '', row.isClean);
		if (clean !== '') {
			return clean;
		}
	}
	return '';
};

/** The same at its longest, null where there is nothing. */
export const cellOrNull = (row: Row, columns: readonly number[] | undefined): string | null => cutLine(cell(row, columns)) || null;

/** The field as clean text of several lines, '' where there is nothing. */
export const text = (row: Row, columns: readonly number[] | undefined): string => {
	const written = row.cells[columns?.[0] ?? -1] ?? '';
	return written === '' ? '' : cleanText(boundCell(written));
};

/** Profile keys of every column of a field, a public slug first. */
export const keysOf = (row: Row, columns: readonly number[] = []): string[] => {
	// a list begun empty has room for more than a person ever has keys, times 30,000 people
	let keys: string[] | null = null;
	for (let index = 0; index < columns.length; index++) {
		const key = profileKey(row.cells[columns[index] ?? -1] ?? '');
		if (key !== null) {
			keys = keys === null ? [key] : [...keys, key];
		}
	}
	return keys === null || keys.length < 2 ? (keys ?? []) : orderKeys(keys);
};

/** An address of e-mail, or null. */
export const emailOrNull = (row: Row, columns: readonly number[] | undefined): string | null => {
	const clean = cell(row, columns);
	return clean.includes('@') ? clean : null;
};

const isBlankCell = (written: string): boolean => written === '' || written.trim() === '';

/** A row with nothing in it. */
export const isBlank = (row: Row): boolean => isBlankCell(row.cells[0] ?? '') && row.cells.every(isBlankCell);
