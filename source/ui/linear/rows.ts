import {plainText} from '../components/line.ts';
import {isPage} from '../keys/context.ts';
import {cardLines} from '../screens/card.ts';
import {disputeLines} from '../screens/dispute.ts';
import {duplicateLines} from '../screens/duplicate.ts';
import {todayLine} from '../screens/list.ts';
import {nobodyText} from '../screens/people.tsx';
import {peopleColumns, peopleRows} from '../screens/people-table.ts';
import {suggestionLines} from '../screens/suggestion.ts';
import type {View} from '../screens/view.ts';
import {workOf} from '../screens/words.ts';
import {contextOf} from '../state/context.ts';
import {cursorOf} from '../state/cursor.ts';
import {type TodayRow, todayLines, todayRows} from '../state/today.ts';
import {said, spoken} from './spoken.ts';

/** Wider than any line: nothing is cut. */
const unbounded = 1000;

/** The selected row: which of how many, and what is said of it. Null where nothing is selected. */
export type Row = {id: string; index: number; total: number; text: string};

const inviteText = ({person}: Extract<TodayRow, {kind: 'invite'}>, {locale: {domain, screen}}: View): string[] => [
	person.name,
	workOf(person),
	person.degree === null ? domain.why['degree-unknown'] : domain.degree(person.degree),
	domain.relation[person.relation ?? 'stranger'],
	screen.card.worth(person.worth),
];

const todayText = (row: TodayRow, view: View): string => {
	if (row.kind === 'invite') return inviteText(row, view).filter(Boolean).join(', ');
	// as drawn, but for the mark of the selection and the name, which is whole here
	const unmarked: View = {...view, state: {...view.state, today: {...view.state.today, selected: null}}};
	const [, first = '', ...rest] = todayLine({type: 'row', row}, unmarked, unbounded);
	const name = 'person' in row ? row.person.name : spoken([first], view.locale);
	const facts = rest.map(span => spoken([span], view.locale)).filter(Boolean);
	// what is about everyone ends in its key
	const key = 'person' in row ? undefined : facts.pop();
	return [name, ...facts, ...(key === undefined ? [] : [view.locale.linear.key(key)])].join(', ');
};

/** Columns whose cells say nothing without their title: a day, a number. */
const unclear = ['yet', 'waited', 'value', 'since', 'message', 'keep', 'likely'] as const;
const isUnclear = (id: string | undefined): id is (typeof unclear)[number] => (unclear as readonly (string | undefined)[]).includes(id);

/** The selected row of the list shown. */
export const selectedRow = (view: View): Row | null => {
	const {state, frame, locale, now} = view;
	const {selected} = cursorOf(state);
	if (isPage(state.screen) || selected === null) return null;
	if (state.screen === 'today') {
		const rows = todayRows(todayLines(frame.morning, state.filter.today));
		const index = rows.findIndex(({id}) => id === selected);
		const row = rows[index];
		return row ? {id: selected, index, total: rows.length, text: said(todayText(row, view))} : null;
	}
	const rows = frame.people?.rows ?? [];
	const at = rows.findIndex(({id}) => id === selected);
	const row = rows[at];
	if (!row || !frame.people) return null;
	const columns = peopleColumns(state.view, null, unbounded, locale);
	const cells = peopleRows([row], columns, {selected: null, marked: new Set()}, locale, now)[0]?.cells ?? [];
	const {columns: titles} = locale.screen.people;
	const facts = cells.flatMap((cell, place) => {
		const id = columns[place]?.id;
		if (cell === '') return [];
		return isUnclear(id) ? [locale.linear.fact(titles[id].toLowerCase(), cell)] : [cell];
	});
	return {id: selected, index: frame.people.offset + at, total: frame.people.total, text: said(facts.join(', '))};
};

/** Rows of the list shown. */
export const rowCount = ({state, frame}: View): number =>
	state.screen === 'today' ? todayRows(todayLines(frame.morning, state.filter.today)).length : (frame.people?.total ?? 0);

/** Why nobody is on the list shown. */
const emptyText = (view: View): string => (view.state.screen === 'people' ? said(nobodyText(view)) : view.locale.linear.list([]));

/** "3 of 14: Nadia Benali, VP Sales, Acme, 2nd, met, worth 18". */
export const rowText = (view: View): string[] => {
	const row = selectedRow(view);
	if (row === null) return rowCount(view) === 0 ? [emptyText(view)] : [];
	const {linear} = view.locale;
	const text = view.state.marks.some(({id}) => id === row.id) ? linear.markedRow(row.text) : row.text;
	return [said(linear.place(row.index + 1, row.total, text))];
};

/** All that is known of the selected one, as their card has it. */
export const cardTexts = (view: View): string[] => {
	const {state, frame, locale, now} = view;
	const {person, suggestion, duplicate, dispute, selected} = contextOf(state, frame);
	const {screen} = locale;
	if (selected === 'who-accepted') return screen.card.everyone(frame.morning.whoAccepted.waiting).map(said);
	if (selected === 'support') return screen.card.supportDue(frame.morning.supportDue ?? now).map(said);
	if (selected === 'archive' && frame.morning.archiveDue) return screen.imports.due.card(frame.morning.archiveDue, now).map(said);
	const lines = duplicate
		? duplicateLines(duplicate, locale, unbounded, unbounded)
		: suggestion
			? suggestionLines(suggestion, locale, unbounded, unbounded, now)
			: !person
				? []
				: dispute
					? disputeLines(person, dispute, locale, unbounded, unbounded)
					: cardLines(person, frame.stats, locale, unbounded, unbounded, now);
	const texts = lines.flatMap(line => plainText(line).split(/ {3,}/)).map(text => spoken([text], locale));
	return inOrder(texts.filter(Boolean));
};

/** The items of a checklist, drawn in two columns, in the order of their digits. */
const inOrder = (texts: readonly string[]): string[] => {
	const isItem = (text: string): boolean => /^\d /.test(text);
	const items = texts.filter(isItem).sort();
	return texts.map(text => (isItem(text) ? (items.shift() ?? text) : text));
};
