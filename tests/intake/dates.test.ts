import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readDate} from '../../source/intake/dates.ts';
import {readSentAt} from '../../source/intake/instants.ts';

describe('Connected On', () => {
	it.each([
		['27 Jun 2026', '2026-06-27'],
		['1/8/18, 6:14 PM', '2018-01-08'],
		['12/31/17, 11:59 PM', '2017-12-31'],
		['9-Sep-22', '2022-09-09'],
		['30-oct-09', '2009-10-30'],
		['04-May-2022', '2022-05-04'],
		['27 juin 2026', '2026-06-27'],
		['27-févr.-26', '2026-02-27'],
		['27. Mrz 26', '2026-03-27'],
		['3 dez. 2025', '2025-12-03'],
		['Jun 27, 2026', '2026-06-27'],
		['2026-06-27', '2026-06-27'],
		['2026-06-27T10:11:12Z', '2026-06-27'],
		['27/06/2026', '2026-06-27'],
		['29 Feb 2024', '2024-02-29'],
	])('%s is %s', (text, date) => {
		expect(readDate(text)).toBe(date);
	});

	it.each([
		'',
		'soon',
		'31 Feb 2026',
		'29 Feb 2026',
		'32 Jan 2026',
		'1 Foo 2026',
		'13/13/2026',
		'27 Jun 20261',
		'27 Jun 2026 or so',
		'27 Jun',
	])('%j is no date', text => {
		expect(readDate(text)).toBeNull();
	});
});

const utc = (text: string): string | null => {
	const instant = readSentAt(text);
	return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
};

describe('Sent At is wall time of Los Angeles', () => {
	it.each([
		['6/27/26, 7:35 AM', '2026-06-27T14:35'],
		['12/29/25, 12:03 AM', '2025-12-29T08:03'],
		['12/29/25, 12:03 PM', '2025-12-29T20:03'],
		['1/2/26, 11:59\u202FPM', '2026-01-03T07:59'],
		['5/29/2024 10:02', '2024-05-29T17:02'],
		['27 Jun 2026', '2026-06-27T19:00'],
		['2026-03-09 10:11:12 UTC', '2026-03-09T10:11'],
		['2026-03-09T10:11:12Z', '2026-03-09T10:11'],
	])('%s', (text, instant) => {
		expect(utc(text)).toBe(instant);
	});

	it('the night clocks go forward: 2:30 does not exist and is 3:30', () => {
		expect(utc('3/8/26, 1:59 AM')).toBe('2026-03-08T09:59');
		expect(utc('3/8/26, 2:30 AM')).toBe('2026-03-08T10:30');
		expect(utc('3/8/26, 3:00 AM')).toBe('2026-03-08T10:00');
	});

	it('the night clocks go back: 1:30 comes twice and is the first', () => {
		expect(utc('11/1/26, 12:59 AM')).toBe('2026-11-01T07:59');
		expect(utc('11/1/26, 1:30 AM')).toBe('2026-11-01T08:30');
		expect(utc('11/1/26, 2:00 AM')).toBe('2026-11-01T10:00');
	});

	it('reads back what clocks there show', () => {
		const pacific = new Intl.DateTimeFormat('en-US', {
			timeZone: 'America/Los_Angeles',
			year: '2-digit',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
		});
		const minute = fc.integer({min: Date.parse('2010-01-01') / 60_000, max: Date.parse('2039-12-31') / 60_000});
		fc.assert(
			fc.property(minute, minutes => {
				const shown = pacific.format(minutes * 60_000);
				const read = readSentAt(shown) ?? Number.NaN;
				expect(pacific.format(read)).toBe(shown);
			}),
		);
	});

	it.each(['', 'soon', '6/27/26, 27:35 AM', '6/27/26, 7:75 AM', '2/30/26, 7:35 AM', '7:35 AM'])('%j is no date', text => {
		expect(readSentAt(text)).toBeNull();
	});
});
