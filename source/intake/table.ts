import Papa from 'papaparse';

/** A record of a file: its cells as they stand there, and the line it begins on, counted from 1. */
export type Row = {line: number; cells: readonly string[]};

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export type Table = {
	rows: readonly Row[];
	/** Lines left out because a quote opens there and does not close. */
	broken: readonly number[];
};

/** Reading again after a broken line costs the rest of the file: a file with more of them than this is read as it falls. */
const restartsAtMost = 200;

const lineBreaks = (cells: readonly string[]): number => {
	let count = 0;
	for (const cell of cells) {
		if (cell.includes('\n')) {
			count += cell.split('\n').length - 1;
		}
	}
	return count;
};

const parse = (text: string, delimiter: Delimiter): Papa.ParseResult<string[]> => Papa.parse<string[]>(text, {delimiter, newline: '\n'});

/** First record that a stray quote has run together with its neighbours, or -1. */
const firstBroken = ({data, errors}: Papa.ParseResult<string[]>): number =>
	errors.find(
		({type, code, row}) => type === 'Quotes' && row !== undefined && (code === 'MissingQuotes' || lineBreaks(data[row] ?? []) > 0),
	)?.row ?? -1;

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
	while (start >= 0 && start < text.length) {
		const parsed = parse(start === 0 ? text : text.slice(start), delimiter);
		const bad = broken.length < restartsAtMost ? firstBroken(parsed) : -1;
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
	}
	return {rows, broken};
};

/** The records of a text's first lines, for looking at. */
export const peek = (text: string, delimiter: Delimiter, lines: number): readonly Row[] => {
	const end = startOfLine(text, 0, lines);
	return readTable(end < 0 ? text : text.slice(0, end), delimiter).rows;
};
