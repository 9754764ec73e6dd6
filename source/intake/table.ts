import {readRecords} from './records.ts';
import {beginScan, type Delimiter, isOver, type Row, startOfLine} from './scan.ts';
import {readWithStrayQuotes} from './stray-quotes.ts';

export type Table = {
	/** How many records were taken and left out. With more than `rowsAtMost` the rest was not read. */
	records: number;
	/** Lines left out because a quote opens there and does not close. */
	broken: readonly number[];
};

/**
 * Splits a text into records, one after the other: a row and its cells are the taker's until the next one comes. A quote that never closes
 * would swallow every row after it: its line is left out and reading begins again on the next.
 * @param text line ends as \n
 */
export const readTable = (text: string, delimiter: Delimiter, take: (row: Row) => void): Table => {
	const scan = beginScan(text, delimiter, take);
	while (!isOver(scan)) {
		readRecords(scan);
		if (!isOver(scan)) {
			readWithStrayQuotes(scan);
		}
	}
	return scan;
};

/** A text's first lines. */
export const firstLines = (text: string, lines: number): string => {
	const end = startOfLine(text, 0, lines);
	return end < 0 ? text : text.slice(0, end);
};

/** All records of a short text. */
export const readRows = (text: string, delimiter: Delimiter): readonly Row[] => {
	const rows: Row[] = [];
	readTable(text, delimiter, ({cells, ...row}) => rows.push({...row, cells: [...cells]}));
	return rows;
};
