import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {render} from 'ink-testing-library';
import {describe, expect, test} from 'vitest';
import {barChart, sparkline} from '../../../source/ui/components/chart.ts';
import {fieldView} from '../../../source/ui/components/field.ts';
import {Frame} from '../../../source/ui/components/frame.tsx';
import {cutLine, fitLine, joined, lineWidth, plainText, spread} from '../../../source/ui/components/line.ts';
import {popupPlace} from '../../../source/ui/components/popup.tsx';
import {Table} from '../../../source/ui/components/table.tsx';
import {width} from '../../../source/ui/terminal/width.ts';
import {glyphs, toAscii} from '../../../source/ui/theme/glyphs.ts';
import type {Line} from '../../../source/ui/theme/theme.ts';

describe('a line', () => {
	const line: Line = [['Nadia', 'strong'], ' ', ['Benali', 'muted']];

	test('is cut across its pieces, with one mark', () => {
		expect(plainText(cutLine(line, 12))).toBe('Nadia Benali');
		expect(plainText(cutLine(line, 8))).toBe('Nadia B…');
		expect(plainText(cutLine(line, 5))).toBe('Nadi…');
	});

	test('is padded to its place', () => {
		expect(plainText(fitLine(line, 15))).toBe('Nadia Benali   ');
	});

	test('spread over a width gives up its left end first', () => {
		expect(plainText(spread(['left'], ['right'], 12))).toBe('left   right');
		expect(plainText(spread(['a long left end'], ['right'], 12))).toBe('a lon… right');
	});

	test('joins what there is', () => {
		expect(plainText(joined(['VP Sales', '', 'Lyon']))).toBe('VP Sales · Lyon');
	});

	test('is always exactly as wide as asked', () => {
		const text = fc.string({unit: 'grapheme', maxLength: 12}).map(raw => raw.replaceAll(/\p{C}/gu, ''));
		fc.assert(
			fc.property(fc.array(text), fc.array(text), fc.integer({min: 1, max: 40}), (left, right, columns) => {
				expect(lineWidth(fitLine(left, columns))).toBe(columns);
				expect(lineWidth(spread(left, right, columns))).toBe(columns);
			}),
		);
	});
});

describe('a sparkline', () => {
	test('draws nothing for zero, and leaves a gap where there is nothing to say', () => {
		expect(sparkline([0, 5, null, 10])).toBe(' ▄ █');
	});

	test('of nothing but zeros is empty, and of a little is not', () => {
		expect(sparkline([0, 0])).toBe('  ');
		expect(sparkline([0, 1, 1000])).toBe(' ▁█');
	});
});

describe('a bar chart', () => {
	test('fills eighths from the ground', () => {
		expect(barChart([1, 2, 4], 3, 1).lines).toEqual(['▂▄█']);
		expect(barChart([0, 8, 16], 11, 2)).toEqual({lines: ['        ███', '    ███ ███'], shown: 3});
	});

	test('shows the newest weeks where not all fit', () => {
		const {lines, shown} = barChart(
			Array.from({length: 100}, (_, week) => week),
			30,
			3,
		);
		expect(shown).toBe(15);
		for (const text of lines) expect(width(text)).toBeLessThanOrEqual(30);
	});
});

describe('a field', () => {
	test('slides under its cursor', () => {
		expect(fieldView('Nadia', 5, 10, 1)).toEqual({lines: ['Nadia'], cursor: {x: 5, y: 0}});
		expect(fieldView('0123456789', 10, 6, 1)).toEqual({lines: ['…6789'], cursor: {x: 5, y: 0}});
		expect(fieldView('0123456789', 0, 6, 1)).toEqual({lines: ['01234…'], cursor: {x: 0, y: 0}});
	});

	test('wraps a note between words and follows the cursor down', () => {
		expect(fieldView('we met at Big Data', 18, 10, 4)).toEqual({lines: ['we met at', 'Big Data'], cursor: {x: 8, y: 1}});
		expect(fieldView('a\nb\nc\nd', 7, 10, 2)).toEqual({lines: ['c', 'd'], cursor: {x: 1, y: 1}});
	});

	test('keeps the cursor inside, whatever is typed', () => {
		const text = fc.string({unit: fc.constantFrom('a', ' ', 'é', '王', '👨‍👩‍👧‍👦', '\n'), maxLength: 60});
		fc.assert(
			fc.property(text, fc.nat(60), fc.integer({min: 4, max: 20}), fc.integer({min: 1, max: 4}), (typed, at, columns, rows) => {
				const {lines, cursor} = fieldView(typed, Math.min(at, typed.length), columns, rows);
				expect(lines.length).toBeLessThanOrEqual(rows);
				for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
				expect(cursor.x).toBeLessThanOrEqual(columns);
				expect(cursor.y).toBeLessThan(rows);
			}),
		);
	});
});

describe('a frame', () => {
	const drawn = (columns: number, sections: Parameters<typeof Frame>[0]['sections']) =>
		stripVTControlCharacters(render(<Frame columns={columns} sections={sections} />).lastFrame() ?? '').split('\n');

	test('shares the borders of its sections, with titles in them', () => {
		expect(
			drawn(20, [
				{title: ['Today'], note: ['3'], rows: 1, lines: [['Nadia']]},
				{title: [], rows: 2, lines: [['a text too long for it']]},
			]),
		).toEqual([
			'╭ Today ─────── 3 ─╮',
			'│ Nadia            │',
			'├──────────────────┤',
			'│ a text too long… │',
			'│                  │',
			'╰──────────────────╯',
		]);
	});

	test('leaves a note out that has no room, and cuts a title with a mark', () => {
		expect(drawn(20, [{title: ['A title that is too long'], note: ['3 of 5'], rows: 0}])[0]).toBe('╭ A title tha… ────╮');
	});
});

describe('a popup', () => {
	test('stands in the middle and never outside', () => {
		expect(popupPlace({columns: 80, rows: 20, top: 1}, {columns: 36, rows: 8})).toEqual({columns: 40, rows: 10, left: 20, top: 6});
		expect(popupPlace({columns: 50, rows: 11, top: 1}, {columns: 90, rows: 90})).toEqual({columns: 46, rows: 11, left: 2, top: 1});
	});
});

describe('a table', () => {
	const columns = [
		{id: 'name', title: 'Name', width: 10},
		{id: 'since', title: 'Since', width: 6, align: 'right'},
	] as const;
	const rows = [
		{id: 'a', cells: ['Nadia', '1'], selected: false},
		{id: 'b', cells: ['王小明王小明', '20'], selected: true},
		{id: 'c', cells: ['Zoe\u0301', '300'], selected: false},
	];
	const lines = () => stripVTControlCharacters(render(<Table columns={columns} rows={rows} />).lastFrame() ?? '').split('\n');

	test('is one line a row, wide characters in their columns, numbers to the right', () => {
		expect(lines()).toEqual(['  Name       Since', '  Nadia          1', '❯ 王小明王…     20', '  Zoe\u0301          300']);
	});

	test('draws anew with other rows', () => {
		const {lastFrame, rerender} = render(<Table columns={columns} rows={rows} />);
		rerender(<Table columns={columns} rows={[{id: 'z', cells: ['Oren', '7'], selected: true}]} />);
		expect(stripVTControlCharacters(lastFrame() ?? '').split('\n')).toEqual(['  Name       Since', '❯ Oren           7']);
	});
});

describe('the theme', () => {
	test('has an ASCII twin of one column for every sign', () => {
		for (const sign of [...Object.values(glyphs), ...'▁▂▃▄▅▆▇█']) {
			expect(width(sign), sign).toBe(1);
			expect(toAscii(sign), sign).toMatch(/^[ -~]$/);
		}
	});
});
