import fc from 'fast-check';
import {decode} from '../../source/intake/decode.ts';
import type {Delimiter} from '../../source/intake/scan.ts';

/** Where windows-1252 is not latin1, for the signs people write. */
const of1252: Readonly<Record<string, number>> = {'€': 0x80, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, Œ: 0x8c, Ž: 0x8e};

const windows1252 = (text: string): Buffer => Buffer.from([...text].map(letter => of1252[letter] ?? letter.charCodeAt(0)));

/** Ways in which people save a table again. */
export const encodings = {
	'utf-8': (text: string) => Buffer.from(text),
	'utf-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`),
	'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
	'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
	'utf-16le without a mark': (text: string) => Buffer.from(text, 'utf16le'),
	'utf-16be without a mark': (text: string) => Buffer.from(text, 'utf16le').swap16(),
	'windows-1252': windows1252,
} as const;

export type Encoding = keyof typeof encodings;

const preambles = {
	none: '',
	notes: 'Notes:\n"When exporting your connection data, you may notice that some ""addresses"" are missing."\n\n',
	padded: 'Notes:,,,,,,\n"When exporting, you may notice",,,,,,\n,,,,,,\n\n\n',
	'semicolons around it': 'Notes:;;;;;;\n;;;;;;\n',
};

/** How a table is written: everything about it that is not in it. */
export type Shape = {
	encoding: Encoding;
	delimiter: Delimiter;
	end: '\n' | '\r\n';
	preamble: string;
	/** Every cell in quotes, and not only those that need them. */
	quoted: boolean;
	/** Whether the last line ends. */
	ended: boolean;
	/** What stands between rows, each with the row it stands before. */
	blanks: readonly {before: number; line: string}[];
	/** Cells without anything at the end of a row are left out, or more are added. */
	ragged: 'shorter' | 'longer' | 'no';
	/** The order of the columns, as a rank for each. */
	order: readonly number[];
};

export const shape: fc.Arbitrary<Shape> = fc.record({
	encoding: fc.constantFrom(...(Object.keys(encodings) as Encoding[])),
	delimiter: fc.constantFrom(',', ';', '\t'),
	end: fc.constantFrom('\n', '\r\n'),
	preamble: fc.constantFrom(...Object.values(preambles)),
	quoted: fc.boolean(),
	ended: fc.boolean(),
	blanks: fc.array(fc.record({before: fc.nat({max: 8}), line: fc.constantFrom('', ' ', ',,,', ';;', '\t\t', '""')}), {maxLength: 3}),
	ragged: fc.constantFrom('shorter', 'longer', 'no'),
	order: fc.array(fc.nat(), {minLength: 20, maxLength: 20}),
});

const shorter = (cells: readonly string[]): readonly string[] => cells.slice(0, cells.findLastIndex(cell => cell !== '') + 1);

/** The bytes of a table in a shape: a header, and rows by the names of its columns. */
export const writeTable = (
	columns: readonly string[],
	rows: readonly Readonly<Record<string, string>>[],
	{encoding, delimiter, end, preamble, quoted, ended, blanks, ragged, order}: Shape,
): Buffer => {
	const sorted = columns.toSorted((a, b) => (order[columns.indexOf(a)] ?? 0) - (order[columns.indexOf(b)] ?? 0));
	const cell = (text: string): string =>
		quoted || text.includes(delimiter) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	const line = (cells: readonly string[]): string => cells.map(cell).join(delimiter);
	const lines = rows.flatMap((row, index) => {
		const cells = sorted.map(column => row[column] ?? '');
		const written = ragged === 'shorter' ? shorter(cells) : ragged === 'longer' ? [...cells, '', ''] : cells;
		// blanks by another delimiter would be cells with something in them
		const before = blanks.filter(blank => blank.before === index && !/[,;\t]/.test(blank.line.replaceAll(delimiter, '')));
		return [...before.map(blank => blank.line), line(written)];
	});
	const text = preamble + [line(sorted), ...lines].join('\n') + (ended ? '\n' : '');
	return encodings[encoding](text.replaceAll('\n', end));
};

/** What linkdash takes such bytes for. */
export const textOf = (bytes: Uint8Array): string => decode(bytes);

const letters = (text: string): readonly string[] => text.match(/./gu) ?? [];

/**
 * Letters a shape can write: the whole of Unicode, or what a western machine has. Signs of windows-1252 come with a letter no UTF-8 begins
 * with: without one, some of its texts are UTF-8 too, and nobody can tell.
 */
export const lettersOf = ({encoding}: Shape): readonly string[] =>
	encoding === 'windows-1252'
		? [...letters('abcXYZéñüÅ ,;"\'-&'), 'ü€', 'ü’', 'ü“', 'ü”', 'ü–', 'üŒ']
		: letters('abcXYZéñüÅŽ 李🚀,;"\'\t-&’');
