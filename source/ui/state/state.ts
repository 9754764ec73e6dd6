import type {GestureLabel, Step} from '../../domain/command.ts';
import type {ExperimentView} from '../../domain/experiment/verdict.ts';
import type {Insights} from '../../domain/insights/index.ts';
import type {NetworkReport} from '../../domain/network/index.ts';
import type {Edited, Writing} from '../../domain/note.ts';
import type {ListOrder} from '../../domain/order.ts';
import type {InMailText} from '../../domain/person.ts';
import type {OwnProfile} from '../../domain/preflight.ts';
import type {Placed} from '../../domain/preview.ts';
import type {Progress} from '../../domain/progress.ts';
import type {Rules} from '../../domain/rules.ts';
import type {SavedView, ViewChange} from '../../domain/saved-view.ts';
import type {SettingChange, SettingView} from '../../domain/setting.ts';
import type {Shared} from '../../domain/shared.ts';
import type {SupportRequest} from '../../domain/support.ts';
import type {Card, GestureView, Listed, Morning, Performed, Reversed, Stats} from '../../domain/views.ts';
import type {ActionId} from '../keys/action-ids.ts';
import type {ListScreen, Page, Screen} from '../keys/context.ts';
import type {HelpLine} from '../keys/help.ts';
import type {Keymap} from '../keys/keymap.ts';
import type {SeveralId} from '../keys/several.ts';
import type {ImportDone, Imports, NewImport, PeopleRow, PeopleView, ReadImport} from '../session.ts';
import {start} from './cursor.ts';
import type {PaletteEntry} from './palette.ts';
import type {Named, NewPerson, Prompt} from './prompt.ts';
import type {Copied, Toast} from './toast.ts';

/**
 * The dashboard as a value. `update(state, event, world)` in update.ts is pure; `turn` in turn.ts runs what concerns the
 * session and reads again, and hands the other effects to the shell. Selection is by id, text is made at drawing.
 */

/** Terminal size in cells. */
export type Size = {columns: number; rows: number};

/** How many lines each part can show: from `layout(columns, rows)`, told with every resize. */
export type Room = {
	/** Lines of Today's list, headings included. */
	today: number;
	/** Rows of People's table. */
	people: number;
	/** Lines of a page. */
	page: number;
	/** Lines of help under its heading. */
	help: number;
	/** Lines of the palette under its field. */
	palette: number;
	/** Lines of the support request that do not fit, in the other language than that of linkdash or not: its greatest scroll. */
	supportBeyond(request: SupportRequest, other: boolean): number;
	/** The same of a page. */
	pageBeyond(page: Page, frame: Frame): number;
	/** The same of an import's preview. */
	previewBeyond(read: ReadImport): number;
	/** The same of everything about the selected person. */
	personBeyond(frame: Frame): number;
	/** The terminal is too small to draw anything on. */
	hidden?: true;
};

/**
 * A list's cursor. `selected` is a row's id and leads; `index` is where it stood, for the neighbour when it goes.
 * `top` is the first line shown: on Today an index into `todayLines`, on People a row number of the whole view.
 */
export type Cursor = {selected: string | null; index: number; top: number};

/** `s` or `S` said what is missing for this person: the same key again sends. Any other key forgets it. */
export type Armed = {action: 'send' | 'send-without-note'; id: string};

export type State = {
	screen: Screen;
	today: Cursor;
	view: PeopleView;
	people: Readonly<Record<PeopleView, Cursor>>;
	/** Views shown in another order than their own. */
	orders: Readonly<Partial<Record<PeopleView, ListOrder | null>>>;
	/** Lists the member keeps under names of their own. */
	views: readonly SavedView[];
	/** First line shown of each page. */
	pages: Readonly<Record<Page, number>>;
	/** People marked on the list shown, in the order they were: an act is about all of them. */
	marks: readonly Named[];
	/** Text that narrows each screen's list; empty where nothing does. */
	filter: Readonly<Record<ListScreen, string>>;
	/** It was asked whom the member knows at a company: where Esc leads back to. Null where another filter, or none, is set. */
	asked: {company: string; screen: Screen; view: PeopleView; filter: string; everyone: Cursor} | null;
	prompt: Prompt | null;
	toast: Toast | null;
	armed: Armed | null;
	/** The keys in force. */
	keymap: Keymap;
	/** Actions done through their keys or by name, the latest first, each once. */
	recent: readonly ActionId[];
	/** The exit is asked for: what was typed after it does nothing any more. */
	leaving: boolean;
	size: Size;
	room: Room;
};

/** A window of People's present view. Row i of `rows` is row `offset + i` of the view. */
export type PeopleWindow = {
	view: PeopleView;
	filter: string;
	order: ListOrder | null;
	offset: number;
	total: number;
	rows: readonly PeopleRow[];
	looking?: true;
};

/** What was last read from the session, beside the state: all that a screen draws. */
export type Frame = {
	morning: Morning;
	stats: Stats;
	/** The member's own profile. */
	profile: OwnProfile;
	/** Null until People is shown for the first time. */
	people: PeopleWindow | null;
	/** Null until they are shown for the first time. */
	network: NetworkReport | null;
	insights: Insights | null;
	experiments: readonly ExperimentView[];
	/** Of the selected person, on either screen. */
	card: Card | null;
	/** Of the person whose form is open; null otherwise. */
	edited: Card | null;
	/** For the open "who accepted?" prompt, best match first; empty otherwise. */
	matches: readonly Listed[];
	/** What the open help shows, and the open palette; empty otherwise. */
	help: readonly HelpLine[];
	palette: readonly PaletteEntry[];
	/** The points in force, and for the open page of them the order they would make. */
	points: Rules['points'];
	order: readonly Placed[];
	undo: GestureView | null;
	redo: GestureView | null;
	/** Settings in force, for the open page of them or the first run; empty otherwise. */
	settings: readonly SettingView[];
	/** Whether files can be imported. */
	importable: boolean;
};

/** What `update` may look at. `now` epoch ms, of this event. */
export type World = {now: number; frame: Frame};

/** What the member did, told back with the result: makes the message and moves the cursor. */
export type Act = {
	/** Null is quiet: the result is worth no message. */
	message: Extract<Toast, {code: 'performed' | 'several'}> | 'added' | null;
	label: GestureLabel;
	/** The person the member is done with: where still selected afterwards, the cursor goes on. */
	goOnFrom: string | null;
	/** A note or an InMail kept while it is being typed: its text. */
	kept?: string | InMailText;
	/** What is to be done once it has succeeded. */
	next?: Effect;
	/** The prompt stays open until the act has succeeded, so that a busy store loses no typed note. */
	closesPrompt: boolean;
};

/** The session threw. `error` is its code (`busy`, `damaged`, `unwritable`, `newer`), null for anything else. */
export type Failure = {type: 'failed'; error: string | null; message: string};

export type Event =
	/** A key name from `parseInput` (ui/keys/parse.ts). */
	| {type: 'key'; key: string}
	| {type: 'paste'; text: string}
	| {type: 'resize'; size: Size; room: Room}
	/** Settings were not kept, and hold until the member leaves. */
	| {type: 'not-kept'; message: string}
	/** Another process wrote, or time passed: what is shown is read again. */
	| {type: 'changed'}
	| {type: 'performed'; act: Act; result: Performed}
	| {type: 'reversed'; direction: 'undo' | 'redo'; result: Reversed}
	/** `writing` is null where the person is no longer known. */
	| ({type: 'writing'; writing: Writing | null} & ToWrite)
	/** Nothing was typed for a moment. */
	| {type: 'paused'}
	/** What the member's editor left of a text. */
	| {type: 'edited'; result: Edited}
	| {type: 'people-read'; people: readonly NewPerson[]}
	/** All that is known of those who are marked, for an act on them; `until` (epoch ms) where it puts them off. */
	| {type: 'marked-read'; action: SeveralId; until: number | null; cards: readonly Card[]}
	/** `ok` false: no clipboard could be reached, the text is shown. */
	| {type: 'copied'; what: Copied; ok: boolean; text: string}
	/** `ok` false: no browser could be started, the address is shown; `copied` where it was put on the clipboard. */
	| {type: 'opened'; id: string; name: string; ok: boolean; address: string; copied: boolean}
	/** Where an archive was found in Downloads; null where none was. */
	| {type: 'archive-found'; path: string | null}
	| {type: 'archive-read'; typed: string; result: Awaited<ReturnType<Imports['read']>>}
	| {type: 'import-progress'; progress: Progress}
	| {type: 'import-ended'; end: ImportEnd}
	/** Other points are kept. */
	| {type: 'weighed'}
	/** Somebody is deleted; `left` is what could not be reached. */
	| {type: 'erased'; name: string; left: readonly string[]}
	/** Somebody else stops linkdash (SIGTSTP), as Ctrl+Z does. */
	| {type: 'stop-asked'}
	/** The terminal was another size meanwhile, and has lost what was drawn. */
	| {type: 'redraw-asked'}
	/** The screen is taken down: by a signal, by the window closing, or after leaving. */
	| {type: 'closing'}
	| Failure;

/** How an import ended; only `done` has left anything behind. */
export type ImportEnd = {how: 'done'; done: ImportDone} | {how: 'stopped'} | ({how: 'failed'} & Pick<Failure, 'error' | 'message'>);

/** A note to be opened, or the templates for it. */
export type ToWrite = {what: 'note' | 'templates'; person: Named; note: string; limit: number};

/** Effects on the session: `turn` runs them at once and feeds their result back as an event. */
export type SessionEffect =
	/** `continues`: a gesture to be gone on with. */
	| {type: 'perform'; steps: readonly Step[]; act: Act; continues?: string | null}
	/** What a note to somebody is written from. Result: `writing`. */
	| ({type: 'write'} & ToWrite)
	| {type: 'undo'}
	| {type: 'redo'}
	/** Result: `people-read`. */
	| {type: 'read-people'; text: string}
	/** Result: `marked-read`. */
	| {type: 'read-marked'; action: SeveralId; until: number | null; ids: readonly string[]}
	/** Puts other settings in force. */
	| {type: 'configure'; changes: readonly SettingChange[]}
	/** Everything shown is stale. */
	| {type: 'read'};

/** Effects on the terminal and the machine: the shell's. */
export type OutsideEffect =
	/** Result: `copied`. The support request's text is the shell's to make (`locales`); `other` as in its prompt. */
	| {type: 'copy'; what: 'note' | 'subject' | 'inmail'; text: string}
	| {type: 'copy'; what: 'support-request'; other: boolean}
	/** Opens the profile of this key. `withNote`: the note was just copied, and stays on the clipboard. Result: `opened`. */
	| {type: 'open'; id: string; name: string; key: string; withNote?: true}
	/** Opens the member's editor on a text. Result: `edited`. */
	| {type: 'edit'; text: string}
	/** Writes settings that are in force already, and speaks and looks as they say. */
	| {type: 'keep-settings'; changes: readonly SettingChange[]}
	/** Writes what changed of the member's views, which holds already. */
	| {type: 'keep-view'; change: ViewChange}
	/** Speaks a language while it is being chosen; null is the one in force. */
	| {type: 'speak'; language: 'en' | 'fr' | null}
	/** Looks for people who are here twice. Result: `changed`. */
	| {type: 'find-duplicates'}
	/** Looks for an archive in Downloads. Result: `archive-found`. */
	| {type: 'find-archive'}
	/** Result: `archive-read`. */
	| {type: 'read-archive'; typed: string}
	/** Runs as long as the `importing` prompt is open and not `stopping`. Results: `import-progress`, and `import-ended` in the end. */
	| {type: 'import'; read: NewImport; shared: Shared}
	/** Deletes somebody for good. Result: `erased`. */
	| {type: 'erase'; person: Named}
	/** Keeps other points. Result: `weighed`. */
	| {type: 'weigh'; points: Rules['points']}
	| {type: 'exit'; code: 0 | 130}
	| {type: 'suspend'}
	| {type: 'redraw'};

export type Effect = SessionEffect | OutsideEffect;

/** A new state and what is to be done, in this order. */
export type Update = {state: State; effects: readonly Effect[]};

/** Today, nothing selected yet: the first reading selects its first line. */
export const initialState = (size: Size, room: Room, {keymap, views, toast}: Pick<State, 'keymap' | 'views' | 'toast'>): State => ({
	screen: 'today',
	today: start,
	view: 'targets',
	people: {
		everyone: start,
		targets: start,
		pending: start,
		connections: start,
		received: start,
		'follow-ups': start,
		excluded: start,
		suggestions: start,
		duplicates: start,
	},
	orders: {},
	views,
	pages: {network: 0, insights: 0},
	marks: [],
	filter: {today: '', people: ''},
	asked: null,
	prompt: null,
	toast,
	armed: null,
	keymap,
	recent: [],
	leaving: false,
	size,
	room,
});
