import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {crowd} from '../../../source/domain/duplicates/blocks.ts';
import {cardOf, isPublic} from '../../../source/domain/duplicates/card.ts';
import {weigh} from '../../../source/domain/duplicates/evidence.ts';
import {duplicateReasons, type LikelyPair, likelyDuplicates, type Profile, pairKey} from '../../../source/domain/duplicates/index.ts';
import {firstToSettle} from '../../../source/domain/duplicates/likely-pair.ts';
import {twiceWritten} from './twice-written.ts';

const none: ReadonlySet<string> = new Set();
const keysOf = (pairs: readonly LikelyPair[]): string[] => pairs.map(({one, other}) => pairKey(one, other));

const words = ['Zoé', 'Zoe', 'Testárd', 'Nadia', 'Benali', 'B.', 'MBA', 'de', '(Ejemplo)', 'Oren'];
/** N becomes a number of each person's own: in a store nobody holds another's key. */
const keys = [
	...[
		'in:zoe-testard',
		'in:zoé-testárd',
		'in:zo%c3%a9-test%c3%a1rd',
		'in:nadiabenali',
		'in:nadia-b%c3%a9nali',
		'in:nadia-benali',
		'in:oren',
	],
	...[
		'in:zoe-testard-N1',
		'in:nadia-benali-N1',
		'in:zoetestardN',
		'in:oren-benali-testard-N1',
		'urn:ACoAAN',
		'urn:ACwAAN',
		'pub:zoe-testard/N/N',
	],
];
const profile = fc.record({
	keys: fc.uniqueArray(fc.constantFrom(...keys), {maxLength: 2}),
	name: fc.oneof(
		fc.constantFrom('Zoe Testard', 'Nadia Benali', 'Oren Benali', 'Nadia B.', 'N. Benali'),
		fc
			.tuple(fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 4}), fc.constantFrom(' ', ', '))
			.map(([parts, between]) => parts.join(between)),
	),
	company: fc.constantFrom(null, 'Acme', 'Acme, Inc.', 'Acme France', 'Placeholder'),
	position: fc.constantFrom(null, 'CEO', 'Analyst'),
	email: fc.constantFrom(null, null, null, 'zoe@example.test', 'info@example.test'),
	connected: fc.boolean(),
});
const list = fc.array(profile, {maxLength: 25}).map(people => {
	const taken = new Set<string>();
	return people.map((person, index) => {
		const own = person.keys.map(key => key.replaceAll('N', `${index}`)).filter(key => !taken.has(key));
		own.forEach(key => {
			taken.add(key);
		});
		return {...person, keys: own, id: `id${(index * 7) % 25}`};
	});
});

/** Without blocking: every pair weighed. */
const compareAll = (people: readonly Profile[]): LikelyPair[] => {
	const cards = people.map(cardOf);
	const bearers = (word: string): number => cards.reduce((sum, {words: all}) => sum + all.filter(other => other === word).length, 0);
	const publics = (key: string): number => cards.filter(card => key !== '' && card.key === key && card.profile.keys.some(isPublic)).length;
	const pairs = cards.flatMap((a, index) =>
		cards.slice(index + 1).map(b => {
			const [one = '', other = ''] = [a.profile.id, b.profile.id].sort();
			return {pair: {one, other, ...weigh(a, b, {bearers, publics})}, a, b};
		}),
	);
	const likely = pairs
		.filter(({pair}) => pair.likelihood >= 0.5)
		.sort(
			(x, y) => y.pair.likelihood - x.pair.likelihood || (pairKey(x.pair.one, x.pair.other) < pairKey(y.pair.one, y.pair.other) ? -1 : 1),
		);
	return firstToSettle(likely, none);
};

describe('any list of people', () => {
	it('gives the same pairs in whatever order it stands', () => {
		fc.assert(
			fc.property(
				list.chain(people => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, {minLength: people.length}))),
				([people, shuffled]) => {
					expect(likelyDuplicates(shuffled, none)).toEqual(likelyDuplicates(people, none));
				},
			),
		);
	});

	it('gives what comparing everybody with everybody would', () => {
		fc.assert(
			fc.property(
				list.map(people => people.slice(0, crowd)),
				people => {
					expect(likelyDuplicates(people, none)).toEqual(compareAll(people));
				},
			),
		);
	});

	it('gives pairs of two, the smaller id first, each once, the likeliest first, with known reasons', () => {
		fc.assert(
			fc.property(list, people => {
				const pairs = likelyDuplicates(people, none);
				expect(new Set(keysOf(pairs)).size).toBe(pairs.length);
				for (const [index, {one, other, reasons, likelihood: likely}] of pairs.entries()) {
					expect(one < other).toBe(true);
					expect(likely).toBeGreaterThanOrEqual(0.5);
					expect(likely).toBeLessThanOrEqual(pairs[index - 1]?.likelihood ?? 1);
					expect(reasons.length).toBeGreaterThan(0);
					expect(duplicateReasons).toEqual(expect.arrayContaining([...reasons]));
				}
			}),
		);
	});

	it('never gives a pair that was said to be two, nor more pairs than people', () => {
		fc.assert(
			fc.property(list, fc.infiniteStream(fc.boolean()), (people, coins) => {
				const said = new Set(keysOf(likelyDuplicates(people, none)).filter(() => coins.next().value));
				const pairs = likelyDuplicates(people, said);
				expect(keysOf(pairs).filter(key => said.has(key))).toEqual([]);
				expect(pairs.length).toBeLessThan(Math.max(1, people.length));
			}),
		);
	});

	it('keeps its pairs and how likely they are when somebody unrelated is added', () => {
		const stranger = {
			id: 'id',
			keys: ['in:imaginaire-muster'],
			name: 'Imaginaire Muster',
			company: 'Elsewhere',
			position: null,
			email: null,
		};
		fc.assert(
			fc.property(list, fc.boolean(), (people, connected) => {
				expect(likelyDuplicates([...people, {...stranger, connected}], none)).toEqual(likelyDuplicates(people, none));
			}),
		);
	});

	it('gives the same people whether plain names are read at a glance or taken apart', () => {
		// an emoji keeps a name from being read at a glance
		fc.assert(
			fc.property(list, people => {
				const dressed = people.map(person => ({...person, name: `${person.name} 🚀`}));
				const pairsOf = (all: readonly Profile[]) =>
					likelyDuplicates(all, none).map(({one, other, likelihood: likely}) => ({one, other, likely}));
				expect(pairsOf(dressed)).toEqual(pairsOf(people));
			}),
		);
	});
});

describe('a list of 5,800 in which 400 people are written twice', () => {
	const {people, truth} = twiceWritten(2026, 5000, 400);
	const pairs = likelyDuplicates(people, none);
	const right = (some: readonly LikelyPair[]): number => keysOf(some).filter(key => truth.has(key)).length;

	it('is nearly always right where it is nearly sure', () => {
		const sure = pairs.filter(pair => pair.likelihood >= 0.9);
		expect(sure.length).toBeGreaterThan(250);
		expect(right(sure) / sure.length).toBeGreaterThanOrEqual(0.97);
	});

	it('finds more than nine in ten, and few others', () => {
		expect(right(pairs) / truth.size).toBeGreaterThanOrEqual(0.92);
		expect(right(pairs) / pairs.length).toBeGreaterThanOrEqual(0.93);
	});

	it('is right about as often as it says', () => {
		const expected = pairs.reduce((sum, pair) => sum + pair.likelihood, 0);
		expect(Math.abs(expected - right(pairs)) / pairs.length).toBeLessThan(0.05);
	});
});
