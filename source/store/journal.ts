import type {DatabaseSync} from 'node:sqlite';
import type {CompanyFact} from '../domain/companies.ts';
import type {Fact, GestureFact, ImportFact, JournalEvent, PersonFact} from '../domain/event.ts';
import {factsOfListed} from '../domain/listed.ts';

/** A line of the journal as the table holds it. */
type EventRow = Omit<JournalEvent, 'fact'> & {seq: number; fact: string};

const read = ({seq: _, fact, ...event}: EventRow): JournalEvent => ({...event, fact: JSON.parse(fact) as Fact});

/** Facts of one event about one id. */
export type Mentioned = {event: string; at: number; gesture: string; facts: readonly PersonFact[]};

type ImportRows = Extract<ImportFact, {type: 'rows' | 'listed'}>;

const isRows = (fact: Fact): fact is ImportRows => fact.type === 'rows' || fact.type === 'listed';

/** Facts of an import's event, person by person. */
const eachRow = (fact: ImportRows): {person: string; facts: readonly PersonFact[]}[] =>
	fact.type === 'rows' ? [...fact.rows] : fact.rows.map(row => ({person: row[0], facts: factsOfListed(row)}));

/** Ids that a fact about somebody speaks of besides. */
const othersIn = (fact: Fact): string[] => (fact.type === 'merged' ? [fact.other] : []);

/** The journal: appended to, never changed. Every function runs inside the caller's transaction. */
export const createJournal = (db: DatabaseSync) => {
	const insert = db.prepare(
		'INSERT OR IGNORE INTO event (id, at, kind, subject, gesture, origin, label, fact) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const mention = db.prepare('INSERT OR IGNORE INTO mention (id, seq) VALUES (?, ?)');
	const newcomers = db.prepare('INSERT OR IGNORE INTO newcomers (seq, low, high) VALUES (?, ?, ?)');
	const openGesture = db.prepare(`INSERT INTO gesture (id, first, origin, label, at) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET first = min(first, excluded.first)`);
	const concern = db.prepare('UPDATE gesture SET people = people + ?1, one = min(coalesce(one, ?2), ?2) WHERE id = ?3');
	const concerned = db.prepare('SELECT 1 FROM mention m JOIN event e ON e.seq = m.seq WHERE m.id = ? AND e.gesture = ? LIMIT 1');
	const setUndone = db.prepare('UPDATE gesture SET undone_by = ? WHERE id = ?');
	const latestControl = db.prepare(
		"SELECT id, json_extract(fact, '$.type') AS type FROM event WHERE kind = 'gesture' AND json_extract(fact, '$.gesture') = ? ORDER BY id DESC LIMIT 1",
	);
	const mentions = db.prepare(`SELECT e.id, e.at, e.gesture, e.kind, e.subject, e.fact FROM event e
		LEFT JOIN gesture g ON g.id = e.gesture WHERE g.undone_by IS NULL AND e.seq IN (
			SELECT seq FROM mention WHERE id = ?1 UNION SELECT seq FROM newcomers WHERE low <= ?1 AND high >= ?1)
		ORDER BY e.id`);
	const ofGesture = db.prepare("SELECT * FROM event WHERE gesture = ? AND (kind = 'person' OR (kind = 'import' AND subject = 'rows'))");
	const inForce = (where: string): string => `SELECT e.* FROM event e LEFT JOIN gesture g ON g.id = e.gesture
		WHERE ${where} AND g.undone_by IS NULL ORDER BY e.id`;
	const accountEvents = db.prepare(inForce("(e.kind = 'account' OR (e.kind = 'import' AND e.subject = 'head'))"));
	/** As `inForce`, of kinds that are few: their index leaves people out, and SQLite takes it only where the query says so too. */
	const ofFew = (where: string): string => inForce(`e.kind <> 'person' AND ${where}`);
	const suggestions = db.prepare(ofFew("e.kind = 'import' AND e.subject = 'suggested'"));
	const companies = db.prepare(ofFew("e.kind = 'company'"));
	const companiesOf = db.prepare("SELECT DISTINCT subject FROM event WHERE kind = 'company' AND gesture = ?");
	const templates = db.prepare(ofFew("e.kind = 'template'"));
	const experiments = db.prepare(ofFew("e.kind = 'experiment'"));
	const personEvents = db.prepare(inForce("(e.kind = 'person' OR (e.kind = 'import' AND e.subject = 'rows'))"));
	const latest = db.prepare('SELECT max(id) AS id FROM event');
	const first = db.prepare('SELECT at FROM event ORDER BY id LIMIT 1');
	const all = db.prepare('SELECT * FROM event ORDER BY id');

	/** Facts of an import's event by person, parsed once: hundreds of people share one. By id, since a seq rolled back is given out again. */
	const parsed = new Map<string, ReadonlyMap<string, readonly PersonFact[]>>();
	const rowsOf = (id: string, fact: string): ReadonlyMap<string, readonly PersonFact[]> => {
		let rows = parsed.get(id);
		if (!rows) {
			rows = new Map(eachRow(JSON.parse(fact) as ImportRows).map(({person, facts}) => [person, facts]));
			if (parsed.size >= 64) parsed.clear();
			parsed.set(id, rows);
		}
		return rows;
	};

	/** Brings a gesture's state in line with the latest undo or redo of it. */
	const applyControl = (gesture: string): void => {
		const control = latestControl.get(gesture) as {id: string; type: GestureFact['type']} | undefined;
		if (control) setUndone.run(control.type === 'undone' ? control.id : null, gesture);
	};

	const indexRows = (fact: ImportRows, {gesture}: JournalEvent, seq: number): void => {
		const first = fact.type === 'rows' ? fact.rows[0]?.person : fact.rows[0]?.[0];
		const last = fact.type === 'rows' ? fact.rows.at(-1)?.person : fact.rows.at(-1)?.[0];
		if (fact.type === 'rows' && !fact.newcomers) for (const {person} of fact.rows) mention.run(person, seq);
		else newcomers.run(seq, first ?? '', last ?? '');
		concern.run(fact.rows.length, first ?? null, gesture);
	};

	const index = (event: JournalEvent, seq: number): void => {
		const {fact, gesture} = event;
		if (fact.type === 'undone' || fact.type === 'redone') {
			applyControl(fact.gesture);
			return;
		}
		openGesture.run(gesture, event.id, event.origin, event.label, event.at);
		if (isRows(fact)) indexRows(fact, event, seq);
		else if (event.kind === 'person') {
			for (const id of [event.subject, ...othersIn(fact)]) {
				const isNew = concerned.get(id, gesture) === undefined;
				mention.run(id, seq);
				if (isNew) concern.run(1, id, gesture);
			}
		}
		// an undo of this gesture may have come in before it, from another machine's journal
		applyControl(gesture);
	};

	return {
		/** Appends an event and indexes it; false where the journal holds it already. */
		append(event: JournalEvent): boolean {
			const {id, at, kind, subject, gesture, origin, label, fact} = event;
			const {changes, lastInsertRowid} = insert.run(id, at, kind, subject, gesture, origin, label, JSON.stringify(fact));
			if (changes === 0) return false;
			index(event, Number(lastInsertRowid));
			return true;
		},
		/** Facts in force about an id, in order. */
		mentions(id: string): Mentioned[] {
			const rows = mentions.all(id) as unknown as Omit<EventRow, 'seq'>[];
			return rows.flatMap(({id: event, at, gesture, kind, subject, fact}) => {
				const facts = kind === 'import' ? rowsOf(event, fact).get(id) : subject === id ? [JSON.parse(fact) as PersonFact] : [];
				return facts === undefined ? [] : [{event, at, gesture, facts}];
			});
		},
		/** Facts in force about everybody, in order. */
		*everyMention(): Generator<Mentioned & {id: string}> {
			for (const row of personEvents.iterate()) {
				const {id: event, at, gesture, subject, fact} = read(row as unknown as EventRow);
				if (isRows(fact)) for (const {person, facts} of eachRow(fact)) yield {id: person, event, at, gesture, facts};
				else {
					yield {id: subject, event, at, gesture, facts: [fact as PersonFact]};
					for (const id of othersIn(fact)) yield {id, event, at, gesture, facts: []};
				}
			}
		},
		/** Every id that a gesture speaks of. */
		idsOf: (gesture: string): string[] => [
			...new Set(
				(ofGesture.all(gesture) as unknown as EventRow[]).map(read).flatMap(({subject, fact}) => {
					if (isRows(fact)) return eachRow(fact).map(({person}) => person);
					return [subject, ...othersIn(fact)];
				}),
			),
		],
		/** Account facts and import heads in force, in order. */
		accountEvents: (): JournalEvent[] => (accountEvents.all() as unknown as EventRow[]).map(read),
		/** Facts in force about companies, in order. */
		companyFacts: (): CompanyFact[] => (companies.all() as unknown as EventRow[]).map(row => read(row).fact as CompanyFact),
		/** Companies that a gesture speaks of, by the name they are compared by. */
		companiesOf: (gesture: string): string[] => companiesOf.all(gesture).map(({subject}) => String(subject)),
		/** Facts in force about templates, in order. */
		templateEvents: (): JournalEvent[] => (templates.all() as unknown as EventRow[]).map(read),
		/** Facts in force about experiments, in order. */
		experimentEvents: (): JournalEvent[] => (experiments.all() as unknown as EventRow[]).map(read),
		/** What imports in force suggest, in order. */
		suggestions: (): JournalEvent[] => (suggestions.all() as unknown as EventRow[]).map(read),
		latestId: (): string | null => (latest.get()?.id as string | null) ?? null,
		/** When linkdash was first used: the first event's recording; null in an empty journal. */
		firstAt: (): number | null => (first.get()?.at as number | undefined) ?? null,
		*all(): Generator<JournalEvent> {
			for (const row of all.iterate()) yield read(row as unknown as EventRow);
		},
		/** Events were changed: what was read of them before is no longer so. */
		forgetParsed: () => parsed.clear(),
		/** Makes what stands beside the events anew: who is mentioned where, and the gestures. */
		reindex(): void {
			for (const table of ['mention', 'newcomers', 'gesture']) db.exec(`DELETE FROM ${table}`);
			for (const row of all.all() as unknown as EventRow[]) index(read(row), row.seq);
		},
	};
};

export type Journal = ReturnType<typeof createJournal>;
