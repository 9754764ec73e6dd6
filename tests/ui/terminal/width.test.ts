import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {cut, fitText, graphemes, width, wrap} from '../../../source/ui/terminal/width.ts';

const line = fc.string({unit: 'grapheme', maxLength: 40}).map(text => text.replaceAll(/\p{C}/gu, ''));

describe('width', () => {
	test.each([
		['Nadia Benali', 12],
		['Zoé', 3],
		['Zoe\u0301', 3],
		['王小明', 6],
		['محمد', 4],
		['می\u200Cخواهم', 7],
		['│ ❯ ✓ ▁▇ …', 10],
		['👨‍👩‍👧‍👦', 2],
		['👍🏽', 2],
		['🇫🇷', 2],
		['', 0],
	])('of %j is %i columns', (text, columns) => {
		expect(width(text)).toBe(columns);
	});

	test('agrees with Ink’s own measure', () => {
		fc.assert(fc.property(line, text => width(text) === stringWidth(text)));
	});
});

describe('a text cut to a width', () => {
	test('ends in a mark, between two characters', () => {
		expect(cut('Nadia Benali', 8)).toBe('Nadia B…');
		expect(cut('王小明', 4)).toBe('王…');
		expect(cut('Zoe\u0301 T', 4)).toBe('Zoe\u0301…');
		expect(cut('Nadia', 5)).toBe('Nadia');
		expect(cut('Nadia', 0)).toBe('');
	});

	test('is never wider than asked, and padded is exactly as wide', () => {
		fc.assert(
			fc.property(line, fc.integer({min: 1, max: 30}), (text, columns) => {
				expect(width(cut(text, columns))).toBeLessThanOrEqual(columns);
				expect(width(fitText(text, columns))).toBe(columns);
				expect(width(fitText(text, columns, 'right'))).toBe(columns);
			}),
		);
	});

	test('keeps numbers to the right', () => {
		expect(fitText('18', 4, 'right')).toBe('  18');
	});
});

describe('a wrapped text', () => {
	test('breaks between words and at line ends', () => {
		expect(wrap('we met at Big Data\nin Paris', 10)).toEqual(['we met at', 'Big Data', 'in Paris']);
	});

	test('breaks a word too long for any line', () => {
		expect(wrap('https://example.test/a', 8)).toEqual(['https://', 'example.', 'test/a']);
	});

	test('ends in a mark where more follows', () => {
		expect(wrap('one two three four', 9, 1)).toEqual(['one two…']);
		expect(wrap('one two three', 7, 1)).toEqual(['one tw…']);
	});

	test('loses no word and passes no edge', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), {minLength: 1}), fc.integer({min: 12, max: 30}), (words, columns) => {
				const lines = wrap(words.join(' '), columns);
				expect(lines.join(' ').split(' ')).toEqual(words);
				for (const text of lines) expect(width(text)).toBeLessThanOrEqual(columns);
			}),
		);
	});
});

test('an emoji family is one grapheme', () => {
	expect(graphemes('a👨‍👩‍👧‍👦')).toEqual(['a', '👨‍👩‍👧‍👦']);
});
