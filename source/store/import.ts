import type {Account} from '../domain/account.ts';
import type {Batch, ProfileRecord} from '../domain/batch.ts';
import type {Listed} from '../domain/listed.ts';
import {type ImportReport, type Reconciled, reconcile} from '../domain/reconcile.ts';
import {knownTo} from './known.ts';
import type {Projection} from './projection.ts';
import type {People} from './queries/people.ts';
import type {Suggestions} from './queries/suggestions.ts';
import type {Recorder} from './recorder.ts';

/** Rows of one journal event: one event a row was measured at 9.4 times sqlite3's own import, 500 at 4.8. */
const rowsPerEvent = 500;

/** Rows from which on leaving the write-ahead log pays (measured: 30 ms for 3,000 rows, 150 for 30,000; the way there and back costs 8). */
const largeFrom = 3000;

/** What an archive adds to the account: its coverage is a look. */
const headOf = (batch: Batch) => ({
	type: 'imported' as const,
	files: batch.files.map(({path, kind, rows}) => ({name: path.slice(path.lastIndexOf('/') + 1), kind, rows})),
	coverage: batch.coverage,
	hidden: batch.hidden,
	...(batch.profile && {profile: batch.profile}),
});

/** Whether the archive tells anything of the member's profile that is not known. */
const isNewProfile = ({profile}: Batch, known: Account['profile']): boolean =>
	profile !== null && Object.entries(profile).some(([field, value]) => known?.[field as keyof ProfileRecord] !== value);

/** Whether a batch is an archive of thousands: then the way it is written matters. */
export const isLarge = ({connections, invitations, targets}: Batch): boolean =>
	connections.length + invitations.length + targets.length >= largeFrom;

/**
 * Merges a batch inside a write transaction: reconciled with who is known, as one gesture. A dry run only looks.
 * @returns the report, and whether anything changed
 */
export const importBatch = (
	batch: Batch,
	{people, suggestions, projection, recorder}: {people: People; suggestions: Suggestions; projection: Projection; recorder: Recorder},
	{now, dryRun}: {now: number; dryRun: boolean},
): {report: ImportReport; changed: boolean} => {
	const reconciliation = reconcile(batch, knownTo(batch, people, suggestions), recorder.newId);
	if (dryRun) return {report: {dryRun, ...reconciliation.each({person: () => {}, listed: () => {}})}, changed: false};
	let isOpen = false;
	/** The head is written before the first rows, and only where something is new. */
	const open = (): void => {
		if (!isOpen) recorder.record('import', 'head', headOf(batch));
		isOpen = true;
	};
	const account = people.account();
	if ((batch.coverage !== null && batch.coverage > (account.coverage ?? 0)) || isNewProfile(batch, account.profile)) open();
	if (reconciliation.suggestions.length > 0) {
		open();
		recorder.record('import', 'suggested', {type: 'suggested', people: reconciliation.suggestions});
	}
	const others: string[] = [];
	const report = projection.withNewcomers(reconciliation.newcomers, newcomers => {
		const lists = byHundreds<Listed>(rows => {
			open();
			recorder.record('import', 'rows', {type: 'listed', rows});
			newcomers.listed(rows, now);
		});
		const persons = byHundreds<Reconciled>(rows => {
			open();
			recorder.record('import', 'rows', {type: 'rows', rows: rows.map(({id, facts}) => ({person: id, facts}))});
			newcomers.people(
				rows.filter(({isNew}) => isNew),
				now,
			);
			others.push(...rows.filter(({isNew}) => !isNew).map(({id}) => id));
		});
		const told = reconciliation.each({
			listed: lists.take,
			person: person => {
				if (person.facts.length > 0) persons.take(person);
			},
		});
		lists.end();
		persons.end();
		return told;
	});
	projection.refold(others);
	if (isOpen) projection.refoldAccount();
	if (reconciliation.suggestions.length > 0) suggestions.refold();
	return {report: {dryRun, ...report}, changed: isOpen};
};

/** Hands rows on some hundred at a time, and what is left in the end. */
const byHundreds = <T>(write: (rows: readonly T[]) => void) => {
	let rows: T[] = [];
	const end = (): void => {
		if (rows.length > 0) write(rows);
		rows = [];
	};
	return {
		take: (row: T): void => {
			rows.push(row);
			if (rows.length === rowsPerEvent) end();
		},
		end,
	};
};
