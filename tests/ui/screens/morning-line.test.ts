import {describe, expect, test} from 'vitest';
import {loadLocale} from '../../../source/locales/index.ts';
import {plainText} from '../../../source/ui/components/line.ts';
import {morningWords} from '../../../source/ui/screens/morning-line.ts';
import {width} from '../../../source/ui/terminal/width.ts';
import {inventedSession, type Told} from './invented.ts';
import {nobody} from './scenes.ts';
import {openStage} from './stage.tsx';

const said = async (columns: number, language: 'en' | 'fr' = 'en', told?: Told): Promise<string> => {
	const session = inventedSession(told);
	return plainText(morningWords({morning: session.morning(100), stats: session.stats()}, await loadLocale(language), columns));
};

describe('the morning line', () => {
	test('says what is new and what to do first and why, and gives up reasons where it is narrow', async () => {
		expect(await said(200)).toMatch(
			/^· since yesterday 2 accepted, 1 expired, 1 follow-up due · write to .+ \(connected .+\) · answer .+ \(invited you .+\)$/,
		);
		expect(await said(120)).toMatch(/^· since yesterday 2 accepted, 1 expired, 1 follow-up due · write to .+ \(connected .+\)$/);
		expect(await said(40)).toBe('· 2 accepted, 1 expired, 1 follow-up due');
		expect(await said(200, 'fr')).toMatch(/^· depuis hier 2 acceptées, 1 expirée, 1 à suivre · écrire à /);
	});

	test.each([8, 20, 33, 47, 60, 75, 90, 110, 140])('fits %i columns', async columns => {
		for (const language of ['en', 'fr'] as const) expect(width(await said(columns, language))).toBeLessThanOrEqual(columns);
	});

	test('is nothing where there is nothing', async () => {
		expect(await said(100, 'en', nobody)).toBe('');
	});

	test('stands on Today, gives way to what just happened, and is on no other screen', async () => {
		for (const columns of [60, 80, 120]) {
			const stage = await openStage(inventedSession(), {columns, rows: 24});
			await stage.sees('2 accepted, 1 expired');
			await stage.press('tab');
			await stage.missesSoon('2 accepted');
			stage.unmount();
		}
	});
});
