import {chanceOfBlock, earlyUnder, type RefusalEvidence} from '../block-chance.ts';
import {z95} from '../normal.ts';
import type {Refusal} from '../refusals.ts';
import {enough, type RefusalInsight} from './index.ts';

/** Further than this nobody plans: where the search for the even chance ends. */
const furthest = 10_000;

/** The least number of invitations within which the block is as likely as not; null beyond 10,000, 0 where none is left. */
export const evenChance = (evidence: RefusalEvidence): number | null => {
	if (evidence.left <= 0) return 0;
	const likely = (next: number): boolean => chanceOfBlock({...evidence, next}) >= 0.5;
	let tooFew = 0;
	let reached = 1;
	for (; !likely(reached); reached *= 2) {
		if (reached >= furthest) return null;
		tooFew = reached;
	}
	while (reached - tooFew > 1) {
		const middle = Math.floor((tooFew + reached) / 2);
		if (likely(middle)) reached = middle;
		else tooFew = middle;
	}
	return reached > furthest ? null : reached;
};

/** The chances as they are, and once one more of the next has refused. */
export const refusalChances = (
	evidence: RefusalEvidence,
	today: number,
): Pick<RefusalInsight, 'even' | 'early' | 'chance' | 'afterOneMore'> => {
	const within = (next: number, more = 0): number =>
		chanceOfBlock({sent: evidence.sent + more, refused: evidence.refused + more, left: evidence.left - more, next});
	return {
		even: evenChance(evidence),
		early: evidence.sent < earlyUnder,
		chance: {today: within(today), next50: within(50), next100: within(100)},
		afterOneMore: evidence.left === 0 ? null : {left: evidence.left - 1, next50: within(50, 1), next100: within(100, 1)},
	};
};

/**
 * The share refused with Wilson's 95 % interval, which holds its level also where next to nobody refuses
 * (Wilson 1927; Brown, Cai and DasGupta 2001). Null where too few were sent to say.
 */
export const refusalRate = (refused: number, sent: number): {rate: number | null; low: number | null; high: number | null} => {
	if (sent < enough) return {rate: null, low: null, high: null};
	const rate = refused / sent;
	const middle = (rate + (z95 * z95) / (2 * sent)) / (1 + (z95 * z95) / sent);
	const half = (z95 / (1 + (z95 * z95) / sent)) * Math.sqrt((rate * (1 - rate)) / sent + (z95 * z95) / (4 * sent * sent));
	return {rate, low: Math.max(0, middle - half), high: Math.min(1, middle + half)};
};

/** How the refusals of the present count are known; somebody told once and guessed once is told. */
export const sourcesOf = (refusals: readonly Refusal[], since: number | null): RefusalInsight['sources'] => {
	const best = new Map<string, 'told' | 'warned' | 'guessed'>();
	const order = {guessed: 0, warned: 1, told: 2} as const;
	for (const {person, at, source} of refusals) {
		if (since !== null && at <= since) continue;
		const known = best.get(person);
		const now = source ?? 'told';
		if (known === undefined || order[now] > order[known]) best.set(person, now);
	}
	const counts = {told: 0, warned: 0, guessed: 0};
	for (const source of best.values()) counts[source] += 1;
	return counts;
};
