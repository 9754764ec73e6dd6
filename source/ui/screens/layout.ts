/**
 * Where everything stands, from the terminal's size alone. Rows and columns are the insides, without borders.
 *
 * - `side`: list and card on the left, three panels on the right
 * - `below`: the panels under the card, three rows each
 * - `lines`: the panels under the card, one line each
 * - `summary`: the three panels in one line
 */
export type PanelPlace = 'side' | 'below' | 'lines' | 'summary';

export type Layout = {
	/** Between the header and the message line, borders included. */
	body: number;
	/** Of the frame with the list; the whole width but for `side`. Borders included. */
	left: number;
	/** Of the frame with the panels, 0 but for `side`. Borders included. */
	right: number;
	place: PanelPlace;
	/** Rows of the list beside a card and panels. */
	list: number;
	card: number;
	/** Rows of each panel; for `lines` and `summary` all of them stand in one section of `together` rows. */
	panels: {acceptance: number; refusals: number; network: number; together: number};
};

/** More rows than this no card fills. */
const highestCard = 18;

/** Rows the card takes at once, so that the border does not move with every act. */
const step = 4;

/** The layout with the rows that a list of `needed` lines leaves blank given to the card; as it is where the list is empty. */
export const shared = (at: Layout, needed: number): Layout => {
	const spare = needed === 0 ? 0 : Math.min(at.list - needed, Math.max(0, highestCard - at.card));
	const given = Math.max(0, Math.floor(spare / step) * step);
	return given === 0 ? at : {...at, list: at.list - given, card: at.card + given};
};

/** Below this the screen says so, and comes back by itself when there is room. */
export const smallest = {columns: 50, rows: 14} as const;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

const placeOf = (columns: number, rows: number): PanelPlace => {
	if (columns >= 100) return 'side';
	if (columns < 72 || rows < 22) return 'summary';
	return rows >= 38 ? 'below' : 'lines';
};

/**
 * The layout of a screen with a list, a card and the panels.
 * @returns null where the terminal is too small
 */
export const layout = (columns: number, rows: number): Layout | null => {
	if (columns < smallest.columns || rows < smallest.rows) return null;
	// header, message line and footer take a row each
	const body = rows - 3;
	const place = placeOf(columns, rows);
	if (place === 'side') {
		const right = clamp(Math.round(columns * 0.38), 42, 62);
		const inside = body - 3;
		const card = clamp(Math.round(inside * 0.34), 3, 12);
		const panels = body - 4;
		const refusals = clamp(Math.round(panels * 0.3), 2, 10);
		const acceptance = clamp(Math.floor((panels - refusals) / 2), 2, 18);
		return {
			body,
			left: columns - right,
			right,
			place,
			list: inside - card,
			card,
			panels: {acceptance, refusals, network: panels - refusals - acceptance, together: 0},
		};
	}
	const each = place === 'below' ? 3 : 0;
	const together = place === 'below' ? 0 : place === 'lines' ? 3 : 1;
	const inside = body - (place === 'below' ? 6 + 3 * each : 4 + together);
	const card = clamp(Math.round(inside * 0.35), 2, 9);
	return {
		body,
		left: columns,
		right: 0,
		place,
		list: inside - card,
		card,
		panels: {acceptance: each, refusals: each, network: each, together},
	};
};
