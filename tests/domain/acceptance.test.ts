import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type AcceptanceCounts, acceptanceRatio, ageBin} from '../../source/domain/acceptance.ts';
import {publishedDelay} from '../../source/domain/delay.ts';
import {steadily} from '../simulation/acceptance.ts';
import {seeded} from './seeded.ts';

const hour = 3_600_000;
const day = 24 * hour;

const many = <T>(runs: number, run: (random: () => number) => T): T[] => {
	const random = seeded(20_261_123);
	return Array.from({length: runs}, () => run(random));
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const ratioOf = (counts: AcceptanceCounts): {ratio: number; low: number; high: number} => {
	const found = acceptanceRatio(counts, publishedDelay);
	if (!found) {
		throw new Error('no ratio');
	}
	return found;
};

const anyCounts = fc.record({
	accepted: fc.integer({min: 0, max: 2000}),
	declined: fc.integer({min: 0, max: 2000}),
	waiting: fc.array(fc.record({age: fc.integer({min: 0, max: 300 * day}), count: fc.integer({min: 1, max: 40})}), {maxLength: 20}),
});

describe('the acceptance ratio', () => {
	test('nothing sent, no ratio', () => {
		expect(acceptanceRatio({accepted: 0, declined: 0, waiting: []}, publishedDelay)).toBeNull();
	});

	test('days without a look take nothing away, though ages that ran on to now would', () => {
		const looked = many(300, random => ratioOf(steadily(random, {unseen: 4})).ratio);
		const ranOn = many(300, random => ratioOf(steadily(random, {unseen: 4, agesTo: 'now'})).ratio);
		expect(Math.abs(mean(looked) - 0.37)).toBeLessThan(0.02);
		expect(mean(ranOn)).toBeLessThan(0.3);
	});

	test('all decided, it is the share of yes with half a yes and half a no added', () => {
		const {ratio, low, high} = ratioOf({accepted: 48, declined: 48, waiting: []});
		expect(ratio).toBeCloseTo(48.5 / 97, 6);
		// Beta(48.5, 48.5): 0.4017 to 0.5983
		expect(low).toBeCloseTo(0.4017, 2);
		expect(high).toBeCloseTo(0.5983, 2);
	});

	test('an invitation nobody has looked at says nothing; one that waited half a year is a no', () => {
		const known = {accepted: 10, declined: 20, waiting: []};
		expect(ratioOf({...known, waiting: [{age: 0, count: 50}]})).toEqual(ratioOf(known));
		expect(ratioOf({...known, waiting: [{age: 180 * day, count: 5}]}).ratio).toBeCloseTo(ratioOf({...known, declined: 25}).ratio, 6);
	});

	test('it lies inside its interval, and both between 0 and 1', () => {
		fc.assert(
			fc.property(anyCounts, counts => {
				const found = acceptanceRatio(counts, publishedDelay);
				fc.pre(found !== null);
				expect(found.low).toBeGreaterThanOrEqual(0);
				expect(found.low).toBeLessThan(found.ratio);
				expect(found.ratio).toBeLessThan(found.high);
				expect(found.high).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('a yes more raises it, a no more lowers it, and so does a longer wait', () => {
		fc.assert(
			fc.property(anyCounts, counts => {
				fc.pre(acceptanceRatio(counts, publishedDelay) !== null);
				const {ratio} = ratioOf(counts);
				const slack = 1e-9;
				expect(ratioOf({...counts, accepted: counts.accepted + 1}).ratio).toBeGreaterThan(ratio - slack);
				expect(ratioOf({...counts, declined: counts.declined + 1}).ratio).toBeLessThan(ratio + slack);
				expect(ratioOf({...counts, waiting: counts.waiting.map(group => ({...group, age: group.age + 3 * day}))}).ratio).toBeLessThan(
					ratio + slack,
				);
			}),
		);
	});
});

describe('age bins', () => {
	test('an age is moved by little where acceptances come fast', () => {
		fc.assert(
			fc.property(fc.integer({min: 0, max: 400 * day}), age => {
				const binned = ageBin(age);
				expect(ageBin(binned)).toBe(binned);
				expect(Math.abs(publishedDelay(binned) - publishedDelay(age))).toBeLessThan(0.011);
				expect(ageBin(age + hour)).toBeGreaterThanOrEqual(binned);
			}),
		);
	});

	test('never looked at stays 0', () => {
		expect(ageBin(0)).toBe(0);
	});

	test('there are few of them', () => {
		const all = new Set(Array.from({length: 200 * 24 * 12}, (_, index) => ageBin((index * hour) / 12)));
		expect(all.size).toBeLessThanOrEqual(64);
	});
});
