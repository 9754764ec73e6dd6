import {getSymbol} from '@pppp606/ink-chart';

/**
 * Charts as plain lines. The signs are ink-chart's; its components are not used: they drop missing weeks (the rest then
 * moves to the left), scale from the smallest value instead of from nothing, know no ASCII twin, and each one listens
 * to the terminal's size on its own.
 */

/** A value of a week; null where there is nothing to say, which is not zero. */
export type Value = number | null;

const highest = (values: readonly Value[]): number => Math.max(0, ...values.map(value => value ?? 0));

/** One sign a value, scaled from nothing to `top`, the largest unless told. A gap for null, and for zero, which must not look like a little. */
export const sparkline = (values: readonly Value[], top = highest(values)): string =>
	values.map(value => (value === null || value <= 0 ? ' ' : getSymbol(value / top, 'block'))).join('');

/** Fewer weeks than this are no trend: then the bars stand without gaps, so that more of them fit. */
const fewest = 12;

/** Columns from one bar to the next: a gap of one, and bars as broad as three where all weeks fit. */
const stepOf = (count: number, columns: number): number => {
	const all = Math.floor((columns + 1) / Math.max(1, count));
	return all >= 2 ? Math.min(4, all) : (columns + 1) / 2 >= fewest ? 2 : 1;
};
const gapOf = (step: number): number => (step > 1 ? 1 : 0);

/**
 * Bars several rows high, oldest first, from the left.
 * @returns `rows` lines, top first, none wider than `columns`, and how many of the newest values stand in them
 */
export const barChart = (values: readonly Value[], columns: number, rows: number): {lines: string[]; shown: number} => {
	const step = stepOf(values.length, columns);
	const gap = gapOf(step);
	const shown = values.slice(-Math.max(1, Math.floor((columns + gap) / step)));
	const top = highest(shown);
	const lines = Array.from({length: rows}, (_, index) => {
		const floor = rows - 1 - index;
		return shown.map(value => barCell(value, top, rows, floor).repeat(step - gap)).join(' '.repeat(gap));
	});
	return {lines, shown: shown.length};
};

/** What a bar shows in the row `floor` rows above the ground: nothing for zero, which must not look like a little, and for null. */
const barCell = (value: Value, top: number, rows: number, floor: number): string => {
	if (value === null || value <= 0) return ' ';
	const height = (value / top) * rows - floor;
	if (height <= 0) return ' ';
	return getSymbol(Math.max(0, Math.ceil(Math.min(1, height) * 8) - 1) / 7, 'block');
};
