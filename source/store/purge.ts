import {createHmac, randomBytes} from 'node:crypto';
import type {DatabaseSync} from 'node:sqlite';
import type {Batch} from '../domain/batch.ts';
import type {JournalEvent} from '../domain/event.ts';
import {batchWithout, eventWithout, type IsPurged, type Named, type Traces, tracesIn, uniteTraces} from '../domain/purge.ts';
import {fold} from '../domain/text.ts';
import {isBusy} from './busy.ts';
import type {Journal} from './journal.ts';

type What = 'id' | 'key' | 'email' | 'name' | 'bare-name';

/**
 * Writes the whole file anew and empties its log: what was deleted is in neither then.
 * @returns false where another process has the store open and keeps the log
 */
export const rewriteFile = (db: DatabaseSync): boolean => {
	try {
		db.exec('VACUUM');
	} catch (error) {
		// what is deleted is deleted: another's long import is no reason to say that nothing was done
		if (isBusy(error)) return false;
		throw error;
	}
	return Number(db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy ?? 0) === 0;
};

/**
 * People who were purged: their events are deleted, and hashes under a key of this store's own keep them from coming back. Whoever had
 * a profile key is known again by it, or by the name where a row has no key; whoever had none, by the name alone.
 */
export const createPurges = (db: DatabaseSync, journal: Journal) => {
	const any = db.prepare('SELECT 1 FROM purged LIMIT 1');
	const known = db.prepare('SELECT 1 FROM purged WHERE hash = ?');
	const insert = db.prepare('INSERT OR IGNORE INTO purged (hash) VALUES (?)');
	const remove = db.prepare('DELETE FROM purged WHERE hash = ?');
	const secretOf = db.prepare("SELECT value FROM meta WHERE name = 'purge-key'");
	const makeSecret = db.prepare("INSERT OR IGNORE INTO meta (name, value) VALUES ('purge-key', ?)");
	const rewrite = db.prepare('UPDATE event SET fact = ? WHERE id = ?');
	const erase = db.prepare('DELETE FROM event WHERE id = ?');

	const isAny = (): boolean => any.get() !== undefined;
	const secret = (): string => {
		if (secretOf.get() === undefined) makeSecret.run(randomBytes(32).toString('hex'));
		return String(secretOf.get()?.value);
	};
	const hashWith = (key: string) => (what: What, text: string) => createHmac('sha256', key).update(`${what}\0${text}`).digest('base64url');

	/** Of each hash why it is kept: what a row must share with the purged person. */
	const marksOf = ({ids, keys, names, emails}: Traces): [What, string][] => [
		...ids.map(id => ['id', id] as [What, string]),
		...keys.map(key => ['key', key] as [What, string]),
		...emails.map(email => ['email', fold(email)] as [What, string]),
		...names.map(name => [keys.length === 0 ? 'name' : 'bare-name', fold(name)] as [What, string]),
	];

	/** Looks with the secret read once: an archive has tens of thousands of rows. */
	const looking = () => {
		const hash = hashWith(secret());
		const has = (what: What, text: string): boolean => known.get(hash(what, text)) !== undefined;
		const isNamed = (name: string, keys: readonly string[]): boolean =>
			name !== '' && (has('name', fold(name)) || (keys.length === 0 && has('bare-name', fold(name))));
		const isPurged: IsPurged = ({keys, name, email}: Named) =>
			keys.some(key => has('key', key)) || (email ? has('email', fold(email)) : false) || isNamed(name, keys);
		/** `isSurely` by an id or a profile key; else somebody else may have that name. */
		const isTraced = ({ids, keys, names, emails}: Traces): {isPurged: boolean; isSurely: boolean} => {
			const isSurely = ids.some(id => has('id', id)) || keys.some(key => has('key', key));
			return {isSurely, isPurged: isSurely || names.some(name => isNamed(name, keys)) || emails.some(email => has('email', fold(email)))};
		};
		return {isPurged, isTraced};
	};

	const without = (events: readonly JournalEvent[], isExempt: (id: string) => boolean) => {
		const {isPurged, isTraced} = looking();
		const ids = new Set<string>();
		for (const [id, traces] of tracesIn(events)) {
			const traced = isTraced(traces);
			if (traced.isPurged && (traced.isSurely || !isExempt(id))) ids.add(id);
		}
		return events.map(event => ({event, left: eventWithout(event, ids, isPurged)}));
	};

	const clean = (isOther: (id: string) => boolean): void => {
		for (const {event, left} of without([...journal.all()], isOther)) {
			if (left === null) erase.run(event.id);
			else if (left !== event) rewrite.run(JSON.stringify(left.fact), event.id);
		}
		journal.forgetParsed();
	};

	return {
		/** What tells of a person, of whom these are all ids. */
		traces: (ids: readonly string[]): Traces => {
			const everybody = tracesIn(journal.all());
			return uniteTraces(ids.map(id => everybody.get(id) ?? {ids: [id], keys: [], names: [], emails: []}));
		},
		isAny,
		/** Keeps their hashes and deletes every event about them. `isOther`: a living person's id, whom a shared name is no reason to purge. */
		purge(traces: Traces, isOther: (id: string) => boolean): void {
			const hash = hashWith(secret());
			for (const [what, text] of marksOf(traces)) insert.run(hash(what, text));
			clean(isOther);
		},
		/** Deletes what another journal, put in place of this, tells of those purged here. */
		again(): void {
			if (isAny()) clean(() => false);
		},
		/** A person added by hand is wanted again. */
		welcome({keys, name}: Named): void {
			if (!isAny()) return;
			const hash = hashWith(secret());
			for (const key of keys) remove.run(hash('key', key));
			for (const what of ['name', 'bare-name'] as const) remove.run(hash(what, fold(name)));
		},
		/** What another journal, or an import, brings without them. */
		eventsWithout: (events: Iterable<JournalEvent>): Iterable<JournalEvent> =>
			isAny() ? without([...events], () => false).flatMap(({left}) => left ?? []) : events,
		batchWithout: (batch: Batch): Batch => (isAny() ? batchWithout(batch, looking().isPurged) : batch),
	};
};
