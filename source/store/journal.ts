import type {DatabaseSync} from 'node:sqlite';
import type {Fact, GestureFact, JournalEvent, PersonFact} from '../domain/event.ts';

/** A line of the journal as the table holds it. */
type EventRow = Omit<JournalEvent, 'fact'> & {seq: number; fact: string};

const read = ({seq: _, fact, ...event}: EventRow): JournalEvent => ({...event, fact: JSON.parse(fact) as Fact});

/** One fact about one id, in the order of the fold. */
export type Mentioned = {event: string; at: number; gesture: string; facts: readonly PersonFact[]};

/** The journal: appended to, never changed. Every function runs inside the caller's transaction. */
export const createJournal = (db: DatabaseSync) => {
	const insert = db.prepare(
		'INSERT OR IGNORE INTO event (id, at, kind, subject, gesture, origin, label, fact) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const mention = db.prepare('INSERT OR IGNORE INTO mention (id, seq, row) VALUES (?, ?, ?)');
	const openGesture = db.prepare(`INSERT INTO gesture (id, first, origin, label, at) VALUES (?, ?, ?, ?, ?)
		ON CONFLICT (id) DO UPDATE SET first = min(first, excluded.first)`);
	const concern = db.prepare('UPDATE gesture SET people = people + ?1, one = min(coalesce(one, ?2), ?2) WHERE id = ?3');
	const concerned = db.prepare('SELECT 1 FROM mention m JOIN event e ON e.seq = m.seq WHERE m.id = ? AND e.gesture = ? LIMIT 1');
	const setUndone = db.prepare('UPDATE gesture SET undone_by = ? WHERE id = ?');
	const latestControl = db.prepare(
		"SELECT id, json_extract(fact, '$.type') AS type FROM event WHERE kind = 'gesture' AND json_extract(fact, '$.gesture') = ? ORDER BY id DESC LIMIT 1",
	);
	const mentions = db.prepare(`SELECT m.row, e.id, e.at, e.gesture, e.fact FROM mention m JOIN event e ON e.seq = m.seq
		LEFT JOIN gesture g ON g.id = e.gesture WHERE m.id = ? AND g.undone_by IS NULL ORDER BY e.id, m.row`);
	const ofGesture = db.prepare('SELECT DISTINCT m.id FROM mention m JOIN event e ON e.seq = m.seq WHERE e.gesture = ?');
	const accountEvents = db.prepare(`SELECT e.* FROM event e LEFT JOIN gesture g ON g.id = e.gesture
		WHERE (e.kind = 'account' OR (e.kind = 'import' AND e.subject = 'head')) AND g.undone_by IS NULL ORDER BY e.id`);
	const latest = db.prepare('SELECT max(id) AS id FROM event');
	const first = db.prepare('SELECT at FROM event ORDER BY id LIMIT 1');
	const all = db.prepare('SELECT * FROM event ORDER BY id');

	/** Rows of an import's events, parsed once: hundreds of people share one event. By id, since a seq rolled back is given out again. */
	const parsed = new Map<string, readonly {person: string; facts: readonly PersonFact[]}[]>();
	const rowOf = (id: string, row: number, fact: string): readonly PersonFact[] => {
		let rows = parsed.get(id);
		if (!rows) {
			rows = (JSON.parse(fact) as {rows: {person: string; facts: PersonFact[]}[]}).rows;
			if (parsed.size >= 64) parsed.clear();
			parsed.set(id, rows);
		}
		return rows[row]?.facts ?? [];
	};

	/** Brings a gesture's state in line with the latest undo or redo of it. */
	const applyControl = (gesture: string): void => {
		const control = latestControl.get(gesture) as {id: string; type: GestureFact['type']} | undefined;
		if (control) setUndone.run(control.type === 'undone' ? control.id : null, gesture);
	};

	const index = (event: JournalEvent, seq: number): void => {
		const {fact} = event;
		if (fact.type === 'undone' || fact.type === 'redone') {
			applyControl(fact.gesture);
			return;
		}
		openGesture.run(event.gesture, event.id, event.origin, event.label, event.at);
		if (fact.type === 'rows') {
			// a person has one row in an import
			for (const [row, {person}] of fact.rows.entries()) mention.run(person, seq, row);
			concern.run(fact.rows.length, fact.rows[0]?.person ?? null, event.gesture);
		} else if (event.kind === 'person') {
			const isNew = concerned.get(event.subject, event.gesture) === undefined;
			mention.run(event.subject, seq, -1);
			if (isNew) concern.run(1, event.subject, event.gesture);
		}
	};

	return {
		/** Appends an event and indexes it; false where the journal holds it already. */
		append(event: JournalEvent): boolean {
			const {id, at, kind, subject, gesture, origin, label, fact} = event;
			const {changes, lastInsertRowid} = insert.run(id, at, kind, subject, gesture, origin, label, JSON.stringify(fact));
			if (changes === 0) return false;
			index(event, Number(lastInsertRowid));
			// an undo of this gesture may have come in before it, from another machine's journal
			if (kind !== 'gesture') applyControl(gesture);
			return true;
		},
		/** Facts in force about an id, in order. */
		mentions(id: string): Mentioned[] {
			return (mentions.all(id) as unknown as (Omit<EventRow, 'seq'> & {row: number})[]).map(row => ({
				event: row.id,
				at: row.at,
				gesture: row.gesture,
				facts: row.row < 0 ? [JSON.parse(row.fact) as PersonFact] : rowOf(row.id, row.row, row.fact),
			}));
		},
		/** Every id that a gesture speaks of. */
		idsOf: (gesture: string): string[] => ofGesture.all(gesture).map(row => String(row.id)),
		/** Account facts and import heads in force, in order. */
		accountEvents: (): JournalEvent[] => (accountEvents.all() as unknown as EventRow[]).map(read),
		latestId: (): string | null => (latest.get()?.id as string | null) ?? null,
		/** When linkdash was first used: the first event's recording; null in an empty journal. */
		firstAt: (): number | null => (first.get()?.at as number | undefined) ?? null,
		*all(): Generator<JournalEvent> {
			for (const row of all.iterate()) yield read(row as unknown as EventRow);
		},
	};
};

export type Journal = ReturnType<typeof createJournal>;
