/**
 * Stands in for the `Intl.Segmenter` that several packages under Ink each make when they are loaded (rolldown.plugins.ts):
 * one, made when the first text needs it. Most text on a screen does not: Latin, Greek and Cyrillic letters, box drawing, arrows
 * and symbols are a grapheme each when nothing else is near them. The test compares every answer with Intl.Segmenter's.
 */

type Segment = {segment: string; index: number; input: string};

/** What the packages ask of `Intl.Segments`: all of them in order, or the one at a place (slice-ansi, for text wider than its box). */
type Segments = Iterable<Segment> & {containing(index: number): Segment | undefined};

let made: Intl.Segmenter | undefined;

const segmenter = (): Intl.Segmenter => {
	made ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return made;
};

/** Characters that Unicode never joins to one of the same set, save for CR LF. */
const oneEach = /^[\0-\u02FF\u0370-\u0482\u1E00-\u200A\u2010-\u2027\u2030-\u205F\u20A0-\u20BF\u2190-\u2BFF]*$/;

/** A segment a UTF-16 unit: the set has no character that needs two. A plain loop, for it runs over every cell of every new line. */
const unitByUnit = (input: string): Segments => {
	const segments: Segment[] = [];
	for (let index = 0; index < input.length; index++) segments.push({segment: input.charAt(index), index, input});
	return Object.assign(segments, {containing: (index: number) => segments[index]});
};

/** The graphemes of a text, as `new Intl.Segmenter().segment(text)` tells them. */
export const graphemes = {
	segment: (text: string): Segments => (oneEach.test(text) && !text.includes('\r\n') ? unitByUnit(text) : segmenter().segment(text)),
};
