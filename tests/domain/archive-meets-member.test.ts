import {describe, expect, it} from 'vitest';
import type {PersonFact} from '../../source/domain/event.ts';
import type {RefusalSource} from '../../source/domain/person.ts';
import {batch, connection, contact, createBook, instant, invitation, message} from './book.ts';

const nadia = {keys: ['in:nadia-benali'], name: 'Nadia Benali'};
const oren = {keys: ['in:oren-fictitious'], name: 'Oren Fictitious'};

const sent = (date: string): PersonFact => ({
	type: 'sent',
	on: instant(date),
	note: null,
	personalised: false,
	relation: 'met',
	tier: 'free',
	open: [],
});

const refused = (date: string, source: RefusalSource): PersonFact => ({
	type: 'answered',
	outcome: 'unknown',
	on: instant(date),
	date,
	source,
});

const connectedOn = (date: string) => batch({connections: [connection({...nadia, connectedOn: date})]});

describe('an archive against what the member recorded', () => {
	it('beats a guessed refusal: the person accepted, and the refusal is given back', () => {
		const book = createBook();
		book.learn('p1', {type: 'described', ...nadia}, sent('2026-06-01'), refused('2026-06-09', 'guessed'));
		const {report} = book.import(connectedOn('2026-06-05'));
		expect(report).toMatchObject({accepted: 1, disagreements: []});
		expect(book.person('Nadia Benali').invitations).toMatchObject([{outcome: 'accepted', source: null}]);
	});

	it.each(['told', 'warned'] as const)('lists a refusal that was %s and overwrites neither side', source => {
		const book = createBook();
		book.learn('p1', {type: 'described', ...nadia}, sent('2026-06-01'), refused('2026-06-03', source));
		const {report} = book.import(connectedOn('2026-06-05'));
		expect(report.accepted).toBe(0);
		expect(report.disagreements).toEqual([{person: 'p1', name: 'Nadia Benali', what: 'outcome', archive: 'accepted', linkdash: 'unknown'}]);
		expect(book.person('Nadia Benali')).toMatchObject({connected: true, invitations: [{outcome: 'unknown', source}]});
	});

	it('is silent about an acceptance that is newer than itself', () => {
		const book = createBook();
		book.learn('p1', {type: 'described', ...nadia}, sent('2026-06-01'), {
			type: 'answered',
			outcome: 'accepted',
			on: instant('2026-06-20'),
			date: '2026-06-20',
			source: null,
		});
		const {report} = book.import(
			batch({
				connections: [connection({...oren, connectedOn: '2026-06-10'})],
				invitations: [invitation({...nadia, sentAt: instant('2026-06-01')})],
				coverage: instant('2026-06-10'),
			}),
		);
		expect(report).toMatchObject({accepted: 0, disagreements: []});
		expect(book.person('Nadia Benali')).toMatchObject({connected: true, invitations: [{outcome: 'accepted'}]});
	});

	it('that is older than what is known only fills what is blank', () => {
		const book = createBook();
		const rows = (company: string, position: string | null) => [connection({...nadia, company, position, connectedOn: '2020-01-01'})];
		book.import(batch({connections: rows('Placeholder', null), coverage: instant('2026-06-10')}));
		book.import(batch({connections: rows('Acme', 'CTO'), coverage: instant('2024-06-10')}));
		expect(book.person('Nadia Benali')).toMatchObject({company: 'Placeholder', position: 'CTO'});
		book.import(batch({connections: rows('Acme', 'CEO'), coverage: instant('2026-07-10')}));
		expect(book.person('Nadia Benali')).toMatchObject({company: 'Acme', position: 'CEO'});
	});
});

describe('messages and notes of an archive', () => {
	it('keep when somebody last wrote and was last written to, by key or by the only name', () => {
		const book = createBook();
		const messages = [message({...nadia, sentAt: 10, receivedAt: 20}), message({name: 'Oren Fictitious', receivedAt: 30})];
		const archive = batch({connections: [connection(nadia), connection(oren)], messages});
		expect(book.import(archive).suggestions).toEqual([]);
		expect(book.person('Nadia Benali').messages).toEqual({sent: 10, received: 20});
		expect(book.person('Oren Fictitious').messages).toEqual({sent: null, received: 30});
		expect(book.import(archive).people.every(({facts}) => facts.length === 0)).toBe(true);
	});

	it('of an older archive move no last message back', () => {
		const book = createBook();
		const archive = (sentAt: number) => batch({connections: [connection(nadia)], messages: [message({...nadia, sentAt})]});
		book.import(archive(50));
		book.import(archive(40));
		expect(book.person('Nadia Benali').messages).toEqual({sent: 50, received: null});
	});

	it('give nobody a message by a name that two people have', () => {
		const book = createBook();
		const twins = [connection(nadia), connection({keys: ['in:nadia-benali-2'], name: 'Nadia Benali'})];
		const {suggestions} = book.import(batch({connections: twins, messages: [message({name: 'Nadia Benali', sentAt: 10})]}));
		expect(book.people().map(person => person.messages)).toEqual([null, null]);
		expect(suggestions).toHaveLength(1);
	});

	it('bring what the member wrote about somebody, the latest word last', () => {
		const book = createBook();
		const note = (text: string, writtenAt: number) => ({...nadia, text, writtenAt});
		const archive = batch({connections: [connection(nadia)], notes: [note('Likes hops', 10), note('Moved to Lyon', 20)]});
		book.import(archive);
		expect(book.person('Nadia Benali').remark).toBe('Moved to Lyon');
		expect(book.import(archive).report.people).toEqual({new: 0, updated: 0, unchanged: 1});
	});
});

describe('suggestions of whom to invite', () => {
	it('are partners of messages and contacts who are no connections, and nobody is added', () => {
		const book = createBook();
		const {suggestions, report} = book.import(
			batch({
				connections: [connection({...nadia, email: 'Nadia@example.test'})],
				messages: [message({...oren, sentAt: 10, receivedAt: 40}), message({...nadia, sentAt: 30})],
				contacts: [
					contact({name: 'nadia BENALI'}),
					contact({name: 'N. B.', email: 'nadia@example.test'}),
					contact({email: 'zoe@example.test'}),
					contact({name: 'Zoé Testárd', email: 'zoe2@example.test'}),
				],
			}),
		);
		expect(suggestions.map(({name, source, at}) => [name, source, at])).toEqual([
			['Oren Fictitious', 'messages', 40],
			['zoe@example.test', 'contacts', null],
			['Zoé Testárd', 'contacts', null],
		]);
		expect(report.suggested).toBe(3);
		expect(book.people().map(person => person.name)).toEqual(['Nadia Benali']);
	});

	it('are told once, and again only when there is a later message', () => {
		const book = createBook();
		const archive = (receivedAt: number) => batch({messages: [message({...oren, receivedAt})], contacts: [contact({name: 'Zoé Testárd'})]});
		expect(book.import(archive(10)).suggestions).toHaveLength(2);
		expect(book.import(archive(10)).suggestions).toEqual([]);
		expect(book.import(archive(9)).suggestions).toEqual([]);
		expect(book.import(archive(11)).suggestions).toMatchObject([{name: 'Oren Fictitious', at: 11}]);
	});
});
