import fc from 'fast-check';
import Papa from 'papaparse';
import {expect, it} from 'vitest';
import {cleanLine} from '../../source/domain/text.ts';
import {type Delimiter, delimiters} from '../../source/intake/scan.ts';
import {readRows, readTable} from '../../source/intake/table.ts';

const piece = fc.constantFrom('a', 'Zoé', ' ', '  ', '"', '""', '\n', ',', ';', '\t', '李', '🚀', '\0', '\u00A0', 'x y', '');
const cell = fc.array(piece, {maxLength: 5}).map(pieces => pieces.join(''));
const rows = fc.array(fc.array(cell, {minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 8});
const delimiter = fc.constantFrom(...delimiters);

/** As RFC 4180 has it: quoted where it must be, or everywhere. */
const write = (table: readonly (readonly string[])[], by: Delimiter, everywhere: boolean): string =>
	table
		.map(line =>
			line.map(text => (everywhere || text.includes(by) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(by),
		)
		.join('\n');

const cellsOf = (text: string, by: Delimiter) => readRows(text, by).map(({cells}) => cells);

it('every table comes out as it was written, each record on its line', () => {
	fc.assert(
		fc.property(rows, delimiter, fc.boolean(), (table, by, everywhere) => {
			const text = write(table, by, everywhere);
			const read = readRows(text, by);
			expect(read.map(({cells}) => cells)).toEqual(table);
			let line = 1;
			for (const [index, row] of table.entries()) {
				expect(read[index]?.line).toBe(line);
				line += row.join('').split('\n').length;
			}
		}),
		{numRuns: 500},
	);
});

it('what is called clean is: cleaning would change none of its cells', () => {
	fc.assert(
		fc.property(rows, delimiter, fc.boolean(), (table, by, everywhere) => {
			for (const {cells, isClean} of readRows(write(table, by, everywhere), by)) {
				if (isClean) expect(cells.map(cleanLine)).toEqual(cells);
			}
		}),
		{numRuns: 500},
	);
	const clean = readRows('Name,Company\nNadia,"Acme, SA"\nZoé B,\nOren ,\nOla,"Two\nlines"\n李,', ',').map(({isClean}) => isClean);
	expect(clean).toEqual([false, true, true, false, false, false]);
});

it('is read as papaparse reads it, wherever quotes do not run over line ends', () => {
	const line = fc.array(fc.constantFrom('a', 'b c', ' ', '"', '""', ',', '李'), {maxLength: 8}).map(pieces => pieces.join(''));
	fc.assert(
		fc.property(fc.array(line, {minLength: 1, maxLength: 6}), lines => {
			const whole = lines.filter(each =>
				Papa.parse(each, {delimiter: ',', newline: '\n'}).errors.every(({code}) => code !== 'MissingQuotes'),
			);
			const text = whole.join('\n');
			const {data, errors} = Papa.parse<string[]>(text, {delimiter: ',', newline: '\n'});
			fc.pre(text !== '' && errors.length === 0);
			expect(cellsOf(text, ',')).toEqual(data);
		}),
		{numRuns: 1000},
	);
});

it('every line of any text is in a record, or left out for its quotes', () => {
	const text = fc
		.array(fc.constantFrom('a', '"', '""', ',', '\n', ' ', '"\n', '\n"', ',"', '",'), {maxLength: 40})
		.map(pieces => pieces.join(''));
	fc.assert(
		fc.property(text, written => {
			let next = 1;
			const lines: number[] = [];
			const {broken, records} = readTable(written, ',', ({line, cells}) => {
				lines.push(...Array.from({length: 1 + cells.join('').split('\n').length - 1}, (_, index) => line + index));
			});
			for (const line of [...lines, ...broken].sort((a, b) => a - b)) {
				expect(line).toBe(next);
				next += 1;
			}
			expect(next - 1).toBe(written.split('\n').length);
			expect(records).toBeGreaterThanOrEqual(broken.length);
		}),
		{numRuns: 2000},
	);
});
