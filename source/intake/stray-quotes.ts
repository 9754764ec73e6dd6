import Papa from 'papaparse';
import {type Delimiter, isOver, leaveOut, lineEnds, placeOf, type Scan, startOfLine, takeRow} from './scan.ts';

/** A record that does not end in the lines looked at is looked for in so many times more. */
const growth = 8;

/** Once so many characters have been read again because of stray quotes, about a second's work, the rest is read line by line. */
const rereadAtMost = 100_000_000;

const lineBreaks = (cells: readonly string[]): number => cells.reduce((count, cell) => count + lineEnds(cell), 0);

type Parse = (text: string, isLast: boolean) => Papa.ParseResult<string[]>;

/** papaparse knows what to make of quotes within a cell, or with blanks around them. A last record that may go on is left for later. */
const parserOf = (delimiter: Delimiter): Parse => {
	const parser = new Papa.Parser({delimiter, newline: '\n'});
	return (text, isLast) => parser.parse(text, 0, !isLast) as Papa.ParseResult<string[]>;
};

/** First record that a stray quote has run together with its neighbours, or -1. */
const firstBroken = ({data, errors}: Papa.ParseResult<string[]>): number =>
	errors.find(
		({type, code, row = -1}) =>
			type === 'Quotes' && row >= 0 && row < data.length && (code === 'MissingQuotes' || lineBreaks(data[row] ?? []) > 0),
	)?.row ?? -1;

/** Takes the records of lines up to here, but for a broken one, whose first line is left out. */
const takeBlock = (scan: Scan, end: number, parsed: Papa.ParseResult<string[]>): void => {
	const {text, start, line: firstLine} = scan;
	const bad = firstBroken(parsed);
	for (const cells of bad < 0 ? parsed.data : parsed.data.slice(0, bad)) {
		takeRow(scan, cells, false);
		scan.line += 1 + lineBreaks(cells);
	}
	if (bad < 0) {
		scan.start = end === text.length ? text.length + 1 : start + parsed.meta.cursor;
		return;
	}
	leaveOut(scan);
	const next = startOfLine(text, start, scan.line - firstLine);
	scan.start = next < 0 ? text.length + 1 : next;
	scan.reread += end - start;
};

/** Reads the rest line by line: no quote reaches the next, and no cell has a line end in it. */
const readLines = (scan: Scan): void => {
	const {text, delimiter} = scan;
	const parse = parserOf(delimiter);
	while (!isOver(scan)) {
		const end = placeOf('\n', text, scan.start);
		const line = text.slice(scan.start, end);
		const parsed = line.includes('"') ? parse(line, true) : null;
		if (parsed?.errors.some(({code}) => code === 'MissingQuotes')) {
			leaveOut(scan);
		} else {
			takeRow(scan, parsed?.data[0] ?? line.split(delimiter), false);
			scan.line += 1;
		}
		scan.start = end + 1;
	}
};

/** Reads the next record, whose quotes are not as they should be: it is made sense of where it stays on its line, and else left out. */
export const readWithStrayQuotes = (scan: Scan): void => {
	const {text, start, delimiter} = scan;
	const parse = parserOf(delimiter);
	for (let length = 1; scan.reread <= rereadAtMost; ) {
		const end = text.indexOf('\n', start + length - 1) + 1 || text.length;
		const isLast = end === text.length;
		const parsed = parse(text.slice(start, end), isLast);
		if (isLast || parsed.data.length > 0) {
			takeBlock(scan, end, parsed);
			return;
		}
		length = (end - start) * growth;
		scan.reread += end - start;
	}
	readLines(scan);
};
