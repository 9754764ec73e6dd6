import {mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {defaultRules} from '../../source/domain/rules.ts';
import {openStore} from '../../source/store/open.ts';
import {temporaryStorePath} from '../helpers/member.ts';

/** A store as an older linkdash left it: the SQL of its file, see tests/fixtures/stores. */
const olderStore = (name: string): string => {
	const file = temporaryStorePath();
	mkdirSync(path.dirname(file), {recursive: true});
	const db = new DatabaseSync(file);
	db.exec(readFileSync(path.join(import.meta.dirname, '../fixtures/stores', name), 'utf8'));
	db.close();
	return file;
};

const july = Date.parse('2026-07-01T09:00:00Z');

describe('a store of linkdash 0.1', () => {
	it('opens with everybody in it, and undo still knows the last act', () => {
		const store = openStore(olderStore('schema-1.sql'));
		expect(store.list({}, july).rows.map(({name, status}) => [name, status])).toEqual([
			['Ada Sample', 'excluded'],
			['Ilse Vandermolen', 'connection'],
			['Nadia Benali', 'pending'],
			['Oren F.', 'connection'],
			['Oren Fictitious', 'incoming'],
			['Tariq Muster', 'ignored'],
			['Zoé Testárd, MBA 🚀', 'connection'],
			['李 测试', 'connection'],
		]);
		expect(store.stats(july, defaultRules)).toMatchObject({
			acceptance: {accepted: 2, decided: 3, pending: 1},
			refusals: {counted: 0, left: 5},
			network: {connections: 4, hidden: 1},
			pace: {sentToday: 2, notes: {used: 1}},
		});
		expect(store.nextUndo(july)).toMatchObject({label: 'exclude', name: 'Ada Sample'});
		expect(store.nextRedo(july)).toBeNull();
		store.close();
	});

	it('is folded anew once, and the same ever after', () => {
		const file = olderStore('schema-1.sql');
		openStore(file).close();
		const store = openStore(file);
		expect(store.counts()).toMatchObject({people: 8, connections: 4, events: 15});
		expect(store.rebuild().identical).toBe(true);
		store.close();
	});
});
