import items from '../../data/checklist.json' with {type: 'json'};
import {knowsMember, type Person, type Tier} from './person.ts';
import type {Rules} from './rules.ts';

/** One line of `data/checklist.json`: an item of the personalisation checklist. */
export type ChecklistItem = {
	id: string;
	/** `with-note`: required only when a note goes with it. */
	required: boolean | 'with-note';
	tiers: readonly Tier[];
	/** The program knows: a hand tick is neither needed nor taken. */
	automatic: boolean;
};

export type ChecklistState = {item: string; state: 'done' | 'open'; required: boolean; automatic: boolean};

/**
 * The personalisation checklist (design, section 4). What is said only in linkdash never reaches the invitee;
 * the note is what they see. Order is the order of the digit keys.
 */
export const checklistItems = items as readonly ChecklistItem[];

/** A variable such as `{first}` or `{company|your team}` still in the text. */
const unfilled = /\{[a-z]+(\|[^{}]*)?\}/;

/** Whether a note can go out: no variable unfilled, within the tier's length (UTF-16 units, as LinkedIn counts). */
export const noteFits = (note: string | null, rules: Rules): boolean =>
	note !== null && note.trim() !== '' && note.length <= rules.notes.length && !unfilled.test(note);

const knows: Readonly<Record<string, (person: Person, rules: Rules) => boolean>> = {
	'known-or-why': person => knowsMember(person.relation) || (person.reason ?? '').trim() !== '',
	note: (person, rules) => noteFits(person.note, rules),
	reachable: person => person.degree === null || person.degree === 2,
	'inmail-first': person => person.introducedAt !== null,
};

/**
 * The checklist of a person as it stands.
 * @param withNote whether the invitation would go with a note: the note is then required.
 * @returns one state an item, in the order of the digit keys
 */
export const checklistOf = (person: Person, rules: Rules, withNote: boolean): ChecklistState[] =>
	checklistItems
		.filter(item => item.tiers.includes(rules.tier))
		.map(item => ({
			item: item.id,
			state: (knows[item.id]?.(person, rules) ?? false) || (!item.automatic && person.ticks[item.id] === true) ? 'done' : 'open',
			required: item.required === 'with-note' ? withNote : item.required,
			automatic: item.automatic,
		}));

/** Ids of the required items still open. */
export const openRequired = (states: readonly ChecklistState[]): string[] =>
	states.filter(state => state.required && state.state === 'open').map(state => state.item);
