import {graphemes} from './graphemes.ts';
import {modified, nameOf, words} from './parse.ts';

const names: ReadonlySet<string> = new Set([...words, ...modified]);

/** A key as somebody writes it, as `parseInput` names it: "Ctrl+S" is `ctrl-s`, "PgUp" `pageup`. A single character is itself. */
export const written = (name: string): string => {
	if (graphemes(name).length === 1) return nameOf(name) ?? name;
	const low = name.toLowerCase().replace(/^(ctrl|alt|shift)\+/, '$1-');
	return synonyms.get(low) ?? low;
};

const synonyms: ReadonlyMap<string, string> = new Map([
	['return', 'enter'],
	['escape', 'esc'],
	['pgup', 'pageup'],
	['pgdn', 'pagedown'],
]);

/** Whether a terminal can send a key of that name, as `parseInput` gives it. */
export const isKeyName = (name: string): boolean => {
	if (names.has(name)) return true;
	const letter = /^ctrl-([a-z])$/.exec(name)?.[1];
	// Ctrl+I is Tab and Ctrl+M is Enter: a terminal cannot tell them apart
	if (letter !== undefined) return nameOf(String.fromCharCode(letter.charCodeAt(0) - 96)) === name;
	const parts = graphemes(name.startsWith('alt-') && name.length > 4 ? name.slice(4) : name);
	return parts.length === 1 && parts[0] !== undefined && nameOf(parts[0]) === parts[0];
};
