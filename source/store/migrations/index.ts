import type {DatabaseSync} from 'node:sqlite';
import {StoreError} from '../error.ts';
import {inTransaction} from '../transaction.ts';
import {applicationId, journalAndProjection} from './001-journal-and-projection.ts';
import {narrowPeople} from './002-narrow-people.ts';
import {inmail} from './003-inmail.ts';
import {tallies} from './004-tallies.ts';
import {companies} from './005-companies.ts';
import {purged} from './006-purged.ts';
import {delays} from './007-delays.ts';
import {points} from './008-points.ts';
import {word} from './009-word.ts';
import {followedUp} from './010-followed-up.ts';
import {written} from './011-written.ts';
import {keptInTouch} from './012-kept-in-touch.ts';
import {filtered} from './013-filtered.ts';

/** In order, never edited once released: each brings a store from the version of its index to the next. */
const migrations: readonly string[] = [
	journalAndProjection,
	narrowPeople,
	inmail,
	tallies,
	companies,
	purged,
	delays,
	points,
	word,
	followedUp,
	written,
	keptInTouch,
	filtered,
];

export const schemaVersion = migrations.length;

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/**
 * Looks at a file before anything is written to it.
 * @throws StoreError `newer` where a later linkdash wrote it, `foreign` where another program did
 */
export const assertOurs = (db: DatabaseSync, path: string): void => {
	// tables first: what another process is just making gets its tables and its name in one transaction
	const isMade = db.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined;
	const application = Number(db.prepare('PRAGMA application_id').get()?.application_id);
	if (isMade && application !== applicationId) throw new StoreError('foreign', path, undefined);
	if (versionOf(db) > schemaVersion) throw new StoreError('newer', path, undefined);
};

/** Brings the store to the newest schema, in one transaction: a new store is made with one write to the disk, not with one a step. */
export const migrate = (db: DatabaseSync): void => {
	if (versionOf(db) === schemaVersion) return;
	inTransaction(db, () => {
		// another process may have migrated while this one waited for the lock
		for (const step of migrations.slice(versionOf(db))) db.exec(step);
		db.exec(`PRAGMA user_version = ${schemaVersion}`);
		return {keep: true, value: null};
	});
};
