import {chmodSync, closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {StoreError} from './error.ts';
import {assertOurs} from './migrations/index.ts';

/** What SQLite keeps beside a database in use. */
const beside = ['', '-wal', '-shm', '-journal'] as const;

export const removeStore = (path: string): void => {
	for (const end of beside) rmSync(`${path}${end}`, {force: true});
};

/**
 * Writes a consistent copy of an open database, without what was deleted in it, for its owner alone (0600): whole or not at all.
 * One that is there is replaced. VACUUM INTO reads one state of the database, whoever writes meanwhile (https://www.sqlite.org/lang_vacuum.html).
 */
export const copyInto = (db: DatabaseSync, file: string): void => {
	const part = `${file}.${process.pid}.part`;
	try {
		// made here and not by SQLite, which would let the group read it; an empty file is taken
		closeSync(openSync(part, 'wx', 0o600));
		db.prepare('VACUUM INTO ?').run(part);
		const handle = openSync(part, 'r+');
		fsyncSync(handle);
		closeSync(handle);
		renameSync(part, file);
	} finally {
		removeStore(part);
	}
};

/** The first fault of the file; null where it is sound (https://www.sqlite.org/pragma.html#pragma_integrity_check). */
export const faultOf = (db: DatabaseSync): string | null => {
	const found = String(db.prepare('PRAGMA integrity_check(1)').get()?.integrity_check);
	return found === 'ok' ? null : found;
};

/**
 * Copies a backup, after it was looked through from end to end.
 * @throws StoreError of `file`: `damaged`, `newer`, `foreign`, or `unwritable` where it cannot be read
 */
export const copyChecked = (file: string, to: string): void => {
	const db = new DatabaseSync(file, {readOnly: true});
	try {
		assertOurs(db, file);
		const isStore = db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'event'").get() !== undefined;
		if (!isStore) throw new StoreError('foreign', file, undefined);
		const fault = faultOf(db);
		if (fault !== null) throw new StoreError('damaged', file, fault);
		copyInto(db, to);
	} finally {
		db.close();
	}
};

/** Puts the journal of the attached database `other` in place of this one's, and its name; who was purged, by the hashes of whichever has any. */
export const replaceJournal = (db: DatabaseSync, {isOurs}: {isOurs: boolean}): void => {
	db.exec('DELETE FROM main.event; INSERT INTO main.event SELECT * FROM other.event');
	db.exec("INSERT OR REPLACE INTO main.meta SELECT * FROM other.meta WHERE name = 'origin'");
	if (isOurs) return;
	db.exec("INSERT OR REPLACE INTO main.meta SELECT * FROM other.meta WHERE name = 'purge-key'");
	db.exec('INSERT OR IGNORE INTO main.purged SELECT * FROM other.purged');
};

/** Puts a store in the place of one that cannot be used, which is kept as it is at `kept`. */
export const replaceDamaged = (path: string, by: string, kept: string): void => {
	for (const end of beside.filter(each => existsSync(`${path}${each}`))) {
		copyFileSync(`${path}${end}`, `${kept}${end}`);
		chmodSync(`${kept}${end}`, 0o600);
	}
	// a log left behind would be read into the new store
	for (const end of beside.slice(1)) rmSync(`${path}${end}`, {force: true});
	renameSync(by, path);
};
