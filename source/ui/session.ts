import type {GestureLabel, Step} from '../domain/command.ts';
import type {Card, GestureView, Listed, Morning, Performed, Reversed, Stats} from '../domain/views.ts';

/** Views of the People screen. */
export const peopleViews = ['targets', 'pending', 'connections'] as const;
export type PeopleView = (typeof peopleViews)[number];

/**
 * All the dashboard knows of the world, handed in by `commands/dashboard`: the ui opens no store and reads no clock.
 * Reads are small windows and synchronous (a key must change the screen within 25 ms); writes are one transaction each.
 */
export type Session = {
	now(): number;
	/** At most `limit` offers. */
	morning(limit: number): Morning;
	stats(): Stats;
	card(id: string): Card | null;
	/** A window of a view; `filter` is matched on name, company, position and tags, folded for case and accents. */
	people(view: PeopleView, filter: string, offset: number, limit: number): {total: number; rows: readonly Listed[]};
	/** Pending invitees whose name holds `part`, for "who accepted?". */
	whoAccepted(part: string, limit: number): readonly Listed[];
	perform(steps: readonly Step[], label: GestureLabel): Performed;
	/** What `undo` would take back; null where nothing is left. */
	nextUndo(): GestureView | null;
	nextRedo(): GestureView | null;
	undo(): Reversed;
	redo(): Reversed;
	/** Reads profile addresses or names out of pasted text. */
	readPaste(text: string): readonly {keys: readonly string[]; name: string}[];
	/** Calls back when another process has written, at most once a second. Returns the way to stop. */
	onOtherWriter(callback: () => void): () => void;
	/** The day's summary line for the main screen on leaving. */
	farewell(): string;
	/** Marked DEMO in the header. */
	demo: boolean;
};
