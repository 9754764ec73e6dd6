import type {ChecklistState} from './checklist.ts';
import type {RefusalReason} from './command.ts';
import type {DuplicateReason} from './duplicates/index.ts';
import type {Arm} from './experiment/index.ts';
import type {Changes} from './morning-line.ts';
import type {NoteAdvice} from './note-advice.ts';
import type {Degree, FollowUp, Goal, InMail, InMailText, Invitation, Outcome, Person, Relation, Status, Tier} from './person.ts';
import type {Rules} from './rules.ts';
import type {SuggestionSource} from './suggestion.ts';
import type {Waiting} from './waiting.ts';

/**
 * Read models: what a screen or a command shows. Made by the store's queries and the rules, drawn by ui/, printed by output/.
 * Instants are epoch ms, dates `YYYY-MM-DD`, chances 0 to 1 unrounded; JSON rounding and ISO dates are output's business.
 */

export type Pace = {
	/** Invitations left today, never negative. */
	left: number;
	/** Of these, how many may go to people who do not know you. */
	strangersLeft: number;
	sentToday: number;
	week: {sent: number; cap: number};
	notes: {used: number; cap: number | null};
	pending: {count: number; cap: number};
	limitedBy: 'day' | 'week' | 'warm-up' | 'risk' | 'pending' | 'standing' | null;
	/** The next instant at which more becomes possible; null where only another act helps. */
	moreAt: number | null;
	/** How many more it is then, nothing being sent meanwhile; 0 where `moreAt` is null. */
	more: number;
	/** The ratio's upper point stays under 25 % with 50 settled: stop and mend the notes. */
	stopAdvised: boolean;
};

export type AcceptanceView = {
	sent: number;
	accepted: number;
	decided: number;
	pending: number;
	/** Local date of the last look; null where nobody looked. */
	lastLook: string | null;
	/** accepted / sent, null where nothing was sent. */
	naive: number | null;
	ratio: number | null;
	low: number | null;
	high: number | null;
	/** Oldest first, the last 12 ISO weeks by the week of sending: settled ratio, null where nothing was sent. */
	weeks: {week: string; sent: number; accepted: number}[];
};

export type RefusalsView = {
	limit: number;
	counted: number;
	guessed: number;
	left: number;
	/** Evidence for the chances: invitations and refusals since linkdash's first use. */
	evidence: {sent: number; refused: number};
	chance: {today: number; next50: number; next100: number};
	/** Fewer than 30 sent: the chances rest on the assumption of 2 refusals in 100. */
	early: boolean;
};

export type NetworkView = {
	connections: number;
	hidden: number;
	last7: number;
	last30: number;
	/** Monday of each ISO week, oldest first. */
	weeks: {week: string; added: number; byMe: number}[];
};

export type StandingView = {
	standing: 'active' | 'restricted';
	since: number | null;
	cause: string | null;
	appealedAt: number | null;
	/** At the limit of refusals and nobody has said which way it went. */
	atLimit: boolean;
	/** At the limit, and said not to be blocked: each next invitation asks. */
	notBlocked: boolean;
};

export type Stats = {
	asOf: number;
	account: {tier: Tier; goal: Goal} & StandingView;
	acceptance: AcceptanceView;
	refusals: RefusalsView;
	network: NetworkView;
	pace: Pace;
	/** InMail credits, those a month and those left of them; null on a free account. */
	inmail: {credits: number; left: number} | null;
};

/** A person in a list. */
export type Listed = {
	id: string;
	/** First key, a public slug before an opaque id; null for people known by name alone. */
	key: string | null;
	keys: readonly string[];
	name: string;
	company: string | null;
	position: string | null;
	degree: Degree | null;
	relation: Relation | null;
	status: Status;
	tags: readonly string[];
	connectedOn: string | null;
	/** Of the pending invitation, either direction; null without one. */
	sentAt: number | null;
};

/** `at`: the day it is due or planned, or when it was done or skipped. */
export type FollowUpTold = {
	of: 'follow-up';
	state: 'overdue' | 'due' | 'planned' | 'done' | 'skipped';
	at: number;
	/** Why it was skipped. */
	reason?: string;
} & Touched;

/** What is told of a follow-up besides when it is due. */
export type Touched = {
	/** Two were done without an answer: closing is suggested. */
	silent: boolean;
	/** It is to keep in touch: the latest contact, epoch ms, null where none is known. Null of any other follow-up. */
	keep: {contactAt: number | null} | null;
};

export type FollowUpDue = Listed & Touched & {dueAt: number};

/** What a view of people tells of somebody besides. Instants are epoch ms, chances 0 to 1. */
export type Told =
	/** Withdrawn: from when they may be invited again. */
	| {of: 'target'; againFrom: number}
	/** The acceptance still to come; `isLong`: withdrawing is suggested. */
	| {of: 'pending'; yet: number; isLong: boolean}
	/** By the same criteria as those one invites. */
	| {of: 'received'; value: number; why: readonly WhyCode[]; putOffUntil: number | null}
	| FollowUpTold
	/** The latest message either way, as an archive shows it, and when one would write again to keep in touch. */
	| {of: 'connection'; messageAt: number | null; keepAt: number | null}
	/** The excluded company they are at; null where the member excluded them. */
	| {of: 'excluded'; company: string | null};

export type ToldPerson = Listed & {told: Told | null; place: string | null};

/** Somebody the member was told had refused or gone (`outcome`), whom an archive shows connected since. */
export type Disputed = Listed & {outcome: Outcome};

/** Somebody to consider inviting. `known`: `id` is a person's; else a suggestion of an archive's, to be added. `at`: the latest message, or when the invitation ended. */
export type Suggested = {
	id: string;
	key: string | null;
	/** All of them where the person is not known; else the first. */
	keys: readonly string[];
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	source: SuggestionSource | 'withdrawn' | 'expired';
	at: number | null;
	known: boolean;
};

/** Two entries that are likely one person: why, strongest first, and how likely, 0 to 1. */
export type LikelyDuplicate = {id: string; one: Listed; other: Listed; reasons: readonly DuplicateReason[]; likelihood: number};

/** Codes of the reasons behind a rank, in the order they weigh; the words are in `locales`. */
export type WhyCode =
	| Relation
	| 'fits-title'
	| 'fits-company'
	| 'fits-place'
	| 'own-weight'
	| 'with-note'
	| 'degree-unknown'
	| 'introduced'
	/** On Premium: one of the best few to send an InMail to before the invitation. */
	| 'inmail-first';

/** An invitation offered today, with every part of its worth: worth = value * chanceAccept - price * chanceRefuse. */
export type Offer = Listed & {
	worth: number;
	value: number;
	chanceAccept: number;
	chanceRefuse: number;
	price: number;
	why: readonly WhyCode[];
	checklist: readonly ChecklistState[];
	note: string | null;
	noteLength: number;
	noteLimit: number;
	noteAdvice: NoteAdvice | null;
};

/** Somebody for whom a note changes most. `more`: what it adds to the chance of a yes, 0 to 1. */
export type Advised = Pick<Listed, 'id' | 'key' | 'name'> & {more: number};

/** Why the list of invitations is closed or empty; null where it offers somebody. */
export type Closed = 'restricted' | 'limit' | 'weekly-limit' | 'pace' | 'nobody' | null;

/** Ask for a new archive: the last was imported 30 days ago (`lastAt`, epoch ms), or 10 invitations are unresolved. */
export type ArchiveDue = {lastAt: number | null; unresolved: number};

/** The day's list in the order of the morning. */
export type Morning = {
	asOf: number;
	/** What is new since the last morning. */
	changes: Changes;
	/** Pending invitations nobody has looked at since `lastLook`. */
	whoAccepted: {waiting: number; lastLook: number | null};
	/** What linkdash and an archive tell differently: the member says which holds. */
	disputes: readonly Disputed[];
	followUps: readonly FollowUpDue[];
	received: readonly Listed[];
	offers: readonly Offer[];
	closed: Closed;
	/** Targets worth inviting that today's limits leave for another day. */
	beyondToday: number;
	/** Targets whose value does not pay for the risk of a refusal (worth 0 or less): how one knows them, or why, would offer them. */
	tooRisky: number;
	/** When support was asked to lift the block, where it is time to ask again; else null. Epoch ms. */
	supportDue: number | null;
	/** Null where no new archive is due. */
	archiveDue: ArchiveDue | null;
	/** Who should get the notes left this month, most changed first; empty where notes are not limited, or gone. */
	noteFor: readonly Advised[];
	/** So many notes are used that each is worth thinking of. */
	fewNotes: boolean;
};

export type TimelineEntry = {
	at: number;
	/** What happened: a person fact's type. */
	what: string;
	detail: string | null;
};

/** Everything about one person: the card and `linkdash show`. */
export type Card = Listed & {
	email: string | null;
	place: string | null;
	reason: string | null;
	specific: string | null;
	remark: string | null;
	messages: Person['messages'];
	weight: number;
	invitations: readonly Invitation[];
	checklist: readonly ChecklistState[];
	note: string | null;
	noteLength: number;
	noteLimit: number;
	/** Of an invitation that waits, either way. */
	waiting: Waiting | null;
	/** What a received invitation is worth to the goal, and why; null where none waits. */
	received: {value: number; why: readonly WhyCode[]} | null;
	/** Withdrawn: from when they may be invited again, epoch ms; null where nothing holds them back. */
	againFrom: number | null;
	snoozedUntil: number | null;
	/** The excluded company that alone excludes them, as the member wrote it; null where none does. */
	excludedWith: string | null;
	touch: {
		/** The latest said of a follow-up. */
		followUp: FollowUp | null;
		/** Two follow-ups without an answer: closing is suggested. */
		silent: boolean;
		/** How one keeps in touch; `dueAt` null while the follow-up is put off or closed. */
		keep: {days: number; dueAt: number | null; contactAt: number | null} | null;
	};
	barrier: Outcome | null;
	inmail: InMail | null;
	inmailDraft: InMailText | null;
	/** Of the settings: how long the parts of an InMail may be, and how long the invitation waits. */
	inmailRules: Rules['inmail'];
	/** What the experiment under way has drawn for them; null where none runs, or they are not in it. */
	arm: Arm | null;
	/** An InMail puts the invitation off until then; null where none does. */
	notBefore: number | null;
	/** Worth's parts where the person is a target; null otherwise. */
	offer: Pick<Offer, 'worth' | 'value' | 'chanceAccept' | 'chanceRefuse' | 'price' | 'why' | 'noteAdvice'> | null;
	timeline: readonly TimelineEntry[];
};

/** What undo or redo would do, for its question and its line. */
export type GestureView = {
	gesture: string;
	label: string;
	at: number;
	people: number;
	/** Name of the first person concerned; null for the account. */
	name: string | null;
	/** Id of the one person concerned; null for several and for the account. */
	person: string | null;
	/** Recorded on another local day, by another process, or about more than one person: ask first. */
	ask: boolean;
};

/** What became of an act. `people` are those it concerned, in the order of the steps. */
export type Performed =
	| {ok: true; gesture: string; people: readonly {id: string; name: string; isNew: boolean}[]}
	| {ok: false; reason: RefusalReason; name: string | null};

export type Reversed = {ok: true; done: GestureView} | {ok: false; reason: RefusalReason};
