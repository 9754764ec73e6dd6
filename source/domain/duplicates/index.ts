import {type Blocks, membersOf} from './blocks.ts';
import {meetCandidates} from './candidates.ts';
import {type Card, isPublic, type Profile} from './card.ts';
import {type Population, weigh} from './evidence.ts';
import {type CardPair, firstToSettle, type LikelyPair, pairKey} from './likely-pair.ts';
import {rollCall} from './roll-call.ts';

export type {Profile} from './card.ts';
export {type LikelyPair, pairKey} from './likely-pair.ts';
export {type DuplicateReason, duplicateReasons} from './weights.ts';

/** Less is more likely two people than one. */
const leastLikelihood = 0.5;

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const likeliestFirst = (a: LikelyPair, b: LikelyPair): number =>
	b.likelihood - a.likelihood || order(a.one, b.one) || order(a.other, b.other);

/** How many with a public address have a name. Counted once a name: thousands may share one. */
const publicsIn = (named: Blocks<Card>): Population['publics'] => {
	const counts = new Map<string, number>();
	return key => {
		const count = counts.get(key) ?? membersOf(named, key).filter(({profile}) => profile.keys.some(isPublic)).length;
		counts.set(key, count);
		return count;
	};
};

/**
 * People who are likely written twice, likeliest first, then by ids; from a likelihood of 0.5 (`weigh` says how it is made). Fewer pairs
 * than people: see `firstToSettle`.
 * @param people as a store has them: no id twice, no key held by two
 * @param notSame `pairKey` of those the member said are different people
 */
export const likelyDuplicates = (people: readonly Profile[], notSame: ReadonlySet<string>): LikelyPair[] => {
	const {cards, bearers} = rollCall(people);
	const candidates: [Card, Card][] = [];
	const named = meetCandidates(cards, (a, b) => {
		candidates.push([a, b]);
	});
	const population = {bearers, publics: publicsIn(named)};
	const pairs: CardPair[] = [];
	for (const [a, b] of candidates) {
		const [one, other] = a.profile.id < b.profile.id ? [a.profile.id, b.profile.id] : [b.profile.id, a.profile.id];
		const {likelihood, reasons} = weigh(a, b, population);
		if (likelihood >= leastLikelihood && one !== other && !notSame.has(pairKey(one, other))) {
			pairs.push({pair: {one, other, reasons, likelihood}, a, b});
		}
	}
	return firstToSettle(
		pairs.sort((x, y) => likeliestFirst(x.pair, y.pair)),
		notSame,
	);
};
