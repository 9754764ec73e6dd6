import {createContext, useContext} from 'react';
import {toAscii} from './glyphs.ts';

/**
 * What a piece of text means; never a colour. `muted` is for what may be overlooked: dim, not grey, so that it is readable on white.
 * Nothing is said by tone alone: every tone comes with a word or a sign.
 */
export type Tone = 'strong' | 'good' | 'risk' | 'muted' | 'accent' | 'title' | 'selected';

/** A piece of a line: plain text, or text with a tone. */
export type Span = string | readonly [text: string, tone: Tone];

/** One line of the screen. */
export type Line = readonly Span[];

export type Theme = {
	/** One line as the terminal gets it. */
	draw(line: Line): string;
};

type Codes = readonly [on: string, off: string];
const none: Codes = ['', ''];
const bold: Codes = ['\u001B[1m', '\u001B[22m'];
const inverse: Codes = ['\u001B[7m', '\u001B[27m'];

// the sixteen colours are the terminal's own: readable on whatever background its owner chose
const colours: Readonly<Record<Tone, Codes>> = {
	strong: bold,
	good: ['\u001B[32m', '\u001B[39m'],
	risk: ['\u001B[31m', '\u001B[39m'],
	muted: ['\u001B[2m', '\u001B[22m'],
	accent: ['\u001B[36m', '\u001B[39m'],
	title: ['\u001B[1m\u001B[36m', '\u001B[39m\u001B[22m'],
	selected: inverse,
};

/** NO_COLOR asks for no colour: weight and inverse stay, or the selection would be a mark alone. */
const colourless: Readonly<Record<Tone, Codes>> = {
	strong: bold,
	good: none,
	risk: bold,
	muted: none,
	accent: none,
	title: bold,
	selected: inverse,
};

export const createTheme = ({color, ascii}: {color: boolean; ascii: boolean}): Theme => {
	const codes = color ? colours : colourless;
	const paint = (span: Span): string => {
		if (typeof span === 'string' || span[0] === '') return typeof span === 'string' ? span : '';
		const [on, off] = codes[span[1]];
		return `${on}${span[0]}${off}`;
	};
	return {
		draw: line => {
			const drawn = line.map(paint).join('');
			return ascii ? toAscii(drawn) : drawn;
		},
	};
};

export const ThemeContext = createContext<Theme>(createTheme({color: false, ascii: false}));
export const useTheme = (): Theme => useContext(ThemeContext);
