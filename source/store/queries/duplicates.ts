import type {DatabaseSync} from 'node:sqlite';
import {type LikelyPair, likelyDuplicates, pairKey} from '../../domain/duplicates/index.ts';
import type {Rules} from '../../domain/rules.ts';
import type {LikelyDuplicate} from '../../domain/views.ts';
import {type FoldedRow, toPerson} from '../row.ts';
import {createUnchanged} from '../unchanged.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';

type ProfileRow = Pick<FoldedRow, 'id' | 'key' | 'name' | 'company' | 'position' | 'email' | 'connected' | 'rest'>;

/** Pairs of people who are likely one, found anew when the store has changed. */
export const createDuplicates = (db: DatabaseSync, resolve: (id: string) => string) => {
	const everybody = db.prepare('SELECT id, key, name, company, position, email, connected, rest FROM person');
	const one = db.prepare(`SELECT ${listedColumns} FROM person WHERE id = ?`);

	const find = createUnchanged(db)((_question: number): readonly LikelyPair[] => {
		const notSame = new Set<string>();
		const people = (everybody.all() as unknown as ProfileRow[]).map(row => {
			// few have anything but what the columns hold
			const {keys, apart} = row.rest === null ? {keys: row.key === null ? [] : [row.key], apart: []} : toPerson(row as FoldedRow);
			for (const other of apart) notSame.add(pairKey(row.id, resolve(other)));
			return {...row, keys, connected: row.connected === 1};
		});
		return likelyDuplicates(people, notSame);
	});

	return {
		/** Likeliest first. `limit` -1 is no limit. */
		list(offset: number, limit: number, now: number, rules: Pick<Rules, 'days'>): {total: number; rows: LikelyDuplicate[]} {
			const pairs = find(0);
			const listed = (id: string) => bare(toListed(one.get(id) as unknown as ListedRow, now, rules));
			const rows = pairs.slice(offset, limit < 0 ? undefined : offset + limit).map(({one: id, other, reasons, likelihood}) => ({
				id: pairKey(id, other),
				one: listed(id),
				other: listed(other),
				reasons,
				likelihood,
			}));
			return {total: pairs.length, rows};
		},
	};
};
