import type {ChecklistItem} from './checklist.ts';
import type {Goal, Relation, Tier} from './person.ts';

/**
 * Every number the rules use, with its default (design, section 4; sources in settings/schema.ts, which shows them).
 * Passed in as a value: the domain knows no file.
 */
export type Rules = {
	tier: Tier;
	goal: Goal;
	/** What the member signs notes with; null: the first name of their own profile. */
	me: string | null;
	/** Words that make a person fit the goal: up to 10 points each of title, company and place. */
	fit: {titles: readonly string[]; companies: readonly string[]; places: readonly string[]};
	/** Points of value: how the member is known, and each of title, company and place that fits. */
	points: Readonly<Record<Relation | 'fit', number>>;
	refusals: {limit: number};
	pace: {day: number; week: number; pending: number};
	notes: {perMonth: number | null; warnAt: number; length: number};
	/** Credits a month; UTF-16 units of the two parts; days until silence is taken for no answer, and from an answer or a no to the invitation. */
	inmail: {credits: number; subject: number; body: number; wait: number; after: number; afterDeclined: number};
	/** Days. */
	days: {expiry: number; withdrawalSuggested: number; reinvite: number; followUp: number; archive: number; appeal: number};
	/** The member's own items of the checklist, behind those linkdash comes with. */
	checklist: readonly ChecklistItem[];
	/** Unresolved pending invitations that make linkdash ask for an archive. */
	unresolved: number;
};

export const defaultRules: Rules = {
	tier: 'free',
	goal: 'business',
	me: null,
	fit: {titles: [], companies: [], places: []},
	points: {'worked-with': 60, met: 50, association: 40, remote: 40, interesting: 30, stranger: 10, fit: 10},
	refusals: {limit: 5},
	pace: {day: 20, week: 100, pending: 500},
	notes: {perMonth: 5, warnAt: 3, length: 200},
	inmail: {credits: 0, subject: 200, body: 2000, wait: 14, after: 5, afterDeclined: 90},
	days: {expiry: 180, withdrawalSuggested: 30, reinvite: 21, followUp: 2, archive: 30, appeal: 7},
	checklist: [],
	unresolved: 10,
};
