import type {Batch} from '../domain/batch.ts';
import type {Listed} from '../domain/listed.ts';
import type {Person} from '../domain/person.ts';
import {type ImportReport, type Known, type Reconciled, reconcile} from '../domain/reconcile.ts';
import {foldClean} from '../domain/text.ts';
import type {Projection} from './projection.ts';
import type {People} from './queries/people.ts';
import type {Recorder} from './recorder.ts';

/** Rows of one journal event: one event a row was measured at 9.4 times sqlite3's own import, 500 at 4.8. */
const rowsPerEvent = 500;

/** Rows from which on leaving the write-ahead log pays (measured: 30 ms for 3,000 rows, 150 for 30,000; the way there and back costs 8). */
const largeFrom = 3000;

/** Answers the reconciler from memory: everybody whom the batch's keys and names may concern is read once. */
const knownTo = (people: People): Known => {
	const everybody = people.all();
	const byKey = new Map<string, Person>();
	const byName = new Map<string, Person[]>();
	for (const person of everybody) {
		for (const key of person.keys) byKey.set(key, person);
		const name = foldClean(person.name);
		const namesakes = byName.get(name);
		if (namesakes) namesakes.push(person);
		else byName.set(name, [person]);
	}
	return {
		byKeys: keys => (everybody.length === 0 ? [] : [...new Set(keys.flatMap(key => byKey.get(key) ?? []))]),
		byName: name => byName.get(name) ?? [],
		anyKeyless: () => everybody.some(({keys}) => keys.length === 0),
	};
};

/** What an archive adds to the account: its coverage is a look. */
const headOf = (batch: Batch) => ({
	type: 'imported' as const,
	files: batch.files.map(({path, kind, rows}) => ({name: path.slice(path.lastIndexOf('/') + 1), kind, rows})),
	coverage: batch.coverage,
	hidden: batch.hidden,
});

/** Whether a batch is an archive of thousands: then the way it is written matters. */
export const isLarge = ({connections, invitations, targets}: Batch): boolean =>
	connections.length + invitations.length + targets.length >= largeFrom;

/**
 * Merges a batch inside a write transaction: reconciled with who is known, as one gesture. A dry run only looks.
 * @returns the report, and whether anything changed
 */
export const importBatch = (
	batch: Batch,
	{people, projection, recorder}: {people: People; projection: Projection; recorder: Recorder},
	{now, dryRun}: {now: number; dryRun: boolean},
): {report: ImportReport; changed: boolean} => {
	const reconciliation = reconcile(batch, knownTo(people), recorder.newId);
	if (dryRun) return {report: {dryRun, ...reconciliation.each({person: () => {}, listed: () => {}})}, changed: false};
	let isOpen = false;
	/** The head is written before the first rows, and only where something is new. */
	const open = (): void => {
		if (!isOpen) recorder.record('import', 'head', headOf(batch));
		isOpen = true;
	};
	if (batch.coverage !== null && batch.coverage > (people.account().coverage ?? 0)) open();
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
