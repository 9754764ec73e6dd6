import items from '../../data/checklist.json' with {type: 'json'};
import {knowsMember, type Person, type Relation, relations, type Tier, tiers} from './person.ts';
import type {Rules} from './rules.ts';
import {unfilled} from './template.ts';

/** An item of the personalisation checklist: one line of `data/checklist.json`, or one of the member's own. */
export type ChecklistItem = {
	id: string;
	/** In the member's own words; null where `locales` has them. */
	title: string | null;
	/** `with-note`: required only when a note goes with it. */
	required: boolean | 'with-note';
	tiers: readonly Tier[];
	/** People it is about, by how they know the member; no relation counts as `stranger`. */
	relations: readonly Relation[];
	/** The program knows: a hand tick is neither needed nor taken. */
	automatic: boolean;
};

/** What may be wrong with an item of the member's own list: no item at all, an unknown field, its title, its other fields, or one too many. */
export type ItemFlaw = 'object' | 'field' | 'title' | 'long' | 'characters' | 'twice' | 'required' | 'tiers' | 'relations' | 'too-many';

/** What a message or a list names an item by: see `ChecklistItem`. */
export type ItemName = Pick<ChecklistItem, 'title'> & {item: string};

export type ChecklistState = ItemName & {state: 'done' | 'open'; required: boolean; automatic: boolean};

/** What linkdash comes with (design, section 4). What is said only in linkdash never reaches the invitee; the note is what they see. */
const shipped: readonly ChecklistItem[] = (items as Omit<ChecklistItem, 'title' | 'relations'>[]).map(item => ({
	...item,
	title: null,
	relations,
}));

/** Each item of a card has a digit key of its own. */
const mostItems = 9;

/** How many items the cards of one subscription and relation would have. */
const countFor = (own: readonly ChecklistItem[], tier: Tier, relation: Relation): number =>
	[...shipped, ...own].filter(item => item.tiers.includes(tier) && item.relations.includes(relation)).length;

/** Whether some card would have more items than there are digit keys. */
export const isTooLong = (own: readonly ChecklistItem[]): boolean =>
	tiers.some(tier => relations.some(relation => countFor(own, tier, relation) > mostItems));

/** Items that are about a person, in the order of the digit keys: the member's own come last. */
export const itemsFor = ({relation}: Pick<Person, 'relation'>, {tier, checklist}: Rules): ChecklistItem[] =>
	[...shipped, ...checklist].filter(item => item.tiers.includes(tier) && item.relations.includes(relation ?? 'stranger'));

/** Whether a note can go out: no variable unfilled, within the tier's length (UTF-16 units, as LinkedIn counts). */
export const noteFits = (note: string | null, rules: Rules): boolean =>
	note !== null && note.trim() !== '' && note.length <= rules.notes.length && unfilled(note).length === 0;

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
	itemsFor(person, rules).map(({id, title, required, automatic}) => ({
		item: id,
		title,
		state: (knows[id]?.(person, rules) ?? false) || (!automatic && person.ticks[id] === true) ? 'done' : 'open',
		required: required === 'with-note' ? withNote : required,
		automatic,
	}));

/** The required items still open. */
export const openRequired = (states: readonly ChecklistState[]): ChecklistState[] =>
	states.filter(state => state.required && state.state === 'open');
