import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cleanLine, cleanText, fold} from '../../source/domain/text.ts';

describe('text from outside', () => {
	it.each([
		['a window title', '\u001B]0;owned\u0007Acme', 'Acme'],
		['a title that is never closed', 'Acme\u001B]0;owned', 'Acme'],
		['a link', '\u001B]8;;https://example.test\u001B\\Acme\u001B]8;;\u001B\\', 'Acme'],
		['colours', '\u001B[31;1mAcme\u001B[0m', 'Acme'],
		['a cleared screen', '\u001B[2J\u001B[1;1HAcme', 'Acme'],
		['a private sequence', '\u001B[?1049hAcme', 'Acme'],
		['a C1 sequence', '\u009B31mAcme', 'Acme'],
		['a device string', '\u001BP1$r0m\u001B\\Acme', 'Acme'],
		['a bell, a backspace, a NUL', 'A\u0007c\u0008m\u0000e', 'Acme'],
		['a carriage return', 'Acme\rEvil', 'Acme Evil'],
		['bidi overrides', 'Ac\u202Eme\u2066\u2069', 'Acme'],
		['a byte order mark and zero-width spaces', '\uFEFFAc\u200Bme', 'Acme'],
		['blanks of all kinds', '  A \t\n cme\u00A0 ', 'A cme'],
		['half a surrogate pair', 'Acme\uD83D', 'Acme\uFFFD'],
	])('%s cannot reach the terminal', (_, text, clean) => {
		expect(cleanLine(text)).toBe(clean);
	});

	it('keeps what belongs to a name: accents, joined emoji, Persian joiners', () => {
		expect(cleanLine('Zoe\u0301 👩🏽‍🚀 می‌خواهم')).toBe('Zoé 👩🏽‍🚀 می‌خواهم');
	});

	it('keeps the lines of a note', () => {
		expect(cleanText(' Bonjour\r\nZoé,\t\u001B[1mravi\u001B[0m \n')).toBe('Bonjour\nZoé, ravi');
	});

	it('never lets a control character through, and cleans once for all', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				const clean = cleanLine(text);
				expect(clean).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
				expect(cleanLine(clean)).toBe(clean);
			}),
			{numRuns: 2000},
		);
	});

	it('finds a name whatever its case, accents and blanks', () => {
		expect(fold('  ZOÉ   Testárd')).toBe(fold('zoe testard'));
	});
});
