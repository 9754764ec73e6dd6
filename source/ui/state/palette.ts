import type {SavedView} from '../../domain/saved-view.ts';
import type {Listed} from '../../domain/views.ts';
import type {ActionId} from '../keys/action-ids.ts';
import {type Context, type Screen, screens} from '../keys/context.ts';
import {typedCommands} from '../keys/foreign.ts';
import {type Offered, offered, runnable} from '../keys/help.ts';
import {score} from '../keys/match.ts';
import {type PeopleView, peopleViews, type Session, type Vocabulary} from '../session.ts';
import {cursorOf, withCursor} from './cursor.ts';
import {enter} from './duplicate.ts';
import {type Handler, result} from './handler.ts';
import {moved, pageOf} from './move.ts';
import {toPeople} from './saved-views.ts';
import type {State, Update, World} from './state.ts';
import {emptyField} from './text-field.ts';
import {todayLines, todayRows} from './today.ts';

/** A line of the palette: an action, a screen, a view of People, or a person. */
export type PaletteEntry =
	| ({kind: 'action'} & Offered)
	| {kind: 'screen'; screen: Screen}
	| {kind: 'view'; view: PeopleView | SavedView}
	| {kind: 'person'; person: Listed};

/** Letters from which on people are looked for: fewer are half of everybody. */
const leastForPeople = 2;

/** Moving by a line and opening the palette are no use in it. */
const left: ReadonlySet<ActionId> = new Set(['move-down', 'move-up', 'page-down', 'page-up', 'first', 'last', 'tick', 'palette']);

/** Marks under what works of the same kind: still found, never first. */
const forWhatDoesNothing = 25;

type Scored<T extends PaletteEntry = PaletteEntry> = {entry: T; score: number};

const actionsMeant = (
	{keymap, recent}: State,
	context: Context,
	typed: string,
	{actions: words}: Vocabulary,
): Scored<{kind: 'action'} & Offered>[] =>
	keymap.actions
		.filter(({id, scope}) => (scope === 'list' || scope === 'everywhere') && !left.has(id))
		.map(action => {
			const entry = {kind: 'action', ...offered(action, context)} as const;
			const {short, long} = words[entry.label];
			const asCommand = typedCommands.get(typed) === action.id ? 200 : 0;
			const meant = asCommand || score(typed, [short, action.id.replaceAll('-', ' ')], [long]);
			const place = recent.indexOf(action.id);
			const lately = typed === '' && place >= 0 ? recent.length - place : 0;
			return {entry, score: meant === 0 ? 0 : meant + lately * 50 - (runnable(entry) === true ? 0 : forWhatDoesNothing)};
		})
		.filter(({score: meant}) => meant > 0 || typed === '')
		// Enter on a line may do what another key does everywhere: it stands here once, under that key
		.filter(({entry}, _, all) => entry.action.id === entry.label || !all.some(other => other.entry.action.id === entry.label));

const placesMeant = ({views: saved}: State, typed: string, {screens: names, views}: Vocabulary): Scored[] => [
	...screens.map((screen): Scored => ({entry: {kind: 'screen', screen}, score: score(typed, [names[screen], screen])})),
	...peopleViews.map((view): Scored => ({entry: {kind: 'view', view}, score: score(typed, [views[view], view])})),
	...saved.map((view): Scored => ({entry: {kind: 'view', view}, score: score(typed, [view.name])})),
];

const peopleMeant = (typed: string, session: Pick<Session, 'named'>): Scored[] =>
	typed.length < leastForPeople
		? []
		: session.named(typed).map(person => ({entry: {kind: 'person', person}, score: Math.max(1, score(typed, [person.name]))}));

/** What was typed means, the best first; with nothing typed the actions used last, then all that works here. */
export const paletteEntries = (
	state: State,
	context: Context,
	text: string,
	session: Pick<Session, 'named' | 'vocabulary'>,
): readonly PaletteEntry[] => {
	const typed = text.trim();
	return [
		...actionsMeant(state, context, typed, session.vocabulary),
		...placesMeant(state, typed, session.vocabulary),
		...peopleMeant(typed, session),
	]
		.filter(({score: meant}) => meant > 0 || typed === '')
		.sort((a, b) => b.score - a.score)
		.map(({entry}) => entry);
};

/** Where somebody stands who is not on Today. An invitation that has expired may be found in two views: everyone has it. */
const viewOf = ({status}: Listed): PeopleView => {
	if (status === 'pending' || status === 'expired') return status === 'pending' ? 'pending' : 'everyone';
	return status === 'connection' ? 'connections' : 'targets';
};

/** A name as the filter language takes it: in quotes where a part of it would mean something there. */
const asFilter = (name: string): string =>
	/[":<>=]|(?:^|\s)-/.test(name)
		? name
				.split('"')
				.map(part => part.trim())
				.filter(Boolean)
				.map(part => `"${part}"`)
				.join(' ')
		: name;

/** The list with the cursor on somebody: Today where they are on it, else People, narrowed to their name so that they are in sight at once. */
const goToPerson = (state: State, {frame}: World, person: Listed): State => {
	const rows = todayRows(todayLines(frame.morning, ''));
	const index = rows.findIndex(({id}) => id === person.id);
	const to: State =
		index >= 0
			? {...state, screen: 'today', filter: {...state.filter, today: ''}}
			: {...state, screen: 'people', view: viewOf(person), filter: {...state.filter, people: asFilter(person.name)}};
	return withCursor(to, {...cursorOf(to), selected: person.id, index: Math.max(0, index)});
};

/** Goes to a screen, a view or a person. */
export const goToEntry = (before: State, world: World, entry: Exclude<PaletteEntry, {kind: 'action'}>): Update => {
	const state = {...before, prompt: null};
	switch (entry.kind) {
		case 'screen':
			return enter({...state, screen: entry.screen});
		case 'view':
			return toPeople(state, entry.view);
		case 'person':
			return enter(goToPerson(state, world, entry.person));
	}
};

const move: Handler = ({state, world: {frame}, key}) => {
	const {prompt, room} = state;
	if (prompt?.type !== 'palette') return result(state);
	return result({...state, prompt: {...prompt, index: moved(key, prompt.index, pageOf(room.palette), frame.palette.length)}});
};

export const paletteHandlers = {
	palette: (({state}) => result({...state, prompt: {type: 'palette', field: emptyField, index: 0}})) satisfies Handler,
	'palette-move': move,
	'palette-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
};
