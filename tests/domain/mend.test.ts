import {beforeEach, describe, expect, it} from 'vitest';
import type {PersonCommand} from '../../source/domain/command.ts';
import {mendable} from '../../source/domain/mend.ts';
import {readJournal} from '../../source/intake/journal.ts';
import {createMember, dayMs, type Member, seen} from '../helpers/member.ts';
import {batch} from './book.ts';

type To = Extract<PersonCommand, {type: 'mend'}>['to'];

let member: Member;
const invitations = () => member.store.person(member.id('Oren'))?.invitations ?? [];

/** Mends the invitation to Oren: the latest, or the one at a place. */
const mends = (to: To, place?: number) => {
	const person = member.store.person(member.id('Oren'));
	const invitation = place === undefined ? person && mendable(person) : person?.invitations[place];
	const {direction = 'out', sentAt = 0} = invitation ?? {};
	return member.does('Oren', {type: 'mend', direction, sentAt, to});
};

const refusedWith = (code: string) => expect.objectContaining({ok: false, reason: expect.objectContaining({code})});

const sees = (connectedOn: string) =>
	member.store.import(
		batch({connections: [{keys: ['in:oren'], name: 'Oren Fictitious', company: null, position: null, email: null, connectedOn}]}),
		{label: 'import', now: member.now},
	);

beforeEach(() => {
	member = createMember();
	member.adds('Oren Fictitious', {keys: ['in:oren'], relation: 'interesting'});
	member.invites('Oren', 'Bonjour Oren');
	member.later(10 * dayMs);
});

describe('an older mistake', () => {
	it('accepted was wrong: they are no connection any more, and the ratio follows', () => {
		member.marks('Oren', 'accepted');
		member.later(dayMs);
		expect(mends({outcome: 'ignored'}).ok).toBe(true);
		expect(member.status('Oren')).toBe('ignored');
		expect(member.stats().acceptance).toMatchObject({sent: 1, accepted: 0, decided: 1});
		expect(member.store.person(member.id('Oren'))).toMatchObject({connected: false, connectedOn: null});
	});

	it('ignored was wrong: they accepted, on the day that is said', () => {
		member.marks('Oren', 'ignored');
		expect(mends({outcome: 'accepted', on: member.now - 3 * dayMs}).ok).toBe(true);
		expect(member.status('Oren')).toBe('connection');
		expect(member.store.person(member.id('Oren'))?.connectedOn).toBe('2026-11-30');
		expect(member.stats()).toMatchObject({acceptance: {accepted: 1}, network: {connections: 1}});
	});

	it('a refusal that was none is given back, and one that was is counted', () => {
		member.marks('Oren', 'unknown');
		expect(member.stats().refusals.left).toBe(4);
		mends({outcome: 'ignored'});
		expect(member.stats().refusals).toMatchObject({counted: 0, left: 5});
		mends({outcome: 'spam', source: 'guessed'});
		expect(member.stats().refusals).toMatchObject({counted: 1, guessed: 1, left: 4});
	});

	it('an answer that never came: the invitation waits again', () => {
		member.marks('Oren', 'accepted');
		mends({outcome: null});
		expect(member.status('Oren')).toBe('pending');
		expect(invitations()).toMatchObject([{outcome: null, outcomeAt: null, source: null}]);
	});

	it('another day of sending gives back the pace and the notes of the month', () => {
		expect(member.stats().pace).toMatchObject({notes: {used: 0}, pending: {count: 1}});
		mends({sentAt: member.now});
		expect(member.stats().pace).toMatchObject({sentToday: 1, notes: {used: 1}});
	});

	it('keeps what came later: the follow-up done since, and what was written', () => {
		member.marks('Oren', 'accepted');
		member.does('Oren', {type: 'follow-up', action: 'done', on: member.now});
		mends({on: member.now - 5 * dayMs});
		const card = member.store.card(member.id('Oren'), member.now, member.rules);
		expect(card).toMatchObject({status: 'connection', connectedOn: '2026-11-28', invitations: [{note: 'Bonjour Oren'}]});
		expect(card?.timeline.map(({what}) => what)).toContain('followed-up');
	});

	it('is taken back by undo, and done again by redo', () => {
		member.marks('Oren', 'accepted');
		const before = seen(member.store, member.now);
		mends({outcome: 'ignored'});
		member.undoes();
		expect(seen(member.store, member.now)).toEqual(before);
		member.redoes();
		expect(member.status('Oren')).toBe('ignored');
	});

	it('said as it is already is nothing to undo', () => {
		member.marks('Oren', 'ignored');
		const before = member.store.nextUndo(member.now);
		expect(mends({outcome: 'ignored', on: member.now}).ok).toBe(true);
		expect(member.store.nextUndo(member.now)).toEqual(before);
	});
});

describe('of an invitation before another', () => {
	beforeEach(() => {
		member.marks('Oren', 'withdrawn');
		member.later(30 * dayMs);
		member.invites('Oren', 'Encore');
		member.later(dayMs);
	});

	it('the first may have been ignored', () => {
		expect(mends({outcome: 'ignored'}, 0).ok).toBe(true);
		expect(invitations().map(({outcome}) => outcome)).toEqual(['ignored', null]);
		expect(member.status('Oren')).toBe('pending');
	});

	it.each([
		['accepted', 'followed-by-another'],
		[null, 'followed-by-another'],
	] as const)('the first cannot have been %s', (outcome, code) => {
		expect(mends({outcome}, 0)).toEqual(refusedWith(code));
	});

	it('neither changes its place with the other', () => {
		expect(mends({outcome: 'ignored', on: member.now}, 0)).toEqual(refusedWith('followed-by-another'));
		expect(mends({sentAt: member.now - 60 * dayMs}, 1)).toEqual(refusedWith('before-earlier'));
	});
});

describe('what cannot be', () => {
	it('a day to come, an answer before the sending, an answer without an outcome, a mend of nothing', () => {
		expect(mends({outcome: 'ignored', on: member.now + dayMs})).toEqual(refusedWith('in-the-future'));
		expect(mends({sentAt: member.now + dayMs})).toEqual(refusedWith('in-the-future'));
		expect(mends({outcome: 'ignored', on: member.now - 11 * dayMs})).toEqual(refusedWith('before-sent'));
		expect(mends({on: member.now})).toEqual(refusedWith('still-open'));
		member.adds('Nadia Benali');
		expect(member.does('Nadia', {type: 'mend', direction: 'out', sentAt: 1, to: {outcome: 'ignored'}})).toEqual(
			refusedWith('no-invitation'),
		);
	});

	it('an invitation received was accepted or ignored, nothing else', () => {
		const sentAt = member.now - 20 * dayMs;
		member.store.import(batch({invitations: [{keys: ['in:oren'], name: 'Oren Fictitious', direction: 'in', sentAt, note: null}]}), {
			label: 'import',
			now: member.now,
		});
		const mend = (outcome: 'unknown' | 'ignored') => member.does('Oren', {type: 'mend', direction: 'in', sentAt, to: {outcome}});
		expect(mend('unknown')).toEqual(refusedWith('received'));
		expect(mend('ignored').ok).toBe(true);
	});
});

describe('beside an archive', () => {
	it('a later archive that shows the connection wins over a guess', () => {
		member.marks('Oren', 'accepted');
		mends({outcome: 'ignored'});
		member.later(dayMs);
		sees('2026-12-02');
		expect(member.store.person(member.id('Oren'))).toMatchObject({connected: true, connectedOn: '2026-12-02'});
		expect(invitations()).toMatchObject([{outcome: 'accepted'}]);
	});

	it('what an archive has shown is not taken away by the member', () => {
		sees('2026-11-30');
		expect(mends({outcome: null})).toEqual(refusedWith('already-connected'));
		expect(mends({outcome: 'ignored'}).ok).toBe(true);
		expect(member.status('Oren')).toBe('connection');
		expect(member.store.person(member.id('Oren'))?.connectedOn).toBe('2026-11-30');
	});

	it("LinkedIn's own day of sending stands", () => {
		const {sentAt} = invitations()[0] ?? {sentAt: 0};
		member.store.import(batch({invitations: [{keys: ['in:oren'], name: 'Oren Fictitious', direction: 'out', sentAt, note: null}]}), {
			label: 'import',
			now: member.now,
		});
		expect(mends({sentAt: sentAt - 2 * dayMs})).toEqual(refusedWith('archive-date'));
	});
});

describe('on file', () => {
	it('a rebuild finds the same tables, and another store that takes the journal in shows the same', () => {
		member.marks('Oren', 'accepted');
		mends({outcome: 'unknown', source: 'warned', on: member.now - 2 * dayMs});
		expect(member.store.rebuild().identical).toBe(true);
		member.restart();
		const journal = [...member.store.journal()].map(event => JSON.stringify(event)).join('\n');
		const read = readJournal(journal);
		if (!('events' in read)) throw new Error(`line ${read.wrongLine}`);
		const other = createMember();
		other.store.unite(read.events);
		expect(seen(other.store, member.now)).toEqual(seen(member.store, member.now));
		expect(other.store.card(other.id('Oren'), member.now, other.rules)?.status).toBe('refused');
	});

	it('a mend that is none is no journal', () => {
		mends({outcome: 'ignored'});
		const journal = [...member.store.journal()].map(event => JSON.stringify(event)).join('\n');
		expect(readJournal(journal.replace('"outcome":"ignored"', '"outcome":"forgotten"'))).toHaveProperty('wrongLine');
	});
});

describe('a profile address', () => {
	it("that is somebody else's is refused: it would make the two one", () => {
		member.adds('Nadia Benali', {keys: ['in:nadia-benali']});
		expect(member.does('Oren', {type: 'describe', description: {keys: ['in:nadia-benali']}})).toEqual(refusedWith('key-of-another'));
		expect(member.does('Oren', {type: 'describe', description: {keys: ['in:oren-2']}}).ok).toBe(true);
		expect(member.store.person(member.id('Oren'))?.keys).toEqual(['in:oren', 'in:oren-2']);
	});
});
