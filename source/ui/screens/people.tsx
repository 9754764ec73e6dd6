import type {Section} from '../components/frame.tsx';
import {Table} from '../components/table.tsx';
import {peopleViews} from '../session.ts';
import {savedShown} from '../state/saved-views.ts';
import type {PeopleWindow} from '../state/state.ts';
import {width, wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span} from '../theme/theme.ts';
import {listNote} from './list-note.ts';
import {peopleColumns, peopleRows} from './people-table.ts';
import type {View} from './view.ts';
import {viewWord} from './words.ts';

/** Columns a border takes beside its title and its note. */
const between = 8;

/** Columns of a filter that the views make room for. */
const leastOfFilter = 18;

/** The views in `room` columns: where not all fit, those around the one shown, a mark at the end that goes on. */
const title = ({state, locale}: View, room: number): Line => {
	const views = [...peopleViews, ...state.views];
	const names = views.map(view => ` ${viewWord(view, locale)} `);
	const shown = views.indexOf(savedShown(state) ?? state.view);
	let [first, last] = [0, names.length - 1];
	const wide = (): number => {
		const marks = (first > 0 ? 2 : 0) + (last < names.length - 1 ? 2 : 0);
		return names.slice(first, last + 1).reduce((sum, name) => sum + width(name), last - first + marks);
	};
	while (first < last && wide() > room) {
		if (last - shown >= shown - first) last -= 1;
		else first += 1;
	}
	const tabs = names
		.slice(first, last + 1)
		.flatMap((name, index): Span[] => [index === 0 ? '' : ' ', [name, first + index === shown ? 'selected' : 'muted']]);
	return [
		...(first > 0 ? [[`${glyphs.more} `, 'muted'] as const] : []),
		...tabs,
		...(last < names.length - 1 ? [[` ${glyphs.more}`, 'muted'] as const] : []),
	];
};

const place = ({state, locale}: View, {offset, total}: PeopleWindow, shown: number): string => {
	const from = Math.max(offset, state.people[state.view].top);
	return total === 0 ? '' : locale.screen.people.place(from + 1, from + shown, total);
};

/** Title and note of the border: the views make room for the place in the list. */
const border = (view: View, columns: number, at: string): Pick<Section, 'title' | 'note'> => {
	const frame = columns + 4;
	const {filter, marks} = view.state;
	// of a filter a word at least is seen
	const told = filter.people === '' ? width(at) : Math.max(width(at), Math.min(leastOfFilter, width(filter.people) + 1));
	const named = title(view, frame - between - told);
	return {title: named, note: listNote({filter: filter.people, marked: marks.length, place: at}, named, frame, view.locale)};
};

/** Why nobody is on the list shown, and the next key. */
export const nobodyText = ({state, frame, locale}: View): string => {
	const {people: words} = locale.screen;
	if (state.asked) return locale.colleagues.nobody(state.asked.company);
	if (frame.people?.looking) return words.looking;
	return state.filter.people === '' ? words.empty[state.view] : words.filtered(state.filter.people);
};

/** The People table as a section: a line of titles, then the rows of the window that are in sight. */
export const peopleSection = (view: View, columns: number, rows: number): Section => {
	const {state, frame, locale, now} = view;
	const window = frame.people;
	if (!window || window.total === 0) {
		return {...border(view, columns, ''), rows, lines: wrap(nobodyText(view), columns, rows).map((line): Line => [line])};
	}
	const {top, selected} = state.people[state.view];
	const shown = window.rows.slice(Math.max(0, top - window.offset), Math.max(0, top - window.offset) + rows - 1);
	const marked = new Set(state.marks.map(({id}) => id));
	const fitted = peopleColumns(state.view, state.orders[state.view] ?? null, columns, locale);
	return {
		...border(view, columns, place(view, window, shown.length)),
		rows,
		children: <Table columns={fitted} rows={peopleRows(shown, fitted, {selected, marked}, locale, now)} />,
	};
};
