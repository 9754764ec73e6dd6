import {
	changedViews,
	isSameList,
	type KeptList,
	listViews,
	type SavedView,
	type ViewChange,
	viewName,
	viewNamed,
} from '../../domain/saved-view.ts';
import {cleanLine} from '../../domain/text.ts';
import {type PeopleView, peopleViews} from '../session.ts';
import {start} from './cursor.ts';
import {enter} from './duplicate.ts';
import {type Handler, result, whyNot} from './handler.ts';
import {turned} from './move.ts';
import type {State, Update} from './state.ts';
import {fieldOf} from './text-field.ts';

/** Lists of People that the member keeps under names of their own. They stand behind the views there are. */

/** The list shown as a view keeps it; null where it is none that can be kept. */
export const listShown = ({view, filter, orders}: State): KeptList | null => {
	const list = listViews.find(each => each === view);
	return list ? {view: list, filter: cleanLine(filter.people), order: orders[list] ?? null} : null;
};

/** The one shown; undefined where the list is none of them as it stands. */
export const savedShown = (state: State): SavedView | undefined => {
	const shown = listShown(state);
	return shown ? state.views.find(saved => isSameList(saved, shown)) : undefined;
};

/** The list as a view keeps it, from its beginning. */
const narrowed = (state: State, {view, filter, order}: KeptList): State => ({
	...state,
	view,
	filter: {...state.filter, people: filter},
	orders: {...state.orders, [view]: order},
	people: {...state.people, [view]: start},
});

/** A saved view or one of those there are. What a saved one narrows is whole again once it is left. */
export const toPeople = (state: State, to: PeopleView | SavedView): Update => {
	const left = savedShown(state);
	const whole = left ? narrowed(state, {...left, filter: '', order: null}) : state;
	const there = typeof to === 'string' ? {...whole, view: to} : narrowed(whole, to);
	return enter({...there, screen: 'people'});
};

const toView =
	(by: number): Handler =>
	({state}) =>
		toPeople(state, turned<PeopleView | SavedView>([...peopleViews, ...state.views], savedShown(state) ?? state.view, by));

/** Asks for the name; of a view that has one it is there, to be changed. */
const open: Handler = ({state}) => {
	const {name = ''} = savedShown(state) ?? {};
	const {prompt} = state;
	return result({
		...state,
		prompt: {type: 'view-name', before: name, field: fieldOf(name), filter: prompt?.type === 'filter' ? prompt : null},
	});
};

/** Keeps a view under its name, in the place of whichever had it. */
export const keepView = (state: State, to: ViewChange): Update => change(state, to, {code: 'view-kept', name: to.kept?.name ?? ''});

const change = (state: State, to: ViewChange, toast: State['toast']): Update =>
	result({...state, views: changedViews(state.views, to), prompt: null, toast}, {type: 'keep-view', change: to});

/** Keeps the list shown under the name that is typed; without one it is a view no more. */
const keep: Handler = input => {
	const {state} = input;
	if (state.prompt?.type !== 'view-name') return result(state);
	const {field, before} = state.prompt;
	if (before !== '' && field.text.trim() === '') return change(state, {kept: null, instead: before}, {code: 'view-removed', name: before});
	const list = listShown(state);
	const name = viewName(field.text);
	if (name === null || list === null) return whyNot(input, 'no-view-name');
	const to: ViewChange = {kept: {name, ...list}, instead: before === '' ? null : before};
	const other = viewNamed(state.views, name);
	return other && other.name !== before
		? result({...state, prompt: {type: 'confirm', question: {code: 'replace-view', name: other.name, change: to, typed: state.prompt}}})
		: keepView(state, to);
};

const back: Handler = ({state}) => result({...state, prompt: state.prompt?.type === 'view-name' ? state.prompt.filter : null});

export const savedViewHandlers = {
	'next-view': toView(1),
	'previous-view': toView(-1),
	'keep-view': open,
	'filter-save': open,
	'view-name-keep': keep,
	'view-name-back': back,
};
