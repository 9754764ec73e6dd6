import type {IUnicodeVersionProvider} from '@xterm/headless';
import stringWidth from 'string-width';

const widths = new Map<number, 0 | 1 | 2>();

/** Columns of one code point, as terminals of today count: the emulator's own table is of 2010 and has an emoji one column wide. */
const wcwidth = (code: number): 0 | 1 | 2 => {
	const known = widths.get(code);
	if (known !== undefined) return known;
	const width = stringWidth(String.fromCodePoint(code)) as 0 | 1 | 2;
	widths.set(code, width);
	return width;
};

/** Widths for the emulator. A code point of no width joins the one before; properties are packed as state, two bits of width, joined. */
export const unicodeOfToday: IUnicodeVersionProvider = {
	version: 'today',
	wcwidth,
	charProperties: (code, preceding) => {
		const width = wcwidth(code);
		const widthBefore = (preceding >> 1) & 3;
		const joins = width === 0 && widthBefore > 0;
		return ((joins ? widthBefore : width) << 1) | (joins ? 1 : 0);
	},
};
