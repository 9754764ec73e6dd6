import {cleanLine} from '../../domain/text.ts';
import type {Locale} from '../../locales/index.ts';
import {plainText} from '../components/line.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';

/** Signs that are drawn for the eye alone: borders, bars, arrows, marks of the selection and of refusals. */
const drawn = /[\u2190-\u21FF\u2500-\u259F\u25CF\u2717\u276F]/gu;

/** A sentence of ours as it is read out: no sign that is drawn, no control character, on one line. */
export const said = (text: string): string => cleanLine(text.replaceAll(drawn, ''));

/** A drawn line as it is read out: marks are words, and what stands apart is set off by a comma. */
export const spoken = (line: Line, {linear}: Locale): string => {
	const words = plainText(line)
		.trim()
		.replaceAll(glyphs.done, linear.done)
		.replaceAll(glyphs.open, linear.open)
		.replaceAll('×', linear.times)
		// a choice and its digit belong together
		.replace(/^(❯ +)?(\d) {2,}/u, '$2 ')
		.replaceAll(` ${glyphs.separator} `, ', ')
		.replaceAll(drawn, '')
		.replace(/^[ ·]+/u, '')
		.trimEnd()
		.replaceAll(/ {2,}/g, ', ');
	return cleanLine(words);
};

/** A text that ends as a sentence does. */
export const sentence = (text: string): string => (/[.?!:…]$/.test(text) ? text : `${text}.`);

/** Whether a drawn line carries the mark of the selection. */
export const isMarked = (line: Line): boolean => plainText(line).startsWith(glyphs.selected);
