import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Arrival, type DelayCurve, delayBin, learnDelay, longestDelay, publishedDelay} from '../../source/domain/delay.ts';
import {seeded} from './seeded.ts';

const hour = 3_600_000;
const day = 24 * hour;

const ages = [0.5 * hour, hour, 5 * hour, day, 2.5 * day, 7 * day, 12 * day, 30 * day, 100 * day, 180 * day];

const arrivals = fc.array(fc.record({delay: fc.integer({min: -day, max: 200 * day}), observed: fc.integer({min: 0, max: 250 * day})}), {
	maxLength: 200,
});

/** An age at which a curve reaches a share, to the minute. */
const ageOf = (curve: DelayCurve, share: number): number => {
	let low = 0;
	let high = 180 * day;
	while (high - low > 60_000) {
		const middle = (low + high) / 2;
		if (curve(middle) < share) {
			low = middle;
		} else {
			high = middle;
		}
	}
	return Math.round(high);
};

/** Acceptances of somebody who sent more and more for so many days and looked at the end: late ones are not there yet. */
const lived = (truth: DelayCurve, days: number, accepting: number, random: () => number): Arrival[] =>
	Array.from({length: accepting}, () => ({delay: ageOf(truth, random()), observed: Math.round(random() ** 3 * days * day)})).filter(
		({delay, observed}) => delay <= observed,
	);

describe('the published curve', () => {
	test.each([
		[0, 0],
		[hour / 2, 0.105],
		[hour, 0.21],
		[day, 0.63],
		[4 * day, 0.755],
		[7 * day, 0.88],
		[30 * day, 0.99],
		[180 * day, 1],
		[400 * day, 1],
	])('%d ms: %d', (age, share) => {
		expect(publishedDelay(age)).toBeCloseTo(share, 10);
	});
});

describe('the learned curve', () => {
	test('is the same where acceptances watched to their end are counted instead of told one by one', () => {
		fc.assert(
			fc.property(arrivals, all => {
				const recent = all.filter(({observed}) => observed < longestDelay);
				const old = all.filter(({observed}) => observed >= longestDelay);
				const counted = old.map(({delay}) => ({delay: delayBin(delay), count: 1}));
				const [whole, parts] = [learnDelay(all), learnDelay(recent, counted)];
				for (const age of ages) expect(parts(age)).toBe(whole(age));
			}),
		);
	});

	test('without arrivals it is the published one', () => {
		const curve = learnDelay([]);
		for (const age of ages) {
			expect(curve(age)).toBeCloseTo(publishedDelay(age), 10);
		}
	});

	test('people who take three times as long are seen to, though the late ones had no time to show', () => {
		const slow: DelayCurve = age => publishedDelay(age / 3);
		const seen = lived(slow, 120, 8000, seeded(7));
		const curve = learnDelay(seen);
		// what an average of the arrivals alone would say
		const counted = seen.filter(({delay}) => delay <= 3 * day).length / seen.length;
		expect(counted - slow(3 * day)).toBeGreaterThan(0.04);
		for (const age of [hour, 6 * hour, day, 3 * day, 7 * day, 14 * day]) {
			expect(Math.abs(curve(age) - slow(age))).toBeLessThan(0.04);
		}
	});

	test('a few arrivals hardly move it, many do', () => {
		const slowly = (count: number): DelayCurve => learnDelay(Array.from({length: count}, () => ({delay: 20 * day, observed: 90 * day})));
		expect(slowly(1)(7 * day)).toBeGreaterThan(0.85);
		expect(slowly(1000)(7 * day)).toBeLessThan(0.1);
	});

	test('an acceptance somebody looked for too short a time says nothing of later ones', () => {
		const curve = learnDelay(Array.from({length: 500}, () => ({delay: hour / 2, observed: day})));
		expect(curve(30 * day)).toBeCloseTo(0.99, 10);
		expect(curve(day)).toBeCloseTo(0.63, 10);
		expect(curve(hour)).toBeGreaterThan(0.55);
	});

	test('it never falls, from 0 at once to 1 in 180 days, whatever arrived', () => {
		fc.assert(
			fc.property(arrivals, seen => {
				const curve = learnDelay(seen);
				const shares = ages.map(curve);
				expect(curve(0)).toBeCloseTo(0, 12);
				expect(curve(180 * day)).toBe(1);
				shares.forEach((share, index) => {
					expect(share).toBeGreaterThanOrEqual((shares[index - 1] ?? 0) - 1e-12);
					expect(share).toBeLessThanOrEqual(1);
				});
			}),
		);
	});
});
