import type {DatabaseSync} from 'node:sqlite';
import {localDate} from '../domain/calendar.ts';
import type {GestureView} from '../domain/views.ts';

type GestureRow = {id: string; label: string; at: number; people: number; one: string | null};

/**
 * Undo by gesture. The latest gesture of this store in force is the next to be taken back, across restarts, at any depth.
 * Redo gives back the gesture taken back last, until a new gesture has been made. Gestures of another united journal are not ours to undo.
 */
export const createGestures = (db: DatabaseSync, origin: string) => {
	const live = db.prepare(
		'SELECT id, label, at, people, one FROM gesture WHERE origin = ? AND undone_by IS NULL ORDER BY first DESC LIMIT 1',
	);
	const undone = db.prepare(`SELECT id, label, at, people, one FROM gesture WHERE origin = ?1 AND undone_by IS NOT NULL
		AND undone_by > (SELECT max(first) FROM gesture WHERE origin = ?1) ORDER BY undone_by DESC LIMIT 1`);
	const name = db.prepare('SELECT p.name FROM person p WHERE p.id = coalesce((SELECT a.person FROM alias a WHERE a.id = ?1), ?1)');
	const standsFor = db.prepare('SELECT coalesce((SELECT a.person FROM alias a WHERE a.id = ?1), ?1) AS id');
	const named = db.prepare(`SELECT json_extract(e.fact, '$.name') AS name FROM event e
		WHERE e.gesture = ? AND e.kind IN ('person', 'company', 'template') AND json_extract(e.fact, '$.name') IS NOT NULL LIMIT 1`);
	/** Gestures of this process: others are asked about first. */
	const own = new Set<string>();

	const nameOf = (gesture: string, id: string | null): string | null => {
		const known = id === null ? undefined : (name.get(id)?.name as string | undefined);
		// somebody whose adding was undone is in the journal only
		return known ?? (named.get(gesture)?.name as string | undefined) ?? null;
	};

	const view = (row: GestureRow | undefined, now: number): GestureView | null => {
		if (!row) return null;
		return {
			gesture: row.id,
			label: row.label,
			at: row.at,
			people: row.people,
			name: nameOf(row.id, row.one),
			person: row.people === 1 && row.one !== null ? String(standsFor.get(row.one)?.id) : null,
			ask: row.people > 1 || localDate(row.at) !== localDate(now) || !own.has(row.id),
		};
	};

	return {
		nextUndo: (now: number): GestureView | null => view(live.get(origin) as GestureRow | undefined, now),
		nextRedo: (now: number): GestureView | null => view(undone.get(origin) as GestureRow | undefined, now),
		made(gesture: string): void {
			own.add(gesture);
		},
	};
};

export type Gestures = ReturnType<typeof createGestures>;
