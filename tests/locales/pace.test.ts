import {describe, expect, test} from 'vitest';
import {noonOf, startOfNextDay} from '../../source/domain/calendar.ts';
import type {Pace} from '../../source/domain/views.ts';
import {loadLocale} from '../../source/locales/index.ts';

const now = noonOf('2026-11-23');
const hour = 3_600_000;
const locales = {en: await loadLocale('en'), fr: await loadLocale('fr')};

const said = (lang: 'en' | 'fr', pace: Partial<Pace>): string | null =>
	locales[lang].domain.more({limitedBy: 'week', moreAt: null, more: 0, ...pace} as Pace, now);

describe('when more is allowed', () => {
	test('an instant of today, of tomorrow, and of a later day', () => {
		expect(said('en', {moreAt: now + 2 * hour, more: 3})).toBe('3 more at 14:00');
		expect(said('fr', {moreAt: now + 2 * hour, more: 3})).toBe('3 de plus à 14:00');
		expect(said('en', {moreAt: now + 20 * hour, more: 1})).toBe('1 more tomorrow at 08:00');
		expect(said('fr', {moreAt: now + 48 * hour, more: 20})).toBe('20 de plus le mercredi 25 novembre à 12:00');
	});

	test('a new day needs no clock, and what strangers may get is told as such', () => {
		const midnight = {moreAt: startOfNextDay(now), more: 11};
		expect(said('en', midnight)).toBe('11 more tomorrow');
		expect(said('fr', midnight)).toBe('11 de plus demain');
		expect(said('en', {...midnight, limitedBy: 'risk'})).toBe('11 more to strangers tomorrow');
	});

	test('where time alone does not help no instant is named', () => {
		expect(said('en', {limitedBy: 'pending'})).toBeNull();
	});
});
