import {cut, width, wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span, Tone} from '../theme/theme.ts';

const textOf = (span: Span): string => (typeof span === 'string' ? span : span[0]);

/** The line without its tones. */
export const plainText = (line: Line): string => line.map(textOf).join('');

export const lineWidth = (line: Line): number => line.reduce((sum, span) => sum + width(textOf(span)), 0);

/** The line in at most `columns`; a longer one ends in `…`. */
export const cutLine = (line: Line, columns: number): Line => {
	const kept: Span[] = [];
	let left = columns;
	for (const [index, span] of line.entries()) {
		const text = textOf(span);
		const wide = width(text);
		// the mark needs a column of its own when this span fills the rest and more is to come
		const full = wide > left || (wide === left && line.slice(index + 1).some(next => textOf(next) !== ''));
		const piece = full ? cut(wide > left ? text : `${text} `, left) : text;
		kept.push(typeof span === 'string' ? piece : [piece, span[1]]);
		if (full) return kept;
		left -= wide;
	}
	return kept;
};

/** The line in exactly `columns`: cut with `…` or padded at its end. */
export const fitLine = (line: Line, columns: number): Line => {
	const kept = cutLine(line, columns);
	const gap = columns - lineWidth(kept);
	return gap > 0 ? [...kept, ' '.repeat(gap)] : kept;
};

/** `left` and `right` at the two ends of exactly `columns`; where both do not fit the left one gives way. */
export const spread = (left: Line, right: Line, columns: number): Line => {
	const end = cutLine(right, columns);
	const room = columns - lineWidth(end);
	return [
		...fitLine(left, Math.max(0, lineWidth(end) === 0 ? room : room - 1)),
		...(lineWidth(end) === 0 || room === 0 ? [] : [' ']),
		...end,
	];
};

/** Pieces set apart by a sign, the ones without text left out. */
export const joined = (pieces: readonly Span[], separator: Span = [' · ', 'muted']): Line =>
	pieces.filter(piece => textOf(piece) !== '').flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]));

/** One tone for all of the line, as a selection does. */
export const toned = (line: Line, tone: Tone): Line => [[plainText(line), tone]];

/** A line of one tone in as many lines as it needs. */
export const wrapLine = (line: Line, columns: number): Line[] => {
	const tone = line.flatMap(span => (typeof span === 'string' ? [] : [span[1]]))[0];
	return wrap(plainText(line), columns).map(text => [tone === undefined ? text : [text, tone]]);
};

/** The two cells before a row: where the cursor is, and whether the row is marked. */
export const rowSigns = ({selected, marked = false}: {selected: boolean; marked?: boolean}): string => {
	if (selected) return glyphs.selected + (marked ? glyphs.marked : ' ');
	return marked ? `${glyphs.marked} ` : '  ';
};
