import {createHash} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import {personColumns} from './row.ts';

/** Every projected table; of `person` all but its row number, which only counts how often somebody was folded. */
const projected = {
	person: personColumns.join(', '),
	invitation: '*',
	further_key: '*',
	alias: '*',
	account: '*',
	gesture: '*',
	mention: '*',
	newcomers: '*',
	suggestion: '*',
} as const;

/** A digest of every projected table, in the order of its key: equal where the tables are. */
export const digest = (db: DatabaseSync): string => {
	const hash = createHash('sha256');
	for (const [table, columns] of Object.entries(projected)) {
		hash.update(table);
		for (const row of db.prepare(`SELECT ${columns} FROM ${table} ORDER BY 1, 2`).iterate()) hash.update(JSON.stringify(row));
	}
	return hash.digest('hex');
};
