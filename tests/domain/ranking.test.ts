import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {relations} from '../../source/domain/person.ts';
import {chances, meanGainAtFirst, pointsOf, price, reasonsOf, worth} from '../../source/domain/ranking.ts';
import {defaultRules, type Rules} from '../../source/domain/rules.ts';

const nothing = {relation: null, position: null, company: null, place: null, weight: 0};
const noFit = {titles: [], companies: [], places: []};
const none = {accepted: 0, refused: 0, settled: 0};
const value = (person: Parameters<typeof pointsOf>[0], fit: Rules['fit']) => {
	const weights = {fit, points: defaultRules.points};
	return {value: pointsOf(person, weights), why: reasonsOf(person, weights)};
};

describe('the value of a person', () => {
	test.each([
		['worked-with', 60],
		['met', 50],
		['association', 40],
		['remote', 40],
		['interesting', 30],
		['stranger', 10],
	] as const)('%s: %d points', (relation, points) => {
		expect(value({...nothing, relation}, noFit)).toEqual({value: points, why: [relation]});
	});

	test('nobody said how: a stranger', () => {
		expect(value(nothing, noFit)).toEqual({value: 10, why: ['stranger']});
	});

	test('title, company and place each add ten, the own weight what it is, and the reasons come in the order they weigh', () => {
		const nadia = {relation: 'met' as const, position: 'VP Sales', company: 'Acme', place: 'Lyon, France', weight: 4};
		expect(value(nadia, {titles: ['sales'], companies: ['acme'], places: ['lyon']})).toEqual({
			value: 84,
			why: ['met', 'fits-title', 'fits-company', 'fits-place', 'own-weight'],
		});
	});

	test('several words that fit the title are one reason', () => {
		expect(value({...nothing, position: 'Head of Sales'}, {...noFit, titles: ['head', 'sales']}).value).toBe(20);
	});

	test.each([
		['Directrice générale', 'GENERALE'],
		['CTO, co-founder', 'co-founder'],
		['VP  of Sales', 'vp of sales'],
		['R&D engineer', 'r&d'],
		['ÉLECTRICIEN', 'électricien'],
	])('"%s" fits "%s"', (position, word) => {
		expect(value({...nothing, position}, {...noFit, titles: [word]}).why).toContain('fits-title');
	});

	test.each([
		['Doctor', 'cto'],
		['Presales', 'sales'],
		['VP Sales', 'vp of sales'],
		['Engineer', ''],
		['Engineer', ' - '],
	])('"%s" does not fit "%s"', (position, word) => {
		expect(value({...nothing, position}, {...noFit, titles: [word]}).why).toEqual(['stranger']);
	});

	test('it lies between 10 and 100, whatever is written in a list', () => {
		const text = fc.option(fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom('VP Sales', 'Acme', 'Lyon')));
		const words = fc.array(fc.oneof(fc.string(), fc.constantFrom('sales', 'acme', 'lyon')), {maxLength: 4});
		const person = fc.record({
			relation: fc.option(fc.constantFrom(...relations)),
			position: text,
			company: text,
			place: text,
			weight: fc.integer({min: -5, max: 50}),
		});
		fc.assert(
			fc.property(person, fc.record({titles: words, companies: words, places: words}), (somebody, fit) => {
				const found = value(somebody, fit);
				expect(found.value).toBeGreaterThanOrEqual(10);
				expect(found.value).toBeLessThanOrEqual(100);
				expect(found.why.length).toBeGreaterThanOrEqual(1);
			}),
		);
	});
});

describe('the chances of a group', () => {
	test('before any history they are what is known of others: 30 % and 2 %, of people who know you 70 % and 0.2 %', () => {
		expect(chances({relation: 'interesting', note: true}, none)).toEqual({accept: 0.3, refuse: 0.02});
		expect(chances({relation: null, note: false}, none)).toEqual({accept: 0.3, refuse: 0.02});
		const known = chances({relation: 'remote', note: false}, none);
		expect(known.accept).toBeCloseTo(0.7, 12);
		expect(known.refuse).toBeCloseTo(0.002, 12);
	});

	test('twenty settled weigh as much as what is known of others', () => {
		expect(chances({relation: 'stranger', note: true}, {accepted: 14, refused: 1, settled: 20}).accept).toBeCloseTo(0.5, 12);
	});

	test('a refusal makes the next one likelier, an acceptance the next one too', () => {
		const rates = fc
			.record({accepted: fc.nat(300), refused: fc.nat(20), ignored: fc.nat(300)})
			.map(({accepted, refused, ignored}) => ({accepted, refused, settled: accepted + refused + ignored}));
		const group = fc.record({relation: fc.option(fc.constantFrom(...relations)), note: fc.boolean()});
		fc.assert(
			fc.property(group, rates, (who, own) => {
				const {accept, refuse} = chances(who, own);
				expect(accept).toBeGreaterThan(0);
				expect(refuse).toBeGreaterThan(0);
				expect(accept + refuse).toBeLessThan(1);
				expect(chances(who, {...own, refused: own.refused + 1, settled: own.settled + 1}).refuse).toBeGreaterThan(refuse);
				expect(chances(who, {...own, accepted: own.accepted + 1, settled: own.settled + 1}).accept).toBeGreaterThan(accept);
			}),
		);
	});
});

describe('the price of a refusal and the worth of an invitation', () => {
	test('a week of invitations, shared among the refusals left', () => {
		expect(price({refusalsLeft: 5, meanGain: meanGainAtFirst})).toBe(420);
		expect(price({refusalsLeft: 1, meanGain: 20})).toBe(2800);
		expect(price({refusalsLeft: 5, meanGain: 15, perDay: 10})).toBe(210);
	});

	test('none left and not blocked: as dear as the last one, and still a number', () => {
		expect(price({refusalsLeft: 0, meanGain: 15})).toBe(price({refusalsLeft: 1, meanGain: 15}));
	});

	test('somebody met is worth inviting, a stranger without a fit is not', () => {
		const cost = price({refusalsLeft: 5, meanGain: meanGainAtFirst});
		const worthOf = (relation: 'met' | 'stranger'): number =>
			worth({value: value({...nothing, relation}, noFit).value, ...chances({relation, note: true}, none), price: cost});
		expect(worthOf('met')).toBeCloseTo(50 * 0.7 - 420 * 0.002, 10);
		expect(worthOf('stranger')).toBeLessThan(0);
	});

	test('with fewer refusals left, nobody is worth more', () => {
		const chance = fc.double({min: 0, max: 1, noNaN: true});
		fc.assert(
			fc.property(fc.integer({min: 10, max: 100}), chance, chance, fc.integer({min: 1, max: 9}), (points, accept, refuse, left) => {
				const worthWith = (refusalsLeft: number): number =>
					worth({value: points, accept, refuse, price: price({refusalsLeft, meanGain: 15})});
				expect(worthWith(left)).toBeLessThanOrEqual(worthWith(left + 1));
			}),
		);
	});
});
