/**
 * Stands in for the `Intl.Segmenter` that several packages under Ink each make when they are loaded (rolldown.plugins.ts):
 * one, made when the first text needs it. Most text on a screen does not: Latin, Greek and Cyrillic letters, box drawing, arrows
 * and symbols are a grapheme each when nothing else is near them. The test compares every answer with Intl.Segmenter's.
 */

type Segment = {segment: string; index: number; input: string};

let made: Intl.Segmenter | undefined;

const segmenter = (): Intl.Segmenter => {
	made ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return made;
};

/** Characters that Unicode never joins to one of the same set, save for CR LF. */
const oneEach = /^[\0-\u02FF\u0370-\u0482\u1E00-\u200A\u2010-\u2027\u2030-\u205F\u20A0-\u20BF\u2190-\u2BFF]*$/;

/** A segment a UTF-16 unit: the set has no character that needs two. A plain loop, for it runs over every cell of every new line. */
const unitByUnit = (input: string): Segment[] => {
	const segments: Segment[] = [];
	for (let index = 0; index < input.length; index++) segments.push({segment: input.charAt(index), index, input});
	return segments;
};

/** The graphemes of a text in order, as `new Intl.Segmenter().segment(text)` iterates them. */
export const graphemes = {
	segment: (text: string): Iterable<Segment> =>
		oneEach.test(text) && !text.includes('\r\n') ? unitByUnit(text) : segmenter().segment(text),
};
