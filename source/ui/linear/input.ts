import {nameOf, noKey, parseInput} from '../keys/parse.ts';
import type {Event} from '../state/state.ts';

type Heard = Extract<Event, {type: 'key' | 'paste'}>;

const pasteBegins = '\u001B[200~';
const pasteEnds = '\u001B[201~';

/** Names by the last letter of a sequence, and by the number before `~` (xterm, VT220, rxvt). */
const byLetter: Readonly<Record<string, string>> = {
	A: 'up',
	B: 'down',
	C: 'right',
	D: 'left',
	H: 'home',
	F: 'end',
	Z: 'shift-tab',
	M: 'enter',
};
const byNumber: Readonly<Record<string, string>> = {
	1: 'home',
	3: 'delete',
	4: 'end',
	5: 'pageup',
	6: 'pagedown',
	7: 'home',
	8: 'end',
};

/** Modifiers, as `1 + bits` after the `;`: they count for Left and Right alone, as in `parseInput`. */
const modified = (name: string, modifiers: number): string => {
	if (name !== 'left' && name !== 'right') return name;
	return ((modifiers - 1) & 4) > 0 ? `ctrl-${name}` : ((modifiers - 1) & 2) > 0 ? `alt-${name}` : name;
};

const keys = (names: readonly string[]): Heard[] => names.map(key => ({type: 'key', key}));

const sequence = /^\u001B(?:\[([\d;?<>=]*)([A-Za-z~])|O([A-Za-z]))/;
/** The beginning of a sequence whose end has not come yet. */
const unfinished = /^\u001B(?:\[[\d;?<>=]*|O)?$/;

const sequenceKeys = ([, numbers = '', last = '', application]: RegExpMatchArray): Heard[] => {
	const [first = '', modifiers = ''] = numbers.split(';');
	const name = application ? byLetter[application] : last === '~' ? byNumber[first] : byLetter[last];
	return name === undefined ? [] : keys([modified(name, Number(modifiers) || 1)]);
};

/**
 * Keys and pastes in what a terminal in raw mode sent, by the names of `parseInput`.
 * @returns `rest`: what may go on in the next piece; a rest that stays alone is the Esc key (`decodeRest`)
 */
export const decode = (input: string): {events: Heard[]; rest: string} => {
	const events: Heard[] = [];
	// a paste whose end was lost keeps nobody in: Ctrl+C alone at its end is the key
	const isStuck = input.startsWith(pasteBegins) && !input.includes(pasteEnds) && input.endsWith('\u0003');
	let left = isStuck ? '\u0003' : input;
	while (left !== '') {
		if (left.startsWith(pasteBegins)) {
			const end = left.indexOf(pasteEnds);
			if (end < 0) break;
			events.push({type: 'paste', text: left.slice(pasteBegins.length, end)});
			left = left.slice(end + pasteEnds.length);
			continue;
		}
		if (!left.startsWith('\u001B')) {
			const text = left.split('\u001B', 1)[0] ?? '';
			events.push(...keys(parseInput(text, noKey)));
			left = left.slice(text.length);
			continue;
		}
		const found = left.match(sequence);
		if (found) {
			events.push(...sequenceKeys(found));
			left = left.slice(found[0].length);
			continue;
		}
		if (unfinished.test(left)) break;
		const [next = ''] = left.slice(1);
		const name = nameOf(next);
		events.push(...keys(next === '\u001B' ? ['esc'] : name === null ? [] : [`alt-${name.toLowerCase()}`]));
		left = left.slice(next === '\u001B' ? 1 : 1 + next.length);
	}
	return {events, rest: left};
};

/** What a rest stands for once nothing has followed it: Esc, and what was typed behind it. A paste goes on waiting for its end. */
export const decodeRest = (rest: string): Heard[] => {
	if (!rest.startsWith('\u001B') || rest.startsWith(pasteBegins)) return [];
	return [...keys(['esc']), ...keys(parseInput(rest.slice(1), noKey))];
};
