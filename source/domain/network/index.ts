import type {Listed, NetworkView} from '../views.ts';

/** How far the network reaches, and where next. Made in store/queries/network.ts, told by the Network screen and `linkdash network`. */

/** Connections by where they came from. `since`: those since linkdash's first use, by the member's own invitations or by others'. */
export type Split = {before: number; byMe: number; byOthers: number};

/** When a round number of connections is reached: in at least 80 of 100 cases within this range of weeks. */
export type Milestone = {next: number; low: number; high: number};

/**
 * The member's own test: connections a month before linkdash and since. Null where either side is too short to say.
 * `blocks`: how often LinkedIn has blocked the account for refusals.
 */
export type Verdict = {before: number; since: number; invited: number; refused: number; blocks: number} | null;

/** A company in which the first acquaintance was made since linkdash's first use. `since`: a date. */
export type Opened = {company: string; since: string; people: number};

/** A target at a company where the member knows `known` people already. */
export type Door = Pick<Listed, 'id' | 'key' | 'name' | 'position' | 'degree' | 'relation'> & {company: string; known: number};

/** Whom to invite first: once connected, `targets` of their company that are out of reach become the 2nd degree, or nearly. */
export type Bridge = Pick<Listed, 'id' | 'key' | 'name' | 'position' | 'degree' | 'relation'> & {company: string; targets: number};

export type NetworkReport = {
	asOf: number;
	total: number;
	hidden: number;
	/** Date of linkdash's first use; null before it. */
	firstUse: string | null;
	split: Split;
	last7: number;
	last30: number;
	weeks: NetworkView['weeks'];
	/** Connections in all at the end of each year, oldest first; those without a date count from the beginning. */
	years: readonly {year: string; total: number}[];
	milestone: Milestone | null;
	verdict: Verdict;
	/** Newest first, the first of `openedCount`. */
	opened: readonly Opened[];
	openedCount: number;
	/** Best first. */
	doors: readonly Door[];
	/** Targets that a free account cannot invite, and those of them at companies where the member knows somebody. */
	outOfReach: {targets: number; companies: number; atKnown: number};
	/** Those that open most first. */
	bridges: readonly Bridge[];
};
