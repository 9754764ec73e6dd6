import {chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import type {PersonCommand} from '../../source/domain/command.ts';
import {defaultRules} from '../../source/domain/rules.ts';
import {StoreError} from '../../source/store/error.ts';
import {createIds} from '../../source/store/ids.ts';
import {inMemory, openStore} from '../../source/store/open.ts';
import {batch, connection} from '../domain/book.ts';
import {createMember, dayMs, monday, seen, temporaryStorePath} from '../helpers/member.ts';

describe('somebody with a further command', () => {
	const add = (further: PersonCommand) => {
		const member = createMember();
		const step = {on: 'somebody', keys: [], name: 'Nadia Benali', command: {type: 'describe', description: {}}, further} as const;
		return {member, performed: member.store.perform([step], {label: 'exclude', now: member.now, rules: defaultRules})};
	};

	it('is one person and one gesture', () => {
		const {member, performed} = add({type: 'exclude', excluded: true});
		expect(performed).toMatchObject({ok: true, people: [{name: 'Nadia Benali', isNew: true}]});
		expect(member.status('Nadia')).toBe('excluded');
		member.undoes();
		expect(member.store.list({}, member.now).total).toBe(0);
	});

	it('is not added where that is refused', () => {
		const {member, performed} = add({type: 'wait', on: monday});
		expect(performed).toMatchObject({ok: false, reason: {code: 'not-pending'}, name: 'Nadia Benali'});
		expect(member.store.counts()).toMatchObject({people: 0, events: 0});
	});
});

describe('undo and redo', () => {
	it('give back refusals, pace and notes, across restarts and to any depth', () => {
		const member = createMember();
		const states = [seen(member.store, member.now)];
		const then = (act: () => unknown) => {
			act();
			states.push(seen(member.store, member.now));
		};
		then(() => member.adds('Nadia Benali', {keys: ['in:nadia-benali'], relation: 'met'}));
		then(() => member.invites('Nadia', 'Ravi de notre échange.'));
		then(() => member.marks('Nadia', 'spam'));
		then(() => member.says({type: 'look', on: member.now}));
		for (let step = states.length - 2; step >= 0; step--) {
			member.restart();
			expect(member.undoes().ok).toBe(true);
			expect(seen(member.store, member.now)).toEqual(states[step]);
		}
		expect(member.undoes()).toMatchObject({ok: false, reason: {code: 'nothing-to-undo'}});
		for (const state of states.slice(1)) {
			member.restart();
			expect(member.redoes().ok).toBe(true);
			expect(seen(member.store, member.now)).toEqual(state);
		}
		expect(member.redoes()).toMatchObject({ok: false, reason: {code: 'nothing-to-redo'}});
	});

	it('redo ends with a new act', () => {
		const member = createMember();
		member.adds('Nadia Benali');
		member.adds('Oren Fictitious');
		member.undoes();
		member.adds('Zoé Testárd');
		expect(member.redoes()).toMatchObject({ok: false});
		expect(member.store.list({}, member.now).rows.map(row => row.name)).toEqual(['Nadia Benali', 'Zoé Testárd']);
	});

	it('says what it will take back, and asks first for another day, another process or several people', () => {
		const member = createMember();
		member.adds('Nadia Benali');
		expect(member.store.nextUndo(member.now)).toMatchObject({label: 'add', name: 'Nadia Benali', people: 1, ask: false});
		member.later(dayMs);
		expect(member.store.nextUndo(member.now)?.ask).toBe(true);
		member.later(-dayMs);
		member.restart();
		expect(member.store.nextUndo(member.now)?.ask).toBe(true);
		const both = ['Oren Fictitious', 'Zoé Testárd'].map(
			name => ({on: 'somebody', keys: [], name, command: {type: 'describe', description: {}}}) as const,
		);
		member.store.perform(both, {label: 'add', now: member.now, rules: defaultRules});
		expect(member.store.nextUndo(member.now)).toMatchObject({people: 2, ask: true});
	});
});

describe('the journal', () => {
	it('keeps its order where the clock stands still or runs backward', () => {
		const newId = createIds(null);
		const ids = [monday, monday, monday - 5000, monday + 1].map(newId);
		expect(ids.toSorted()).toEqual(ids);
		expect(createIds(ids[3] as string)(monday - dayMs) > (ids[3] as string)).toBe(true);
		expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	});

	it('joins two people as soon as a key shows that they are one, and parts them when that is undone', () => {
		const member = createMember();
		member.adds('Nadia Benali', {keys: ['in:nadia-benali'], relation: 'met'});
		member.adds('N. Benali', {keys: ['urn:ACoAAtest'], company: 'Placeholder'});
		expect(member.store.counts().people).toBe(2);
		member.adds('Nadia Benali', {keys: ['in:nadia-benali', 'urn:ACoAAtest']});
		expect(member.store.counts().people).toBe(1);
		expect(member.store.card(member.id('urn:ACoAAtest'), member.now, defaultRules)).toMatchObject({
			relation: 'met',
			company: 'Placeholder',
		});
		member.undoes();
		expect(member.store.list({}, member.now).rows.map(row => row.name)).toEqual(['N. Benali', 'Nadia Benali']);
	});

	it('is not written at all where a later step of an act is refused', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met'});
		const before = member.store.counts();
		const result = member.store.perform(
			[
				{on: 'person', id: member.id('Nadia'), command: {type: 'send', on: member.now}},
				{on: 'person', id: 'nobody', command: {type: 'wait', on: member.now}},
			],
			{label: 'mark.sent', now: member.now, rules: defaultRules},
		);
		expect(result).toMatchObject({ok: false, reason: {code: 'no-such-person'}});
		expect(member.store.counts()).toEqual(before);
	});
});

describe('a filter', () => {
	it('finds a company and a tag whatever their case and accents', () => {
		const member = createMember();
		member.adds('Nadia Benali', {company: 'Élan', tags: ['Été']});
		member.adds('Elan Fictitious', {company: 'Acme', tags: ['hiver']});
		const found = (filter: string) => member.store.list({filter}, member.now).rows.map(row => row.name);
		for (const filter of ['company:élan', 'company:ELAN', 'tag:été', 'tag:ete', '-company:acme']) {
			expect(found(filter)).toEqual(['Nadia Benali']);
		}
	});
});

describe('an import only looked at', () => {
	it('leaves nothing behind that the next one could take for its own', () => {
		const member = createMember();
		const imports = (companies: Readonly<Record<string, string>>, dryRun: boolean) => {
			const connections = Object.entries(companies).map(([name, company]) =>
				connection({name, keys: [`in:${name.toLowerCase()}`], company}),
			);
			if (dryRun) member.store.preview(batch({connections}), member.now);
			else member.store.import(batch({connections}), {label: 'import', now: member.now});
		};
		imports({Nadia: 'Acme', Oren: 'Acme'}, false);
		imports({Nadia: 'Essai', Oren: 'Placeholder'}, true);
		imports({Oren: 'Muster'}, false);
		expect(member.store.person(member.id('Oren'))?.company).toBe('Muster');
	});
});

describe('several processes', () => {
	it('another process sees a write by its data version, and both undo the same last act', () => {
		const member = createMember();
		const other = openStore(member.store.path);
		const version = other.dataVersion();
		member.adds('Nadia Benali');
		expect(other.dataVersion()).not.toBe(version);
		expect(other.list({}, member.now).total).toBe(1);
		expect(other.undo(member.now)).toMatchObject({ok: true, done: {name: 'Nadia Benali', ask: true}});
		expect(member.store.list({}, member.now).total).toBe(0);
		other.close();
	});

	it('the store opens and reads while another process writes', () => {
		const file = temporaryStorePath();
		openStore(file).close();
		const writer = new DatabaseSync(file);
		writer.exec('BEGIN IMMEDIATE');
		const store = openStore(file);
		expect(store.stats(monday, defaultRules).network.connections).toBe(0);
		store.close();
		writer.close();
	});
});

describe('the file', () => {
	it('is the member’s alone', () => {
		const file = temporaryStorePath();
		openStore(file).close();
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
	});

	it('that is no database is left as it is', () => {
		const file = temporaryStorePath();
		mkdirSync(path.dirname(file), {recursive: true});
		writeFileSync(file, 'these are not the bytes of a database, though there are enough of them to look like one'.repeat(50));
		expect(() => openStore(file)).toThrow(expect.objectContaining({code: 'damaged', path: file}));
	});

	it('of another program is refused, and left as it is', () => {
		const file = temporaryStorePath();
		mkdirSync(path.dirname(file), {recursive: true});
		const theirs = new DatabaseSync(file);
		theirs.exec('CREATE TABLE bookmarks (address TEXT)');
		theirs.close();
		const before = readFileSync(file);
		expect(() => openStore(file)).toThrow(expect.objectContaining({code: 'foreign'}));
		expect(readFileSync(file)).toEqual(before);
	});

	it('of a newer linkdash is refused', () => {
		const file = temporaryStorePath();
		openStore(file).close();
		const db = new DatabaseSync(file);
		db.exec('PRAGMA user_version = 999');
		db.close();
		expect(() => openStore(file)).toThrow(expect.objectContaining({code: 'newer'}));
	});

	it('in a folder that cannot be made is unwritable', () => {
		const file = temporaryStorePath();
		mkdirSync(path.dirname(path.dirname(file)), {recursive: true});
		writeFileSync(path.dirname(file), 'a file where the folder should be');
		chmodSync(path.dirname(file), 0o400);
		expect(() => openStore(file)).toThrow(StoreError);
		expect(() => openStore(file)).toThrow(expect.objectContaining({code: 'unwritable'}));
	});

	it('values everybody anew when the words of the goal have changed', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met', position: 'Head of Hops'});
		member.adds('Oren Fictitious', {relation: 'met', position: 'CTO'});
		member.store.close();
		const store = openStore(member.store.path, {...defaultRules, fit: {...defaultRules.fit, titles: ['CTO']}});
		expect(store.list({view: 'targets'}, member.now).rows.map(row => row.name)).toEqual(['Oren Fictitious', 'Nadia Benali']);
		expect(store.rebuild().identical).toBe(true);
		store.close();
	});
});

describe('two processes with other settings', () => {
	it('value people by the words of the store, so that a rebuild finds nothing to differ', () => {
		const member = createMember();
		member.adds('Nadia Benali', {relation: 'met', position: 'Head of Hops'});
		const other = openStore(member.store.path, {...defaultRules, fit: {...defaultRules.fit, titles: ['hops']}});
		// the dashboard, open since before the settings changed, acts on
		member.does('Nadia', {type: 'tick', item: 'specific'}, 'check');
		expect(other.rebuild().identical).toBe(true);
		other.close();
	});
});

describe('a store in memory', () => {
	it('works like any other and leaves nothing on the disk', () => {
		const store = openStore(inMemory);
		store.perform([{on: 'somebody', keys: [], name: 'Nadia Benali', command: {type: 'describe', description: {}}}], {
			label: 'add',
			now: monday,
			rules: defaultRules,
		});
		expect(store.list({}, monday).total).toBe(1);
		expect(existsSync(inMemory)).toBe(false);
		store.close();
	});
});

describe('what an archive alone tells of invitations', () => {
	it('is no evidence of how often strangers refuse, nor of how often they accept', () => {
		const member = createMember();
		member.adds('Ada Eins', {keys: ['in:ada'], relation: 'interesting', weight: 10});
		const before = member.store.card(member.id('Ada Eins'), member.now, member.rules)?.offer;
		const invitations = Array.from({length: 200}, (_, n) => ({
			keys: [`in:old-${n}`],
			name: `Old ${n}`,
			direction: 'out' as const,
			sentAt: member.now - 400 * dayMs,
			note: null,
		}));
		const connections = invitations.slice(0, 150).map(({keys, name}) => ({
			keys,
			name,
			company: 'Acme',
			position: null,
			email: null,
			connectedOn: '2025-11-01',
		}));
		const files = {files: [], targets: [], messages: [], notes: [], contacts: [], profile: null, hidden: 0, coverage: member.now};
		member.store.import({...files, invitations, connections}, {label: 'import', now: member.now});
		expect(member.stats().acceptance).toMatchObject({sent: 200, accepted: 150});
		const after = member.store.card(member.id('Ada Eins'), member.now, member.rules)?.offer;
		expect([after?.chanceAccept, after?.chanceRefuse]).toEqual([before?.chanceAccept, before?.chanceRefuse]);
		const {groups, refusals} = member.store.insights(member.now, member.rules);
		expect([groups.relation, groups.company, refusals.byRelation]).toEqual([[], [], []]);
		expect(groups.note).toMatchObject([{value: 'without', sent: 200}]);
	});
});
