import stringWidth from 'string-width';

/**
 * Columns of text on a terminal, and cutting to them. string-width is the measure Ink lays out with: with any other,
 * a name in Tamil or Persian would be one width here and another there, and a border would move
 * (fast-string-width differs on Devanagari, Khmer, Bengali and zero-width joiners).
 */

/** Latin, general punctuation, arrows, box drawing, blocks and the marks of our glyph set: always one column, never part of a cluster. */
const narrow =
	/^[\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205E\u2190-\u2193\u2500-\u259F\u25CB\u25CF\u2713\u2717\u276F]*$/;

// made on first need: most screens hold no cluster, and loading the tables costs tens of milliseconds
let made: Intl.Segmenter | undefined;
const segmenter = (): Intl.Segmenter => {
	made ??= new Intl.Segmenter();
	return made;
};

/** User-perceived characters: an emoji family is one. */
export const graphemes = (text: string): string[] =>
	narrow.test(text) ? text.split('') : Array.from(segmenter().segment(text), part => part.segment);

/** Terminal columns of one line of plain text. */
export const width = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text));

/** At most `columns` columns: longer text ends in `…`, between two characters and never inside one. */
export const cut = (text: string, columns: number): string => {
	if (columns <= 0) return '';
	// no text is wider than two columns a unit: most cells need no measuring at all
	if (text.length * 2 <= columns || width(text) <= columns) return text;
	if (narrow.test(text)) return `${text.slice(0, columns - 1).trimEnd()}…`;
	let kept = '';
	let used = 0;
	for (const grapheme of graphemes(text)) {
		const wide = width(grapheme);
		if (used + wide > columns - 1) break;
		kept += grapheme;
		used += wide;
	}
	return `${kept.trimEnd()}…`;
};

/** Exactly `columns` columns: cut with `…`, or padded on the side away from `align`. */
export const fitText = (text: string, columns: number, align: 'left' | 'right' = 'left'): string => {
	const kept = cut(text, columns);
	const gap = ' '.repeat(Math.max(0, columns - width(kept)));
	return align === 'left' ? kept + gap : gap + kept;
};

/**
 * Text in lines of at most `columns` columns, broken between words, at line ends and, where a word is too long, inside it.
 * @param limit lines at most; the last ends in `…` where more followed
 */
export const wrap = (text: string, columns: number, limit = Number.POSITIVE_INFINITY): string[] => {
	if (columns <= 0 || limit <= 0) return [];
	const lines: string[] = [];
	for (const paragraph of text.split('\n')) {
		let line = '';
		for (const word of paragraph.split(' ').flatMap(part => pieces(part, columns))) {
			const longer = line === '' ? word : `${line} ${word}`;
			if (width(longer) <= columns) line = longer;
			else {
				lines.push(line);
				line = word;
			}
		}
		lines.push(line);
		if (lines.length > limit) break;
	}
	if (lines.length <= limit) return lines;
	const last = lines[limit - 1] ?? '';
	return [...lines.slice(0, limit - 1), width(last) < columns ? `${last.trimEnd()}…` : cut(`${last} …`, columns)];
};

const pieces = (word: string, columns: number): string[] => {
	if (width(word) <= columns) return [word];
	const parts: string[] = [];
	let part = '';
	for (const grapheme of graphemes(word)) {
		if (part !== '' && width(part + grapheme) > columns) {
			parts.push(part);
			part = '';
		}
		part += grapheme;
	}
	return [...parts, part];
};
