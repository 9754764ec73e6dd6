import type {GestureLabel, Step} from '../domain/command.ts';
import type {ExperimentView} from '../domain/experiment/verdict.ts';
import type {Insights} from '../domain/insights/index.ts';
import type {NetworkReport} from '../domain/network/index.ts';
import type {Writing} from '../domain/note.ts';
import {type ListOrder, listOrders} from '../domain/order.ts';
import type {OwnProfile} from '../domain/preflight.ts';
import type {Other, Placed} from '../domain/preview.ts';
import type {Progress} from '../domain/progress.ts';
import type {ImportReport} from '../domain/reconcile.ts';
import type {Rules} from '../domain/rules.ts';
import type {ViewChange} from '../domain/saved-view.ts';
import type {SettingChange, SettingView, WelcomeStep} from '../domain/setting.ts';
import type {Shared} from '../domain/shared.ts';
import type {
	Card,
	GestureView,
	LikelyDuplicate,
	Listed,
	Morning,
	Performed,
	Reversed,
	Stats,
	Suggested,
	ToldPerson,
} from '../domain/views.ts';
import type {Language, Locale} from '../locales/index.ts';
import type {LabelId} from './keys/action-ids.ts';
import type {Screen} from './keys/context.ts';

/** Views of the People screen. */
export const peopleViews = [
	'everyone',
	'targets',
	'pending',
	'connections',
	'received',
	'follow-ups',
	'excluded',
	'suggestions',
	'duplicates',
] as const;
export type PeopleView = (typeof peopleViews)[number];

/** Orders of the views that can be had in another than their own; null is their own. Everyone's own is by name. */
export const viewOrders: Readonly<Partial<Record<PeopleView, readonly (ListOrder | null)[]>>> = {
	everyone: [null, 'company', 'changed'],
	targets: [null, ...listOrders],
	pending: [null, ...listOrders],
	connections: [null, ...listOrders],
};

/** What actions, screens and views are called in the language of linkdash. */
export type Vocabulary = {
	actions: Readonly<Record<LabelId, {short: string; long: string}>>;
	screens: Readonly<Record<Screen, string>>;
	views: Readonly<Record<PeopleView, string>>;
};

/** A row of a view of People, by its kind: somebody of the store, somebody to consider inviting, two entries that may be one person, or a company. */
export type PeopleRow =
	| ({kind: 'person'} & ToldPerson)
	| ({kind: 'suggestion'} & Suggested)
	| ({kind: 'duplicate'; name: string} & LikelyDuplicate)
	| ExcludedCompany;

/** A company nobody of whom is offered. */
export type ExcludedCompany = {kind: 'company'; id: string; name: string};

/** What an import came to. `changed` false: all was known, and there is nothing to undo. */
export type ImportDone = {report: ImportReport; changed: boolean};

/** Files that were read: nothing is written yet, `report` is what would be. */
export type NewImport = {
	/** What was named, as an absolute path. */
	path: string;
	report: ImportReport;
	sameAt: null;
	/** Rows of lists of people, and those of them that do not say how the member knows them. */
	list: {people: number; withoutRelation: number};
	/** Writes it, step by step, as one gesture: left before its end it leaves nothing. Nothing else may be asked of the session meanwhile. */
	run(shared: Shared): Generator<Progress, ImportDone>;
};

/** The very same files were imported at `sameAt`, epoch ms: there is nothing to do. */
export type SameImport = Pick<NewImport, 'path' | 'report'> & {sameAt: number};

export type ReadImport = NewImport | SameImport;

/** Files of the member's own. */
export type Imports = {
	/** The newest archive in Downloads, as it may be named to `read`; null where there is none. */
	find(): Promise<string | null>;
	/**
	 * Reads a zip, a folder or a CSV file.
	 * @param typed its path as typed, pasted or dragged: with `~`, quotes, escaped blanks
	 * @returns never throws: `message` is the sentence that says why it cannot be read
	 */
	read(typed: string): Promise<{ok: true; read: ReadImport} | {ok: false; message: string}>;
};

/**
 * All the dashboard knows of the world, handed in by `commands/dashboard`: the ui opens no store and reads no clock.
 * Reads are small windows and synchronous (a key must change the screen within 25 ms); writes are one transaction each.
 */
export type Session = {
	now(): number;
	/** At most `limit` offers. */
	morning(limit: number): Morning;
	stats(): Stats;
	/** How far the network reaches, and where next. */
	network(): NetworkReport;
	/** What works. */
	insights(): Insights;
	/** The points in force. */
	points(): Rules['points'];
	/** The first of the order that other points would make; nothing is kept. */
	order(other: Other, limit: number): readonly Placed[];
	/** Keeps other points. */
	weigh(points: Rules['points']): Promise<void>;
	/** Deletes a person for good. @returns more to be said of it: what could not be reached */
	erase(id: string): Promise<readonly string[]>;
	/** Experiments, oldest first. */
	experiments(): readonly ExperimentView[];
	/** The member's own profile. */
	profile(): OwnProfile;
	card(id: string): Card | null;
	/** A window of a view; `filter`: see domain/filter.ts; of suggestions and duplicates a part of the name. `order`: one of `viewOrders`. */
	people(
		view: PeopleView,
		filter: string,
		offset: number,
		limit: number,
		order: ListOrder | null,
	): {
		total: number;
		rows: readonly PeopleRow[];
		/** It is not known yet: `findDuplicates` has not been asked. */
		looking?: true;
	};
	/** Where somebody stands in a view, counted from 0; null where they are not in it, or it is too short to be asked. */
	place(view: PeopleView, filter: string, order: ListOrder | null, id: string): number | null;
	/** Looks for people who are here twice; with many it takes its time. */
	findDuplicates(): void;
	/** Pending invitees whose name holds `part`, for "who accepted?". */
	whoAccepted(part: string, limit: number): readonly Listed[];
	/** What a note to somebody is written from; null where nobody has the id. */
	writing(id: string): Writing | null;
	/** `continues`: a gesture to be gone on with, so that undo takes both back. */
	perform(steps: readonly Step[], label: GestureLabel, continues?: string | null): Performed;
	/** What `undo` would take back; null where nothing is left. */
	nextUndo(): GestureView | null;
	nextRedo(): GestureView | null;
	undo(): Reversed;
	redo(): Reversed;
	/** People whose name holds a part, or to whom an address belongs; at most 20. */
	named(text: string): readonly Listed[];
	/** What actions, screens and views are called, for finding them by name. */
	vocabulary: Vocabulary;
	/** The member's own keys, as their settings file has them: anything. */
	keys: unknown;
	/** The member's own views, as their settings file has them: anything. */
	views: unknown;
	/** Writes a change of them where the settings are kept. Rejects with the sentence that says why it cannot. */
	keepView(change: ViewChange): Promise<void>;
	/** Reads profile addresses or names out of pasted text. */
	readPaste(text: string): readonly {keys: readonly string[]; name: string}[];
	/** Null where nothing is imported: the demo's store is thrown away. */
	imports: Imports | null;
	/** Calls back when another process has written, at most once a second. Returns the way to stop. */
	onOtherWriter(callback: () => void): () => void;
	/** The day's summary line for the main screen on leaving. */
	farewell(): string;
	/** Everything a member may set, in the order it is shown. */
	settings(): readonly SettingView[];
	/** Puts other settings in force at once. */
	configure(changes: readonly SettingChange[]): void;
	/** Writes them where the member's settings are kept. Rejects with the sentence that says why it cannot. */
	keep(changes: readonly SettingChange[]): Promise<void>;
	/** The language in force. */
	language(): Language;
	/** From now on sentences are in this language. */
	speak(locale: Locale): void;
	/** What a first run still has to ask, first; null where it is none. */
	welcome: WelcomeStep | null;
	/** Name of the home where it is not the usual one: a second account. */
	home: string | null;
	/** Marked DEMO in the header. */
	demo: boolean;
};
