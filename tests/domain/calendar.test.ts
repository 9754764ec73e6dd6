import fc from 'fast-check';
import {afterEach, describe, expect, test, vi} from 'vitest';
import {
	addDays,
	daysBetween,
	isDate,
	localDate,
	mondayOf,
	noonOf,
	noonUtc,
	startOfDay,
	startOfMonth,
	startOfNextDay,
} from '../../source/domain/calendar.ts';

const hour = 3_600_000;

/** Runs as if the member lived there. */
const livingIn = (zone: string): void => {
	vi.stubEnv('TZ', zone);
};

afterEach(() => {
	vi.unstubAllEnvs();
});

const dates = fc
	.date({min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true})
	.map(date => date.toISOString().slice(0, 10));
const zones = fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Havana', 'Africa/Cairo');

describe('local days', () => {
	test('a late evening in California is still that day', () => {
		livingIn('America/Los_Angeles');
		expect(localDate(Date.parse('2026-11-24T07:30:00Z'))).toBe('2026-11-23');
		expect(startOfDay(Date.parse('2026-11-24T07:30:00Z'))).toBe(Date.parse('2026-11-23T08:00:00Z'));
	});

	test('the days on which clocks change have 23 and 25 hours', () => {
		livingIn('Europe/Paris');
		const spring = startOfDay(noonOf('2026-03-29'));
		const autumn = startOfDay(noonOf('2026-10-25'));
		expect((startOfNextDay(spring) - spring) / hour).toBe(23);
		expect((startOfNextDay(autumn) - autumn) / hour).toBe(25);
	});

	test('where the clock skips midnight, the day begins at the first hour that exists', () => {
		livingIn('Africa/Cairo');
		const day = startOfDay(noonOf('2024-04-26'));
		expect(new Date(day).getHours()).toBe(1);
		expect(localDate(day)).toBe('2024-04-26');
		expect(localDate(day - 1)).toBe('2024-04-25');
	});

	test('a month begins at its first local midnight', () => {
		livingIn('Asia/Kolkata');
		expect(startOfMonth(Date.parse('2026-11-30T19:00:00Z'))).toBe(Date.parse('2026-11-30T18:30:00Z'));
	});

	test('noon of a date is on that date, and its day ends where the next begins, everywhere', () => {
		fc.assert(
			fc.property(zones, dates, (zone, date) => {
				livingIn(zone);
				const noon = noonOf(date);
				expect(localDate(noon)).toBe(date);
				expect(localDate(startOfDay(noon))).toBe(date);
				expect(localDate(startOfDay(noon) - 1)).toBe(addDays(date, -1));
				expect(localDate(startOfNextDay(noon))).toBe(addDays(date, 1));
				expect(startOfDay(startOfNextDay(noon) - 1)).toBe(startOfDay(noon));
			}),
		);
	});
});

describe('dates', () => {
	test('noon UTC of a date', () => {
		expect(noonUtc('2026-06-27')).toBe(Date.parse('2026-06-27T12:00:00Z'));
	});

	test('days are added over months, leap days and years', () => {
		expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
	});

	test('a week begins on Monday, Sunday ends it', () => {
		expect(mondayOf('2026-11-23')).toBe('2026-11-23');
		expect(mondayOf('2026-11-29')).toBe('2026-11-23');
		expect(mondayOf('2027-01-01')).toBe('2026-12-28');
	});

	test('adding and counting days agree, and a Monday is at most six days back', () => {
		fc.assert(
			fc.property(dates, fc.integer({min: -4000, max: 4000}), (date, n) => {
				expect(daysBetween(date, addDays(date, n))).toBe(n);
				expect(new Date(noonUtc(mondayOf(date))).getUTCDay()).toBe(1);
				expect(daysBetween(mondayOf(date), date)).toBeLessThan(7);
				expect(mondayOf(date) <= date).toBe(true);
			}),
		);
	});

	test.each(['2028-02-29', '2026-01-31', '0999-12-31'])('%s is a date', text => {
		expect(isDate(text)).toBe(true);
	});

	test.each(['2026-02-29', '2026-02-30', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', 'yesterday', '2026-01-01T00:00:00Z', ''])(
		'"%s" is none',
		text => {
			expect(isDate(text)).toBe(false);
		},
	);
});
