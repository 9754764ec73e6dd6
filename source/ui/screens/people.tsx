import type {Section} from '../components/frame.tsx';
import {Table} from '../components/table.tsx';
import {peopleViews} from '../session.ts';
import type {PeopleWindow} from '../state/state.ts';
import {wrap} from '../terminal/width.ts';
import type {Line, Span} from '../theme/theme.ts';
import {listNote} from './list-note.ts';
import {peopleColumns, peopleRows} from './people-table.ts';
import type {View} from './view.ts';

const title = ({state, locale}: View): Line =>
	peopleViews.flatMap((view, index): Span[] => [
		index === 0 ? '' : ' ',
		view === state.view ? [` ${locale.screen.people.views[view]} `, 'selected'] : [` ${locale.screen.people.views[view]} `, 'muted'],
	]);

const place = ({state, locale}: View, {offset, total}: PeopleWindow, shown: number): string => {
	const from = Math.max(offset, state.people[state.view].top);
	return total === 0 ? '' : locale.screen.people.place(from + 1, from + shown, total);
};

/** The People table as a section: a line of titles, then the rows of the window that are in sight. */
export const peopleSection = (view: View, columns: number, rows: number): Section => {
	const {state, frame, locale} = view;
	const {people: words} = locale.screen;
	const window = frame.people;
	if (!window || window.total === 0) {
		const text = state.filter.people === '' ? words.empty[state.view] : words.filtered(state.filter.people);
		return {
			title: title(view),
			note: listNote(state.filter.people, '', title(view), columns + 4, locale),
			rows,
			lines: wrap(text, columns, rows).map((line): Line => [line]),
		};
	}
	const {top, selected} = state.people[state.view];
	const shown = window.rows.slice(Math.max(0, top - window.offset), Math.max(0, top - window.offset) + rows - 1);
	const fitted = peopleColumns(state.view, columns, locale);
	return {
		title: title(view),
		note: listNote(state.filter.people, place(view, window, shown.length), title(view), columns + 4, locale),
		rows,
		children: <Table columns={fitted} rows={peopleRows(shown, fitted, selected, locale)} />,
	};
};
