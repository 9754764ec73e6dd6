import {describe, expect, it} from 'vitest';
import {createMember, dayMs} from '../helpers/member.ts';
import {batch} from './book.ts';

const refusedWith = (code: string) => expect.objectContaining({ok: false, reason: expect.objectContaining({code})});

describe('what may follow what', () => {
	it('an invitation that was never sent cannot be accepted, unless the member says when it was sent', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		expect(member.marks('Oren', 'accepted')).toEqual(refusedWith('never-sent'));
		expect(member.stats().acceptance.sent).toBe(0);
		expect(member.marks('Oren', 'accepted', {sentOn: member.now - 3 * dayMs}).ok).toBe(true);
		expect(member.stats().acceptance).toMatchObject({sent: 1, accepted: 1});
		expect(member.status('Oren')).toBe('connection');
	});

	it('nobody is invited twice while waiting, nor once connected', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.invites('Oren');
		expect(member.invites('Oren')).toEqual(refusedWith('already-pending'));
		member.marks('Oren', 'accepted');
		expect(member.invites('Oren')).toEqual(refusedWith('already-connected'));
	});

	it('an invitation that expired after 180 days may be sent again', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.invites('Oren');
		member.later(181 * dayMs);
		expect(member.status('Oren')).toBe('expired');
		expect(member.invites('Oren').ok).toBe(true);
		expect(member.status('Oren')).toBe('pending');
	});

	it.each(['ignored', 'withdrawn', 'expired'] as const)('late news is welcome: %s, then accepted', first => {
		const member = createMember();
		member.adds('Oren Fictitious');
		member.invites('Oren');
		member.later(dayMs);
		member.marks('Oren', first);
		member.later(dayMs);
		expect(member.marks('Oren', 'accepted').ok).toBe(true);
		expect(member.stats().acceptance).toMatchObject({sent: 1, accepted: 1, decided: 1});
	});

	it('a withdrawn invitation and the next one are two, however soon it follows', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.invites('Oren', 'First try');
		member.later(2 * dayMs);
		member.marks('Oren', 'withdrawn');
		expect(member.invites('Oren', 'Second try').ok).toBe(true);
		expect(member.status('Oren')).toBe('pending');
		const notes = member.store.card(member.id('Oren'), member.now, member.rules)?.invitations.map(({note, outcome}) => [note, outcome]);
		expect(notes).toEqual([
			['First try', 'withdrawn'],
			['Second try', null],
		]);
		expect(member.stats()).toMatchObject({pace: {sentToday: 1, notes: {used: 2}}, acceptance: {sent: 2}});
	});

	it('an invitation that ended by itself after 180 days counts as decided', () => {
		const member = createMember();
		for (const name of ['Ana', 'Ben', 'Cleo']) {
			member.adds(`${name} Invented`, {relation: 'met'});
			member.invites(name);
		}
		const before = member.stats().acceptance;
		member.later(181 * dayMs);
		const {sent, decided, pending, ratio} = member.stats().acceptance;
		expect({sent, decided, pending}).toEqual({sent: 3, decided: 3, pending: 0});
		expect(before).toMatchObject({sent: 3, decided: 0, pending: 3});
		expect(ratio).toBeLessThan(before.ratio ?? 0);
	});

	it('a refusal that was told is not lowered to a guess', () => {
		const member = createMember();
		member.adds('Oren Fictitious');
		member.invites('Oren');
		member.marks('Oren', 'unknown', {source: 'told'});
		member.marks('Oren', 'unknown', {source: 'guessed'});
		expect(member.stats().refusals).toMatchObject({counted: 1, guessed: 0});
	});

	it('a follow-up is due in the morning of the second day, by the calendar', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.invites('Oren');
		member.later(9 * 3_600_000);
		member.marks('Oren', 'accepted');
		member.later(dayMs);
		expect(member.morning().followUps).toEqual([]);
		member.later(dayMs - 9 * 3_600_000);
		expect(member.morning().followUps.map(person => person.name)).toEqual(['Oren Fictitious']);
		member.does('Oren', {type: 'follow-up', action: 'done', on: member.now}, 'follow-up.done');
		expect(member.morning().followUps).toEqual([]);
	});

	it('an invitation sent again soon after one that came to nothing is another one', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met'});
		member.invites('Nadia');
		member.marks('Nadia', 'email-demanded');
		member.later(dayMs);
		member.invites('Nadia');
		expect(member.status('Nadia')).toBe('pending');
		expect(member.stats().acceptance.pending).toBe(1);
		member.undoes();
		expect(member.status('Nadia')).toBe('target');
	});

	it('a refusal stays a refusal', () => {
		const member = createMember();
		member.adds('Oren Fictitious');
		member.invites('Oren');
		member.marks('Oren', 'unknown');
		expect(member.marks('Oren', 'ignored')).toEqual(refusedWith('already-answered'));
	});

	it('how a refusal is known can be corrected without moving it', () => {
		const member = createMember();
		member.adds('Oren Fictitious');
		member.invites('Oren');
		member.marks('Oren', 'unknown', {source: 'guessed'});
		expect(member.stats().refusals).toMatchObject({counted: 1, guessed: 1});
		member.later(dayMs);
		member.marks('Oren', 'unknown', {source: 'told'});
		expect(member.stats().refusals).toMatchObject({counted: 1, guessed: 0});
		expect(member.store.card(member.id('Oren'), member.now, member.rules)?.invitations[0]?.outcomeAt).toBe(member.now - dayMs);
	});

	it('nothing happens in the future, and no answer before the invitation', () => {
		const member = createMember();
		member.adds('Oren Fictitious');
		expect(member.invites('Oren', null, member.now + dayMs)).toEqual(refusedWith('in-the-future'));
		member.invites('Oren');
		expect(member.marks('Oren', 'accepted', {on: member.now - 2 * dayMs})).toEqual(refusedWith('before-sent'));
	});

	it('a received invitation is accepted or ignored by the member, at no cost', () => {
		const member = createMember();
		member.store.import(
			batch({
				invitations: [{keys: ['in:zoe-testard'], name: 'Zoé Testárd', direction: 'in', sentAt: member.now - dayMs, note: 'Bonjour'}],
			}),
			{label: 'import', now: member.now},
		);
		expect(member.morning().received.map(person => person.name)).toEqual(['Zoé Testárd']);
		member.marks('Zoé', 'accepted');
		expect(member.status('Zoé')).toBe('connection');
		expect(member.stats()).toMatchObject({acceptance: {sent: 0}, network: {connections: 1}, refusals: {counted: 0}});
	});
});

describe('notes and the checklist', () => {
	it('a note over the limit is refused, one of exactly 200 characters goes', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		expect(member.invites('Oren', 'x'.repeat(201))).toEqual(refusedWith('note-too-long'));
		expect(member.invites('Oren', 'x'.repeat(200)).ok).toBe(true);
		expect(member.stats().pace.notes.used).toBe(1);
	});

	it('an invitation is personalised by a note, never by what only linkdash knows', () => {
		const member = createMember();
		for (const name of ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd'])
			member.adds(name, {relation: name === 'Oren Fictitious' ? null : 'met'});
		member.invites('Nadia', 'Ravi de notre échange à Lyon.');
		member.invites('Zoé', null);
		member.invites('Oren', 'Bonjour');
		const personalised = (name: string) => member.store.card(member.id(name), member.now, member.rules)?.invitations[0]?.personalised;
		expect([personalised('Nadia'), personalised('Zoé'), personalised('Oren')]).toEqual([true, false, false]);
	});

	it('ticks an item by hand and back, but not one that the program knows', () => {
		const member = createMember();
		member.adds('Oren Fictitious');
		const state = () =>
			member.store.card(member.id('Oren'), member.now, member.rules)?.checklist.find(item => item.item === 'specific')?.state;
		member.does('Oren', {type: 'tick', item: 'specific'}, 'check');
		expect(state()).toBe('done');
		member.does('Oren', {type: 'tick', item: 'specific'}, 'check');
		expect(state()).toBe('open');
		expect(member.does('Oren', {type: 'tick', item: 'known-or-why'}, 'check')).toEqual(refusedWith('unknown-item'));
	});
});

describe('the block', () => {
	const fiveRefusals = () => {
		const member = createMember();
		for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve']) member.adds(`${name} Invented`, {relation: 'interesting'});
		member.adds('Finn Invented', {relation: 'worked-with'});
		for (const name of ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve']) {
			member.invites(name);
			member.marks(name, name === 'Eve' ? 'spam' : 'unknown');
		}
		return member;
	};

	it('closes the list at five different people, and two ways lead on', () => {
		const member = fiveRefusals();
		expect(member.morning()).toMatchObject({closed: 'limit', offers: []});
		expect(member.stats()).toMatchObject({
			account: {standing: 'active', atLimit: true},
			refusals: {counted: 5, left: 0, chance: {next50: 1}},
		});
		expect(member.says({type: 'not-blocked', on: member.now}).ok).toBe(true);
		expect(member.offered()).toEqual(['Finn Invented']);
		expect(member.stats()).toMatchObject({account: {notBlocked: true}, refusals: {counted: 5}});
	});

	it('leaves nothing of the day while it is not known which way it went', () => {
		const member = fiveRefusals();
		expect(member.stats().pace).toMatchObject({left: 0, limitedBy: 'standing'});
		member.says({type: 'not-blocked', on: member.now});
		expect(member.stats().pace.left).toBeGreaterThan(0);
	});

	it('an invitation that LinkedIn never delivered is no evidence about refusals', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.invites('Oren');
		expect(member.stats().refusals.evidence.sent).toBe(1);
		member.marks('Oren', 'gone');
		expect(member.stats()).toMatchObject({refusals: {evidence: {sent: 0}}, acceptance: {sent: 0}, pace: {sentToday: 1}});
	});

	it('is a restriction once LinkedIn blocks, and a reactivation starts a new count', () => {
		const member = fiveRefusals();
		member.later(dayMs);
		member.says({type: 'restrict', on: member.now, cause: 'refusals'});
		expect(member.morning().closed).toBe('restricted');
		expect(member.invites('Finn')).toEqual(refusedWith('restricted'));
		member.says({type: 'appeal', on: member.now});
		member.later(5 * dayMs);
		expect(member.stats().account.appealedAt).toBe(member.now - 5 * dayMs);
		member.says({type: 'reactivate', on: member.now});
		expect(member.stats()).toMatchObject({account: {standing: 'active'}, refusals: {counted: 0, left: 5}});
		expect(member.offered()).toEqual(['Finn Invented']);
	});

	it('comes no nearer, and seems no likelier, for somebody who refuses twice', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met'});
		for (const outcome of ['unknown', 'spam'] as const) {
			member.invites('Nadia');
			member.marks('Nadia', outcome);
			member.later(30 * dayMs);
		}
		expect(member.stats().refusals).toMatchObject({counted: 1, evidence: {sent: 2, refused: 1}});
	});

	it('is not said before the limit, nor lifted before it is there', () => {
		const member = createMember();
		expect(member.says({type: 'not-blocked', on: member.now})).toEqual(refusedWith('not-at-limit'));
		expect(member.says({type: 'appeal', on: member.now})).toEqual(refusedWith('not-restricted'));
		expect(member.says({type: 'reactivate', on: member.now})).toEqual(refusedWith('not-restricted'));
	});

	it('an older weekly limit does not end a running one', () => {
		const member = createMember();
		member.later(20 * dayMs);
		member.says({type: 'weekly-limit', on: member.now});
		member.says({type: 'weekly-limit', on: member.now - 15 * dayMs});
		expect(member.stats().pace).toMatchObject({left: 0, limitedBy: 'week'});
	});

	it('a weekly limit ends by itself after seven days and starts no new count', () => {
		const member = createMember();
		member.adds('Oren Fictitious', {relation: 'met'});
		member.says({type: 'weekly-limit', on: member.now});
		expect(member.morning().closed).toBe('weekly-limit');
		expect(member.stats().pace).toMatchObject({left: 0, limitedBy: 'week', moreAt: member.now + 7 * dayMs});
		member.later(7 * dayMs);
		expect(member.offered()).toEqual(['Oren Fictitious']);
	});
});
