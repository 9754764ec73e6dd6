import Papa from 'papaparse';

/** A record of a file: its cells as they stand there, and the line it begins on, counted from 1. */
export type Row = {line: number; cells: readonly string[]};

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export type Table = {
	/** With `broken` more than `rowsAtMost`: then the rest was not read. */
	rows: readonly Row[];
	/** Lines left out because a quote opens there and does not close. */
	broken: readonly number[];
};

/**
 * Reading again after a broken line costs the rest of the file. Once so many characters have been read again, about a second's work,
 * the rest is read line by line.
 */
const rereadAtMost = 100_000_000;

const lineBreaks = (cells: readonly string[]): number => {
	let count = 0;
	for (const cell of cells) {
		if (cell.includes('\n')) {
			count += cell.split('\n').length - 1;
		}
	}
	return count;
};

/** Far above any archive (30,000 connections, some 100,000 messages): what has more is no table of people, and would fill the memory. */
export const rowsAtMost = 1_000_000;

const parse = (text: string, delimiter: Delimiter): Papa.ParseResult<string[]> =>
	Papa.parse<string[]>(text, {delimiter, newline: '\n', preview: rowsAtMost + 1});

/** First record that a stray quote has run together with its neighbours, or -1. */
const firstBroken = ({data, errors}: Papa.ParseResult<string[]>): number =>
	errors.find(
		({type, code, row}) => type === 'Quotes' && row !== undefined && (code === 'MissingQuotes' || lineBreaks(data[row] ?? []) > 0),
	)?.row ?? -1;

/** Lines each for itself: no quote reaches the next, and no cell has a line end in it. */
const readLines = (text: string, delimiter: Delimiter, firstLine: number): Table => {
	const rows: Row[] = [];
	const broken: number[] = [];
	let line = firstLine;
	for (let start = 0; start <= text.length && rows.length + broken.length <= rowsAtMost; line++) {
		const end = text.indexOf('\n', start);
		const each = text.slice(start, end < 0 ? undefined : end);
		start = end < 0 ? text.length + 1 : end + 1;
		const parsed = each.includes('"') ? parse(each, delimiter) : null;
		if (parsed?.errors.some(({code}) => code === 'MissingQuotes')) {
			broken.push(line);
		} else {
			rows.push({line, cells: parsed === null ? each.split(delimiter) : (parsed.data[0] ?? [])});
		}
	}
	return {rows, broken};
};

/** Where a line of a text begins, -1 where it has none so far on. */
const startOfLine = (text: string, from: number, lines: number): number => {
	let at = from;
	for (let line = 0; line < lines && at >= 0; line++) {
		at = text.indexOf('\n', at) + 1 || -1;
	}
	return at;
};

/**
 * Splits a text into records. A quote that never closes would swallow every row after it: its line is left out and reading
 * begins again on the next.
 * @param text line ends as \n
 */
export const readTable = (text: string, delimiter: Delimiter): Table => {
	const rows: Row[] = [];
	const broken: number[] = [];
	let line = 1;
	let start = 0;
	let reread = 0;
	while (start >= 0 && start < text.length) {
		if (reread > rereadAtMost) {
			const rest = readLines(text.slice(start), delimiter, line);
			return {rows: rows.concat(rest.rows), broken: broken.concat(rest.broken)};
		}
		const parsed = parse(start === 0 ? text : text.slice(start), delimiter);
		const bad = firstBroken(parsed);
		const firstLine = line;
		for (const cells of bad < 0 ? parsed.data : parsed.data.slice(0, bad)) {
			rows.push({line, cells});
			line += 1 + lineBreaks(cells);
		}
		if (bad < 0) {
			break;
		}
		broken.push(line);
		line += 1;
		start = startOfLine(text, start, line - firstLine);
		reread += text.length - start;
	}
	return {rows, broken};
};

/** The records of a text's first lines, for looking at. */
export const peek = (text: string, delimiter: Delimiter, lines: number): readonly Row[] => {
	const end = startOfLine(text, 0, lines);
	return readTable(end < 0 ? text : text.slice(0, end), delimiter).rows;
};
