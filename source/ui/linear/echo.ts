import {graphemes} from '../keys/graphemes.ts';
import type {View} from '../screens/view.ts';
import type {State} from '../state/state.ts';
import type {TextField} from '../state/text-field.ts';
import {said} from './spoken.ts';

/** What a key in a field puts on the line being typed, as the terminal's own echo would, or the lines that say what it did. */
export type Echo = {typed: string} | {lines: string[]};

/** The open field, and which one it is. */
const fieldIn = ({prompt}: State): {place: string; field: TextField} | null =>
	prompt && 'field' in prompt ? {place: `${prompt.type} ${'part' in prompt ? prompt.part : ''}`, field: prompt.field} : null;

/** What was put in at the cursor; null where something else happened. */
const inserted = (before: TextField, after: TextField): string | null => {
	const old = graphemes(before.text);
	const head = old.slice(0, before.cursor).join('');
	const tail = old.slice(before.cursor + (before.selected ?? 0)).join('');
	const {text} = after;
	const fits = text.length >= head.length + tail.length && text.startsWith(head) && text.endsWith(tail);
	const middle = fits ? text.slice(head.length, text.length - tail.length) : '';
	return middle === '' ? null : middle;
};

/** The letter, or the word after a jump, that the cursor stands on now. */
const under = (before: TextField, {text, cursor}: TextField): string => {
	const rest = graphemes(text).slice(cursor);
	if (Math.abs(cursor - before.cursor) <= 1) return rest[0] ?? '';
	return rest.join('').trimStart().split(/\s/, 1)[0] ?? '';
};

/**
 * How a key in a field is answered: a letter by itself, Backspace by what is left, a move by where the cursor is.
 * @returns null where the key did something else than typing: that is announced
 */
export const echo = ({state: before}: View, {state: after, locale: {linear, orders}}: View): Echo | null => {
	const [was, is] = [fieldIn(before), fieldIn(after)];
	if (!was || !is || was.place !== is.place) return null;
	if (after.toast !== null && after.toast !== before.toast) return null;
	if (is.field.text !== was.field.text) {
		const text = inserted(was.field, is.field);
		if (text !== null) return {typed: text};
		// what Enter does of a view without a name is said before it is done
		const {prompt} = after;
		const removes =
			prompt?.type === 'view-name' && prompt.before !== '' && is.field.text === '' ? [orders.views.name.removes(prompt.before)] : [];
		return {lines: [linear.holds(is.field.text), ...removes].map(said)};
	}
	return is.field.cursor === was.field.cursor || is.field.selected ? null : {lines: [said(linear.at(under(was.field, is.field)))]};
};
