import {type LinePattern, linePattern} from './line-pattern.ts';
import {isOver, lineEnds, placeOf, type Scan, takeRow} from './scan.ts';

const quote = 0x22;
const lineEnd = 0x0a;

/** The record split last: its cells, and where it ends. */
type Split = {readonly cells: string[]; end: number};

/** Where the quote closes that opens a cell, the length of the text where it does not: the first that is not doubled. */
const closeOf = (text: string, opening: number): number => {
	let close = placeOf('"', text, opening + 1);
	while (close + 1 < text.length && text.charCodeAt(close + 1) === quote) {
		close = placeOf('"', text, close + 2);
	}
	return close;
};

/** Whether a cell can end here: at a delimiter, a line end, the end of the text. */
const isEnd = ({text, delimiter}: Scan, at: number): boolean =>
	at === text.length || text.charCodeAt(at) === lineEnd || text.charCodeAt(at) === delimiter.charCodeAt(0);

const unquoted = (cell: string): string => (cell.includes('""') ? cell.replaceAll('""', '"') : cell);

/**
 * Splits the next record into its cells, as RFC 4180 has it.
 * @param firstEnd where its first line ends
 * @returns false where its quotes are not as they should be
 */
const splitRecord = (scan: Scan, firstEnd: number, split: Split): boolean => {
	const {text, delimiter, start} = scan;
	const {cells} = split;
	let next = scan.next < start ? placeOf(delimiter, text, start) : scan.next;
	scan.next = next;
	let end = firstEnd;
	let count = 0;
	for (let from = start; from <= end; count++) {
		if (from < end && text.charCodeAt(from) === quote) {
			const close = closeOf(text, from);
			if (close === text.length || !isEnd(scan, close + 1)) {
				return false;
			}
			cells[count] = unquoted(text.slice(from + 1, close));
			end = close > end ? placeOf('\n', text, close) : end;
			from = close + 2;
		} else {
			next = next < from ? placeOf(delimiter, text, from) : next;
			const at = Math.min(next, end);
			cells[count] = text.slice(from, at);
			from = at + 1;
		}
	}
	cells.length = count;
	scan.next = next;
	split.end = end;
	return true;
};

const patternOf = ({delimiter, patterns}: Scan, columns: number): LinePattern | null => {
	const known = patterns.get(columns);
	const pattern = known === undefined ? linePattern(delimiter, columns) : known;
	patterns.set(columns, pattern);
	return pattern;
};

/** Reads records up to the first whose quotes are not as they should be: that is nearly all of them, and most are of one pattern. */
export const readRecords = (scan: Scan): void => {
	const {text} = scan;
	const split: Split = {cells: [], end: 0};
	let pattern: LinePattern | null = null;
	while (!isOver(scan)) {
		const {start} = scan;
		const firstEnd = placeOf('\n', text, start);
		const plain = pattern?.cellsOf(text, start, firstEnd) ?? null;
		if (plain === null && !splitRecord(scan, firstEnd, split)) {
			return;
		}
		const end = plain === null ? split.end : firstEnd;
		takeRow(scan, plain ?? split.cells, plain !== null);
		scan.line += 1 + (end === firstEnd ? 0 : lineEnds(text.slice(start, end)));
		scan.start = end + 1;
		if (plain === null && split.cells.length !== pattern?.columns) {
			pattern = patternOf(scan, split.cells.length);
		}
	}
};
