import {supportRequest} from '../../domain/support.ts';
import {isPage, type Page, screens} from '../keys/context.ts';
import {cursorOf, moveTo, withCursor} from './cursor.ts';
import {enter} from './duplicate.ts';
import {type Handler, result} from './handler.ts';
import type {State, World} from './state.ts';
import {todayLines, todayRows} from './today.ts';

/** Rows of the list shown that can be selected. */
const rowCount = (state: State, {frame}: World): number =>
	state.screen === 'today' ? todayRows(todayLines(frame.morning, state.filter.today)).length : (frame.people?.total ?? 0);

/** The state with the cursor on the row `index`, or on the nearest there is. */
export const goTo = (state: State, world: World, index: number): State => {
	const cursor = cursorOf(state);
	const next = Math.max(0, Math.min(index, rowCount(state, world) - 1));
	return next === cursor.index ? state : withCursor(state, moveTo(cursor, next));
};

type Target = (index: number, page: number, last: number) => number;

const onward: Target = index => index + 1;
const backward: Target = index => index - 1;
const pageOn: Target = (index, page) => index + page;
const pageBack: Target = (index, page) => index - page;
const toFirst: Target = () => 0;
const toLast: Target = (_index, _page, last) => last;

const targets: Readonly<Record<string, Target>> = {
	j: onward,
	down: onward,
	'ctrl-n': onward,
	k: backward,
	up: backward,
	'ctrl-p': backward,
	pagedown: pageOn,
	'ctrl-d': pageOn,
	'ctrl-f': pageOn,
	pageup: pageBack,
	'ctrl-u': pageBack,
	'ctrl-b': pageBack,
	g: toFirst,
	home: toFirst,
	G: toLast,
	end: toLast,
};

/** Where a moving key leads from `index` among `count` places, within them. */
export const moved = (key: string, index: number, page: number, count: number): number =>
	Math.max(0, Math.min(targets[key]?.(index, page, count - 1) ?? index, count - 1));

/** A page keeps one line of the last one in sight. */
export const pageOf = (height: number): number => Math.max(1, height - 1);

/** A page moves under the eye: line by line, or by all that is shown but two lines. */
const scrollPage = (state: State, page: Page, {frame}: World, key: string): State => {
	const beyond = state.room.pageBeyond(page, frame);
	const top = moved(key, Math.min(state.pages[page], beyond), pageOf(state.room.page), beyond + 1);
	return {...state, pages: {...state.pages, [page]: top}};
};

const move: Handler = ({state, world, key}) => {
	if (isPage(state.screen)) return result(scrollPage(state, state.screen, world, key));
	return result(goTo(state, world, moved(key, cursorOf(state).index, pageOf(state.room[state.screen]), rowCount(state, world))));
};

/** The one `by` places after the present one; after the last comes the first. */
export const turned = <T>(all: readonly T[], present: T, by: number): T => {
	const next = all[(all.indexOf(present) + by + all.length) % all.length];
	// null is one of them where it stands for a list's own order
	return next === undefined ? present : next;
};

const toScreen =
	(by: number): Handler =>
	({state}) =>
		enter({...state, screen: turned(screens, state.screen, by)});

const scrollSupport: Handler = ({state, world: {frame}, key}) => {
	const {prompt, room} = state;
	if (prompt?.type !== 'support') return result(state);
	const beyond = room.supportBeyond(supportRequest(frame.profile.name, frame.stats), prompt.other);
	return result({...state, prompt: {...prompt, scroll: moved(key, prompt.scroll, 1, beyond + 1)}});
};

const moveMenu: Handler = ({state, key}) => {
	const {prompt} = state;
	if (prompt?.type !== 'menu') return result(state);
	return result({...state, prompt: {...prompt, index: moved(key, prompt.index, 1, prompt.choices.length)}});
};

export const moveHandlers = {
	'move-down': move,
	'move-up': move,
	'page-down': move,
	'page-up': move,
	first: move,
	last: move,
	'next-screen': toScreen(1),
	'previous-screen': toScreen(-1),
	'support-move': scrollSupport,
	'menu-move': moveMenu,
};
