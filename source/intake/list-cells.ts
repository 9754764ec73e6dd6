import {cleanLine, fold} from '../domain/text.ts';
import {splitValues} from './addresses.ts';
import {cell, cutLine} from './cells.ts';
import type {Row} from './scan.ts';

/** Cells of lists and address books, which may hold several values. */
type Columns = readonly number[] | undefined;

/** First value of the first of a field's columns with anything in it. */
export const value = (row: Row, columns: Columns): string => splitValues(cell(row, columns))[0] ?? '';

/** The same at its longest, null where there is nothing. */
export const valueOrNull = (row: Row, columns: Columns): string | null => cutLine(value(row, columns)) || null;

/** The values of all columns of a field. */
export const values = (row: Row, columns: Columns): string[] => (columns ?? []).flatMap(column => splitValues(row.cells[column] ?? ''));

/** The first address of e-mail: a cell may hold several. */
export const readEmail = (written: readonly string[]): string | null =>
	written
		.flatMap(text => text.split(/[\s,;]+/))
		.map(cleanLine)
		.find(text => text.includes('@')) ?? null;

/**
 * First and last name, else the full one. Where a list has a first name and no column of last names, its Name may be the last one
 * (German Vorname, Name): it is the full one only where it holds the first.
 */
export const readName = (row: Row, {first, last, full}: {first?: Columns; last?: Columns; full?: Columns}): string => {
	const [given, family, whole] = [value(row, first), value(row, last), value(row, full)];
	const parts = `${given} ${family}`.trim();
	if (whole === '' || (given !== '' && family !== '')) {
		return cutLine(parts);
	}
	return cutLine(last !== undefined || fold(whole).includes(fold(given)) ? whole : `${given} ${whole}`);
};
