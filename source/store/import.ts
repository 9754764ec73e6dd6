import type {Account} from '../domain/account.ts';
import type {Batch, FileKind, ProfileRecord} from '../domain/batch.ts';
import type {ImportFact} from '../domain/event.ts';
import type {Listed} from '../domain/listed.ts';
import {type ImportReport, type Reconciled, reconcile} from '../domain/reconcile.ts';
import {knownTo} from './known.ts';
import type {Projection} from './projection.ts';
import type {People} from './queries/people.ts';
import type {Suggestions} from './queries/suggestions.ts';
import type {Recorder} from './recorder.ts';
import {finish, type Steps} from './steps.ts';

/** Rows of one journal event: one event a row was measured at 9.4 times sqlite3's own import, 500 at 4.8. */
const rowsPerEvent = 500;

/** Rows from which on leaving the write-ahead log pays (measured: 30 ms for 3,000 rows, 150 for 30,000; the way there and back costs 8). */
const largeFrom = 3000;

/** What an archive adds to the account: its coverage is a look. */
const headOf = (batch: Batch, people: number, digest: string) => ({
	type: 'imported' as const,
	files: batch.files.map(({path, kind, rows}) => ({name: path.slice(path.lastIndexOf('/') + 1), kind, rows})),
	people,
	// a row that could not be read today may be read tomorrow: by another clock, or a newer linkdash
	...(batch.files.every(({skipped}) => skipped === 0) && {digest}),
	coverage: batch.coverage,
	hidden: batch.hidden,
	...(batch.profile && {profile: batch.profile}),
});

/** Whether the archive tells anything of the member's profile that is not known. */
const isNewProfile = ({profile}: Batch, known: Account['profile']): boolean =>
	profile !== null && Object.entries(profile).some(([field, value]) => known?.[field as keyof ProfileRecord] !== value);

/** Whether it is there to tell of the member's profile: invitations and messages give no more than the name away. */
const hasProfile = ({files}: Batch): boolean => files.some(({kind}) => profileKinds.has(kind));
const profileKinds: ReadonlySet<FileKind> = new Set(['profile', 'positions', 'education', 'skills']);

/** Whether a batch is an archive of thousands: then the way it is written matters. */
export const isLarge = ({connections, invitations, targets}: Batch): boolean =>
	connections.length + invitations.length + targets.length >= largeFrom;

type Parts = {people: People; suggestions: Suggestions; projection: Projection};

/** What an import would do. Nothing is written. */
export const previewOf = (
	batch: Batch,
	{people, suggestions}: Pick<Parts, 'people' | 'suggestions'>,
	newId: () => string,
): ImportReport => ({
	dryRun: true,
	...finish(reconcile(batch, knownTo(batch, people, suggestions), newId).meetings()),
	ownProfile: hasProfile(batch) && isNewProfile(batch, people.account().profile),
});

/**
 * Merges a batch inside a write transaction: reconciled with who is known, as one gesture. Its steps are people met.
 * @returns the report, and whether anything changed
 */
export function* importing(
	batch: Batch,
	{people, suggestions, projection, recorder}: Parts & {recorder: Recorder},
	{now, digest}: {now: number; digest: string},
): Steps<{report: ImportReport; changed: boolean}> {
	const reconciliation = reconcile(batch, knownTo(batch, people, suggestions), recorder.newId);
	const account = people.account();
	const tellsProfile = isNewProfile(batch, account.profile);
	let isOpen = false;
	/** The head is written before the first rows, and only where something is new. */
	const record = (subject: 'rows' | 'suggested', fact: ImportFact): void => {
		open();
		recorder.record('import', subject, fact);
	};
	const open = (): void => {
		if (!isOpen) recorder.record('import', 'head', headOf(batch, reconciliation.people, digest));
		isOpen = true;
	};
	if ((batch.coverage !== null && batch.coverage > (account.coverage ?? 0)) || tellsProfile) open();
	if (reconciliation.suggestions.length > 0) record('suggested', {type: 'suggested', people: reconciliation.suggestions});

	const newcomers = projection.newcomers(reconciliation.newcomers);
	const others: string[] = [];
	const lists = byHundreds<Listed>(rows => {
		record('rows', {type: 'listed', rows});
		newcomers.listed(rows, now);
	});
	const rowsOf = (people: readonly Reconciled[]) => people.map(({id, facts}) => ({person: id, facts}));
	const added = byHundreds<Reconciled>(rows => {
		record('rows', {type: 'rows', newcomers: true, rows: rowsOf(rows)});
		newcomers.people(rows, now);
	});
	const changed = byHundreds<Reconciled>(rows => {
		record('rows', {type: 'rows', rows: rowsOf(rows)});
		others.push(...rows.map(({id}) => id));
	});
	const meetings = reconciliation.meetings();
	let met = 0;
	let meeting = meetings.next();
	for (; !meeting.done; meeting = meetings.next()) {
		const {value} = meeting;
		if ('row' in value) lists.take(value.row);
		else if (value.person.facts.length > 0) (value.person.isNew ? added : changed).take(value.person);
		met += 1;
		if (met % rowsPerEvent === 0) yield {done: met, of: reconciliation.people};
	}
	for (const rows of [lists, added, changed]) rows.end();
	newcomers.end();
	projection.refold(others);
	if (isOpen) projection.refoldAccount();
	if (reconciliation.suggestions.length > 0) suggestions.refold();
	return {report: {dryRun: false, ...meeting.value, ownProfile: tellsProfile && hasProfile(batch)}, changed: isOpen};
}

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
