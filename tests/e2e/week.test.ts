import {it} from 'vitest';
import {createDesk} from './desk.ts';
import {backAgain, putsOff, twoWeeksLater} from './week/back.ts';
import {friday, reminder, thursday, wednesday} from './week/block.ts';
import {monday, tuesday} from './week/first-days.ts';
import {createMember} from './week/member.ts';

/** Weeks as lived, in a real terminal: a new process each morning on the same home. The numbers were computed by hand, beside each. */

const desk = createDesk();

it('a week, the block, and two weeks away: every number is what was done', async () => {
	const member = createMember(desk);
	for (const day of [monday, tuesday, wednesday, thursday, friday, reminder, backAgain, putsOff, twoWeeksLater]) await day(member);
}, 120_000);
