import {describe, expect, test} from 'vitest';
import {noonOf, startOfNextDay} from '../../source/domain/calendar.ts';
import type {Pace} from '../../source/domain/views.ts';
import {loadLocale} from '../../source/locales/index.ts';

const now = noonOf('2026-11-23');
const hour = 3_600_000;

const locales = {en: await loadLocale('en'), fr: await loadLocale('fr')};
const said = (lang: 'en' | 'fr', pace: Partial<Pace>): string | null =>
	locales[lang].domain.limitedBy({left: 0, strangersLeft: 0, limitedBy: 'week', moreAt: null, moreThen: 0, ...pace} as Pace, now);

describe('what limits today, and when it allows more', () => {
	test('an instant of today, of tomorrow, and of a later day', () => {
		expect(said('en', {moreAt: now + 2 * hour, moreThen: 3})).toBe("the week's limit, 3 more at 14:00");
		expect(said('fr', {moreAt: now + 2 * hour, moreThen: 3})).toBe('limite de la semaine, 3 de plus à 14:00');
		expect(said('en', {moreAt: now + 20 * hour, moreThen: 1})).toBe("the week's limit, 1 more tomorrow at 08:00");
		expect(said('fr', {moreAt: now + 48 * hour, moreThen: 20})).toBe('limite de la semaine, 20 de plus mercredi 25 novembre à 12:00');
	});

	test('a new day is named once this one is spent', () => {
		const midnight = {moreAt: startOfNextDay(now), moreThen: 11, limitedBy: 'warm-up'} as const;
		expect(said('en', midnight)).toBe('warm-up, 11 more tomorrow');
		expect(said('fr', midnight)).toBe('reprise en douceur, 11 de plus demain');
		expect(said('en', {...midnight, left: 4})).toBe('warm-up');
	});

	test('strangers held back by the risk', () => {
		const risk = {limitedBy: 'risk', left: 12, moreAt: startOfNextDay(now), moreThen: 7} as const;
		expect(said('en', risk)).toBe('none to strangers, 7 more to strangers tomorrow');
		expect(said('en', {...risk, strangersLeft: 2})).toBe('2 of them to strangers at most');
	});

	test('where time alone does not help no instant is named', () => {
		expect(said('en', {limitedBy: 'pending'})).toBe('too many waiting');
		expect(said('fr', {limitedBy: null})).toBeNull();
	});
});
