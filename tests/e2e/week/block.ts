import {expect} from 'vitest';
import {invitesStranger} from './first-days.ts';
import type {Member} from './member.ts';
import {met, strangers} from './people.ts';

/** Wednesday 4 November: the first refusal, one recorded of the wrong person and taken back, two more invitations to strangers. */
export const wednesday = async (member: Member): Promise<void> => {
	await member.begins('2026-11-04');
	await member.goesTo('Pending');
	await member.acts(strangers[0], ['N'], '4 left of 5');
	// yes 17, no: 4 expired and this one
	await member.sees('17 yes · 5 no · 3 waiting');
	await member.acts(met[2] as string, ['N'], '3 left of 5');
	member.press('u');
	await member.sees(`Taken back: ${met[2]}: doesn't know me`);
	await member.sees('4 left of 5');
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 25, accepted: 17, decided: 22, pending: 3},
		refusals: {counted: 1, guessed: 0, left: 4},
		// Monday and Tuesday were active: 20 x 0.6
		pace: {left: 12, sentToday: 0, week: {sent: 5}},
	});
	member.press('[');
	await member.sees('to invite');
	for (const name of strangers.slice(1, 3)) await invitesStranger(member, name);
	await member.sees(/today +2 sent, 10 left/);
	await member.leaves();
};

/** Thursday 5 November: a follow-up is due two days after Tuesday's acceptance; one marked as spam, one who does not know the member. */
export const thursday = async (member: Member): Promise<void> => {
	await member.begins('2026-11-05');
	await member.sees('Follow up');
	await member.selects('Bilal Muster');
	member.press('f');
	await member.sees('Follow up with Bilal Muster');
	member.press('1');
	await member.seesNo(/├ Bilal Muster/);
	await member.showsEverybody();
	await member.seesNo('Follow up');
	await member.goesTo('Pending');
	await member.acts(strangers[1] as string, ['M'], '3 left of 5');
	await member.acts(strangers[2] as string, ['N'], '2 left of 5');
	expect(await member.stats()).toMatchObject({
		acceptance: {sent: 27, accepted: 17, decided: 24, pending: 3},
		refusals: {counted: 3, left: 2},
		// three active days: 20 x 0.65
		pace: {left: 13, week: {sent: 7}},
	});
	member.press('[');
	await member.sees('to invite');
	for (const name of strangers.slice(3, 5)) await invitesStranger(member, name);
	await member.sees(/today +2 sent, 11 left/);
	await member.leaves();
};

/** Chance of at least one refusal in the next invitations, by hand: 1 less the chance that each of them is none (Pólya's urn). */
const oneMore = (sent: number, refused: number, next: number): number => {
	let none = 1;
	for (let drawn = 0; drawn < next; drawn++) none *= (24.5 + sent - refused + drawn) / (25 + sent + drawn);
	return 1 - none;
};

/** Friday 6 November: the fifth refusal; "not blocked" said, and taken back; the block, and the request to support. */
export const friday = async (member: Member): Promise<void> => {
	await member.begins('2026-11-06');
	await member.goesTo('Pending');
	await member.acts(strangers[3] as string, ['N'], '1 left of 5');
	const before = await member.stats();
	// four active days: 20 x 0.7. Nine sent since Monday, four refused: one more of the next 14, of 50, of 100
	expect(before).toMatchObject({pace: {left: 14, week: {sent: 9}}, refusals: {counted: 4, left: 1}});
	const chance = before.refusals?.chance as {today: number; next50: number; next100: number};
	expect(chance.today).toBeCloseTo(oneMore(9, 4, 14), 4);
	expect(chance.next50).toBeCloseTo(oneMore(9, 4, 50), 4);
	expect(chance.next100).toBeCloseTo(oneMore(9, 4, 100), 4);
	await member.sees(new RegExp(`block in next +14 +(?:! )?${Math.round(100 * oneMore(9, 4, 14))} in 100`));

	await member.acts(strangers[4] as string, ['N'], '0 left of 5');
	await member.sees('at the limit');
	const limit = {acceptance: {accepted: 17, decided: 26, pending: 3}, refusals: {counted: 5, left: 0, chance: {today: 1}}};
	expect(await member.stats()).toMatchObject({...limit, pace: {left: 0, limitedBy: 'standing'}});

	// one way on: the count stays, and each next invitation asks
	member.press('C');
	await member.sees('not blocked, the count stays');
	member.press('[');
	await member.sees('to invite');
	await member.selects('Emil Muster');
	member.press('S');
	await member.sees('The refusals are used up');
	member.press('esc');
	await member.seesNo('The refusals are used up');
	await member.showsEverybody();
	expect(await member.stats()).toMatchObject({...limit, account: {standing: 'active'}, pace: {left: 14, sentToday: 0}});
	member.press('u');
	await member.sees('the next one may block');

	// the other one: LinkedIn has blocked
	member.press('B');
	await member.sees(/✗ blocked/);
	await member.sees('support not asked yet: R');
	member.press('R');
	await member.sees('Request to support');
	member.press('y');
	await member.sees('Request copied');
	expect(member.clipboard()).toContain('Hello');
	member.press('D');
	await member.sees('support asked today');
	await member.seesNo('Request to support');
	expect(await member.stats()).toMatchObject({...limit, account: {standing: 'restricted'}, pace: {left: 0, limitedBy: 'standing'}});
	await member.leaves();
};

/** Friday 13 November: support has not answered for a week. */
export const reminder = async (member: Member): Promise<void> => {
	await member.begins('2026-11-13');
	await member.sees('Ask support again?');
	await member.sees(/blocked 7 days ago/);
	member.press('enter');
	await member.sees('Request to support');
	member.press('D');
	await member.sees('support asked today');
	await member.seesNo('Request to support');
	await member.seesNo('Ask support again?');
	await member.leaves();
};
