import width from 'string-width';
import {describe, expect, test} from 'vitest';
import {inventedSession} from './invented.ts';
import {offers as inventedOffers, noLists, now, waiting} from './invented-people.ts';
import {oddNames} from './odd-names.ts';
import {atLimit, nobody, sizes} from './scenes.ts';
import {expectSound, openStage} from './stage.tsx';

const day = 86_400_000;

describe('a list', () => {
	const cell = (line: string, text: string) => line.slice(0, line.indexOf(text));

	test('lines up Chinese, emoji, Arabic and combining marks', async () => {
		const stage = await openStage(inventedSession());
		const rowOf = (text: string) => stage.lines().find(line => line.includes(text)) ?? '';
		const at = width(cell(rowOf('Oren Fictitious'), 'CTO'));
		expect(width(cell(rowOf(oddNames.chinese), '数据工程师'))).toBe(at);
		expect(width(cell(rowOf('Inventée'), 'Head of'))).toBe(at);
		expect(width(cell(rowOf(oddNames.arabic), 'مدير'))).toBe(at);
		expect(width(cell(rowOf('Directrice'), 'Directrice'))).toBe(at);
		stage.unmount();
	});

	test('cuts a name of 200 characters with a mark', async () => {
		const stage = await openStage(inventedSession());
		expect(stage.screen()).toMatch(/Maximiliana Wolf\S*…/);
		stage.unmount();
	});

	test('keeps a line of titles over People, and the rows under it', async () => {
		const stage = await openStage(inventedSession());
		await stage.press('tab', ']', ']');
		await stage.sees('Connections');
		await stage.sees('Position, company');
		const [titles = '', first = ''] = stage.lines().slice(2, 4);
		expect(titles.indexOf('Since ↓') + 'Since ↓'.length).toBe(titles.replace(/ │.*$/s, '').trimEnd().length);
		expect(first).toContain(oddNames.chinese);
		stage.unmount();
	});

	test('says below the list who waits for another day, and apart from them who is not worth the risk', async () => {
		const stage = await openStage(inventedSession({morning: {closed: 'pace', offers: [], beyondToday: 14, tooRisky: 5}}));
		await stage.sees('14 more when there is room again');
		stage.unmount();
	});

	test('says where and how to tell how one knows them, but not while it is closed to everybody', async () => {
		const risky = /5 more would risk more than they bring\. Say how you know them: People \(Tab\), then 1/;
		for (const closed of ['pace', 'nobody', null] as const) {
			const stage = await openStage(inventedSession({morning: {closed, offers: [], tooRisky: 5}}), {columns: 180});
			await stage.sees(risky);
			stage.unmount();
		}
		for (const closed of ['limit', 'restricted', 'weekly-limit'] as const) {
			const stage = await openStage(inventedSession({morning: {closed, offers: [], tooRisky: 5}}));
			await stage.sees(closed === 'limit' ? 'has LinkedIn blocked you' : /blocked invitations|weekly limit is reached/);
			expect(stage.screen()).not.toContain('more would risk');
			stage.unmount();
		}
	});

	test('tells an end from a beginning', async () => {
		const told = {closed: 'nobody', offers: []} as const;
		const end = await openStage(inventedSession({morning: told}));
		await end.sees('Nobody left to invite');
		expect(end.screen()).not.toContain('linkdash demo');
		end.unmount();
		const beginning = await openStage(inventedSession(nobody));
		await beginning.sees('Nobody to invite yet');
		for (const way of ['+ adds people', 'pasting works too', 'I imports', 'linkdash demo']) expect(beginning.screen()).toContain(way);
		beginning.unmount();
	});

	test('says who on Pending waits no more', async () => {
		const people = {
			...noLists,
			pending: [
				{...waiting('Lina Ejemplo'), status: 'expired', sentAt: now - 200 * day},
				{...waiting('Tariq Beispiel'), sentAt: now - 20 * day},
			],
		} as const;
		const stage = await openStage(inventedSession({people}));
		await stage.press('tab', ']');
		await stage.sees(/Lina Ejemplo.* expired +│/);
		expect(stage.screen()).toMatch(/Tariq Beispiel.* 20 days +│/);
		stage.unmount();
	});

	test('says at the limit of refusals that it is closed, and counts no invitations left', async () => {
		for (const [columns, rows] of sizes) {
			const stage = await openStage(inventedSession(atLimit), {columns, rows});
			await stage.sees('closed for now');
			expect(stage.screen()).not.toMatch(/\d+ left(?! of| *·)|blocked ·/);
			stage.unmount();
		}
	});

	test('leaves rows it does not need to the card, and nothing moves from one person to the next', async () => {
		const stage = await openStage(inventedSession({morning: {offers: inventedOffers.slice(0, 6), beyondToday: 0, tooRisky: 0}}), {
			columns: 200,
			rows: 60,
		});
		const border = () => stage.lines().findIndex(line => line.startsWith('├'));
		const places = new Set<number>();
		for (const name of ['Ola Ejemplo', 'Ivo Primjer', 'Nadia Benali', 'Oren Fictitious']) {
			await stage.press('j');
			await stage.sees(new RegExp(`├ ${name} `));
			places.add(border());
		}
		expect(places.size).toBe(1);
		// 57 rows of body, 3 borders: a card of 12 without them
		expect(60 - 2 - 2 - Math.max(...places)).toBe(16);
		expectSound(stage.screen(), 200, 60);
		stage.unmount();
	});

	test('follows the selection beyond the first page of People', async () => {
		const stage = await openStage(inventedSession(), {columns: 80, rows: 24});
		await stage.press('tab', ']', ']', 'G');
		await stage.sees('Connection 300');
		expectSound(stage.screen(), 80, 24);
		stage.unmount();
	});
});
