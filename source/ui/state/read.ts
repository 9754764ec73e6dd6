import {helpLines} from '../keys/help.ts';
import type {Session} from '../session.ts';
import {contextOf} from './context.ts';
import {cursorOf, settlePeople, settleToday} from './cursor.ts';
import {editForm} from './edit.ts';
import {paletteEntries} from './palette.ts';
import type {Cursor, Frame, PeopleWindow, State} from './state.ts';
import {everyoneIdOf, todayLines} from './today.ts';

/** Offers read at once: five times the most that may be sent in a day. */
const offersRead = 100;
/** Matches offered by "who accepted?": more than LinkedIn lets wait, so that those beyond the popup can be counted. */
const matchesRead = 2000;
/** Places of an order that is tried: more than a popup shows. */
const orderRead = 30;

export type Reading = {state: State; frame: Frame};

/** A page before and a page after what is shown, so that any move but `g` and `G` stays inside. */
const readWindow = (session: Session, {view, filter, people, room, orders}: State): PeopleWindow => {
	const page = Math.max(1, room.people);
	const offset = Math.max(0, people[view].top - page);
	const order = orders[view] ?? null;
	return {view, filter: filter.people, order, offset, ...session.people(view, filter.people, offset, 3 * page, order)};
};

/** The cursor on the row of the selected person, where an act has put them outside the window; as it was where they are not found. */
const found = (session: Session, {view, filter, people}: State, {rows, total, order}: PeopleWindow): Cursor => {
	const cursor = people[view];
	const {selected} = cursor;
	if (selected === null || rows.length === total || rows.some(({id}) => id === selected)) return cursor;
	const index = session.place(view, filter.people, order, selected);
	return index === null ? cursor : {...cursor, index};
};

const covers = ({offset, total, rows}: PeopleWindow, top: number, height: number): boolean =>
	top >= offset && Math.min(total, top + height) <= offset + rows.length;

const readPeople = (session: Session, state: State, known: PeopleWindow | null): {state: State; people: PeopleWindow} => {
	const {view, room, filter, orders} = state;
	const settle = (window: PeopleWindow, cursor: Cursor): State => ({
		...state,
		people: {...state.people, [view]: settlePeople(cursor, window, room.people)},
	});
	const kept =
		known?.view === view && known.filter === filter.people && known.order === (orders[view] ?? null) ? known : readWindow(session, state);
	const cursor = found(session, state, kept);
	const next = settle(kept, cursor);
	if (covers(kept, next.people[view].top, room.people)) return {state: next, people: kept};
	const moved = readWindow(session, next);
	return {state: settle(moved, next.people[view]), people: moved};
};

/** What the open help or palette offers. */
const readByName = (session: Session, state: State, frame: Frame): Partial<Frame> => {
	const {prompt} = state;
	if (prompt?.type === 'palette') return {palette: paletteEntries(state, contextOf(state, frame), prompt.field.text, session)};
	if (prompt?.type !== 'help' && prompt?.type !== 'help-search') return {};
	const typed = prompt.type === 'help' ? prompt.query : prompt.field.text;
	return {help: helpLines(state.keymap.actions, contextOf(state, frame), typed, label => session.vocabulary.actions[label])};
};

/**
 * Reads what the state now shows, and settles the cursors on it. Only what could have changed is read:
 * everything where `stale`, else just the windows and the card that moved. Errors: whatever the session throws.
 */
export const read = (session: Session, before: State, frame: Frame | null, stale: boolean): Reading => {
	const known = stale || !frame ? null : frame;
	const morning = known?.morning ?? session.morning(offersRead);
	const stats = known?.stats ?? session.stats();
	const profile = known?.profile ?? session.profile();
	const undo = known ? known.undo : session.nextUndo();
	const redo = known ? known.redo : session.nextRedo();
	let state = before;
	let people = known?.people ?? null;
	const network = state.screen === 'network' ? (known?.network ?? session.network()) : (known?.network ?? null);
	const insights = state.screen === 'insights' ? (known?.insights ?? session.insights()) : (known?.insights ?? null);
	const experiments = state.screen === 'insights' && !known?.insights ? session.experiments() : (known?.experiments ?? []);
	if (state.screen === 'people') ({state, people} = readPeople(session, state, people));
	else if (state.screen === 'today')
		state = {...state, today: settleToday(state.today, todayLines(morning, state.filter.today), state.room.today)};
	const {selected} = cursorOf(state);
	const card = selected === null || everyoneIdOf(selected) ? null : known?.card?.id === selected ? known.card : session.card(selected);
	const {prompt} = state;
	const points = known?.points ?? session.points();
	const order = prompt?.type === 'weights' ? session.order(prompt, orderRead) : [];
	const settings = prompt && ['welcome', 'settings', 'setting'].includes(prompt.type) ? session.settings() : [];
	const form = prompt && editForm(prompt);
	const edited = form ? session.card(form.person.id) : null;
	const matches = prompt?.type === 'who-accepted' ? session.whoAccepted(prompt.field.text.trim(), matchesRead) : [];
	const shown = {
		morning,
		stats,
		profile,
		people,
		network,
		insights,
		experiments,
		card,
		edited,
		matches,
		help: [],
		palette: [],
		points,
		order,
		settings,
		undo,
		redo,
		importable: session.imports !== null,
	};
	return {state, frame: {...shown, ...readByName(session, state, shown)}};
};
