import type {DatabaseSync} from 'node:sqlite';

/** Runs work in one write transaction; `work` says whether to keep it. Thrown errors roll back and pass through. */
export const inTransaction = <T>(db: DatabaseSync, work: () => {keep: boolean; value: T}): T => {
	db.exec('BEGIN IMMEDIATE');
	try {
		const {keep, value} = work();
		db.exec(keep ? 'COMMIT' : 'ROLLBACK');
		return value;
	} catch (error) {
		if (db.isTransaction) db.exec('ROLLBACK');
		throw error;
	}
};
