import type {ItemName} from '../../domain/checklist.ts';
import type {GestureLabel, RefusalReason} from '../../domain/command.ts';
import type {Arm} from '../../domain/experiment/index.ts';
import type {EditorProblem} from '../../domain/note.ts';
import type {ListOrder} from '../../domain/order.ts';
import type {PreflightItem} from '../../domain/preflight.ts';
import type {ViewProblem} from '../../domain/saved-view.ts';
import type {GestureView} from '../../domain/views.ts';
import type {LabelId} from '../keys/action-ids.ts';
import type {ReasonCode} from '../keys/context.ts';
import type {ForeignId} from '../keys/foreign.ts';
import type {KeyProblem} from '../keys/keymap.ts';
import type {Named} from './prompt.ts';

/** How a message is meant; the theme gives it a mark and a colour. */
export type Tone = 'good' | 'info' | 'warn' | 'risk';

/** What was put on the clipboard. */
export type Copied = 'note' | 'subject' | 'inmail' | 'support-request';

/** The line that says what happened. Codes and values only: `locales` makes the sentence at drawing. */
export type Toast =
	/**
	 * Ends with "u undo". `name` is null for acts on the account. Set where it applies: `withNote` where it was sent, `refusalsLeft`
	 * where it was a refusal, `until` (epoch ms) where it was put off, `notesLeft` where few notes are, `creditsLeft` after an InMail, `waiting` where "that is all" was said of so many invitations,
	 * `ticked` where it was an item of the checklist, `note` and `inmail` where it was the draft of one, `own` where it was an
	 * item of the member's own profile.
	 */
	| {
			code: 'performed';
			label: GestureLabel;
			name: string | null;
			withNote?: boolean;
			refusalsLeft?: number;
			until?: number;
			notesLeft?: number;
			creditsLeft?: number;
			waiting?: number;
			ticked?: ItemName & {done: boolean};
			note?: 'written' | 'removed';
			inmail?: 'written' | 'removed';
			own?: {item: PreflightItem; done: boolean};
	  }
	/** Ends with "u undo". An act on so many who were marked; `left` out are those it does not apply to, the first because of `reason`. */
	| {code: 'several'; label: GestureLabel; people: number; left: readonly Named[]; reason: ReasonCode | null; refusalsLeft?: number}
	/** It applies to none of those marked, the first because of `reason`. */
	| {code: 'none-marked'; people: number; reason: ReasonCode}
	/** Ends with "u undo". `people` were named, `isNew` of them unknown before; `isSelected`: the only one, on the list shown. */
	| {code: 'added'; people: number; isNew: number; name: string; isSelected: boolean}
	/** It was so already: nothing was recorded, and there is nothing to undo. */
	| {code: 'unchanged'; name: string | null}
	/** Somebody is deleted for good; `left` is what could not be reached, in sentences. */
	| {code: 'erased'; name: string; left: readonly string[]}
	| {code: 'not-erased'; name: string}
	/** Other points: kept, or let go. */
	| {code: 'weighed'; kept: boolean}
	/** A setting that holds only until the member leaves, and why. */
	| {code: 'not-kept'; message: string}
	/** The list shown is in this order now; null is its own. */
	| {code: 'ordered'; order: ListOrder | null}
	/** The list shown is a view of this name now, or no more. */
	| {code: 'view-kept' | 'view-removed'; name: string}
	/** Views of the settings that cannot be. */
	| {code: 'views-ignored'; problems: readonly ViewProblem[]}
	/** How to see the demo. */
	| {code: 'try-demo'}
	/** The store refused the act. */
	| {code: 'refused'; reason: RefusalReason; name: string | null}
	/**
	 * First `s` with required checklist items open, with a note when the month's are gone until `notesFrom` (epoch ms), or other than the
	 * experiment has drawn: what is missing, and that the same key again records it all the same; `without` the note that is not ready.
	 */
	| {code: 'missing'; name: string; items: readonly ItemName[]; notesFrom: number | null; arm: Arm | null; key: 's' | 'S'; without: boolean}
	| {code: 'why-not'; label: LabelId; reason: ReasonCode; name: string | null}
	/** `help`: the key of help; null where it has none. */
	| {code: 'unknown-key'; key: string; help: string | null}
	/** A key as another program has it; `keys` of the actions that do it here. */
	| {code: 'foreign'; says: ForeignId; keys: readonly string[]}
	/** Keys of the settings that cannot be. */
	| {code: 'keys-ignored'; problems: readonly KeyProblem[]}
	| {code: 'undone'; gesture: GestureView}
	| {code: 'redone'; gesture: GestureView}
	| {code: 'no-match'; part: string}
	/** Pasted or typed text in which no person was found. */
	| {code: 'nobody-read'}
	/** A paste while a menu or a question is open. */
	| {code: 'paste-refused'}
	/** More than a field takes: nothing of it was taken. UTF-16 units. */
	| {code: 'paste-too-long'; length: number; limit: number}
	/** A note that cannot go out: places nobody has filled, or so many units too long. */
	| {code: 'note-unready'; name: string; places: readonly string[]; over: number}
	/** An InMail with places nobody has filled: linkdash fills those of notes only. */
	| {code: 'inmail-unready'; name: string; places: readonly string[]}
	/** What the editor left was not taken. */
	| {code: 'editor-failed'; problem: EditorProblem; editor: string}
	| {code: 'copied'; what: Copied}
	/** No way to the clipboard: the text is shown. */
	| {code: 'copy-failed'; what: Copied; text: string}
	| {code: 'opened'; name: string}
	| {code: 'copied-and-opened'; name: string}
	/** No browser here (over SSH): the address is shown. What was put on the clipboard: it, or the note or the subject just before. */
	| {code: 'address'; address: string; copied: 'address' | Copied | null}
	/** Ends with "u undo". Numbers of people, and of invitations that turned out accepted. */
	| {code: 'imported'; added: number; updated: number; accepted: number}
	| {code: 'nothing-new'}
	/** Stopped or declined: nothing was imported. */
	| {code: 'not-imported'}
	/** The store failed: its error code where it has one (`busy`, `damaged`, `unwritable`, `newer`), and its own line. */
	| {code: 'failed'; error: string | null; message: string};

export type ToastCode = Toast['code'];

export const toastTones: Readonly<Record<ToastCode, Tone>> = {
	performed: 'good',
	several: 'good',
	'none-marked': 'info',
	added: 'good',
	unchanged: 'info',
	erased: 'good',
	'not-erased': 'info',
	ordered: 'info',
	'view-kept': 'good',
	'view-removed': 'good',
	'views-ignored': 'warn',
	weighed: 'info',
	'not-kept': 'warn',
	'try-demo': 'info',
	refused: 'warn',
	missing: 'warn',
	'why-not': 'info',
	'unknown-key': 'info',
	foreign: 'info',
	'keys-ignored': 'warn',
	undone: 'good',
	redone: 'good',
	'no-match': 'info',
	'nobody-read': 'warn',
	'paste-refused': 'info',
	'paste-too-long': 'warn',
	'note-unready': 'warn',
	'inmail-unready': 'warn',
	'editor-failed': 'warn',
	copied: 'good',
	'copy-failed': 'warn',
	opened: 'good',
	'copied-and-opened': 'good',
	address: 'info',
	imported: 'good',
	'nothing-new': 'info',
	'not-imported': 'info',
	failed: 'risk',
};
