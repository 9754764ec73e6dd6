import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays, localDate, noonOf, startOfDay, startOfNextDay} from '../../source/domain/calendar.ts';
import {type PaceInput, pace, warmUpOf} from '../../source/domain/pace.ts';
import {defaultRules} from '../../source/domain/rules.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = noonOf('2026-11-23');

/** A calm morning: nothing sent today, a long history without a refusal. */
const calm: PaceInput = {
	now,
	rules: defaultRules,
	standing: 'active',
	weeklyLimitAt: null,
	sentToday: 0,
	strangersSentToday: 0,
	sentInWeek: [],
	pending: 0,
	notesUsed: 0,
	notesUsedUpAt: null,
	warmUp: null,
	evidence: {sent: 5000, refused: 0, left: 5},
	settled: 0,
	high: null,
};

/** So many invitations, an hour apart, the oldest so many hours ago. */
const hourly = (count: number, oldestAgo: number): number[] => Array.from({length: count}, (_, n) => now - (oldestAgo - n) * hour);

describe('the pace of a day', () => {
	test('an open day has 20, and nothing limits it', () => {
		expect(pace(calm)).toMatchObject({left: 20, strangersLeft: 20, limitedBy: null, moreAt: null});
	});

	test('says how many more there are when the oldest invitations leave the week, or tomorrow', () => {
		// 98 a week ago but for an hour, two of them within the same minute
		const sentInWeek = [...Array.from({length: 3}, () => now - 7 * day + hour), ...hourly(97, 100)];
		const full = pace({...calm, sentInWeek});
		expect(full).toMatchObject({left: 0, limitedBy: 'week', moreAt: now + hour, more: 3});
		expect(pace({...calm, sentToday: 20, sentInWeek: hourly(20, 10)})).toMatchObject({left: 0, limitedBy: 'day', more: 20});
		const warming = {...calm, warmUp: {activeDays: 2}, sentToday: 12, sentInWeek: hourly(12, 10)};
		expect(pace(warming)).toMatchObject({left: 0, limitedBy: 'warm-up', more: 13});
		expect(pace({...calm, standing: 'restricted'})).toMatchObject({left: 0, moreAt: null, more: 0});
	});

	test('what was sent today is gone until midnight', () => {
		expect(pace({...calm, sentToday: 3, sentInWeek: hourly(3, 3)})).toMatchObject({
			left: 17,
			limitedBy: 'day',
			moreAt: startOfNextDay(now),
			week: {sent: 3, cap: 100},
		});
	});

	test('more sent than the day has is none left, never less', () => {
		expect(pace({...calm, sentToday: 31}).left).toBe(0);
	});

	test('the week counts 7 x 24 hours and opens when its oldest invitation leaves', () => {
		const sentInWeek = hourly(97, 160);
		expect(pace({...calm, sentInWeek})).toMatchObject({left: 3, limitedBy: 'week', moreAt: now + 8 * hour});
		expect(pace({...calm, now: now + 8 * hour, sentInWeek})).toMatchObject({left: 4, week: {sent: 96}});
	});

	test('over the cap of the week, as many must leave first as are too many', () => {
		expect(pace({...calm, sentInWeek: hourly(103, 160)})).toMatchObject({left: 0, limitedBy: 'week', moreAt: now + (8 + 3) * hour});
	});

	test('"weekly limit reached" closes it for seven days, whatever was counted', () => {
		const weeklyLimitAt = now - 2 * day;
		expect(pace({...calm, weeklyLimitAt})).toMatchObject({left: 0, strangersLeft: 0, limitedBy: 'week', moreAt: now + 5 * day});
		expect(pace({...calm, now: now + 5 * day, weeklyLimitAt})).toMatchObject({left: 20, limitedBy: null});
	});

	test('all that leave the week within a minute are told together', () => {
		const first = Math.floor((now - 7 * day + 2 * hour) / 60_000) * 60_000;
		const sentInWeek = [first, first + 15_000, first + 40_000, ...hourly(97, 100)];
		expect(pace({...calm, sentInWeek})).toMatchObject({left: 0, limitedBy: 'week', moreAt: first + 7 * day, more: 3});
	});

	test('the next day brings what it has, as far as the week and the warm-up let it', () => {
		const spent = {...calm, sentToday: 20, sentInWeek: hourly(20, 10)};
		expect(pace(spent)).toMatchObject({left: 0, moreAt: startOfNextDay(now), more: 20});
		expect(pace({...spent, sentToday: 10, warmUp: {activeDays: 0}})).toMatchObject({left: 0, limitedBy: 'warm-up', more: 11});
		expect(pace({...spent, sentInWeek: [...hourly(75, 150), ...hourly(20, 10)]})).toMatchObject({left: 0, limitedBy: 'day', more: 5});
	});

	test('too many waiting for an answer: time alone does not help', () => {
		expect(pace({...calm, pending: 488})).toMatchObject({left: 12, limitedBy: 'pending', moreAt: null, pending: {count: 488, cap: 500}});
	});

	test('with the week and the pending both full, what lasts longer is said', () => {
		expect(pace({...calm, pending: 600, sentInWeek: hourly(100, 120)})).toMatchObject({left: 0, limitedBy: 'pending', moreAt: null});
	});

	test('the day spent and the week full at once: more is possible when both have opened', () => {
		const sentInWeek = [...hourly(80, 167), ...hourly(20, 10)];
		expect(pace({...calm, sentToday: 20, sentInWeek})).toMatchObject({left: 0, limitedBy: 'week', moreAt: startOfNextDay(now)});
	});

	test('a blocked account sends nothing', () => {
		expect(pace({...calm, standing: 'restricted', sentToday: 2})).toMatchObject({
			left: 0,
			strangersLeft: 0,
			limitedBy: 'standing',
			moreAt: null,
		});
	});

	test('warming up on its sixth day: 15, of which 3 are sent', () => {
		expect(pace({...calm, warmUp: {activeDays: 5}, sentToday: 3})).toMatchObject({
			left: 12,
			limitedBy: 'warm-up',
			moreAt: startOfNextDay(now),
		});
	});

	test('notes are counted against the month, on premium against nothing', () => {
		expect(pace({...calm, notesUsed: 2}).notes).toEqual({used: 2, cap: 5});
		expect(pace({...calm, notesUsed: 2, rules: {...defaultRules, tier: 'premium'}}).notes).toEqual({used: 2, cap: null});
	});

	test('stopping is advised from 50 settled on, while even the upper point is under 25 %', () => {
		expect(pace({...calm, settled: 50, high: 0.249}).stopAdvised).toBe(true);
		expect(pace({...calm, settled: 49, high: 0.1}).stopAdvised).toBe(false);
		expect(pace({...calm, settled: 200, high: 0.25}).stopAdvised).toBe(false);
		expect(pace({...calm, settled: 0, high: null}).stopAdvised).toBe(false);
	});
});

describe('the notes of a month', () => {
	test('are gone when LinkedIn says so, until the next month begins', () => {
		const said = {...calm, notesUsed: 2, notesUsedUpAt: noonOf('2026-11-20')};
		expect(pace(said).notes).toEqual({used: 5, cap: 5});
		expect(pace({...said, now: noonOf('2026-12-01'), notesUsed: 0}).notes).toEqual({used: 0, cap: 5});
	});

	test('premium has no cap to reach', () => {
		const rules = {...defaultRules, tier: 'premium' as const};
		expect(pace({...calm, rules, notesUsed: 7, notesUsedUpAt: now}).notes).toEqual({used: 7, cap: null});
	});
});

describe('the brake for people who do not know you', () => {
	const risky = {sent: 117, refused: 2, left: 3};

	test('strangers are held back, the others stay offered', () => {
		expect(pace({...calm, evidence: risky})).toMatchObject({left: 20, strangersLeft: 7, limitedBy: 'risk', moreAt: startOfNextDay(now)});
	});

	test('the strangers of today count, the others do not', () => {
		expect(pace({...calm, evidence: risky, sentToday: 9, strangersSentToday: 4})).toMatchObject({left: 11, strangersLeft: 3});
		expect(pace({...calm, evidence: risky, sentToday: 9, strangersSentToday: 9})).toMatchObject({left: 11, strangersLeft: 0});
	});

	test('what holds the whole list is said before what holds strangers: 12 left, warming up', () => {
		expect(pace({...calm, evidence: risky, warmUp: {activeDays: 5}, sentToday: 3})).toMatchObject({
			left: 12,
			strangersLeft: 7,
			limitedBy: 'warm-up',
		});
	});

	test('where not even one stranger is safe, midnight does not help', () => {
		expect(pace({...calm, evidence: {sent: 40, refused: 4, left: 1}})).toMatchObject({
			left: 20,
			strangersLeft: 0,
			limitedBy: 'risk',
			moreAt: null,
		});
	});
});

describe('warming up', () => {
	const today = '2026-11-23';
	/** Every day for so many days, the last one so many days ago. */
	const daily = (count: number, lastAgo: number): string[] =>
		Array.from({length: count}, (_, n) => addDays(today, n - count + 1 - lastAgo));

	test('an account nobody knows to have invited begins with half', () => {
		expect(warmUpOf({today, sendDates: [], reactivatedOn: null})).toEqual({activeDays: 0});
		expect(pace({...calm, warmUp: {activeDays: 0}}).left).toBe(10);
	});

	test('30 silent days end it, 29 do not', () => {
		expect(warmUpOf({today, sendDates: daily(40, 31), reactivatedOn: null})).toEqual({activeDays: 0});
		expect(warmUpOf({today, sendDates: daily(40, 30), reactivatedOn: null})).toBeNull();
	});

	test('each day with an invitation counts once it is over', () => {
		const before = daily(40, 60);
		expect(warmUpOf({today, sendDates: [...before, today], reactivatedOn: null})).toEqual({activeDays: 0});
		expect(warmUpOf({today, sendDates: [...before, ...daily(9, 1), today], reactivatedOn: null})).toEqual({activeDays: 9});
		expect(warmUpOf({today, sendDates: [...before, ...daily(10, 1)], reactivatedOn: null})).toBeNull();
	});

	test('days without an invitation between do not count, nor do they start it over', () => {
		const sendDates = [...daily(40, 100), addDays(today, -50), addDays(today, -25), addDays(today, -2)];
		expect(warmUpOf({today, sendDates, reactivatedOn: null})).toEqual({activeDays: 3});
	});

	test('a reactivation starts it, however busy the days before', () => {
		expect(warmUpOf({today, sendDates: daily(40, 1), reactivatedOn: today})).toEqual({activeDays: 0});
		expect(warmUpOf({today, sendDates: daily(40, 1), reactivatedOn: addDays(today, -4)})).toEqual({activeDays: 4});
		expect(warmUpOf({today, sendDates: daily(40, 1), reactivatedOn: addDays(today, -20)})).toBeNull();
	});

	test('the latest eleven dates are enough', () => {
		const dates = fc.uniqueArray(fc.integer({min: 0, max: 200}), {maxLength: 60});
		const reactivated = fc.option(fc.integer({min: 0, max: 90}));
		fc.assert(
			fc.property(dates, reactivated, (ago, since) => {
				const sendDates = ago.map(n => addDays(today, -n)).sort();
				const reactivatedOn = since === null ? null : addDays(today, -since);
				expect(warmUpOf({today, sendDates: sendDates.slice(-11), reactivatedOn})).toEqual(warmUpOf({today, sendDates, reactivatedOn}));
			}),
		);
	});
});

describe('whatever happened', () => {
	const happened = fc
		.record({
			ago: fc.array(fc.integer({min: 1, max: 9 * 24 * 60}), {maxLength: 130}),
			strangers: fc.double({min: 0, max: 1, noNaN: true}),
			pending: fc.oneof(fc.integer({min: 0, max: 100}), fc.integer({min: 470, max: 520})),
			activeDays: fc.option(fc.integer({min: 0, max: 9})),
			limitAgo: fc.option(fc.integer({min: 0, max: 9 * 24})),
			restricted: fc.constantFrom(false, false, false, true),
			evidence: fc.record({
				sent: fc.integer({min: 5, max: 3000}),
				refused: fc.integer({min: 0, max: 5}),
				left: fc.integer({min: 0, max: 5}),
			}),
		})
		.map(({ago, strangers, pending, activeDays, limitAgo, restricted, evidence}): PaceInput => {
			const sentInWeek = ago.map(minutes => now - minutes * 60_000).sort((a, b) => a - b);
			const sentToday = sentInWeek.filter(at => at >= startOfDay(now)).length;
			return {
				...calm,
				standing: restricted ? 'restricted' : 'active',
				weeklyLimitAt: limitAgo === null ? null : now - limitAgo * hour,
				sentInWeek,
				sentToday,
				strangersSentToday: Math.floor(sentToday * strangers),
				pending,
				warmUp: activeDays === null ? null : {activeDays},
				evidence,
			};
		});

	test('what is left is never negative, never over a cap, and strangers are among it', () => {
		fc.assert(
			fc.property(happened, input => {
				const {left, strangersLeft, week} = pace(input);
				expect(strangersLeft).toBeGreaterThanOrEqual(0);
				expect(strangersLeft).toBeLessThanOrEqual(left);
				expect(left).toBeLessThanOrEqual(Math.max(0, 20 - input.sentToday));
				expect(left).toBeLessThanOrEqual(Math.max(0, 100 - week.sent));
				expect(left).toBeLessThanOrEqual(Math.max(0, 500 - input.pending));
			}),
		);
	});

	test('a day that is not fully open has a reason, one that is has none', () => {
		fc.assert(
			fc.property(happened, input => {
				const {left, strangersLeft, limitedBy} = pace(input);
				expect(limitedBy === null).toBe(left === 20 && strangersLeft === 20);
			}),
		);
	});

	test('none left: at the instant that is named there is one, and not the moment before', () => {
		const leftAt = (input: PaceInput, at: number): number => {
			const isToday = localDate(at) === localDate(now);
			return pace({...input, now: at, sentToday: isToday ? input.sentToday : 0, strangersSentToday: 0}).left;
		};
		fc.assert(
			fc.property(happened, input => {
				const {left, moreAt} = pace(input);
				fc.pre(left === 0 && moreAt !== null);
				expect(moreAt).toBeGreaterThan(now);
				expect(leftAt(input, moreAt)).toBeGreaterThan(0);
				expect(leftAt(input, moreAt - 1)).toBe(0);
			}),
		);
	});
});
