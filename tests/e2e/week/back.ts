import {expect} from 'vitest';
import type {Member} from './member.ts';
import {met, secondArchive, strangers} from './people.ts';

/** Monday 16 November: back again, a new archive that knows more and says otherwise, somebody put off, two invitations. */
export const backAgain = async (member: Member): Promise<void> => {
	await member.begins('2026-11-16');
	await member.sees('✗ blocked');
	member.press('L');
	await member.sees('● active');
	// a new count; the account warms up from the first day, as after a silence
	await member.sees('5 left of 5');
	await member.sees(/today +0 sent, 10 left/);
	expect(await member.stats()).toMatchObject({
		account: {standing: 'active', since: null},
		acceptance: {sent: 29, accepted: 17, decided: 26, pending: 3},
		refusals: {counted: 0, left: 5},
		// Tuesday's five are over a week old, and so are all the others
		pace: {left: 10, week: {sent: 0}, limitedBy: 'warm-up'},
	});

	const preview = await member.imports(member.downloads(secondArchive, 'Basic_LinkedInDataExport_11-15-2026'));
	expect(preview).toContain('2 invitations turned out accepted');
	expect(preview).toContain(`${strangers[0]}: you recorded "doesn't know me", the archive shows a connection since.`);
	// Ada and Diego said yes: 19 of 29; Clara waits. Connected besides: Renate and Bilal, known already, and the one in dispute
	await member.sees('19 yes · 9 no · 1 waiting');
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 29, accepted: 19, decided: 28, pending: 1, lastLook: '2026-11-10', naive: 0.6552},
		refusals: {counted: 0, left: 5},
		network: {connections: 35},
	});

	await member.sees('Which holds?');
	await member.acts(strangers[0], ['a'], `${strangers[0]}: accepted`);
	// a refusal less, an acceptance more: 20 yes, 4 expired and 4 refusals
	await member.sees('20 yes · 8 no · 1 waiting');
	await member.seesNo('Which holds?');
	const before = await member.stats();
	expect(before).toMatchObject({acceptance: {accepted: 20, decided: 28}, network: {connections: 35}});

	// a mistake of the 5th, mended: Cleo did not say that she knows nobody of that name, she said nothing. Decided all the same, but one
	// refusal less speaks for the next block: 3 of 9 sent
	await member.types('edit', strangers[2] as string, '--outcome', 'ignored');
	const mended = await member.stats();
	expect(mended).toMatchObject({acceptance: {sent: 29, accepted: 20, decided: 28, pending: 1}, refusals: {counted: 0, left: 5}});
	const [chance, less] = [before, mended].map(({refusals}) => refusals?.chance as {next100: number});
	expect(less?.next100).toBeLessThan(chance?.next100 as number);
};

/** The same Monday: eight people put off for a week, two invited. */
export const putsOff = async (member: Member): Promise<void> => {
	for (const name of met.slice(5, 13)) {
		await member.selects(name);
		member.press('z');
		await member.sees(`${name}: later`);
		member.press('enter');
		await member.sees('until 23 November');
		await member.showsEverybody();
	}
	await member.acts('Emil Muster', ['S'], 'Emil Muster: sent without a note');
	await member.acts('Noor Muster', ['S'], 'Noor Muster: sent without a note');
	await member.sees(/today +2 sent, 8 left/);
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 31, accepted: 20, decided: 28, pending: 3},
		pace: {left: 8, week: {sent: 2}, notes: {used: 1}},
	});
	await member.leaves();
};

/** Monday 30 November, two weeks later; and the day after, a new month. */
export const twoWeeksLater = async (member: Member): Promise<void> => {
	await member.begins('2026-11-30');
	// one active day since the account is back: 20 x 0.55, and nothing is made up for the 13 days without
	await member.sees(/today +0 sent, 11 left/);
	await member.sees(/last 7 days +0 of 100/);
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 31, accepted: 20, decided: 28, pending: 3},
		pace: {left: 11, sentToday: 0, week: {sent: 0}, limitedBy: 'warm-up'},
	});
	// the eight put off to the 23rd are spread: a quarter of the day's 20 is theirs, the six of whom nothing was said follow
	const offers = await member.offers();
	const putOff = met.slice(5, 13);
	const untouched = met.slice(14);
	expect(offers.filter(name => putOff.includes(name))).toHaveLength(5);
	expect(offers.filter(name => untouched.includes(name))).toHaveLength(6);
	expect(offers).toHaveLength(11);
	const [first = ''] = offers.filter(name => putOff.includes(name));
	await member.acts(first, ['S'], `${first}: sent without a note`);
	await member.sees(/today +1 sent, 10 left/);
	expect((await member.offers()).filter(name => putOff.includes(name))).toHaveLength(4);
	await member.leaves();

	await member.begins('2026-12-01');
	// two active days: 20 x 0.6; a new month gives new notes
	await member.sees(/today +0 sent, 12 left/);
	await member.sees(/notes this month +0 of 5/);
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 32, accepted: 20, decided: 28, pending: 4},
		pace: {left: 12, week: {sent: 1}, notes: {used: 0, cap: 5}},
	});
	await member.leaves();
};
