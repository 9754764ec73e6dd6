import {graphemes} from './graphemes.ts';

/** What Ink's `useInput` tells about a key, as far as it is read here. */
export type InkKey = {
	upArrow: boolean;
	downArrow: boolean;
	leftArrow: boolean;
	rightArrow: boolean;
	pageUp: boolean;
	pageDown: boolean;
	home: boolean;
	end: boolean;
	return: boolean;
	escape: boolean;
	tab: boolean;
	backspace: boolean;
	delete: boolean;
	ctrl: boolean;
	shift: boolean;
	meta: boolean;
	eventType?: 'press' | 'repeat' | 'release';
};

/** No special key: what Ink tells about a typed character. */
export const noKey: InkKey = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageUp: false,
	pageDown: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	tab: false,
	backspace: false,
	delete: false,
	ctrl: false,
	shift: false,
	meta: false,
};

const named: readonly (readonly [keyof InkKey, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'pageup'],
	['pageDown', 'pagedown'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

/** Focus reports and other escape sequences that Ink hands on as text, without their ESC. */
const strayEscape = /^(?:\[[IO]|\[[\d;?<>=]+[A-Za-z~])$/;

const typed: ReadonlyMap<string, string> = new Map([
	[' ', 'space'],
	['\r', 'enter'],
	['\r\n', 'enter'],
	['\n', 'ctrl-j'],
	['\t', 'tab'],
	['\b', 'backspace'],
	['\u001B', 'esc'],
	['\u007F', 'backspace'],
]);

/** Keys that have a word for a name. */
export const words: readonly string[] = [...new Set([...named.map(([, name]) => name), ...typed.values()])];

/** Those of them that a modifier makes another key. */
export const modified: readonly string[] = [
	'shift-tab',
	'ctrl-left',
	'ctrl-right',
	'alt-left',
	'alt-right',
	'alt-enter',
	'alt-backspace',
	'ctrl-space',
	'ctrl-_',
];

/** The name of one typed grapheme; null for a control that is no key. */
export const nameOf = (grapheme: string): string | null => {
	const known = typed.get(grapheme);
	if (known) return known;
	const code = grapheme.codePointAt(0) ?? 0;
	if (code === 31) return 'ctrl-_';
	if (grapheme === '\0') return 'ctrl-space';
	if (code >= 1 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`;
	return code < 32 || (code >= 128 && code < 160) ? null : grapheme;
};

/** Modifiers are kept only where a key of the table has them: Ctrl+Up is Up. */
const withModifiers = (name: string, key: InkKey): string => {
	if (name === 'tab') return key.shift ? 'shift-tab' : name;
	if (name === 'left' || name === 'right') return key.ctrl ? `ctrl-${name}` : key.meta ? `alt-${name}` : name;
	return (name === 'enter' || name === 'backspace') && key.meta ? `alt-${name}` : name;
};

/**
 * Key names for what one `useInput` call brought. Keys typed fast arrive glued ("sss", "k\r"): they are split by grapheme.
 * Typed characters are named by themselves (`j`, `S`, `é`), the others by a word (`space`, `enter`, `esc`, `ctrl-p`, `shift-tab`).
 * A paste is another event and never comes here.
 */
export const parseInput = (input: string, key: InkKey): string[] => {
	if (key.eventType === 'release' || strayEscape.test(input)) return [];
	const name = named.find(([flag]) => key[flag])?.[1];
	if (name) return [withModifiers(name, key)];
	if (input === '') return [];
	if (key.ctrl) return [input === ' ' ? 'ctrl-space' : `ctrl-${input.toLowerCase()}`];
	if (key.meta) return [`alt-${input.toLowerCase()}`];
	return graphemes(input).flatMap(grapheme => nameOf(grapheme) ?? []);
};

/** The text a key types into a field; null for keys that type none: named keys, and any with a modifier, whatever the letter. */
export const typedText = (key: string): string | null => {
	if (key === 'space') return ' ';
	return key.length > 1 && (/^[\x21-\x7E]+$/.test(key) || /^(?:alt|ctrl)-/.test(key)) ? null : key;
};
