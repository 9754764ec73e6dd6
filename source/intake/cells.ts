import {orderKeys, profileKey} from '../domain/profile-key.ts';
import {cleanLine, cleanText} from '../domain/text.ts';
import type {Row} from './table.ts';

/** Printable ASCII and Latin letters with single blanks inside: cleaning would change nothing, and nearly every cell is like this. */
const plain = /^[\u0021-\u007E\u00C0-\u024F]+(?: [\u0021-\u007E\u00C0-\u024F]+)*$/;

const line = (text: string): string => (text === '' || plain.test(text) ? text : cleanLine(text));

/** First of a field's columns with anything in it, as one clean line; '' where there is none. */
export const cell = (row: Row, columns: readonly number[] | undefined): string => {
	for (const column of columns ?? []) {
		const text = line(row.cells[column] ?? '');
		if (text !== '') {
			return text;
		}
	}
	return '';
};

/** The same, null where there is nothing. */
export const cellOrNull = (row: Row, columns: readonly number[] | undefined): string | null => cell(row, columns) || null;

/** The field as clean text of several lines; null where there is nothing. */
export const textOrNull = (row: Row, columns: readonly number[] | undefined): string | null =>
	cleanText(row.cells[columns?.[0] ?? -1] ?? '') || null;

/** Profile keys of every column of a field, a public slug first. */
export const keysOf = (row: Row, columns: readonly number[] | undefined): string[] => {
	const keys: string[] = [];
	for (const column of columns ?? []) {
		const key = profileKey(row.cells[column] ?? '');
		if (key !== null) {
			keys.push(key);
		}
	}
	return orderKeys(keys);
};

/** An address of e-mail, or null. */
export const emailOrNull = (row: Row, columns: readonly number[] | undefined): string | null => {
	const text = cell(row, columns);
	return text.includes('@') ? text : null;
};

/** A row with nothing in it. */
export const isBlank = (row: Row): boolean => row.cells.every(text => text === '' || text.trim() === '');
