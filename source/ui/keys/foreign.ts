import type {ActionId} from './action-ids.ts';

/** What a key of another program is for there: the words are in `locales`, with the keys that do it here. */
export const foreignIds = [
	'screens',
	'sideways',
	'search',
	'lines',
	'ends',
	'pages',
	'leave',
	'redo',
	'saved',
	'back',
	'exclude',
	'add',
	'palette',
	'help',
] as const;
export type ForeignId = (typeof foreignIds)[number];

/** The actions that each sentence names, in its order. */
export const foreignActions: Readonly<Record<ForeignId, readonly ActionId[]>> = {
	screens: ['next-screen'],
	sideways: ['next-screen'],
	search: ['filter', 'move-down'],
	lines: ['move-down', 'move-up'],
	ends: ['first', 'last'],
	pages: ['page-down', 'page-up'],
	leave: ['quit'],
	redo: ['undo', 'redo'],
	saved: ['undo'],
	back: ['clear-filter'],
	exclude: ['exclude'],
	add: ['add'],
	palette: ['palette'],
	help: ['help'],
};

/** Keys of vim, less, lazygit, k9s, htop and mutt that mean nothing here, and what is said to whoever presses them on a list. */
export const foreignKeys: Readonly<Record<string, ForeignId>> = {
	'0': 'screens',
	n: 'search',
	'*': 'search',
	'#': 'search',
	'\\': 'search',
	J: 'lines',
	K: 'lines',
	'ctrl-n': 'lines',
	H: 'ends',
	'^': 'ends',
	$: 'ends',
	'{': 'pages',
	'}': 'pages',
	'ctrl-e': 'pages',
	'ctrl-y': 'pages',
	Q: 'leave',
	Z: 'leave',
	'ctrl-q': 'leave',
	'ctrl-w': 'leave',
	'ctrl-x': 'leave',
	'ctrl-r': 'redo',
	'ctrl-s': 'saved',
	'ctrl-g': 'back',
	backspace: 'back',
	delete: 'exclude',
	'=': 'add',
	';': 'palette',
	'ctrl-k': 'palette',
	'!': 'palette',
	'ctrl-_': 'help',
};

/** Keys that mean something on other screens only: what is said where they do nothing. */
export const foreignWhereNot: Readonly<Record<string, ForeignId>> = {h: 'sideways', l: 'sideways'};

/** What somebody means who types it after the colon of vim, less or k9s. */
export const typedCommands: ReadonlyMap<string, ActionId> = new Map([
	...['q', 'q!', 'qa', 'wq', 'x', 'quit', 'exit'].map((typed): [string, ActionId] => [typed, 'quit']),
	['h', 'help'],
	['u', 'undo'],
	['red', 'redo'],
]);
