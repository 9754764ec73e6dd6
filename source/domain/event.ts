import type {FileKind, ProfileRecord} from './batch.ts';
import type {CompanyFact} from './companies.ts';
import type {ExperimentFact} from './experiment/index.ts';
import type {Listed} from './listed.ts';
import type {
	Degree,
	FollowUp,
	InMailOutcome,
	InMailText,
	Invitation,
	Outcome,
	RefusalSource,
	Relation,
	TemplateUse,
	Tier,
} from './person.ts';
import type {Suggestion} from './suggestion.ts';
import type {Frame, TemplateLanguage} from './template.ts';

/**
 * The journal's vocabulary. A fact says what happened, with the instant it happened; an event is a fact on record.
 * Facts are never changed or removed: undo adds an event that takes a gesture out of force.
 */

/** What may be learned about a person from a list, an archive or by hand. Only what is present is learned. */
export type Description = {
	keys?: readonly string[];
	name?: string;
	company?: string | null;
	position?: string | null;
	email?: string | null;
	place?: string | null;
	degree?: Degree | null;
	relation?: Relation | null;
	reason?: string | null;
	/** What the member wrote about them, for nobody else. */
	remark?: string | null;
	/** A sentence that is true of them alone. */
	specific?: string | null;
	tags?: readonly string[];
	weight?: number;
};

export type PersonFact =
	| ({type: 'described'} & Description)
	| {type: 'untagged'; tags: readonly string[]}
	/** Connected, by an archive: beats a guess, settles a pending invitation. `on` is a UTC date, null where unknown. */
	| {type: 'connected'; on: string | null}
	/** An invitation an archive shows. */
	| {type: 'archived'; direction: 'out' | 'in'; sentAt: number; note: string | null}
	| {
			type: 'sent';
			on: number;
			note: string | null;
			template?: TemplateUse | null;
			personalised: boolean;
			relation: Relation | null;
			tier: Tier;
			open: readonly string[];
			/** The whole checklist as it stood, true where done; absent where an older linkdash recorded it. */
			items?: Readonly<Record<string, boolean>>;
	  }
	/** `date` is the local date of `on`: the connection's date where accepted. */
	| {
			type: 'answered';
			outcome: Outcome;
			on: number;
			date: string;
			source: RefusalSource | null;
			/** Said again, against an archive that shows a connection since. */
			confirmed?: true;
	  }
	/** A received invitation was accepted or ignored. */
	| {type: 'replied'; outcome: 'accepted' | 'ignored'; on: number; date: string}
	/**
	 * What was recorded of the invitation of (direction, sentAt) was a mistake: `to` is what holds. `date` is the local date of the outcome,
	 * null while it waits.
	 */
	| {
			type: 'mended';
			direction: 'out' | 'in';
			sentAt: number;
			to: Pick<Invitation, 'sentAt' | 'outcome' | 'outcomeAt' | 'source'>;
			date: string | null;
	  }
	/** "Still waiting": a look at one person. */
	| {type: 'waiting'; on: number}
	/** An InMail was sent; the invitation is not offered before `until`. Recorded by an older linkdash it has neither that nor a text. */
	| {type: 'introduced'; on: number; until?: number; text?: InMailText}
	| {type: 'inmail-ended'; outcome: InMailOutcome; on: number; until: number}
	| {type: 'inmail-drafted'; text: InMailText | null}
	| {type: 'ticked'; item: string; done: boolean}
	| {type: 'drafted'; note: string | null; template?: TemplateUse | null}
	| {type: 'snoozed'; until: number | null}
	| {type: 'excluded'; excluded: boolean}
	| ({type: 'followed-up'} & FollowUp)
	/** `days` null: no longer. */
	| {type: 'keep-in-touch'; days: number | null; on: number}
	/** The latest messages exchanged, as an archive shows them; null where that side wrote none. */
	| {type: 'messaged'; sent: number | null; received: number | null}
	/** The two ids are one person, whatever keys they hold. */
	| {type: 'merged'; other: string}
	/** However alike, they are two people. */
	| {type: 'told-apart'; other: string};

export type RestrictionCause = 'refusals' | 'identity' | 'other';

export type AccountFact =
	/** "That is all": every other pending invitation is still waiting as of now. */
	| {type: 'looked'; on: number}
	| {type: 'restricted'; on: number; cause: RestrictionCause}
	| {type: 'appealed'; on: number}
	| {type: 'reactivated'; on: number}
	/** At the limit, and LinkedIn has not blocked: the count stays. */
	| {type: 'not-blocked'; on: number}
	/** So many refused invitations sent before linkdash's first use. */
	| {type: 'earlier-refusals'; count: number}
	| {type: 'weekly-limit'; on: number}
	| {type: 'notes-used-up'; on: number}
	/** An item of the preflight that only the member can see. */
	| {type: 'profile-ticked'; item: string; done: boolean};

/** Head of an import; its rows follow in `rows` events of the same gesture. */
export type ImportFact =
	| {
			type: 'imported';
			files: readonly {name: string; kind: FileKind; rows: number}[];
			/** Up to when a connections archive shows outcomes; null where it is no archive. */
			coverage: number | null;
			/** Hidden members counted in the newest connections file. */
			hidden: number;
			/** What the files tell of the member's own profile. */
			profile?: ProfileRecord;
			/** People the files tell of. */
			people?: number;
			/** Of all that was read and how: the same again has nothing to say. Absent where a row could not be read. */
			digest?: string;
	  }
	/** Whom the files suggest to invite: nobody is added unasked. */
	| {type: 'suggested'; people: readonly Suggestion[]}
	/** `newcomers`: people of whom nothing was known, in the order of their ids. */
	| {type: 'rows'; newcomers?: true; rows: readonly {person: string; facts: readonly PersonFact[]}[]}
	/** Newcomers of whom nothing else is known, in the order of their ids. */
	| {type: 'listed'; rows: readonly Listed[]};

/** Gesture control: takes a gesture out of force, or puts it back. */
export type GestureFact = {type: 'undone'; gesture: string} | {type: 'redone'; gesture: string};

/** What became of a template; its name, folded, is the subject. */
export type TemplateFact =
	| {type: 'template-written'; name: string; frame: Frame; lang: TemplateLanguage; text: string}
	| {type: 'template-removed'; name: string};

export type Fact = PersonFact | AccountFact | ImportFact | TemplateFact | ExperimentFact | CompanyFact | GestureFact;

export type SubjectKind = 'person' | 'account' | 'company' | 'template' | 'experiment' | 'import' | 'gesture';

/** A line of the journal. */
export type JournalEvent = {
	/** UUIDv7: order of the fold. */
	id: string;
	/** When it was recorded, epoch ms. */
	at: number;
	kind: SubjectKind;
	/**
	 * The person's id; the gesture's, for `gesture`; `head`, `rows` or `suggested` for `import`; `account`; a company's name as it is compared;
	 * a template's id; an experiment's.
	 */
	subject: string;
	/** All events of one act share it: the unit of undo. */
	gesture: string;
	/** The store that recorded it. */
	origin: string;
	/** What the member did, for the line that undo shows: a code of `locales`. */
	label: string;
	fact: Fact;
};
