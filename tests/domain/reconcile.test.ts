import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Batch} from '../../source/domain/batch.ts';
import type {PersonFact} from '../../source/domain/event.ts';
import {batch, connection, createBook, instant, invitation, target} from './book.ts';

const nadia = {keys: ['in:nadia-benali'], name: 'Nadia Benali'};

const sent = (date: string): PersonFact => ({
	type: 'sent',
	on: instant(date),
	note: 'Hello Nadia',
	personalised: true,
	relation: 'met',
	tier: 'free',
	open: [],
});

const answered = (outcome: 'ignored' | 'unknown' | 'withdrawn' | 'spam', date: string): PersonFact => ({
	type: 'answered',
	outcome,
	on: instant(date),
	date,
	source: null,
});

describe('who is who', () => {
	it('is one person in Connections, Invitations and a list', () => {
		const book = createBook();
		const {report} = book.import(
			batch({
				connections: [connection({...nadia, company: 'Acme', connectedOn: '2026-06-03'})],
				invitations: [invitation({...nadia, note: 'Hello'})],
				targets: [target({...nadia, company: 'Placeholder', relation: 'met', tags: ['vip']})],
			}),
		);
		expect(report.people).toEqual({new: 1, updated: 0, unchanged: 0});
		expect(book.people()).toMatchObject([{...nadia, company: 'Acme', relation: 'met', tags: ['vip'], connectedOn: '2026-06-03'}]);
	});

	it('is two people where the slugs differ, whatever the names', () => {
		const book = createBook();
		book.import(batch({connections: [connection(nadia), connection({keys: ['in:nadia-benali-2'], name: 'Nadia Benali'})]}));
		expect(book.people()).toHaveLength(2);
	});

	it('learns that two known people are one from a row with both keys', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, connectedOn: '2026-06-03'})]}));
		book.import(batch({targets: [target({keys: ['urn:ACoAATEST'], name: 'N. Benali', place: 'Lyon'})]}));
		expect(book.people()).toHaveLength(2);
		const both = batch({targets: [target({keys: ['in:nadia-benali', 'urn:ACoAATEST'], name: 'Nadia Benali'})]});
		expect(book.import(both).report.people).toEqual({new: 0, updated: 1, unchanged: 0});
		expect(book.people()).toMatchObject([{keys: ['in:nadia-benali', 'urn:ACoAATEST'], place: 'Lyon', connected: true}]);
		expect(book.import(both).report.people.unchanged).toBe(1);
	});

	it('gives an older row without an address to the only person of that name', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, company: 'Acme', connectedOn: '2020-01-01'})]}));
		const {report} = book.import(batch({invitations: [invitation({name: 'NADIA benali', sentAt: instant('2019-12-30')})]}));
		expect(report).toMatchObject({people: {new: 0, updated: 1}, accepted: 1});
	});

	it('gives an address to the person known by that name alone', () => {
		const book = createBook();
		book.import(batch({targets: [target({name: 'Nadia Benali', company: 'ACME'})]}));
		book.import(batch({connections: [connection({...nadia, company: 'Acme', connectedOn: '2026-06-03'})]}));
		expect(book.people()).toMatchObject([{keys: ['in:nadia-benali'], connected: true}]);
	});

	it('does not guess between two of a name', () => {
		const book = createBook();
		book.import(batch({connections: [connection(nadia), connection({keys: ['in:nadia-2'], name: 'Nadia Benali'})]}));
		const nameless = batch({invitations: [invitation({name: 'Nadia Benali', direction: 'in'})]});
		const {report} = book.import(nameless);
		expect(book.people().map(person => person.keys.length)).toEqual([1, 1, 0]);
		expect(report.disagreements).toEqual([{person: 'id00003', name: 'Nadia Benali', what: 'identity', archive: '', linkdash: '2'}]);
		expect(book.import(nameless).report.disagreements).toEqual([]);
	});

	it('does not take two people with a company each for one', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, company: 'Acme'})]}));
		book.import(batch({targets: [target({name: 'Nadia Benali', company: 'Placeholder'})]}));
		expect(book.people()).toHaveLength(2);
	});

	it('does not give one nameless address of two to a person known by name', () => {
		const book = createBook();
		book.import(batch({targets: [target({name: 'Nadia Benali'})]}));
		const twins = batch({connections: [connection(nadia), connection({keys: ['in:nadia-2'], name: 'Nadia Benali'})]});
		expect(book.import(twins).report.disagreements).toHaveLength(2);
		expect(book.people()).toHaveLength(3);
		expect(book.import(twins).report.disagreements).toEqual([]);
	});

	it('calls somebody without a name after their address', () => {
		const book = createBook();
		book.import(batch({targets: [target({keys: ['in:oren-fictitious-1a2b3c']}), target({keys: ['urn:ACoAATEST']})]}));
		expect(book.people().map(person => person.name)).toEqual(['Oren Fictitious', 'urn:ACoAATEST']);
		book.import(batch({targets: [target({keys: ['urn:ACoAATEST'], name: 'Zoé Testárd'})]}));
		expect(book.person('Zoé Testárd').keys).toEqual(['urn:ACoAATEST']);
	});
});

describe('what an archive changes', () => {
	it('overwrites what it says and keeps what it does not', () => {
		const book = createBook();
		book.import(batch({targets: [target({...nadia, company: 'Old', position: 'Intern', place: 'Lyon', reason: 'hops'})]}));
		book.import(batch({connections: [connection({...nadia, name: 'Nadia Benali, MBA', company: 'Acme', connectedOn: '2026-06-03'})]}));
		expect(book.people()).toMatchObject([{name: 'Nadia Benali, MBA', company: 'Acme', position: 'Intern', place: 'Lyon', reason: 'hops'}]);
	});

	it('a list only fills what is blank, and adds its tags', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, company: 'Acme'})]}));
		const list = batch({targets: [target({...nadia, company: 'Other', position: 'CTO', relation: 'met', degree: 2, tags: ['vip']})]});
		expect(book.import(list).people[0]?.facts).toEqual([{type: 'described', position: 'CTO', relation: 'met', degree: 2, tags: ['vip']}]);
		const second = batch({targets: [target({...nadia, relation: 'stranger', tags: ['vip', 'lyon']})]});
		expect(book.import(second).people[0]?.facts).toEqual([{type: 'described', tags: ['lyon']}]);
	});

	it('means nothing where a row is missing from a newer export', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, connectedOn: '2026-06-03'})]}));
		book.import(batch({connections: [connection({keys: ['in:oren'], name: 'Oren Fictitious', connectedOn: '2026-06-04'})]}));
		expect(book.person('Nadia Benali').connected).toBe(true);
	});

	it('a new date of the connection replaces the old one', () => {
		const book = createBook();
		book.import(batch({connections: [connection({...nadia, connectedOn: '2026-06-03'})]}));
		const again = book.import(batch({connections: [connection({...nadia, connectedOn: '2026-07-01'})]}));
		expect(again.people[0]?.facts).toEqual([{type: 'connected', on: '2026-07-01'}]);
		expect(book.import(batch({connections: [connection(nadia)]})).people[0]?.facts).toEqual([]);
	});
});

describe('invitations', () => {
	const connected = batch({connections: [connection({...nadia, connectedOn: '2026-06-03'})]});

	it('sent by hand and shown by the archive within a week are one, confirmed once', () => {
		const book = createBook();
		book.learn('me', {type: 'described', ...nadia}, sent('2026-06-02'));
		const archive = batch({invitations: [invitation({...nadia, sentAt: instant('2026-06-01')})]});
		expect(book.import(archive).report.invitations).toEqual({new: 0, updated: 1});
		expect(book.person('Nadia Benali').invitations).toMatchObject([
			{origin: 'archive', sentAt: instant('2026-06-01'), note: 'Hello Nadia'},
		]);
		expect(book.import(archive).people[0]?.facts).toEqual([]);
	});

	it('more than a week apart, or the other way, are two', () => {
		const book = createBook();
		book.learn('me', {type: 'described', ...nadia}, sent('2026-05-01'));
		const rows = [
			invitation({...nadia, sentAt: instant('2026-06-01')}),
			invitation({...nadia, direction: 'in', sentAt: instant('2026-05-01')}),
		];
		expect(book.import(batch({invitations: rows})).report.invitations).toEqual({new: 2, updated: 0});
		expect(book.person('Nadia Benali').invitations).toHaveLength(3);
	});

	it('the same row twice is one', () => {
		const book = createBook();
		const row = invitation(nadia);
		expect(book.import(batch({invitations: [row, {...row}]})).report.invitations).toEqual({new: 1, updated: 0});
	});

	it.each([
		['without an answer', []],
		['taken for ignored', [answered('ignored', '2026-06-02')]],
		['withdrawn', [answered('withdrawn', '2026-06-02')]],
	])('%s are accepted where the person is a connection now', (_, answers) => {
		const book = createBook();
		book.learn('me', {type: 'described', ...nadia}, sent('2026-06-01'), ...answers);
		const {report} = book.import(connected);
		expect(report).toMatchObject({accepted: 1, alreadyConnected: 0, invitations: {new: 0, updated: 1}, disagreements: []});
		expect(book.person('Nadia Benali').invitations).toMatchObject([{outcome: 'accepted'}]);
		expect(book.import(connected).report).toMatchObject({accepted: 0, people: {new: 0, updated: 0, unchanged: 1}});
	});

	it.each(['unknown', 'spam'] as const)('answered "%s" by a connection are told and left alone', outcome => {
		const book = createBook();
		book.learn('me', {type: 'described', ...nadia}, sent('2026-06-01'), answered(outcome, '2026-06-02'));
		const {report} = book.import(connected);
		expect(report).toMatchObject({accepted: 0});
		expect(report.disagreements).toEqual([{person: 'me', name: 'Nadia Benali', what: 'outcome', archive: 'accepted', linkdash: outcome}]);
		expect(book.person('Nadia Benali')).toMatchObject({connected: true, invitations: [{outcome}]});
	});

	it('sent the same UTC day as the connection are accepted, sent later are not', () => {
		const book = createBook();
		book.learn('me', {type: 'described', ...nadia}, {...sent('2026-06-03'), on: Date.parse('2026-06-03T23:59:59Z')} as PersonFact);
		expect(book.import(connected).report.accepted).toBe(1);
		const later = createBook();
		later.learn('me', {type: 'described', ...nadia}, {...sent('2026-06-04'), on: Date.parse('2026-06-04T00:00:00Z')} as PersonFact);
		expect(later.import(connected).report.accepted).toBe(0);
	});

	it('are accepted in whatever order the two files come', () => {
		const book = createBook();
		book.import(connected);
		expect(book.import(batch({invitations: [invitation(nadia)]})).report).toMatchObject({accepted: 1, invitations: {new: 1, updated: 0}});
		expect(book.person('Nadia Benali').invitations).toMatchObject([{outcome: 'accepted'}]);
	});

	it('a target without one, found connected, is told apart', () => {
		const book = createBook();
		book.import(batch({targets: [target(nadia)]}));
		expect(book.import(connected).report).toMatchObject({accepted: 0, alreadyConnected: 1});
	});

	it('received and neither answered nor connected wait for an answer', () => {
		const book = createBook();
		const rows = [
			invitation({keys: ['in:oren'], name: 'Oren Fictitious', direction: 'in'}),
			invitation({keys: ['in:zoe'], name: 'Zoé Testárd', direction: 'in'}),
			invitation({...nadia, direction: 'in'}),
		];
		book.learn('zoe', {type: 'described', keys: ['in:zoe'], name: 'Zoé Testárd'});
		book.learn('zoe', {type: 'archived', direction: 'in', sentAt: instant('2026-06-01'), note: null});
		book.learn('zoe', {type: 'replied', outcome: 'ignored', on: instant('2026-06-02'), date: '2026-06-02'});
		const {report} = book.import(batch({...connected, invitations: rows}));
		expect(report.incoming).toBe(1);
	});
});

describe('importing again', () => {
	const name = fc.constantFrom('Nadia Benali', 'Oren Fictitious', 'nadia benali');
	const keys = fc.subarray(['in:a', 'in:b', 'urn:ACoAA1'], {maxLength: 2});
	const company = fc.constantFrom(null, 'Acme', 'Placeholder');
	// the same invitation recorded days apart, or another one: LinkedIn leaves at least 21 days between two
	const day = fc.constantFrom(0, 1, 3, 30, 33).map(days => instant('2026-05-01') + days * 86_400_000);
	const date = fc.option(day.map(at => new Date(at).toISOString().slice(0, 10)));
	const anyBatch: fc.Arbitrary<Batch> = fc
		.record({
			connections: fc.array(fc.record({keys, name, company, connectedOn: date}).map(connection), {maxLength: 6}),
			invitations: fc.array(fc.record({keys, name, direction: fc.constantFrom('out', 'in'), sentAt: day}).map(invitation), {maxLength: 6}),
			targets: fc.array(fc.record({keys, name, company, tags: fc.subarray(['vip', 'lyon'])}).map(target), {maxLength: 6}),
		})
		.map(batch);

	it('changes nothing', () => {
		fc.assert(
			fc.property(fc.array(anyBatch, {maxLength: 2}), anyBatch, (earlier, last) => {
				const book = createBook();
				for (const each of earlier) {
					book.import(each);
				}
				book.import(last);
				const before = book.people();
				const {people, report} = book.import(last);
				expect(people.flatMap(({facts}) => facts)).toEqual([]);
				expect(report).toMatchObject({people: {new: 0, updated: 0}, invitations: {new: 0, updated: 0}, accepted: 0});
				expect(book.people()).toEqual(before);
			}),
			{numRuns: 400},
		);
	});
});
