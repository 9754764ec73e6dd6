import type {Card} from './card.ts';
import {differByAddress} from './evidence.ts';
import type {DuplicateReason} from './weights.ts';

/** Two people who are likely one. `one` < `other` are ids, `likelihood` is 0 to 1, the strongest reason comes first. */
export type LikelyPair = {one: string; other: string; reasons: readonly DuplicateReason[]; likelihood: number};

export type CardPair = {pair: LikelyPair; a: Card; b: Card};

/** A pair's name, the same whoever comes first. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The pairs to ask about now. Left out is a pair whose people others hold together already (of n writings of one person n - 1 pairs stay,
 * not n (n - 1) / 2: Kruskal's maximum spanning forest), and one that would make one person of two who have an address each or were said to
 * be two: whoever may be either of them is asked to be the likelier. What is left out comes up once those before it are settled: united,
 * or said to be two.
 * @param pairs the likeliest first
 * @param notSame `pairKey` of those said to be two
 */
export const firstToSettle = (pairs: readonly CardPair[], notSame: ReadonlySet<string>): LikelyPair[] => {
	const likely = new Set(pairs.map(({pair}) => pairKey(pair.one, pair.other)));
	const groups = new Map<Card, Card[]>();
	const contradict = (a: Card, b: Card): boolean => {
		const key = pairKey(a.profile.id, b.profile.id);
		return notSame.has(key) || (differByAddress(a, b) && !likely.has(key));
	};
	const stays = ({a, b}: CardPair): boolean => {
		const [one, other] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
		if (one === other || one.some(x => other.some(y => contradict(x, y)))) {
			return false;
		}
		const [large, small] = one.length < other.length ? [other, one] : [one, other];
		large.push(...small);
		for (const card of [a, b, ...small]) {
			groups.set(card, large);
		}
		return true;
	};
	return pairs.filter(stays).map(({pair}) => pair);
};
