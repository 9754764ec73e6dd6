import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createSession} from '../../source/commands/dashboard.ts';
import {loadLocale} from '../../source/locales/index.ts';
import {openStore} from '../../source/store/open.ts';
import {createMember, dayMs, type Member} from '../helpers/member.ts';

let member: Member;
beforeEach(() => {
	member = createMember();
	for (const name of ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd']) member.adds(name, {relation: 'met'});
});

const sessionOf = async (now = () => member.now) =>
	createSession(member.store, {rules: member.rules, now, locale: await loadLocale('en'), demo: false, imports: null});

describe('a reading', () => {
	it('gives the panels the figures that the list was made from, though the clock goes on', async () => {
		let now = member.now;
		const computed = vi.spyOn(member.store, 'stats');
		const session = await sessionOf(() => now++);
		const {asOf} = session.morning(10);
		expect(session.stats().asOf).toBe(asOf);
		expect(computed).toHaveBeenCalledTimes(1);
	});

	it('is made anew after an act', async () => {
		const session = await sessionOf();
		session.morning(10);
		session.perform([{on: 'person', id: member.id('Nadia'), command: {type: 'send', on: member.now}}], 'mark.sent');
		expect(session.stats().pace.sentToday).toBe(1);
	});
});

describe('leaving', () => {
	it('tells what was sent since it was opened', async () => {
		member.invites('Nadia');
		const session = await sessionOf();
		session.morning(10);
		member.invites('Oren');
		expect(session.farewell()).toContain('1 invitation sent');
	});

	it('after midnight tells of the new day', async () => {
		member.invites('Nadia');
		member.invites('Oren');
		const session = await sessionOf();
		session.morning(10);
		member.later(dayMs);
		member.invites('Zoé');
		expect(session.farewell()).toContain('1 invitation sent');
	});
});

describe('another process', () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	it('is followed from the first reading on, not from the first frame', async () => {
		const session = await sessionOf();
		session.morning(10);
		const other = openStore(member.store.path);
		other.perform([{on: 'person', id: member.id('Nadia'), command: {type: 'snooze', until: member.now + dayMs}}], {
			label: 'snooze',
			now: member.now,
			rules: member.rules,
		});
		other.close();
		const changed = vi.fn();
		const stop = session.onOtherWriter(changed);
		vi.advanceTimersByTime(1000);
		expect(changed).toHaveBeenCalledTimes(1);
		stop();
	});
});
