import type {FileKind} from '../domain/batch.ts';
import {cleanLine} from '../domain/text.ts';
import {boundCell} from './cells.ts';
import type {ColumnMap} from './column-map.ts';
import {headerName, headerNames, layoutOf} from './headers.ts';
import {leadColumns} from './lead-columns.ts';
import {isList, type Look, listLayout} from './lead-layout.ts';
import type {Row} from './table.ts';

/**
 * Every column linkdash knows, by kind of file: a field and the names it goes by, the best first. Names are written as they are
 * compared, see `headerName`. A new shape of file is a new name here.
 */
const columnNames = {
	connections: {
		first: ['firstname'],
		last: ['lastname'],
		address: ['url', 'profileurl', 'linkedinurl'],
		email: ['emailaddress', 'email'],
		company: ['company'],
		position: ['position'],
		connectedOn: ['connectedon'],
	},
	invitations: {
		from: ['from'],
		to: ['to'],
		sentAt: ['sentat', 'senton', 'date'],
		message: ['message', 'note'],
		direction: ['direction'],
		inviter: ['inviterprofileurl', 'inviterprofileurn'],
		invitee: ['inviteeprofileurl', 'inviteeprofileurn'],
	},
	targets: leadColumns,
} as const satisfies Record<FileKind, Record<string, readonly string[]>>;

/** Columns of messages.csv before 2020, which had From, To, a date and a direction too. */
const ofMessages = new Set(['subject', 'content', 'folder', 'conversationid']);

export type Field<K extends FileKind> = keyof (typeof columnNames)[K];

/** Where each field stands in a file: column numbers, the best first; none where the file has no such column. */
export type Layout<K extends FileKind> = Readonly<Partial<Record<Field<K>, readonly number[]>>>;

const isOwn: {[K in FileKind]: (layout: Layout<K>, look: Look) => boolean} = {
	connections: layout => layout.connectedOn !== undefined,
	invitations: (layout, {names}) =>
		layout.from !== undefined && layout.to !== undefined && layout.direction !== undefined && !names.some(name => ofMessages.has(name)),
	targets: isList,
};

/** `header` is the line the header begins on. */
export type Detected = {[K in FileKind]: {kind: K; header: number; layout: Layout<K>}}[FileKind];

/** LinkedIn's own preamble is three lines; people pad it. */
const headerWithin = 25;

const isFilled = ({cells}: Row): boolean => cells.some(cell => cell.trim() !== '');

const lookAt = (rows: readonly Row[], index: number): Look => ({
	names: headerNames(rows[index]?.cells ?? []),
	rows: rows.slice(index + 1).filter(isFilled),
});

/**
 * What kind of file begins like this: the first record with at least two known columns, one of them the file's own, is its header.
 * @param rows the first of the file, its header among them
 * @param kinds those it may be, in the order they are tried; a single one is taken at the member's word and needs no name of its own
 */
export const detect = (rows: readonly Row[], kinds: readonly FileKind[]): Detected | null => {
	for (const [index, {line: header}] of rows.slice(0, headerWithin).entries()) {
		const look = lookAt(rows, index);
		for (const kind of kinds) {
			const named = layoutOf<string>(columnNames[kind], look.names);
			if (Object.keys(named).length === 0) {
				continue;
			}
			const layout = kind === 'targets' ? listLayout(look, []) : named;
			const known = new Set(Object.values(layout).flatMap(columns => columns?.map(column => look.names[column]) ?? [])).size;
			if (kinds.length === 1 || (known >= 2 && isOwn[kind](layout, look))) {
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
