import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays, mondayOf} from '../../source/domain/calendar.ts';
import {addedSince, weeksOf} from '../../source/domain/growth.ts';

const today = '2026-11-25';

describe('growth by week', () => {
	test('weeks begin on Monday, the last is this one, and an empty week has zeros', () => {
		const days = [
			{date: '2026-11-08', added: 4, byMe: 1},
			{date: '2026-11-09', added: 5, byMe: 2},
			{date: '2026-11-23', added: 1, byMe: 0},
			{date: '2026-11-25', added: 2, byMe: 2},
		];
		expect(weeksOf(days, today, 3)).toEqual([
			{week: '2026-11-09', added: 5, byMe: 2},
			{week: '2026-11-16', added: 0, byMe: 0},
			{week: '2026-11-23', added: 3, byMe: 2},
		]);
	});

	test('over the new year', () => {
		expect(weeksOf([{date: '2026-12-31', added: 1, byMe: 1}], '2027-01-04', 2).map(week => [week.week, week.added])).toEqual([
			['2026-12-28', 1],
			['2027-01-04', 0],
		]);
	});

	test('nobody yet: as many weeks, all zeros', () => {
		expect(weeksOf([], today, 12)).toHaveLength(12);
		expect(weeksOf([], today, 12).every(week => week.added === 0)).toBe(true);
	});

	test('a UTC date that is already tomorrow belongs to today and its week', () => {
		const sunday = '2026-11-29';
		const days = [{date: '2026-11-30', added: 1, byMe: 1}];
		expect(weeksOf(days, sunday, 1)).toEqual([{week: '2026-11-23', added: 1, byMe: 1}]);
		expect(addedSince(days, sunday, 1)).toBe(1);
	});

	test('nobody is lost and nobody counted twice', () => {
		const day = fc
			.record({ago: fc.integer({min: 0, max: 400}), byMe: fc.nat(5), others: fc.nat(5)})
			.map(({ago, byMe, others}) => ({date: addDays(today, -ago), added: byMe + others, byMe}));
		fc.assert(
			fc.property(fc.array(day), fc.integer({min: 1, max: 60}), (days, weeks) => {
				const rows = weeksOf(days, today, weeks);
				const first = addDays(mondayOf(today), -7 * (weeks - 1));
				const inside = days.filter(({date}) => date >= first);
				expect(rows.map(row => row.week)).toEqual(Array.from({length: weeks}, (_, n) => addDays(first, 7 * n)));
				expect(rows.reduce((sum, row) => sum + row.added, 0)).toBe(inside.reduce((sum, {added}) => sum + added, 0));
				expect(rows.reduce((sum, row) => sum + row.byMe, 0)).toBe(inside.reduce((sum, {byMe}) => sum + byMe, 0));
			}),
		);
	});
});

describe('added in the last days', () => {
	test('today is one of them', () => {
		const days = [
			{date: '2026-11-18', added: 1, byMe: 0},
			{date: '2026-11-19', added: 2, byMe: 0},
			{date: '2026-11-25', added: 4, byMe: 4},
		];
		expect(addedSince(days, today, 7)).toBe(6);
		expect(addedSince(days, today, 8)).toBe(7);
		expect(addedSince([], today, 30)).toBe(0);
	});
});
