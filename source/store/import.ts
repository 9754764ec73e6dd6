import type {Batch} from '../domain/batch.ts';
import type {Person} from '../domain/person.ts';
import {type ImportReport, type Known, type Reconciled, reconcile} from '../domain/reconcile.ts';
import {fold} from '../domain/text.ts';
import type {Projection} from './projection.ts';
import type {People} from './queries/people.ts';
import type {Recorder} from './recorder.ts';

/** Rows of one journal event: one event a row was measured at 9.4 times sqlite3's own import, 500 at 4.8. */
const rowsPerEvent = 500;

/** Answers the reconciler from memory: everybody whom the batch's keys and names may concern is read once. */
const knownTo = (people: People): Known => {
	const everybody = people.all();
	const byKey = new Map<string, Person>();
	const byName = new Map<string, Person[]>();
	for (const person of everybody) {
		for (const key of person.keys) byKey.set(key, person);
		const name = fold(person.name);
		const namesakes = byName.get(name);
		if (namesakes) namesakes.push(person);
		else byName.set(name, [person]);
	}
	return {
		byKeys: keys => [...new Set(keys.map(key => byKey.get(key)).filter(person => person !== undefined))],
		byName: name => byName.get(name) ?? [],
	};
};

/** What an archive adds to the account: its coverage is a look. */
const headOf = (batch: Batch) => ({
	type: 'imported' as const,
	files: batch.files.map(({path, kind, rows}) => ({name: path.slice(path.lastIndexOf('/') + 1), kind, rows})),
	coverage: batch.coverage,
	hidden: batch.hidden,
});

/**
 * Merges a batch inside a write transaction: reconciled with who is known, as one gesture.
 * @returns the report, and whether anything changed
 */
export const importBatch = (
	batch: Batch,
	{people, projection, recorder}: {people: People; projection: Projection; recorder: Recorder},
	{now, dryRun}: {now: number; dryRun: boolean},
): {report: ImportReport; changed: boolean} => {
	const {people: reconciled, report} = reconcile(batch, knownTo(people), recorder.newId);
	const concerned = reconciled.filter(({facts}) => facts.length > 0);
	const coverage = people.account().coverage ?? 0;
	const looksFurther = batch.coverage !== null && batch.coverage > coverage;
	const changed = concerned.length > 0 || looksFurther;
	if (changed) {
		recorder.record('import', 'head', headOf(batch));
		for (let from = 0; from < concerned.length; from += rowsPerEvent) recordRows(concerned.slice(from, from + rowsPerEvent), recorder);
		projection.insertNew(
			concerned.filter(({isNew}) => isNew),
			now,
		);
		projection.refold(concerned.filter(({isNew}) => !isNew).map(({id}) => id));
		projection.refoldAccount();
	}
	return {report: {dryRun, ...report}, changed};
};

const recordRows = (rows: readonly Reconciled[], recorder: Recorder): void => {
	recorder.record('import', 'rows', {type: 'rows', rows: rows.map(({id, facts}) => ({person: id, facts}))});
};
