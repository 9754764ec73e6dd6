import {isPage} from '../keys/context.ts';
import type {Cursor, PeopleWindow, State} from './state.ts';
import type {TodayLine} from './today.ts';

/** Nobody selected yet: the first row will be. */
export const start: Cursor = {selected: null, index: 0, top: 0};

/** The cursor of the list shown; on a page it selects nobody. */
export const cursorOf = (state: State): Cursor =>
	isPage(state.screen) ? start : state.screen === 'today' ? state.today : state.people[state.view];

export const withCursor = (state: State, cursor: Cursor): State => {
	if (isPage(state.screen)) return state;
	return state.screen === 'today' ? {...state, today: cursor} : {...state, people: {...state.people, [state.view]: cursor}};
};

/** Lets go of somebody the member is done with: the cursor keeps its place and not the person, wherever the act puts them. */
export const leave = (state: State, id: string): State => {
	const cursor = cursorOf(state);
	return cursor.selected === id ? withCursor(state, {...cursor, selected: null}) : state;
};

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** First line shown so that `first` to `last` are seen among `count` lines, moving as little as possible and leaving no gap at the end. */
const scrollTo = (top: number, first: number, last: number, height: number, count: number): number => {
	const needed = clamp(top, last - height + 1, Math.min(first, last));
	return clamp(needed, 0, Math.max(0, count - height));
};

/** Keeps the selected id where it went; where it is gone, its neighbour in the same place. */
const settled = (cursor: Cursor, ids: readonly string[]): Pick<Cursor, 'selected' | 'index'> => {
	const found = cursor.selected === null ? -1 : ids.indexOf(cursor.selected);
	const index = found >= 0 ? found : clamp(cursor.index, 0, Math.max(0, ids.length - 1));
	return {selected: ids[index] ?? null, index};
};

/** Settles Today's cursor on freshly made lines. A heading right above the selected row is shown with it. */
export const settleToday = (cursor: Cursor, lines: readonly TodayLine[], height: number): Cursor => {
	const {selected, index} = settled(
		cursor,
		lines.flatMap(line => (line.type === 'row' ? [line.row.id] : [])),
	);
	const at = lines.findIndex(line => line.type === 'row' && line.row.id === selected);
	if (at < 0) return {selected, index, top: 0};
	let first = at;
	while (first > 0 && lines[first - 1]?.type !== 'row') first--;
	return {selected, index, top: scrollTo(cursor.top, first, at, height, lines.length)};
};

/** Settles People's cursor on a window; `selected` is null where the row lies outside it (then the window must be read again). */
export const settlePeople = (cursor: Cursor, {offset, total, rows}: PeopleWindow, height: number): Cursor => {
	const found = cursor.selected === null ? -1 : rows.findIndex(({id}) => id === cursor.selected);
	const index = found >= 0 ? offset + found : clamp(cursor.index, 0, Math.max(0, total - 1));
	return {selected: rows[index - offset]?.id ?? null, index, top: scrollTo(cursor.top, index, index, height, total)};
};

/** The cursor on row `index`; its id is found when the list is settled. */
export const moveTo = (cursor: Cursor, index: number): Cursor => ({...cursor, index: Math.max(0, index), selected: null});
