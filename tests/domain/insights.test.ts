import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {chanceOfBlock} from '../../source/domain/block-chance.ts';
import {publishedDelay} from '../../source/domain/delay.ts';
import {differenceOf, faredOf, isMaturing} from '../../source/domain/insights/fared.ts';
import {evenChance, refusalChances, refusalRate, sourcesOf} from '../../source/domain/insights/refusals.ts';

const day = 86_400_000;

describe('how a group fared', () => {
	it('is too few to say under 20 settled: one that waits counts for the answers its age would have brought', () => {
		const waiting = (age: number) => faredOf({accepted: 6, declined: 4, waiting: [{age, count: 12}]}, publishedDelay);
		expect(waiting(0)).toMatchObject({sent: 22, decided: 10, settled: 10, ratio: null});
		expect(waiting(30 * day).ratio).toBeCloseTo(0.28, 1);
	});

	it('matures as the answers come, and not where nobody looks', () => {
		expect(isMaturing(0, 2 * day, publishedDelay)).toBe(true);
		expect(isMaturing(0, 30 * day, publishedDelay)).toBe(false);
		expect(isMaturing(0, null, publishedDelay)).toBe(true);
	});

	it('differs from another by its ratio less the other one, with a range that both intervals widen', () => {
		const fared = (accepted: number, declined: number) => faredOf({accepted, declined, waiting: []}, publishedDelay);
		const difference = differenceOf(fared(60, 40), fared(40, 60));
		expect(difference?.mean).toBeCloseTo(0.198, 2);
		expect(difference?.low).toBeCloseTo(0.063, 1);
		expect(difference?.high).toBeCloseTo(0.333, 1);
		expect(differenceOf(fared(60, 40), fared(4, 6))).toBeNull();
	});
});

describe('the chance of the block', () => {
	it('is even at the least number of invitations that makes it so', () => {
		fc.assert(
			fc.property(fc.integer({min: 0, max: 400}), fc.integer({min: 0, max: 4}), (sent, refused) => {
				const evidence = {sent: sent + refused, refused, left: 5 - refused};
				const even = evenChance(evidence);
				if (even === null) expect(chanceOfBlock({...evidence, next: 10_000})).toBeLessThan(0.5);
				else {
					expect(chanceOfBlock({...evidence, next: even})).toBeGreaterThanOrEqual(0.5);
					expect(chanceOfBlock({...evidence, next: even - 1})).toBeLessThan(0.5);
				}
			}),
			{numRuns: 60},
		);
		expect(evenChance({sent: 10, refused: 5, left: 0})).toBe(0);
	});

	it('grows with one more refusal, and is too early to say under 30 sent', () => {
		const view = refusalChances({sent: 29, refused: 1, left: 4}, 10);
		expect(view.early).toBe(true);
		expect(view.afterOneMore?.left).toBe(3);
		expect(view.afterOneMore?.next100).toBeGreaterThan(view.chance.next100);
		expect(refusalChances({sent: 90, refused: 5, left: 0}, 0).afterOneMore).toBeNull();
	});
});

describe('the share refused', () => {
	it("has Wilson's interval, also where nobody refused", () => {
		expect(refusalRate(0, 27)).toEqual({rate: 0, low: 0, high: expect.closeTo(0.1246, 3)});
		expect(refusalRate(2, 19)).toEqual({rate: null, low: null, high: null});
	});

	it('is known as surely as the surest word about each person, of the present count', () => {
		const refusal = (person: string, at: number, source: 'told' | 'warned' | 'guessed') => ({person, at, source});
		const all = [refusal('a', 1, 'guessed'), refusal('a', 2, 'told'), refusal('b', 2, 'warned'), refusal('c', 2, 'guessed')];
		expect(sourcesOf(all, null)).toEqual({told: 1, warned: 1, guessed: 1});
		expect(sourcesOf(all, 2)).toEqual({told: 0, warned: 0, guessed: 0});
	});
});
