import {fitLine, toned} from '../../components/line.ts';
import {type Place, popupPlace} from '../../components/popup.tsx';
import type {Prompt} from '../../state/prompt.ts';
import type {Size} from '../../state/state.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';

/** A prompt as it is drawn over a screen. `cursor` is a cell of the screen; null where nothing is typed. */
export type PromptView = {place: Place; title: Line; note: Line; lines: readonly Line[]; cursor: {x: number; y: number} | null};

/** A prompt of a kind. */
export type PromptOf<T extends Prompt['type']> = Extract<Prompt, {type: T}>;

/** What popups may cover: all between the header and the message line. */
const areaOf = ({columns, rows}: Size) => ({columns, rows: rows - 3, top: 1});

/** Columns inside a popup that would like `wanted` of them. */
export const insideColumns = (size: Size, wanted: number): number => popupPlace(areaOf(size), {columns: wanted, rows: 1}).columns - 4;

/** Rows inside a popup as high as the screen allows, at most `wanted`. */
export const insideRows = (size: Size, wanted: number): number => popupPlace(areaOf(size), {columns: 1, rows: wanted}).rows - 2;

/**
 * A popup around its lines.
 * @param cursor cell inside the popup
 */
export const promptView = (
	size: Size,
	columns: number,
	title: string,
	lines: readonly Line[],
	{note = [], cursor = null}: {note?: Line; cursor?: {x: number; y: number} | null} = {},
): PromptView => {
	const place = popupPlace(areaOf(size), {columns, rows: lines.length});
	return {
		place,
		title: [[title, 'title']],
		note,
		lines,
		// border and its space on the left, the border above
		cursor: cursor === null ? null : {x: place.left + 2 + cursor.x, y: place.top + 1 + cursor.y},
	};
};

/** First of `shown` lines among `count` that keep the one at `index` in the middle: the list moves with the mark. */
export const topAround = (index: number, shown: number, count: number): number =>
	Math.max(0, Math.min(index - Math.floor(shown / 2), count - shown));

/** A line of a list one chooses from: the marked one is inverse over all `columns` and carries the sign. */
export const choiceLine = (line: Line, marked: boolean, columns: number): Line =>
	marked ? toned(fitLine([`${glyphs.selected} `, ...line], columns), 'selected') : ['  ', ...line];
