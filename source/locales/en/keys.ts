import type {Format} from '../format.ts';

/** Help, the palette, the member's own keys, and keys as other programs have them. */
export const keys = (f: Format) => {
	const n = f.number;
	type Named = readonly string[];
	return {
		/** Heading of what works on the selected one. */
		here: (name: string) => `Here, for ${name}`,
		search: {title: 'Search', hint: 'search', none: 'No key or action is called that.'},
		palette: {
			title: 'Go to, or do',
			none: 'No action, screen or person is called that.',
			hint: 'An action, a screen, or a part of a name',
			screen: 'screen',
			view: 'view of People',
			narrowed: (count: number) => `${n(count)} found`,
		},
		/** What another program does by a key, with the keys that do it here. */
		foreign: {
			screens: ([tab = '']: Named) => `Digits tick the checklist of a person; ${tab} goes to the next screen`,
			sideways: ([tab = '']: Named) => `${tab} goes to the next screen; views are on People only`,
			search: ([filter = '', down = '']: Named) => `${filter} narrows the list; ${down} goes to the next line`,
			lines: ([down = '', up = '']: Named) => `${down} and ${up} move line by line`,
			ends: ([first = '', last = '']: Named) => `${first} goes to the first line, ${last} to the last`,
			pages: ([down = '', up = '']: Named) => `${down} and ${up} move by a page`,
			leave: ([quit = '']: Named) => `${quit} leaves linkdash`,
			redo: ([undo = '', redo = '']: Named) => `${redo} does again what ${undo} took back; the screen keeps up by itself`,
			saved: ([undo = '']: Named) => `All is saved at once; ${undo} takes back the latest act`,
			back: ([back = '']: Named) => `${back} goes back, and clears a filter`,
			exclude: ([exclude = '']: Named) => `${exclude} stops offering this person; nobody is deleted`,
			add: ([add = '']: Named) => `${add} adds people`,
			palette: ([palette = '']: Named) => `${palette} finds any action or person by name`,
			help: ([help = '']: Named) => `${help} shows every key`,
		},
		/** The keys of the settings that are left out: the first one, and how many more there are. */
		ignored: (first: string, more: number) => `Left out: ${first}${more > 0 ? `; ${n(more)} more, see linkdash keys` : ''}`,
		problem: {
			form: 'keys must be like {"send": ["s"]}',
			'unknown-action': (id: string) => `keys.${id}: there is no such action`,
			'no-list': (id: string) => `keys.${id} must be a list like ["s", "ctrl-s"]`,
			'unknown-key': (id: string, key: string) =>
				`keys.${id}: no key is called "${key}"; they are like s, S, ctrl-s, alt-s, enter, pagedown`,
			'types-text': (id: string, key: string) => `keys.${id}: "${key}" is text in a field`,
			fixed: (id: string) => `keys.${id} cannot be changed`,
			'way-back': (id: string) => `keys.${id} needs a key: nothing else leads out`,
			taken: (id: string, key: string, by: string) => `keys.${id}: "${key}" is the key of ${by}`,
		},
		noAction: (key: string) => `There is no action "${key}". linkdash keys lists their names.`,
		/** `linkdash keys`. */
		own: '(yours)',
		none: 'no key',
	};
};
