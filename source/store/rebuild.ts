import {createHash} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';

const projected = ['person', 'invitation', 'profile_key', 'alias', 'account', 'gesture'] as const;

/** A digest of every projected table, in the order of its key: equal where the tables are. */
export const digest = (db: DatabaseSync): string => {
	const hash = createHash('sha256');
	for (const table of projected) {
		hash.update(table);
		for (const row of db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).iterate()) hash.update(JSON.stringify(row));
	}
	return hash.digest('hex');
};
