import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createDesk} from './desk.ts';

/** A home nobody has set up, in a real terminal. */

const desk = createDesk({configured: false});
const config = () => JSON.parse(readFileSync(path.join(desk.folder(), 'linkdash', 'config.json'), 'utf8'));

describe('a first run', () => {
	it('leads in a handful of keys to the first person on Today', async () => {
		const terminal = desk.opens([], {columns: 80, rows: 24, env: {LINKDASH_LANG: ''}});
		await terminal.sees('Welcome to linkdash');
		terminal.press('1', '1', '2', '2', '2');
		await terminal.sees('Add people');
		terminal.press(...'linkedin.com/in/nadia-benali', 'enter');
		await terminal.sees(/Add Nadia Benali/);
		terminal.press('2');
		await terminal.sees(/❯ Nadia Benali/);
		expect(config()).toMatchObject({language: 'en', tier: 'free', goal: 'business', pace: {day: 10, week: 50}});
	});

	it('speaks French from its first answer on, and goes on where it was left', async () => {
		const first = desk.opens([], {columns: 80, rows: 24, env: {LINKDASH_LANG: ''}});
		await first.sees('Welcome to linkdash');
		first.press('2');
		await first.sees('Quel LinkedIn avez-vous');
		await expect.poll(() => config()).toEqual({language: 'fr'});
		await first.close();
		const again = desk.opens([], {columns: 80, rows: 24, env: {LINKDASH_LANG: ''}});
		await again.sees('Quel LinkedIn avez-vous');
	});
});
