import type {DatabaseSync} from 'node:sqlite';
import {type LikelyPair, likelyDuplicates, pairKey} from '../../domain/duplicates/index.ts';
import type {Rules} from '../../domain/rules.ts';
import {fold} from '../../domain/text.ts';
import type {LikelyDuplicate} from '../../domain/views.ts';
import {type FoldedRow, toPerson} from '../row.ts';
import {createUnchanged} from '../unchanged.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';

type ProfileRow = Pick<FoldedRow, 'id' | 'key' | 'name' | 'company' | 'position' | 'email' | 'connected' | 'rest'>;

const profileColumns = 'id, key, name, company, position, email, connected, rest';

/** Few have anything but what the columns hold. */
const furtherOf = (row: ProfileRow): {keys: readonly string[]; apart: readonly string[]} =>
	row.rest === null ? {keys: row.key === null ? [] : [row.key], apart: []} : toPerson(row as FoldedRow);

/**
 * Pairs of people who are likely one. Everybody is compared with everybody alike, which takes most of a second among 30,000: that is done
 * where it is asked for, and in between the pairs found last are followed through what is said of them.
 */
export const createDuplicates = (db: DatabaseSync, resolve: (id: string) => string) => {
	const everybody = db.prepare(`SELECT ${profileColumns} FROM person`);
	const profile = db.prepare(`SELECT ${profileColumns} FROM person WHERE id = ?`);
	const listedOne = db.prepare(`SELECT ${listedColumns} FROM person WHERE id = ?`);

	const search = createUnchanged(db)((_question: number): readonly LikelyPair[] => {
		const notSame = new Set<string>();
		const people = (everybody.all() as unknown as ProfileRow[]).map(row => {
			const {keys, apart} = furtherOf(row);
			for (const other of apart) notSame.add(pairKey(row.id, resolve(other)));
			return {...row, keys, connected: row.connected === 1};
		});
		return likelyDuplicates(people, notSame);
	});

	let found: readonly LikelyPair[] | null = null;
	let searches = 0;

	const isApart = (row: ProfileRow, other: string): boolean => furtherOf(row).apart.some(id => resolve(id) === other);

	/** The pairs found last that are still two entries, under the ids they now have. */
	const standing = createUnchanged(db)((_searches: number) => {
		const pairs = new Map<string, LikelyPair & {names: string}>();
		for (const pair of found ?? []) {
			const [one, other] = [resolve(pair.one), resolve(pair.other)];
			const [row, second] = [profile.get(one), profile.get(other)] as unknown as (ProfileRow | undefined)[];
			if (one === other || !row || !second || isApart(row, other) || isApart(second, one)) continue;
			pairs.set(pairKey(one, other), {...pair, one, other, names: fold(`${row.name}\n${second.name}`)});
		}
		return [...pairs.values()];
	});

	return {
		/** Finds them anew, unless nothing has changed since. */
		search(): void {
			const now = search(0);
			if (now === found) return;
			found = now;
			searches += 1;
		},
		/** Those found last, likeliest first; null before the first search. `part` of one of the names, '' for all. `limit` -1 is no limit. */
		list(
			{part, offset, limit}: {part: string; offset: number; limit: number},
			now: number,
			rules: Pick<Rules, 'days'>,
		): {total: number; rows: LikelyDuplicate[]} | null {
			if (found === null) return null;
			const pairs = standing(searches).filter(({names}) => names.includes(fold(part)));
			const listed = (id: string) => bare(toListed(listedOne.get(id) as unknown as ListedRow, now, rules));
			const rows = pairs.slice(offset, limit < 0 ? undefined : offset + limit).map(({one, other, reasons, likelihood}) => ({
				id: pairKey(one, other),
				one: listed(one),
				other: listed(other),
				reasons,
				likelihood,
			}));
			return {total: pairs.length, rows};
		},
	};
};
