import {describe, expect, it} from 'vitest';
import type {GrowthDay} from '../../source/domain/growth.ts';
import {splitOf, verdictOf, yearsOf} from '../../source/domain/network/history.ts';
import {milestoneOf, nextRound} from '../../source/domain/network/milestone.ts';
import {seeded} from './seeded.ts';

const days: GrowthDay[] = [
	{date: '2025-03-01', added: 10, byMe: 0},
	{date: '2026-06-01', added: 30, byMe: 4},
	{date: '2026-09-01', added: 20, byMe: 12},
	{date: '2026-11-20', added: 5, byMe: 5},
];

describe('where the connections come from', () => {
	it('is told apart by linkdash’s first use, those of unknown date being older', () => {
		expect(splitOf(days, 70, '2026-08-15')).toEqual({before: 45, byMe: 17, byOthers: 8});
		expect(splitOf(days, 70, null)).toEqual({before: 70, byMe: 0, byOthers: 0});
	});

	it('adds up over the years, also over one without anybody', () => {
		expect(yearsOf([{date: '2023-01-02', added: 1, byMe: 0}, ...days], 70)).toEqual([
			{year: '2023', total: 5},
			{year: '2024', total: 5},
			{year: '2025', total: 15},
			{year: '2026', total: 70},
		]);
	});
});

describe('the member’s own test', () => {
	const counts = {invited: 212, refused: 1, blocks: 0};

	it('compares the months before with those since', () => {
		const verdict = verdictOf(days, {firstUse: '2026-08-15', until: '2026-11-23', ...counts});
		expect(verdict).toMatchObject(counts);
		expect(verdict?.before).toBeCloseTo(2.5, 1);
		expect(verdict?.since).toBeCloseTo(7.5, 1);
	});

	it('counts no day after the last look: what came then is not all known', () => {
		expect(verdictOf(days, {firstUse: '2026-08-15', until: '2026-10-15', ...counts})?.since).toBeCloseTo((20 / 62) * 30.4375, 3);
		expect(verdictOf(days, {firstUse: '2026-08-15', until: '2026-09-05', ...counts})).toBeNull();
	});

	it('is too early under four weeks on either side', () => {
		expect(verdictOf(days, {firstUse: '2026-11-01', until: '2026-11-23', ...counts})).toBeNull();
		expect(verdictOf(days, {firstUse: '2025-03-10', until: '2026-11-23', ...counts})).toBeNull();
		expect(verdictOf([], {firstUse: '2026-08-15', until: '2026-11-23', ...counts})).toBeNull();
	});
});

describe('the next round number', () => {
	it.each([
		[0, 100],
		[99, 100],
		[100, 200],
		[1842, 2000],
		[2000, 3000],
		[12_345, 15_000],
	])('after %i is %i', (total, next) => {
		expect(nextRound(total)).toBe(next);
	});

	it('is not forecast from next to nothing', () => {
		expect(milestoneOf(50, [0, 1, 0, 2, 1, 0])).toBeNull();
		expect(milestoneOf(12_345, [1, 0, 1, 1, 1, 1])).toBeNull();
	});

	it('comes within the range in at least 80 of 100 cases, and not in nearly all, whether weeks vary much or little', () => {
		const random = seeded(20_261_127);
		/** New connections of a week: a rate that itself varies, by `noise`. */
		const week = (rate: number, noise: number): number => {
			const own = rate * Math.exp(noise * (random() + random() + random() - 1.5) * 2 - (noise * noise) / 2);
			let [count, product] = [0, random()];
			for (const least = Math.exp(-own); product > least; count++) product *= random();
			return count;
		};
		for (const noise of [0, 0.4]) {
			let [within, told] = [0, 0];
			for (let run = 0; run < 1000; run++) {
				const weeks = Array.from({length: 12}, () => week(8, noise));
				const milestone = milestoneOf(1842, weeks);
				if (!milestone) continue;
				let [total, taken] = [1842, 0];
				while (total < milestone.next) {
					total += week(8, noise);
					taken++;
				}
				told++;
				if (milestone.low <= taken && taken <= milestone.high) within++;
			}
			expect(told).toBe(1000);
			expect(within / told).toBeGreaterThan(0.78);
			expect(within / told).toBeLessThan(0.95);
		}
	});
});
