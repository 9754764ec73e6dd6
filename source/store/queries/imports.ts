import type {DatabaseSync} from 'node:sqlite';
import type {ImportFact} from '../../domain/event.ts';
import type {ImportReport} from '../../domain/reconcile.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Disputes} from './disputes.ts';

type Head = Extract<ImportFact, {type: 'imported'}>;

/** Imports in force. */
export const createImports = (db: DatabaseSync, {disagreements}: Disputes) => {
	const incoming = db.prepare("SELECT count(*) AS n FROM person WHERE phase = 'incoming'");
	const byDigest = db.prepare(`SELECT e.at, e.fact FROM event e LEFT JOIN gesture g ON g.id = e.gesture
		WHERE e.kind = 'import' AND e.subject = 'head' AND json_extract(e.fact, '$.digest') = ? AND g.undone_by IS NULL ORDER BY e.id DESC LIMIT 1`);
	return {
		/** When the very same was imported, and what importing it again comes to: nothing. Null where it was not, or is undone. */
		same(digest: string, now: number, rules: Pick<Rules, 'days'>): {at: number; report: Omit<ImportReport, 'dryRun'>} | null {
			const row = byDigest.get(digest) as {at: number; fact: string} | undefined;
			if (row === undefined) return null;
			const {files, people = 0, hidden} = JSON.parse(row.fact) as Head;
			return {
				at: row.at,
				report: {
					files: files.map(({name, kind, rows}) => ({path: name, kind, rows, read: rows, skipped: 0, problems: []})),
					people: {new: 0, updated: 0, unchanged: people},
					invitations: {new: 0, updated: 0},
					accepted: 0,
					alreadyConnected: 0,
					incoming: Number(incoming.get()?.n),
					hidden,
					suggested: 0,
					disagreements: disagreements(now, rules),
					ownProfile: false,
				},
			};
		},
	};
};
