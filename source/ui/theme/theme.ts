import {createContext, useContext} from 'react';
import {toAscii} from './glyphs.ts';
import {type ThemeName, type Tone, themes, tones} from './themes.ts';

export type {ThemeName, Tone} from './themes.ts';

/** A piece of a line: plain text, or text with a tone. */
export type Span = string | readonly [text: string, tone: Tone];

/** One line of the screen. */
export type Line = readonly Span[];

export type Theme = {
	/** One line as the terminal gets it. */
	draw(line: Line): string;
};

/** `color` false takes the colours of whatever theme away: NO_COLOR and `--color never` stand above a setting. */
export type Look = {theme?: ThemeName; color: boolean; ascii: boolean};

type Pair = readonly [on: string, off: string];

/** What ends an attribute: weights have one end for both, colours another. */
const endOf = (code: number): number => (code <= 2 ? 22 : code < 10 ? code + 20 : 39);
const sgr = (code: number): string => `\u001B[${code}m`;
const pairOf = (codes: readonly number[]): Pair => [codes.map(sgr).join(''), codes.toReversed().map(endOf).map(sgr).join('')];

/** How lines are drawn. Another one given to `ThemeContext` draws the screen anew. */
export const createTheme = ({theme = 'default', color, ascii}: Look): Theme => {
	const codes = themes[color ? theme : 'none'];
	const pairs = Object.fromEntries(tones.map(tone => [tone, pairOf(codes[tone])])) as Record<Tone, Pair>;
	const paint = (span: Span): string => {
		if (typeof span === 'string' || span[0] === '') return typeof span === 'string' ? span : '';
		const [on, off] = pairs[span[1]];
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
