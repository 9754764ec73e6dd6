import {describe, expect, test} from 'vitest';
import {settingThemes} from '../../../source/settings/schema.ts';
import {createTheme} from '../../../source/ui/theme/theme.ts';
import {themeNames, themes, tones} from '../../../source/ui/theme/themes.ts';
import {contrast, linear, type Palette, palettes, type Rgb} from './palettes.ts';

const entries = Object.entries(themes);
const isColour = (code: number): boolean => code >= 30;
const colourOf = (codes: readonly number[], {ink, sixteen}: Palette): string => {
	const code = codes.find(isColour);
	return code === undefined ? ink : (sixteen[code >= 90 ? code - 82 : code - 30] ?? '');
};

test('the setting offers every theme, and no other', () => {
	expect(settingThemes).toEqual(themeNames);
});

describe.each(entries)('%s', (name, codes) => {
	test('draws every tone, and leaves nothing switched on behind it', () => {
		expect(Object.keys(codes).toSorted()).toEqual([...tones].toSorted());
		const theme = createTheme({theme: name as (typeof themeNames)[number], color: true, ascii: false});
		for (const tone of tones) {
			const drawn = theme.draw([['word', tone]]);
			const seen = [...drawn.matchAll(/\u001B\[(\d+)m/g)].map(([, code]) => Number(code));
			const on = seen.slice(0, codes[tone].length);
			expect(on).toEqual(codes[tone]);
			const ends = on.map(code => (code <= 2 ? 22 : code < 10 ? code + 20 : 39));
			expect(seen.slice(on.length).toSorted()).toEqual(ends.toSorted());
		}
	});

	test('takes the selection from the member’s own two colours: as readable as their text, on dark and on light', () => {
		expect(codes.selected).toContain(7);
		expect(codes.selected.some(isColour)).toBe(false);
	});

	test('never names white, black or grey: the background is the member’s', () => {
		expect(Object.values(codes).flat()).not.toEqual(
			expect.arrayContaining([expect.toSatisfy((code: number) => [30, 37, 90, 97].includes(code) || (code >= 40 && code < 50))]),
		);
	});

	test('overlooked text keeps the member’s ink: bright black is the background itself in Solarized', () => {
		expect(codes.muted.some(isColour)).toBe(false);
	});

	test.each(Object.entries(palettes))('is readable in %s', (_, palette) => {
		for (const tone of tones) {
			const least = contrast(palette.ink, palette.paper);
			// 3 is what WCAG asks of large and bold text; Solarized has made even its own text softer than others
			const wanted = Math.min(3, least * 0.7);
			expect(contrast(colourOf(codes[tone], palette), palette.paper), `${name} ${tone}`).toBeGreaterThanOrEqual(wanted);
		}
	});
});

test('high contrast dims nothing, and only risk has a colour: the rest is the ink, the strongest there is', () => {
	const codes = themes['high-contrast'];
	expect(Object.values(codes).flat()).not.toContain(2);
	expect(tones.filter(tone => codes[tone].some(isColour))).toEqual(['risk']);
	expect(codes.selected).toEqual(expect.arrayContaining([1, 7]));
});

test('without colour no theme has one, and the selection stays', () => {
	for (const theme of themeNames) {
		const drawn = createTheme({theme, color: false, ascii: false}).draw(tones.map(tone => ['x', tone] as const));
		expect(drawn).not.toMatch(/\u001B\[(?:3\d|9\d)m/);
		expect(drawn).toContain('\u001B[7m');
	}
});

/** How people who see no green (deuteranopia) or no red (protanopia) see a colour: Machado, Oliveira and Fernandes, 2009, severity 1. */
const seen = {
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
} as const;
type Matrix = (typeof seen)[keyof typeof seen];

const asSeen = (matrix: Matrix, hex: string): Rgb => {
	const [red, green, blue] = linear(hex);
	return matrix.map(row => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue))) as unknown as Rgb;
};

/** CIE 1976 difference; from about 2.3 on two colours side by side are told apart, 20 is plain to see. */
const difference = (one: Rgb, other: Rgb): number => {
	const lab = ([red, green, blue]: Rgb): Rgb => {
		const f = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
		const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
		const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue);
		const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
		return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
	};
	const [a, b] = [lab(one), lab(other)];
	return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

describe.each(Object.entries(palettes))('for people who do not tell red from green, in %s', (_, palette) => {
	test.each(Object.entries(seen))('good and risk are two colours (%s)', (_, matrix) => {
		const {good, risk} = themes['colour-blind'];
		const [one, other] = [good, risk].map(codes => asSeen(matrix, colourOf(codes, palette))) as [Rgb, Rgb];
		expect(difference(one, other)).toBeGreaterThan(20);
	});
});
