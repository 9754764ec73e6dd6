import type {Account} from '../domain/account.ts';
import type {Batch} from '../domain/batch.ts';
import type {Step} from '../domain/command.ts';
import type {JournalEvent} from '../domain/event.ts';
import type {ExperimentView} from '../domain/experiment/verdict.ts';
import type {Insights} from '../domain/insights/index.ts';
import type {NetworkReport} from '../domain/network/index.ts';
import type {Person} from '../domain/person.ts';
import type {Traces} from '../domain/purge.ts';
import type {Weights} from '../domain/ranking.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import type {Rules} from '../domain/rules.ts';
import type {Template} from '../domain/template.ts';
import type {
	Card,
	GestureView,
	LikelyDuplicate,
	Listed,
	Morning,
	Offer,
	Performed,
	Reversed,
	Stats,
	Suggested,
	ToldPerson,
} from '../domain/views.ts';
import type {ListQuery} from './queries/list.ts';
import type {ToldQuery} from './queries/people-views.ts';
import type {Steps} from './steps.ts';

/** Result of looking for PERSON: a profile address, key, id or an unambiguous part of the name. */
export type Found = {one: Listed} | {candidates: readonly Listed[]};

export type {ListQuery};

/**
 * The store: one SQLite file, a journal and its projection, every write one transaction.
 * Clock and rules are given with each call. Errors: StoreError (code `busy`, `damaged`, `unwritable`, `newer`).
 */
export type Store = {
	readonly path: string;
	/** Runs the steps as one gesture, all or nothing. */
	perform(
		steps: readonly Step[],
		context: {
			label: string;
			now: number;
			rules: Rules;
			/** A gesture to be gone on with, so that undo takes all of it back; a new one begins where it is not the latest in force. */
			continues?: string | null;
		},
	): Performed;
	/** When the very same was imported, and what it would come to again; null where it was not, or the import was undone. */
	imported(digest: string, now: number): {at: number; report: Omit<ImportReport, 'dryRun'>} | null;
	/** What an import of this would do; nothing is written. */
	preview(batch: Batch, now: number): ImportReport;
	/** Merges what was read, as one gesture, step by step: left before its end, it leaves nothing. Nothing else may be asked meanwhile. */
	importing(batch: Batch, context: {label: string; now: number; digest?: string}): Steps<ImportReport>;
	/** The same in one go. */
	import(batch: Batch, context: {label: string; now: number; digest?: string}): ImportReport;
	nextUndo(now: number): GestureView | null;
	nextRedo(now: number): GestureView | null;
	undo(now: number): Reversed;
	redo(now: number): Reversed;
	/** Unites another journal with this one and refolds; `dryRun` tells only what would come of it. Gestures of another store are not taken back by this one's undo. */
	unite(events: Iterable<JournalEvent>, options?: {dryRun: boolean}): {events: number; people: number};
	journal(): Iterable<JournalEvent>;
	/** Refolds everything; true where the tables were already identical. */
	rebuild(): {identical: boolean; events: number; people: number};

	/** The first fault SQLite finds in the file; null where it is sound. Reads all of it: half a second for 130,000 people. */
	fault(): string | null;
	/** Writes a consistent copy of the store to a file, 0600, whole or not at all. */
	backup(file: string): void;
	/** Puts the journal of a store file, of this schema and checked, in place of this one's: one transaction, whoever else has the store open. Those purged here stay purged. */
	replaceWith(file: string): void;
	/** What the journal tells a person by: what `purge` takes. */
	traces(id: string): Traces;
	/**
	 * Deletes every event about a person for good, keeps a keyed hash against their coming back, and rewrites the file.
	 * @returns false where another process has the file open, and its log keeps the bytes until that one ends
	 */
	purge(traces: Traces): boolean;

	account(): Account;
	/** Everybody by name, with all that is known of each. */
	everybody(now: number): Iterable<Listed & {person: Person}>;
	person(id: string): Person | null;
	find(text: string, now: number): Found;
	list(query: ListQuery, now: number): {total: number; rows: readonly Listed[]};
	/** Where somebody stands on a list, counted from 0; null where they are not on it. */
	place(query: ListQuery, id: string, now: number): number | null;
	/** A window of a view of people, with what matters there of each. */
	view(query: ToldQuery, now: number, rules: Rules): {total: number; rows: readonly ToldPerson[]};
	/** Companies nobody of whom is offered, as the member wrote them, in the order they were excluded. */
	excludedCompanies(): readonly string[];
	/** Templates of notes: those linkdash comes with, as the member left them, and the member's own. */
	templates(): readonly Template[];
	/** Looks for people who are here twice: most of a second among 30,000, nothing where nothing has changed. */
	findDuplicates(): void;
	/** Pairs found last that are still two, likeliest first; null before the first search. `part` of a name, '' for all. `limit` -1 is no limit. */
	duplicates(query: {part: string; offset: number; limit: number}, now: number): {total: number; rows: readonly LikelyDuplicate[]} | null;
	/** Draws the arm of somebody who came after the experiment began; nothing where none runs, or they are in it. */
	draw(id: string, now: number, rules: Rules): void;
	/** Oldest first. */
	experiments(now: number, rules: Rules): readonly ExperimentView[];
	/** Whom to consider inviting; `part` of the name, '' for all. `limit` -1 is no limit. */
	suggestions(query: {part: string; offset: number; limit: number}, now: number): {total: number; rows: readonly Suggested[]};
	/** Pending invitees whose name holds `part`, newest invitation first. */
	pendingNamed(part: string, now: number, limit: number): readonly Listed[];
	card(id: string, now: number, rules: Rules): Card | null;
	/** `stats`: those of the same moment, where they are at hand. */
	morning(now: number, rules: Rules, limit?: number, stats?: Stats): Morning;
	/** The best to invite, whatever is left of today: with other points the order they would make, nothing being kept. */
	best(now: number, rules: Rules, limit: number): readonly Offer[];
	/** Values people by other weights from now on. */
	weigh(weights: Weights): void;
	stats(now: number, rules: Rules): Stats;
	/** How far the network reaches, and where next. */
	network(now: number, rules: Rules): NetworkReport;
	/** What works. `stats`: those of the same moment, where they are at hand. */
	insights(now: number, rules: Rules, stats?: Stats): Insights;
	counts(): {people: number; connections: number; invitations: number; events: number; schema: number};
	/** Changes whenever another connection has written: poll it. */
	dataVersion(): number;
	close(): void;
};
