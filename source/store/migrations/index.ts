import type {DatabaseSync} from 'node:sqlite';
import {StoreError} from '../error.ts';
import {journalAndProjection} from './001-journal-and-projection.ts';

/** In order, never edited once released: each brings a store from the version of its index to the next. */
const migrations: readonly string[] = [journalAndProjection];

export const schemaVersion = migrations.length;

/**
 * Brings the store to the newest schema, each step in a transaction of its own.
 * @throws StoreError `newer` where a later linkdash wrote it.
 */
export const migrate = (db: DatabaseSync, path: string): void => {
	const version = (): number => Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);
	if (version() > schemaVersion) throw new StoreError('newer', path, undefined);
	while (version() < schemaVersion) {
		db.exec('BEGIN IMMEDIATE');
		try {
			// another process may have migrated while this one waited for the lock
			const from = version();
			const step = migrations[from];
			if (step) {
				db.exec(step);
				db.exec(`PRAGMA user_version = ${from + 1}`);
			}
			db.exec('COMMIT');
		} catch (error) {
			if (db.isTransaction) db.exec('ROLLBACK');
			throw error;
		}
	}
};
