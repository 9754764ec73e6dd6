import {describe, expect, it} from 'vitest';
import {defaultRules} from '../../source/domain/rules.ts';
import {openStore} from '../../source/store/open.ts';
import {batch, connection, contact, invitation, message, target} from '../domain/book.ts';
import {createMember, dayMs, type Member, seen} from '../helpers/member.ts';

/** An archive of thousands, each with something of their own. */
const archive = (people: number) => {
	const person = (index: number) => ({keys: [`in:person-${index}`], name: `Person ${String.fromCharCode(65 + (index % 26))} ${index}`});
	return batch({
		connections: Array.from({length: people}, (_, index) =>
			connection({...person(index), company: `Company ${index % 7}`, position: 'CTO', connectedOn: `2026-0${1 + (index % 9)}-15`}),
		),
		invitations: Array.from({length: people / 5}, (_, index) =>
			invitation({...person(index * 6), sentAt: Date.parse('2026-06-01T10:00:00Z') + index * 60_000}),
		),
		coverage: Date.parse('2026-10-01T12:00:00Z'),
		profile: {name: 'Camille Exemplaire', skills: 12},
		messages: [message({keys: ['in:partner'], name: 'Oren Fictitious', receivedAt: 5})],
		contacts: [contact({name: 'Zoé Testárd', email: 'zoe@example.test'})],
	});
};

const imports = (member: Member, what: ReturnType<typeof batch>, digest?: string) =>
	member.store.import(what, {label: 'import', now: member.now, ...(digest && {digest})});

describe('an archive of thousands', () => {
	it('goes in as the journal folds: a rebuild finds nothing to differ', () => {
		const member = createMember();
		imports(member, archive(5000));
		expect(member.store.counts()).toMatchObject({people: 5166, connections: 5000, invitations: 1000});
		const before = seen(member.store, member.now).stats;
		expect(member.store.rebuild().identical).toBe(true);
		expect(seen(member.store, member.now).stats).toEqual(before);
	});

	it('is found by name, company and address at once', () => {
		const member = createMember();
		imports(member, archive(3000));
		expect(member.store.list({filter: 'person b 2783'}, member.now).total).toBe(1);
		expect(member.store.list({filter: 'company:"company 3 x"'}, member.now).total).toBe(0);
		expect(member.store.list({filter: 'company:company status:connection'}, member.now).total).toBe(3000);
		expect(member.store.find('in:person-42', member.now)).toMatchObject({one: {name: 'Person Q 42'}});
		expect(member.store.find('Person Q 42', member.now)).toMatchObject({one: {key: 'in:person-42'}});
	});

	it('is one gesture: one undo takes it back whole, and redo brings it back', () => {
		const member = createMember();
		member.adds('Person A 0', {keys: ['in:person-0'], relation: 'met'});
		member.invites('Person A 0', null, Date.parse('2026-06-01T10:00:00Z'));
		const before = seen(member.store, member.now);
		imports(member, archive(3000));
		const after = seen(member.store, member.now);
		expect(member.store.nextUndo(member.now)).toMatchObject({label: 'import', ask: true});
		member.undoes();
		expect(seen(member.store, member.now)).toEqual(before);
		expect(member.store.suggestions({part: '', offset: 0, limit: -1}, member.now).total).toBe(0);
		member.redoes();
		expect(seen(member.store, member.now)).toEqual(after);
	});

	it('twice changes nothing and records nothing', () => {
		const member = createMember();
		imports(member, archive(2000));
		const before = seen(member.store, member.now);
		const {events} = member.store.counts();
		member.later(dayMs);
		const report = imports(member, archive(2000));
		expect(report).toMatchObject({people: {new: 0, updated: 0, unchanged: 2066}, invitations: {new: 0, updated: 0}, suggested: 0});
		expect(member.store.counts().events).toBe(events);
		member.later(-dayMs);
		expect(seen(member.store, member.now)).toEqual(before);
	});

	it('left half-way leaves nothing behind, and the store goes on working', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met'});
		const before = seen(member.store, member.now);
		const steps = member.store.importing(archive(6000), {label: 'import', now: member.now});
		for (let step = 0; step < 3; step++) expect(steps.next()).toMatchObject({done: false, value: {of: 6200}});
		steps.return(undefined as never);
		expect(seen(member.store, member.now)).toEqual(before);
		expect(member.store.rebuild().identical).toBe(true);
		member.adds('Oren Fictitious');
		expect(imports(member, archive(1000)).people.new).toBe(1033);
	});

	it('may be read by another process that has had the store open all along', () => {
		const member = createMember();
		member.adds('Nadia Benali');
		const other = openStore(member.store.path);
		const version = other.dataVersion();
		imports(member, archive(4000));
		expect(other.dataVersion()).not.toBe(version);
		expect(other.stats(member.now, defaultRules).network.connections).toBe(4000);
		other.close();
	});

	it('tells of the member and suggests whom to invite, nobody being added', () => {
		const member = createMember();
		expect(imports(member, archive(100)).suggested).toBe(2);
		expect(member.store.account().profile).toEqual({name: 'Camille Exemplaire', skills: 12});
		const suggested = () =>
			member.store.suggestions({part: '', offset: 0, limit: -1}, member.now).rows.map(({name, source}) => [name, source]);
		expect(suggested()).toEqual([
			['Oren Fictitious', 'messages'],
			['Zoé Testárd', 'contacts'],
		]);
		expect(member.store.suggestions({part: 'TESTARD', offset: 0, limit: -1}, member.now).total).toBe(1);
		member.adds('Oren Fictitious', {keys: ['in:partner']});
		expect(suggested()).toEqual([['Zoé Testárd', 'contacts']]);
		member.adds('zoe testard');
		expect(suggested()).toEqual([]);
	});
});

describe('whom to ask again', () => {
	it('is suggested: withdrawn three weeks ago, or never answered within 180 days', () => {
		const member = createMember();
		for (const name of ['Oren Fictitious', 'Zoé Testárd', 'Ada Sample']) member.adds(name, {relation: 'met'});
		member.invites('Oren');
		member.invites('Zoé');
		member.marks('Zoé', 'withdrawn');
		const suggested = () =>
			member.store.suggestions({part: '', offset: 0, limit: -1}, member.now).rows.map(({name, source}) => [name, source]);
		expect(suggested()).toEqual([]);
		member.later(21 * dayMs);
		expect(suggested()).toEqual([['Zoé Testárd', 'withdrawn']]);
		member.later(160 * dayMs);
		expect(suggested()).toEqual([
			['Zoé Testárd', 'withdrawn'],
			['Oren Fictitious', 'expired'],
		]);
	});
});

describe('the very same import', () => {
	const list = batch({targets: [target({keys: ['in:nadia'], name: 'Nadia Benali'})], files: []});

	it('is known by its digest as long as it is in force', () => {
		const member = createMember();
		expect(member.store.imported('abc', member.now)).toBeNull();
		imports(member, list, 'abc');
		expect(member.store.imported('abc', member.now)).toMatchObject({at: member.now, report: {people: {unchanged: 1}}});
		expect(member.store.imported('abd', member.now)).toBeNull();
		member.undoes();
		expect(member.store.imported('abc', member.now)).toBeNull();
	});

	it('is not taken for known where a row could not be read', () => {
		const member = createMember();
		const file = {
			path: 'list.csv',
			kind: 'targets' as const,
			rows: 2,
			read: 1,
			skipped: 1,
			problems: [{line: 3, reason: 'nobody' as const}],
		};
		imports(member, {...list, files: [file]}, 'abc');
		expect(member.store.imported('abc', member.now)).toBeNull();
	});
});

describe('an archive and the member at odds', () => {
	const atOdds = () => {
		const member = createMember();
		member.adds('Nadia Benali', {keys: ['in:nadia'], relation: 'met'});
		member.invites('Nadia', null, member.now - 20 * dayMs);
		member.marks('Nadia', 'unknown', {on: member.now - 15 * dayMs});
		imports(member, batch({connections: [connection({keys: ['in:nadia'], name: 'Nadia Benali', connectedOn: '2026-11-10'})]}));
		return member;
	};
	const disputed = (member: Member) => member.morning().disputes.map(({name, outcome}) => [name, outcome]);

	it('ask the member every morning until one side holds', () => {
		const member = atOdds();
		expect(disputed(member)).toEqual([['Nadia Benali', 'unknown']]);
		expect(member.stats().refusals.counted).toBe(1);
	});

	it('the archive holds: accepted, and the refusal is given back', () => {
		const member = atOdds();
		expect(member.marks('Nadia', 'accepted').ok).toBe(true);
		expect(disputed(member)).toEqual([]);
		expect(member.stats()).toMatchObject({refusals: {counted: 0}, acceptance: {accepted: 1}});
		member.undoes();
		expect(disputed(member)).toEqual([['Nadia Benali', 'unknown']]);
	});

	it('the member’s word holds: the refusal stays, and it is not asked again', () => {
		const member = atOdds();
		expect(member.marks('Nadia', 'unknown').ok).toBe(true);
		expect(disputed(member)).toEqual([]);
		expect(member.stats()).toMatchObject({refusals: {counted: 1}, network: {connections: 1}});
		const again = imports(
			member,
			batch({connections: [connection({keys: ['in:nadia'], name: 'Nadia Benali', connectedOn: '2026-11-10'})]}),
		);
		expect(again.disagreements).toEqual([]);
	});
});
