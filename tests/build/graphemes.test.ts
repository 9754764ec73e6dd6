import fc from 'fast-check';
import {expect, it} from 'vitest';
import {graphemes} from '../../rolldown.graphemes.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const parts = (segments: Iterable<{segment: string; index: number}>) => Array.from(segments, ({segment, index}) => `${index}:${segment}`);

it('splits any text as Intl.Segmenter does', () => {
	const characters = fc.oneof(
		fc.integer({min: 0, max: 0x2cff}).map(code => String.fromCodePoint(code)),
		fc.constantFrom('\r', '\n', '\u200D', '\uFE0F', '\u0301', '\u20E3', '©', '❤', '👩', '🏽', '🇫', '🇷', 'ᄀ', 'ᅡ', '한', '日', '\u001B[1m'),
	);
	fc.assert(
		fc.property(fc.array(characters, {maxLength: 12}), list => {
			const text = list.join('');
			const [ours, theirs] = [graphemes.segment(text), segmenter.segment(text)];
			expect(parts(ours)).toEqual(parts(theirs));
			for (let at = -1; at <= text.length; at++) expect(ours.containing(at)).toEqual(theirs.containing(at));
		}),
		{numRuns: 2000},
	);
});

it('splits every pair of characters below U+2D00 with a letter between as Intl.Segmenter does', () => {
	for (let code = 0; code < 0x2d00; code++) {
		const character = String.fromCharCode(code);
		const text = `${character}${character}a${character}`;
		expect(parts(graphemes.segment(text)).join(' ')).toBe(parts(segmenter.segment(text)).join(' '));
	}
});
