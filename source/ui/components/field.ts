import {graphemes, width} from '../terminal/width.ts';

/** What a field shows of its text: lines of at most `columns`, and the cursor's cell in them. */
export type FieldView = {lines: string[]; cursor: {x: number; y: number}};

/** Where the lines of a text begin, in graphemes: after its line ends, after the last space that fits, inside a word too long. */
const lineStarts = (parts: readonly string[], columns: number): number[] => {
	const starts = [0];
	let used = 0;
	let afterSpace = 0;
	for (const [index, part] of parts.entries()) {
		const start = starts.at(-1) ?? 0;
		if (part === '\n') {
			starts.push(index + 1);
			used = 0;
			continue;
		}
		used += width(part);
		// a space may hang over the edge: the next word takes the next line
		if (used > columns && part !== ' ') {
			const next = afterSpace > start ? afterSpace : index;
			starts.push(next);
			used = parts.slice(next, index + 1).reduce((sum, piece) => sum + width(piece), 0);
			if (used > columns) {
				starts.push(index);
				used = width(part);
			}
		}
		if (part === ' ') afterSpace = index + 1;
	}
	return starts;
};

const broken = (text: string, cursor: number, columns: number): FieldView => {
	const parts = graphemes(text);
	const starts = lineStarts(parts, columns);
	const lines = starts.map((start, line) =>
		parts
			.slice(start, starts[line + 1])
			.filter(part => part !== '\n')
			.join('')
			.trimEnd(),
	);
	const y = Math.max(
		0,
		starts.findLastIndex(start => start <= cursor),
	);
	const before = parts.slice(starts[y], cursor).reduce((sum, part) => sum + width(part), 0);
	return {lines, cursor: {x: Math.min(columns, before), y}};
};

/**
 * The part of a field around its cursor that fits in `columns` by `rows`. Marks at an edge say that more lies beyond it.
 * @param cursor graphemes before it
 */
export const fieldView = (text: string, cursor: number, columns: number, rows: number): FieldView => {
	if (rows === 1) return oneLine(text, cursor, columns);
	const {lines, cursor: place} = broken(text, cursor, columns);
	const top = Math.max(0, Math.min(place.y - rows + 1, lines.length - rows));
	return {lines: lines.slice(top, top + rows), cursor: {x: place.x, y: place.y - top}};
};

/** A single line that slides sideways under its cursor. */
const oneLine = (text: string, cursor: number, columns: number): FieldView => {
	const parts = graphemes(text.replaceAll('\n', ' '));
	const widths = parts.map(width);
	let first = 0;
	let before = widths.slice(0, cursor).reduce((sum, wide) => sum + wide, 0);
	while (before > columns - 1 - (first > 0 ? 1 : 0)) before -= widths[first++] ?? 0;
	let line = first > 0 ? '…' : '';
	let used = line.length;
	for (let index = first; index < parts.length; index++) {
		const wide = widths[index] ?? 0;
		const last = index === parts.length - 1;
		if (used + wide > columns - (last ? 0 : 1)) {
			line += '…';
			break;
		}
		line += parts[index];
		used += wide;
	}
	return {lines: [line], cursor: {x: before + (first > 0 ? 1 : 0), y: 0}};
};
