/** Colours of terminals as their makers publish them: the paper, the ink, and the sixteen, normal before bright. */
export type Palette = {paper: string; ink: string; sixteen: readonly string[]};

const xterm = [
	...['#000000', '#cd0000', '#00cd00', '#cdcd00', '#0000ee', '#cd00cd', '#00cdcd', '#e5e5e5'],
	...['#7f7f7f', '#ff0000', '#00ff00', '#ffff00', '#5c5cff', '#ff00ff', '#00ffff', '#ffffff'],
];
const tango = [
	...['#2e3436', '#cc0000', '#4e9a06', '#c4a000', '#3465a4', '#75507b', '#06989a', '#d3d7cf'],
	...['#555753', '#ef2929', '#8ae234', '#fce94f', '#729fcf', '#ad7fa8', '#34e2e2', '#eeeeec'],
];
const solarized = [
	...['#073642', '#dc322f', '#859900', '#b58900', '#268bd2', '#d33682', '#2aa198', '#eee8d5'],
	...['#002b36', '#cb4b16', '#586e75', '#657b83', '#839496', '#6c71c4', '#93a1a1', '#fdf6e3'],
];

export const palettes = {
	'xterm on black': {paper: '#000000', ink: '#ffffff', sixteen: xterm},
	'Tango on white': {paper: '#ffffff', ink: '#2e3436', sixteen: tango},
	'Solarized dark': {paper: '#002b36', ink: '#839496', sixteen: solarized},
	'Solarized light': {paper: '#fdf6e3', ink: '#657b83', sixteen: solarized},
} as const satisfies Readonly<Record<string, Palette>>;

export type Rgb = readonly [red: number, green: number, blue: number];

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
/** Channels from 0 to 1, without the gamma of the screen. */
export const linear = (hex: string): Rgb =>
	([channel(hex, 1), channel(hex, 3), channel(hex, 5)] as const).map(value =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
	) as unknown as Rgb;

const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2.2: 1 for none, 21 for black on white. */
export const contrast = (one: string, other: string): number => {
	const [dark, light] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => a - b) as [number, number];
	return (light + 0.05) / (dark + 0.05);
};
