import {cleanLine} from '../domain/text.ts';
import type {Listed} from '../domain/views.ts';
import type {Locale} from '../locales/index.ts';

/** What text is printed on. */
export type Paper = {
	locale: Locale;
	/** Epoch ms. */
	now: number;
	/** Cells of a line; null where nothing need be cut: a pipe, a file. */
	columns: number | null;
	ascii: boolean;
};

/** A person's text from the store, safe and on one line; empty where unknown. */
export const line = (text: string | null): string => (text === null ? '' : cleanLine(text));

/** "VP Sales, Acme". */
export const positionOf = (person: Pick<Listed, 'position' | 'company'>): string =>
	[line(person.position), line(person.company)].filter(part => part !== '').join(', ');

/** What to call a person by: what was learned as a name, else the key. */
export const nameOf = (person: Pick<Listed, 'name' | 'key' | 'id'>): string => line(person.name) || line(person.key) || person.id;

/** A word for a shell: a key may hold any character a slug can, and is printed to be copied. */
export const shellWord = (text: string): string =>
	/^[\p{L}\p{N}\p{M}_@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

/** PERSON as a command takes it, without ambiguity: the first key, else the id. */
export const personWord = (person: Pick<Listed, 'key' | 'id'>): string => shellWord(line(person.key) || person.id);

const plainMarks: readonly (readonly [RegExp, string])[] = [
	[/[\u00A0\u202F]/g, ' '],
	[/[’‘]/g, "'"],
	[/« ?| ?»/g, '"'],
	[/…/g, '...'],
	[/·/g, '-'],
];

/** Marks of our own without a sign outside ASCII; letters, which are people's names, stay. */
export const asciiMarks = (text: string): string => plainMarks.reduce((kept, [mark, plain]) => kept.replace(mark, plain), text);
