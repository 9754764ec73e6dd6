import type {TargetRecord} from '../../domain/batch.ts';
import {type Degree, type Relation, relations} from '../../domain/person.ts';
import {orderKeys} from '../../domain/profile-key.ts';
import {cleanLine, fold} from '../../domain/text.ts';
import {keysIn, splitValues} from '../addresses.ts';
import {cell, cutLine} from '../cells.ts';
import type {Layout} from '../columns.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../table.ts';

type Columns = readonly number[] | undefined;

/** First value of the first of a field's columns with anything in it. */
const value = (row: Row, columns: Columns): string => splitValues(cell(row, columns))[0] ?? '';

const valueOrNull = (row: Row, columns: Columns): string | null => cutLine(value(row, columns)) || null;

/** The values of all columns of a field. */
const values = (row: Row, columns: Columns): string[] => (columns ?? []).flatMap(column => splitValues(row.cells[column] ?? ''));

/** `2`, `2nd`, `2nd degree`, `2e`, `DISTANCE_2`, `out`, `Out of network`. */
const readDegree = (text: string): Degree | null => {
	const [, digit] = /(?<!\d)([123])(?!\d)/.exec(text) ?? [];
	if (digit !== undefined) {
		return Number(digit) as 1 | 2 | 3;
	}
	return /^out/i.test(text) ? 'out' : null;
};

const readRelation = (text: string): Relation | null => {
	const word = fold(text).replaceAll(/[\s_]+/g, '-');
	return relations.find(relation => relation === word) ?? null;
};

const readTags = (written: readonly string[]): string[] => [
	...new Set(
		written
			.flatMap(text => text.split(/[,;|]/))
			.map(tag => cutLine(cleanLine(tag)))
			.filter(tag => tag !== ''),
	),
];

/** The first address of e-mail: a cell may hold several. */
const readEmail = (written: readonly string[]): string | null =>
	written
		.flatMap(text => text.split(/[\s,;]+/))
		.map(cleanLine)
		.find(text => text.includes('@')) ?? null;

/**
 * First and last name, else the full one. Where a list has a first name and no column of last names, its Name may be the last one
 * (German Vorname, Name): it is the full one only where it holds the first.
 */
const readName = (row: Row, {first, last, full}: Layout<'targets'>): string => {
	const [given, family, whole] = [value(row, first), value(row, last), value(row, full)];
	const parts = `${given} ${family}`.trim();
	if (whole === '' || (given !== '' && family !== '')) {
		return cutLine(parts);
	}
	return cutLine(last !== undefined || fold(whole).includes(fold(given)) ? whole : `${given} ${whole}`);
};

/**
 * A row of a list of people: the template, or what a tool for finding people writes. A relation of no known name is told and left out.
 * What a tool says of connections (Waalaxy's state and connectedAt, a degree of 1) makes none: only LinkedIn's archive is proof, so the
 * row stays a target until the archive shows the connection.
 */
export const readTarget = (row: Row, layout: Layout<'targets'>): Reading<TargetRecord> => {
	const keys = orderKeys(values(row, layout.address).flatMap(keysIn));
	const name = readName(row, layout);
	if (name === '' && keys.length === 0) {
		return {problem: 'nobody'};
	}
	const written = value(row, layout.relation);
	const relation = readRelation(written);
	const record = {
		keys,
		name,
		company: valueOrNull(row, layout.company),
		position: valueOrNull(row, layout.position),
		email: readEmail(values(row, layout.email)),
		place: valueOrNull(row, layout.place),
		degree: readDegree(value(row, layout.degree)),
		relation,
		reason: valueOrNull(row, layout.reason),
		tags: readTags(values(row, layout.tags)),
	};
	return written !== '' && relation === null ? {record, problem: 'relation'} : {record};
};
