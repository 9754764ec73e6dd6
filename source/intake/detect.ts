import type {FileKind} from '../domain/batch.ts';
import {cleanLine} from '../domain/text.ts';
import {boundCell} from './cells.ts';
import type {ColumnMap} from './column-map.ts';
import {columnNames, type Layout} from './columns.ts';
import {headerName, headerNames, layoutsOf} from './headers.ts';
import {withSentAt} from './kinds/invitations.ts';
import {leadColumns} from './lead-columns.ts';
import {isList, type Look, listLayout} from './lead-layout.ts';
import type {Row} from './scan.ts';

const has = <L extends object>(layout: L, ...fields: readonly (keyof L)[]): boolean => fields.every(field => layout[field] !== undefined);

const hasOne = <L extends object>(layout: L, ...fields: readonly (keyof L)[]): boolean => fields.some(field => layout[field] !== undefined);

/**
 * A header of one column called Name: LinkedIn's skills, or anybody's list of names. Who else is there decides. A skill saved again without
 * its quotes may have a comma in it; where every row has, this is the title of a table.
 */
const isNameAlone = ({names, rows}: Look): boolean => {
	const column = names.indexOf('name');
	const isAlone = (cells: readonly string[]) => cells.every((cell, index) => index === column || cell.trim() === '');
	return column >= 0 && isAlone(names) && (rows.length === 0 || rows.some(({cells}) => isAlone(cells)));
};

const addressNames: ReadonlySet<string> = new Set(leadColumns.address);

/** What shows that a header is of its kind: names that only LinkedIn puts together. */
const isOwn: {[K in FileKind]: (layout: Layout<K>, look: Look) => boolean} = {
	connections: layout => has(layout, 'connectedOn'),
	// messages of 2018 had From, To, a date and a direction too
	invitations: (layout, {names}) =>
		has(layout, 'from', 'to', 'direction') && !names.some(name => /^(?:subject|content|folder|conversationid)$/.test(name)),
	messages: layout =>
		has(layout, 'from', 'date') &&
		(has(layout, 'conversation') || (has(layout, 'to', 'direction') && hasOne(layout, 'subject', 'content', 'folder'))),
	// a list may have a headline of each person, and even a birthday: then it has their addresses too, which Profile.csv has not
	profile: (layout, {names}) =>
		has(layout, 'headline') &&
		(['maiden', 'birth', 'handles', 'messengers'] as const).filter(field => has(layout, field)).length >= 2 &&
		!names.some(name => addressNames.has(name)),
	positions: layout => has(layout, 'company', 'title', 'startedOn', 'finishedOn'),
	education: layout => has(layout, 'school') && (has(layout, 'degree') || has(layout, 'start', 'end')),
	skills: (_, look) => isNameAlone(look),
	notes: layout => has(layout, 'note') && hasOne(layout, 'address', 'first'),
	contacts: layout => has(layout, 'createdAt', 'phones') && hasOne(layout, 'bookmarkedAt', 'verified'),
	targets: isList,
};

/** How many of its columns a header must have to be of a kind. */
const leastColumns = (kind: FileKind): number => (kind === 'skills' ? 1 : 2);

/** A layout of whatever kind. */
type Columns = {readonly [field: string]: readonly number[] | undefined};

/** `header` is the line the header begins on. */
export type Detected = {[K in FileKind]: {kind: K; header: number; layout: Layout<K>}}[FileKind];

/** LinkedIn's own preamble is three lines; people pad it. */
const headerWithin = 25;

const isFilled = ({cells}: Row): boolean => cells.some(cell => cell.trim() !== '');

const lookAt = (rows: readonly Row[], index: number): Look => ({
	names: headerNames(rows[index]?.cells ?? []),
	rows: rows.slice(index + 1).filter(isFilled),
});

/** The layout of a kind under this header; null where it is not that kind's. */
const layoutFor = (kind: FileKind, {named, look, isSure}: {named: Columns; look: Look; isSure: boolean}): Columns | null => {
	// without a name it is no list, and need not be looked through for addresses
	if (kind === 'targets' && !isSure && !hasOne(named, 'first', 'last', 'full')) {
		return null;
	}
	const layout: Columns = kind === 'targets' ? listLayout(look, []) : named;
	const known = new Set(Object.values(layout).flatMap(columns => columns?.map(column => look.names[column]) ?? [])).size;
	if (!isSure && (known < leastColumns(kind) || !isOwn[kind](layout, look))) {
		return null;
	}
	return kind === 'invitations' ? withSentAt(layout, look.rows) : layout;
};

/**
 * What kind of file begins like this: the first record with at least two known columns, together the file's own, is its header.
 * @param rows the first of the file, its header among them
 * @param kinds those it may be, in the order they are tried; a single one is taken at the member's word and needs no name of its own
 */
export const detect = (rows: readonly Row[], kinds: readonly FileKind[]): Detected | null => {
	for (const [index, {line: header}] of rows.slice(0, headerWithin).entries()) {
		const look = lookAt(rows, index);
		const layoutOf = layoutsOf(look.names);
		for (const kind of kinds) {
			const named = layoutOf<string>(columnNames[kind]);
			const layout = Object.keys(named).length === 0 ? null : layoutFor(kind, {named, look, isSure: kinds.length === 1});
			if (layout !== null) {
				return {kind, header, layout} as Detected;
			}
		}
	}
	return null;
};

/** The first of the columns the member names that a list lacks, how many it has, and all columns of the record most like its header. */
export type Missing = {missing: string; found: number; columns: readonly string[]};

/** Whether one record is more like the header than another: it has more of the columns asked for, or more columns. */
export const isNearer = (one: Missing, other: Missing | null): boolean =>
	other === null || one.found > other.found || (one.found === other.found && one.columns.length > other.columns.length);

/**
 * Finds the header of a list by the columns the member names: the first record that has them all.
 * @param rows the first of the file, its header among them
 * @param map at least one column
 */
export const detectMapped = (rows: readonly Row[], map: ColumnMap): Detected | Missing | null => {
	let nearest: Missing | null = null;
	for (const [index, {line: header, cells}] of rows.slice(0, headerWithin).entries()) {
		const look = lookAt(rows, index);
		const [missing, ...more] = map.filter(({column}) => !look.names.includes(headerName(column)));
		if (missing === undefined) {
			return {kind: 'targets', header, layout: listLayout(look, map)};
		}
		const columns = cells.map(text => cleanLine(boundCell(text))).filter(cell => cell !== '');
		const record = {missing: missing.column, found: map.length - more.length - 1, columns};
		nearest = isNearer(record, nearest) ? record : nearest;
	}
	return nearest;
};
