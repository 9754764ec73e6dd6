import type {Delimiter} from './scan.ts';

/** Printable ASCII without blanks, quotes and the delimiter, and Latin letters. */
const letters: Readonly<Record<Delimiter, string>> = {
	',': '!#-+\\--~\\u00C0-\\u024F',
	';': '!#-:<-~\\u00C0-\\u024F',
	'\t': '!#-~\\u00C0-\\u024F',
};

/** The same with the delimiters that may stand between quotes; a tab is nothing to keep. */
const quotedLetters = '!#-~\\u00C0-\\u024F';

/** Words with one blank between them, or nothing. */
const words = (letter: string): string => `(?:[${letter}]+(?: [${letter}]+)*)?`;

/** Wider tables are rare, and so are longer lines: a regular expression may run out of room on them. */
const columnsAtMost = 100;
const lengthAtMost = 10_000;

/** The cells of a line that is one whole record with nothing in it to clean; null for any other. */
export type LinePattern = {columns: number; cellsOf(text: string, start: number, end: number): readonly string[] | null};

/**
 * What most lines of an archive look like: so many cells of plain words, some in quotes. One regular expression splits such a line and shows
 * that there is nothing to clean in it, with a third of the work that going through it cell by cell takes in a process just begun.
 * @returns null for a table of too many columns
 */
export const linePattern = (delimiter: Delimiter, columns: number): LinePattern | null => {
	if (columns > columnsAtMost) {
		return null;
	}
	const cell = `(?:"(${words(quotedLetters)})"|(${words(letters[delimiter])}))`;
	const line = new RegExp(`${Array.from({length: columns}, () => cell).join(delimiter)}(?=\\n|$)`, 'y');
	const cells: string[] = [];
	return {
		columns,
		cellsOf: (text, start, end) => {
			line.lastIndex = start;
			const found = end - start > lengthAtMost ? null : line.exec(text);
			if (found === null) {
				return null;
			}
			for (let column = 0; column < columns; column++) {
				cells[column] = found[2 * column + 1] ?? found[2 * column + 2] ?? '';
			}
			return cells;
		},
	};
};
