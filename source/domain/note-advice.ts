import {startOfNextMonth} from './calendar.ts';
import {knowsMember, type Relation} from './person.ts';
import {chances, type GroupRates} from './ranking.ts';
import type {Rules} from './rules.ts';
import type {Offer, Pace} from './views.ts';

/** People a note may introduce the member to; the others know who invites them. */
export const introducible = ['interesting', 'stranger'] as const satisfies readonly Relation[];

/**
 * What a note adds to the chance of a yes before the member's own invitations tell: the mean of what two vendors publish, 26.4 % with and
 * 26.4 % without in one, 34.8 % and 27.1 % in the other. It weighs as many invitations as the priors of the ranking.
 */
const publishedLift = 0.0385;
const liftWeight = 20;

/** Chances, 0 to 1, that somebody of a relation accepts and refuses an invitation with a note: the member's own, shrunk to what is published. */
export const chancesWithNote = (relation: Relation, own: GroupRates): {accept: number; refuse: number} =>
	chances({relation, note: true}, {...own, accepted: own.accepted + publishedLift * liftWeight});

/** Notes left this month; null where they are not limited. */
export const notesLeft = ({used, cap}: Pace['notes']): number | null => (cap === null ? null : Math.max(0, cap - used));

/** So many notes are used that each is worth thinking of. */
export const notesAreFew = ({used, cap}: Pace['notes'], {notes}: Pick<Rules, 'notes'>): boolean => cap !== null && used >= notes.warnAt;

/**
 * What to do with the month's notes about one person: give one of those left (it adds `more` to the chance of a yes), save it, or go on
 * without, once they are gone.
 */
export type NoteAdvice =
	| {code: 'give'; more: number}
	| {code: 'save'; reason: 'knows-you' | 'introduced' | 'others-first'}
	| {code: 'gone'; reason: 'knows-you' | 'introduced' | 'wait'};

/**
 * The advice about somebody who can be invited; null where there is nothing to weigh: notes are not limited, or plenty and nobody's need is known.
 * @param more what a note adds to their chance of a yes, for those who should get one of the notes left; else undefined
 */
export const noteAdvice = (
	person: {relation: Relation | null; introduced: boolean; noted: boolean},
	{notes, rules, more}: {notes: Pace['notes']; rules: Pick<Rules, 'notes'>; more: number | undefined},
): NoteAdvice | null => {
	const left = notesLeft(notes);
	if (left === null) return null;
	const recognised = knowsMember(person.relation) ? 'knows-you' : person.introduced ? 'introduced' : null;
	if (left === 0) return {code: 'gone', reason: recognised ?? 'wait'};
	if (more !== undefined) return {code: 'give', more};
	return person.noted && notesAreFew(notes, rules) ? {code: 'save', reason: recognised ?? 'others-first'} : null;
};

/** Those offered who know the member, best first: whom to invite first once the notes are gone. */
export const withoutNoteFirst = (offers: readonly Offer[]): Offer[] => offers.filter(({relation}) => knowsMember(relation));

/** What is left of the month's notes, and when LinkedIn gives new ones, epoch ms. */
export const notesUntil = (notes: Pace['notes'], now: number): {left: number; until: number} => ({
	left: notesLeft(notes) ?? 0,
	until: startOfNextMonth(now),
});
