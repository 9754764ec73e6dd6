import type {Relation} from '../person.ts';

/**
 * What works: acceptance and refusals of parts of the member's invitations. Made in store/queries/insights.ts, told by ui/screens/insights
 * and output/insights.ts. Chances and ratios are 0 to 1.
 */

/** How invitations fared. The ratio and its 95 % interval are null where too few are settled to say. */
export type Fared = {
	sent: number;
	accepted: number;
	/** Accepted, or decided otherwise. */
	decided: number;
	/** Decided, and of each that waits the share of the answers its age would have brought: what the ratio rests on. */
	settled: number;
	ratio: number | null;
	low: number | null;
	high: number | null;
};

/** What invitations are told apart by. */
export const dimensions = ['relation', 'degree', 'note', 'template', 'tag', 'company'] as const;
export type Dimension = (typeof dimensions)[number];

/** `value`: a relation, a degree (2, 3, out, ?), `with` or `without`, else the member's own word. */
export type Group = Fared & {value: string};

/** Invitations of an ISO week. `maturing`: answers are still to come, or nobody has looked since. */
export type Cohort = Fared & {week: string; maturing: boolean};

/** Acceptance with an item of the checklist done and without; no experiment: what else differs between the two is not known. */
export type PayOff = {
	item: string;
	done: Fared;
	open: Fared;
	/** By how much more of a hundred say yes, and its 95 % interval; null where either group is too small. */
	difference: {mean: number; low: number; high: number} | null;
};

export type RefusalInsight = {
	/** Invitations until the block is as likely as not; null where it takes more than 10,000. */
	even: number | null;
	/** LinkedIn or the count has closed invitations: there is nothing left to forecast. */
	closed: boolean;
	/** Under 30 sent: the chances rest on the prior. */
	early: boolean;
	/** Sent and refused, as the chances count them. */
	evidence: {sent: number; refused: number; earlierStated: boolean};
	chance: {today: number; next50: number; next100: number};
	/** The same once one more has refused; null where none is left. */
	afterOneMore: {left: number; next50: number; next100: number} | null;
	/** The share refused and its 95 % interval; null where too few were sent to say. */
	byRelation: readonly {relation: Relation; sent: number; refused: number; rate: number | null; low: number | null; high: number | null}[];
	/** How each refusal of the present count is known. */
	sources: {told: number; warned: number; guessed: number};
};

export type Insights = {
	asOf: number;
	/** UTC date up to which answers are known; null where nobody ever looked. */
	lastLook: string | null;
	all: Fared;
	last90: Fared;
	last30: Fared;
	/** Oldest first; weeks without an invitation are left out. */
	cohorts: readonly Cohort[];
	/** Largest group first; empty where the dimension tells nothing apart. */
	groups: Readonly<Record<Dimension, readonly Group[]>>;
	/** Share of the member's acceptances that come within a day, a week, a month. */
	delay: {day: number; week: number; month: number};
	payOffs: readonly PayOff[];
	refusals: RefusalInsight;
};

/** Fewer settled than this are too few to say (design, section 5). */
export const enough = 20;
