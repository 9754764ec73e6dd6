import type {Cell, Terminal} from '../helpers/terminal.ts';

/** The screen of a terminal as an SVG picture: every glyph on its cell, so that any monospaced font lines up. */

const cell = {width: 8.4, height: 18};
const padding = 12;

/** The paper and ink of the terminal that is drawn, and its 16 colours. */
export type Palette = {paper: string; ink: string; basic: readonly string[]};

export const dark: Palette = {
	paper: '#16181d',
	ink: '#d5d9e0',
	basic: [
		...['#2a2e37', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#c8ccd4'],
		...['#7f8694', '#ff7a85', '#b5e890', '#ffd68a', '#82c4ff', '#e29bff', '#7fe0ec', '#ffffff'],
	],
};
/** The colours of Tango, which many light terminals have. */
export const light: Palette = {
	paper: '#ffffff',
	ink: '#2e3436',
	basic: [
		...['#2e3436', '#cc0000', '#4e9a06', '#c4a000', '#3465a4', '#75507b', '#06989a', '#d3d7cf'],
		...['#555753', '#ef2929', '#8ae234', '#fce94f', '#729fcf', '#ad7fa8', '#34e2e2', '#eeeeec'],
	],
};

const level = (step: number): number => (step === 0 ? 0 : 55 + step * 40);
/** The sixteen, and the 6x6x6 cube and greys behind them. */
const indexed = (index: number, {basic}: Palette): string => {
	if (index < 16) return basic[index] as string;
	const grey = 8 + (index - 232) * 10;
	const cube = index - 16;
	return index >= 232
		? `rgb(${grey},${grey},${grey})`
		: `rgb(${level(Math.floor(cube / 36))},${level(Math.floor(cube / 6) % 6)},${level(cube % 6)})`;
};
const css = (colour: string | null, otherwise: string, palette: Palette): string => {
	if (colour === null) return otherwise;
	return colour.startsWith('palette:') ? indexed(Number(colour.slice('palette:'.length)), palette) : colour;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Run = {column: number; width: number; text: string; style: string; paper: string};

const drawn = ({text, foreground, background, bold, dim, inverse}: Cell, palette: Palette): Pick<Run, 'text' | 'style' | 'paper'> => {
	const front = css(foreground, palette.ink, palette);
	const back = css(background, palette.paper, palette);
	const [ink, paper] = inverse ? [back, front] : [front, back];
	return {text: text || ' ', paper, style: `fill="${ink}"${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.65"' : ''}`};
};

/** Neighbouring cells that look alike, as one text: a tenth of the size of a text per cell. */
const runsOf = (terminal: Terminal, row: number, columns: number, palette: Palette): Run[] => {
	const runs: Run[] = [];
	for (let column = 0; column < columns; column++) {
		const found = terminal.cell(column, row);
		if (!found || found.width === 0) continue;
		const next = drawn(found, palette);
		const last = runs.at(-1);
		// textLength keeps a run on its cells; a wide glyph stands alone
		if (last && found.width === 1 && last.width === [...last.text].length && last.style === next.style && last.paper === next.paper) {
			last.text += next.text;
			last.width += 1;
		} else runs.push({column, width: found.width, ...next});
	}
	return runs;
};

/** @param title what the picture shows, for those who do not see it */
export const picture = (
	terminal: Terminal,
	{columns, rows, title}: {columns: number; rows: number; title: string},
	palette: Palette = dark,
): string => {
	const width = Math.ceil(columns * cell.width) + 2 * padding;
	const height = rows * cell.height + 2 * padding;
	const lines = Array.from({length: rows}, (_, row) =>
		runsOf(terminal, row, columns, palette)
			.map(({column, width: cells, text, style, paper}) => {
				const x = (at: number): string => (padding + at * cell.width).toFixed(1);
				const length = (count: number): string => (count * cell.width).toFixed(1);
				const y = padding + row * cell.height;
				const box =
					paper === palette.paper
						? ''
						: `<rect x="${x(column)}" y="${y}" width="${length(cells)}" height="${cell.height}" fill="${paper}"/>`;
				const [seen] = /\S(?:.*\S)?/.exec(text) ?? [''];
				if (seen === '') return box;
				// blanks at the ends do not count in every browser, and those inside are one
				const before = text.indexOf(seen);
				const wide = cells - before - (text.length - before - seen.length);
				const kept = escaped(seen).replaceAll(' ', '\u00A0');
				return `${box}<text x="${x(column + before)}" y="${y + 13}" textLength="${length(wide)}" lengthAdjust="spacingAndGlyphs" ${style}>${kept}</text>`;
			})
			.join(''),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${palette.paper}"/>
${lines.filter(Boolean).join('\n')}
</svg>
`;
};
