import type {LinePattern} from './line-pattern.ts';

/**
 * A record of a file: its cells as they stand there, and the line it begins on, counted from 1. `isClean`: it is known that cleaning a cell
 * as one line (`cleanLine` of domain/text.ts) would change none of them.
 */
export type Row = {readonly line: number; readonly cells: readonly string[]; readonly isClean: boolean};

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** Far above any archive (30,000 connections, some 100,000 messages): what has more is no table of people, and would fill the memory. */
export const rowsAtMost = 1_000_000;

/** The reading of a text: what it is, and where it stands. */
export type Scan = {
	readonly text: string;
	readonly delimiter: Delimiter;
	take(row: Row): void;
	/** The row handed out, the same one every time: a new one for each of 30,000 is work for the collector alone. */
	readonly row: {line: number; cells: readonly string[]; isClean: boolean};
	/** Where the next record begins, and on which line. */
	start: number;
	line: number;
	/**
	 * Where the next delimiter is, the length of the text where there is none. Kept as long as it is ahead, for looking again for what is
	 * nowhere would cost the rest of the text each time.
	 */
	next: number;
	/** The pattern of its lines by the number of their cells, as far as they were asked for; null where there is none. */
	readonly patterns: Map<number, LinePattern | null>;
	records: number;
	broken: number[];
	/** Characters read more than once, because of stray quotes. */
	reread: number;
};

export const beginScan = (text: string, delimiter: Delimiter, take: (row: Row) => void): Scan => ({
	text,
	delimiter,
	take,
	row: {line: 1, cells: [], isClean: false},
	start: 0,
	line: 1,
	next: -1,
	patterns: new Map(),
	records: 0,
	broken: [],
	reread: 0,
});

export const isOver = ({start, text, records}: Scan): boolean => start > text.length || records > rowsAtMost;

export const takeRow = (scan: Scan, cells: readonly string[], isClean: boolean): void => {
	scan.records += 1;
	scan.row.line = scan.line;
	scan.row.cells = cells;
	scan.row.isClean = isClean;
	scan.take(scan.row);
};

/** Leaves out the line on which the next record begins. */
export const leaveOut = (scan: Scan): void => {
	scan.records += 1;
	scan.broken.push(scan.line);
	scan.line += 1;
};

/** Where something is next, the length of the text where it is nowhere. */
export const placeOf = (what: string, text: string, from: number): number => {
	const at = text.indexOf(what, from);
	return at < 0 ? text.length : at;
};

/** Where a line of a text begins, -1 where it has none so far on. */
export const startOfLine = (text: string, from: number, lines: number): number => {
	let at = from;
	for (let line = 0; line < lines && at >= 0; line++) {
		at = text.indexOf('\n', at) + 1 || -1;
	}
	return at;
};

export const lineEnds = (text: string): number => {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
		count += 1;
	}
	return count;
};
