import width from 'string-width';

/** Text cut to a width in cells, with a mark where something is missing. Never splits a grapheme. */
const cut = (text: string, cells: number): string => {
	if (width(text) <= cells) return text;
	let kept = '';
	let used = 1;
	for (const {segment} of new Intl.Segmenter().segment(text)) {
		used += width(segment);
		if (used > cells) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
};

/** No column is cut narrower than this. */
const narrowest = 8;

/** Widths that fit: the widest column gives way first. */
const fitted = (natural: readonly number[], room: number): number[] => {
	const widths = [...natural];
	for (let over = widths.reduce((sum, cells) => sum + cells, 0) - room; over > 0; over--) {
		const widest = widths.indexOf(Math.max(...widths));
		const cells = widths[widest];
		if (cells === undefined || cells <= narrowest) break;
		widths[widest] = cells - 1;
	}
	return widths;
};

const gap = 2;

/**
 * Rows as aligned lines, two blanks between columns; a column that is empty in every row takes no room.
 * @param available cells of a line, null for no limit
 * @param right columns that end together, such as numbers
 */
export const columns = (
	rows: readonly (readonly string[])[],
	available: number | null,
	{indent = 0, right = []}: {indent?: number; right?: readonly number[]} = {},
): string[] => {
	const count = Math.max(0, ...rows.map(row => row.length));
	const natural = Array.from({length: count}, (_, column) => Math.max(0, ...rows.map(row => width(row[column] ?? ''))));
	const used = natural.filter(cells => cells > 0).length;
	const widths = available === null ? natural : fitted(natural, available - indent - gap * Math.max(0, used - 1));
	return rows.map(row => {
		const cells = widths.flatMap((cells, column) => {
			if (cells === 0) return [];
			const text = cut(row[column] ?? '', cells);
			const blank = ' '.repeat(Math.max(0, cells - width(text)));
			return [right.includes(column) ? blank + text : text + blank];
		});
		return `${' '.repeat(indent)}${cells.join(' '.repeat(gap))}`.trimEnd();
	});
};
