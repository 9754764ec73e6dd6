import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createSettings} from '../../source/commands/dashboard/settings.ts';
import {createSession} from '../../source/commands/dashboard.ts';
import {unsaid} from '../../source/domain/shared.ts';
import {loadLocale} from '../../source/locales/index.ts';
import {noSettings} from '../../source/settings/settings.ts';
import {openStore} from '../../source/store/open.ts';
import type {Imports} from '../../source/ui/session.ts';
import {batch} from '../domain/book.ts';
import {createMember, dayMs, type Member} from '../helpers/member.ts';

const nothing = batch({});

let member: Member;
beforeEach(() => {
	member = createMember();
	for (const name of ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd']) member.adds(name, {relation: 'met'});
});

const settings = () => createSettings({found: noSettings, checklist: [], language: 'en', env: {}, write: null});

const sessionOf = async (now = () => member.now) =>
	createSession(member.store, {
		settings: settings(),
		now,
		locale: await loadLocale('en'),
		demo: false,
		imports: null,
		keys: null,
		views: null,
	});

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

describe('an import', () => {
	const steps = async () => {
		const report = member.store.preview(nothing, member.now);
		const run = function* () {
			yield {done: 0, of: 2};
			yield {done: 1, of: 2};
			return {report, changed: true};
		};
		const read = {path: '/list.csv', report, sameAt: null, list: {people: 0, withoutRelation: 0}, run};
		const imports: Imports = {find: async () => null, read: async () => ({ok: true, read})};
		const session = createSession(member.store, {
			settings: settings(),
			now: () => member.now,
			locale: await loadLocale('en'),
			demo: false,
			imports,
			keys: null,
			views: null,
		});
		const result = await session.imports?.read('/list.csv');
		if (!result?.ok || result.read.sameAt !== null) throw new Error('it cannot be read');
		return {session, steps: result.read.run(unsaid)};
	};

	it('that ended is one act', async () => {
		const {session, steps: run} = await steps();
		expect([...run]).toHaveLength(2);
		expect(session.farewell()).toContain('1 act recorded');
	});

	it('that was left is none, and others are not looked for while it runs', async () => {
		vi.useFakeTimers();
		try {
			const {session, steps: run} = await steps();
			const looked = vi.spyOn(member.store, 'dataVersion');
			const stop = session.onOtherWriter(() => undefined);
			run.next();
			vi.advanceTimersByTime(1000);
			expect(looked).not.toHaveBeenCalled();
			run.return(undefined as never);
			vi.advanceTimersByTime(1000);
			expect(looked).toHaveBeenCalled();
			stop();
			expect(session.farewell()).not.toContain('recorded');
		} finally {
			vi.useRealTimers();
		}
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
