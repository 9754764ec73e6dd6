import {isOver, lineEnds, placeOf, type Scan, takeRow} from './scan.ts';

const quote = 0x22;
const lineEnd = 0x0a;
const blank = 0x20;

/**
 * What cleaning would take out of a line or change in it: anything but printable ASCII and Latin letters. It is looked for in the whole
 * text at once: looking into each of an archive's 200,000 cells takes several times as long.
 */
const odd = /[^\n -~\u00C0-\u024F]/g;

/** The record split last: its cells, where it ends, and whether one of them begins or ends with a blank. */
type Split = {readonly cells: string[]; end: number; isPadded: boolean};

/** Where the quote closes that opens a cell, the length of the text where it does not: the first that is not doubled. */
const closeOf = (text: string, opening: number): number => {
	let close = placeOf('"', text, opening + 1);
	while (text.charCodeAt(close + 1) === quote) {
		close = placeOf('"', text, close + 2);
	}
	return close;
};

/** Whether a cell can end here: at a delimiter, a line end, the end of the text. */
const isEnd = ({text, delimiter}: Scan, at: number): boolean => {
	const code = text.charCodeAt(at);
	return code === delimiter.charCodeAt(0) || code === lineEnd || at === text.length;
};

const unquoted = (cell: string): string => (cell.includes('""') ? cell.replaceAll('""', '"') : cell);

/**
 * Splits the next record into its cells, as RFC 4180 has it.
 * @param firstEnd where its first line ends
 * @returns false where its quotes are not as they should be
 */
const splitRecord = (scan: Scan, firstEnd: number, split: Split): boolean => {
	const {text, delimiter, start} = scan;
	const {cells} = split;
	let next = scan.ahead.delimiter < start ? placeOf(delimiter, text, start) : scan.ahead.delimiter;
	scan.ahead.delimiter = next;
	let end = firstEnd;
	let count = 0;
	let isPadded = false;
	for (let from = start; from <= end; count++) {
		if (text.charCodeAt(from) === quote) {
			const close = closeOf(text, from);
			if (close === text.length || !isEnd(scan, close + 1)) {
				return false;
			}
			isPadded ||= text.charCodeAt(from + 1) === blank || text.charCodeAt(close - 1) === blank;
			cells[count] = unquoted(text.slice(from + 1, close));
			end = close > end ? placeOf('\n', text, close) : end;
			from = close + 2;
		} else {
			next = next < from ? placeOf(delimiter, text, from) : next;
			const at = Math.min(next, end);
			isPadded ||= text.charCodeAt(from) === blank || text.charCodeAt(at - 1) === blank;
			cells[count] = text.slice(from, at);
			from = at + 1;
		}
	}
	cells.length = count;
	scan.ahead.delimiter = next;
	split.end = end;
	split.isPadded = isPadded;
	return true;
};

/** Whether there is nothing to clean in the record split last. Tabs are to clean within a cell and not between two: these are not told here. */
const isClean = ({text, delimiter, start, ahead}: Scan, {end, isPadded}: Split): boolean => {
	if (ahead.odd < start) {
		odd.lastIndex = start;
		ahead.odd = odd.exec(text)?.index ?? text.length;
	}
	ahead.gap = ahead.gap < start ? placeOf('  ', text, start) : ahead.gap;
	return !isPadded && delimiter !== '\t' && ahead.odd >= end && ahead.gap >= end;
};

/** Reads records up to the first whose quotes are not as they should be. That is nearly all of them: there is nothing to decide in them. */
export const readRecords = (scan: Scan): void => {
	const {text} = scan;
	const split: Split = {cells: [], end: 0, isPadded: false};
	while (!isOver(scan)) {
		const {start} = scan;
		const firstEnd = placeOf('\n', text, start);
		if (!splitRecord(scan, firstEnd, split)) {
			return;
		}
		const breaks = split.end === firstEnd ? 0 : lineEnds(text.slice(start, split.end));
		takeRow(scan, split.cells, breaks === 0 && isClean(scan, split));
		scan.line += 1 + breaks;
		scan.start = split.end + 1;
	}
};
