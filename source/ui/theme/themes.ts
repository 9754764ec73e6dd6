/**
 * What a piece of text means; never a colour. `muted` is for what may be overlooked.
 * Nothing is said by tone alone: every tone comes with a word or a sign.
 */
export const tones = ['strong', 'good', 'risk', 'muted', 'accent', 'title', 'selected'] as const;
export type Tone = (typeof tones)[number];

/** The looks a member may choose. */
export const themeNames = ['default', 'high-contrast', 'colour-blind', 'none'] as const;
export type ThemeName = (typeof themeNames)[number];
export const isThemeName = (name: string): name is ThemeName => (themeNames as readonly string[]).includes(name);

/** SGR parameters (ECMA-48, 8.3.117) of each tone, in the order they are switched on. */
export type Codes = Readonly<Record<Tone, readonly number[]>>;

const [bold, dim, underline, inverse] = [1, 2, 4, 7];
const [red, green, cyan, brightRed] = [31, 32, 36, 91];

/**
 * Only the sixteen colours, which are the terminal's own: readable on whatever background its owner chose. Blue is not among
 * them, for it is too dark on black, nor is yellow, for it is too light on white. `muted` is dim, never bright black: that one is the
 * background itself in Solarized.
 */
export const themes: Readonly<Record<ThemeName, Codes>> = {
	default: {
		strong: [bold],
		good: [green],
		risk: [red],
		muted: [dim],
		accent: [cyan],
		title: [bold, cyan],
		selected: [inverse],
	},
	// the terminal's own ink has the most contrast it knows: weight and lines say the rest
	'high-contrast': {
		strong: [bold],
		good: [bold],
		risk: [bold, brightRed],
		muted: [],
		accent: [bold],
		title: [bold, underline],
		selected: [inverse, bold],
	},
	// cyan and bold red: blue and ochre to people who do not tell red from green (magenta would come close to cyan)
	'colour-blind': {
		strong: [bold],
		good: [cyan],
		risk: [bold, red],
		muted: [dim],
		accent: [cyan],
		title: [bold, cyan],
		selected: [inverse],
	},
	// weight and inverse stay, or the selection would be a mark alone
	none: {
		strong: [bold],
		good: [],
		risk: [bold],
		muted: [],
		accent: [],
		title: [bold],
		selected: [inverse],
	},
};
