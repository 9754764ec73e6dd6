import {expect} from 'vitest';
import type {Member} from './member.ts';
import {firstArchive, inviters, listOf, met, strangers} from './people.ts';

/** Monday 2 November: the first import, two lists, three invitations, one of them with a note. */
export const monday = async (member: Member): Promise<void> => {
	await member.begins('2026-11-02');
	await member.sees('Nobody to invite yet');
	const archive = member.downloads(firstArchive, 'Basic_LinkedInDataExport_11-02-2026');
	const preview = await member.imports(archive);
	expect(preview).toMatch(/Connections\.csv +connections, 30 rows read/);
	// of 20 invitations 16 are connections by now; the other 4 wait; none was decided otherwise
	await member.sees('16 yes · 0 no · 4 waiting');
	await member.sees(/30 +\+0 this week +\+0 in 30 days/);
	await member.sees('5 left of 5');
	await member.importsList('met.csv', listOf(met), 20, '2');
	await member.importsList('strangers.csv', listOf(strangers), 8, '6');
	// the last invitation is 40 days old, over 30 days of silence: half of 20 on the first day
	await member.sees(/today +0 sent, 10 left/);
	// its newest row is of 28 October: up to then outcomes are known
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 20, accepted: 16, decided: 16, pending: 4, lastLook: '2026-10-28', naive: 0.8},
		refusals: {limit: 5, counted: 0, guessed: 0, left: 5},
		network: {connections: 30, last7: 0, last30: 0},
		pace: {left: 10, sentToday: 0, week: {sent: 0, cap: 100}, notes: {used: 0, cap: 5}, limitedBy: 'warm-up'},
	});

	await member.selects(met[0]);
	member.press('enter');
	await member.sees(`Note to ${met[0]}`);
	member.press('Hello Ada, thank you for the talk at the fair.');
	await member.sees('46 of 200');
	member.press('enter');
	await member.sees('note written');
	member.press('s');
	await member.sees(`${met[0]}: sent with a note`);
	await member.showsEverybody();
	for (const name of met.slice(1, 3)) await member.acts(name, ['S'], `${name}: sent without a note`);
	// three of the ten are gone, and the three wait beside the four
	await member.sees(/today +3 sent, 7 left/);
	await member.sees('16 yes · 0 no · 7 waiting');
	await member.sees(/notes this month +1 of 5/);
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 23, accepted: 16, decided: 16, pending: 7},
		pace: {left: 7, sentToday: 3, week: {sent: 3}, notes: {used: 1}, pending: {count: 7}, limitedBy: 'warm-up'},
	});
	await member.leaves();
};

/** Tuesday 3 November: four invitations have expired overnight, one received is accepted, one of Monday's was, and nobody else. */
export const tuesday = async (member: Member): Promise<void> => {
	await member.begins('2026-11-03');
	await member.sees('4 expired');
	// the four ended at 180 days: 16 yes and 4 no decided, Monday's three wait and were never looked at, which says nothing of the chance.
	// (16 + 1/2) / (20 + 1) = 0.7857
	await member.sees('about 79 in 100 say yes');
	await member.sees('16 yes · 4 no · 3 waiting');
	// a tenth more than half of 20, after one active day
	await member.sees(/today +0 sent, 11 left/);
	const before = await member.stats();
	expect(before).toMatchObject({
		acceptance: {sent: 23, accepted: 16, decided: 20, pending: 3, naive: 0.6957},
		pace: {left: 11, sentToday: 0, week: {sent: 3}, pending: {count: 3}},
	});
	expect(before.acceptance?.ratio).toBeCloseTo(16.5 / 21, 3);

	// to be invited is no invitation of one's own: the network grows, the ratio stands
	await member.acts(inviters[0], ['a'], `${inviters[0]}: accepted`);
	await member.sees(/31 +\+1 this week/);
	await member.sees('16 yes · 4 no · 3 waiting');

	member.press('A');
	await member.sees('A part of the name');
	member.press('bil');
	await member.sees(/❯ Bilal Muster/);
	member.press('enter');
	await member.sees('Bilal Muster: accepted');
	await member.sees('17 yes · 4 no · 2 waiting');
	const found = await member.stats();
	// (17 + 1/2) / (21 + 1) = 0.7955
	expect(found.acceptance?.ratio).toBeCloseTo(17.5 / 22, 3);
	expect(found).toMatchObject({network: {connections: 32, last7: 2}});
	member.press('enter');
	await member.seesNo('A part of the name');
	await member.sees(/32 +\+2 this week/);
	await member.sees('1 of 2 this week invited by you');
	const looked = await member.stats();
	// two have not answered within a day: that speaks a little against
	expect(looked.acceptance).toMatchObject({accepted: 17, decided: 21, pending: 2, lastLook: '2026-11-03'});
	expect(looked.acceptance?.ratio).toBeLessThan(17.5 / 22);
	expect(looked.acceptance?.ratio).toBeGreaterThan(17.5 / 24);

	await member.acts(met[3] as string, ['S'], /Diego Muster: sent without a note/);
	await member.goesTo('Targets');
	await invitesStranger(member, strangers[0]);
	await member.sees(/today +2 sent, 9 left/);
	await member.leaves();
};

/** A stranger, and no reason given: the first S says so, the second sends. */
export const invitesStranger = (member: Member, name: string): Promise<void> =>
	member.acts(name, ['S', 'S'], `${name}: sent without a note`);
