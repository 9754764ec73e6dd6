import fc from 'fast-check';
import {expect, it} from 'vitest';
import {losAngelesInstant} from '../../source/intake/los-angeles.ts';

const hourMs = 3_600_000;
const zone = new Intl.DateTimeFormat('en-US', {timeZone: 'America/Los_Angeles', timeZoneName: 'longOffset'});

/** Hours behind UTC, as the zone database has them. */
const behind = (instant: number): number => {
	const name = zone.formatToParts(instant).find(part => part.type === 'timeZoneName')?.value ?? '';
	return -Number(/GMT([+-]\d{2})/.exec(name)?.[1]);
};

/** The first instant at which clocks there show this; where none does, they were put forward over it. */
const asDatabase = (wall: number): number =>
	[wall + 7 * hourMs, wall + 8 * hourMs].find(instant => instant - behind(instant) * hourMs === wall) ?? wall + 8 * hourMs;

it('knows the summer time of every year from LinkedIn’s first to 2040, hour by hour, as the zone database does', () => {
	for (let year = 2003; year <= 2040; year++) {
		// all of March and April, October and November: every change there was, and the weeks beside it
		for (const month of [2, 3, 9, 10]) {
			for (let wall = Date.UTC(year, month); wall < Date.UTC(year, month + 1); wall += hourMs) {
				const instant = losAngelesInstant(wall);
				if (instant !== asDatabase(wall)) expect(new Date(instant).toISOString()).toBe(new Date(asDatabase(wall)).toISOString());
			}
		}
	}
});

it('knows it at any minute', () => {
	const minutes = fc.integer({min: Date.UTC(2003, 4, 5) / 60_000, max: Date.UTC(2040) / 60_000});
	fc.assert(
		fc.property(minutes, minute => {
			expect(losAngelesInstant(minute * 60_000)).toBe(asDatabase(minute * 60_000));
		}),
		{numRuns: 2000},
	);
});
