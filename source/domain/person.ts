import type {TemplateLanguage} from './template.ts';

/** The words of the design, section 1, as types. All instants are epoch milliseconds; all dates are `YYYY-MM-DD`. */

/** How the member knows somebody. None counts as `stranger`. */
export const relations = ['worked-with', 'met', 'remote', 'association', 'interesting', 'stranger'] as const;
export type Relation = (typeof relations)[number];

/** Relations that "know you": an invitation is recognised. */
const familiar: ReadonlySet<Relation> = new Set(['worked-with', 'met', 'remote', 'association']);
export const knowsMember = (relation: Relation | null): boolean => relation !== null && familiar.has(relation);

/** Distance on LinkedIn. `null` is unknown: offered, shown with "?". */
export const degrees = [1, 2, 3, 'out'] as const;
export type Degree = (typeof degrees)[number];

/** Outcomes that decide an invitation and count in the ratio. */
const decidedOutcomes = ['accepted', 'ignored', 'unknown', 'spam', 'withdrawn', 'expired'] as const;
/** Outcomes outside every ratio. */
export const outsideOutcomes = ['already-connected', 'email-demanded', 'gone', 'no-connect-button'] as const;
export const outcomes = [...decidedOutcomes, ...outsideOutcomes] as const;
export type Outcome = (typeof outcomes)[number];
export type OutsideOutcome = (typeof outsideOutcomes)[number];

export const isRefusal = (outcome: Outcome | null): boolean => outcome === 'unknown' || outcome === 'spam';
export const isOutside = (outcome: Outcome | null): outcome is OutsideOutcome =>
	outcome !== null && (outsideOutcomes as readonly string[]).includes(outcome);

/** Where the knowledge of a refusal comes from. */
export const refusalSources = ['told', 'warned', 'guessed'] as const;
export type RefusalSource = (typeof refusalSources)[number];

export const tiers = ['free', 'premium'] as const;
export type Tier = (typeof tiers)[number];

export const goals = ['keep-in-touch', 'business', 'job', 'recruit', 'partners'] as const;
export type Goal = (typeof goals)[number];

/** A template as it was used: under that name its text may have changed since. */
export type TemplateUse = {
	name: string;
	revision: number;
	lang: TemplateLanguage;
	/** The member changed the text before it went out. */
	edited: boolean;
};

/** One invitation, in either direction. */
export type Invitation = {
	direction: 'out' | 'in';
	sentAt: number;
	/** `archive` once an archive has confirmed it; an archive's time replaces the member's own. */
	origin: 'linkdash' | 'archive';
	/** The text that went with it; null without one. */
	note: string | null;
	/** The template the text began as; null where the member wrote it alone, or an archive told it. */
	template: TemplateUse | null;
	/** With a note, or after an InMail: what the invitee can see. */
	personalised: boolean;
	relation: Relation | null;
	tier: Tier | null;
	/** Required checklist items open when it was sent. */
	open: readonly string[];
	/** The whole checklist as it stood then, true where done; null where an archive or an older linkdash told of it. */
	items: Readonly<Record<string, boolean>> | null;
	outcome: Outcome | null;
	outcomeAt: number | null;
	source: RefusalSource | null;
	/** Latest "still waiting" said of this invitation; null where never. */
	lookedAt: number | null;
	/** The member stood by the outcome though an archive shows a connection since. */
	confirmed: boolean;
};

/** `reason`: why it was skipped, in the member's words or a code of ours; older facts have none. */
export type FollowUp = {action: 'done' | 'skipped' | 'moved'; at: number; until: number | null; reason?: string};

/** What became of an InMail; LinkedIn gives the credit back for an answer and for a no. */
export const inmailOutcomes = ['answered', 'declined', 'silent'] as const;
export type InMailOutcome = (typeof inmailOutcomes)[number];

export type InMailText = {subject: string; body: string};

export type InMail = {
	sentAt: number;
	/** Null where linkdash was only told that it was sent. */
	text: InMailText | null;
	/** Null while it is under way. */
	outcome: InMailOutcome | null;
	outcomeAt: number | null;
};

/** One human, as folded from the journal: everything linkdash knows, nothing that depends on the clock. */
export type Person = {
	id: string;
	/** Profile keys in the order they were learned, a public slug first. */
	keys: readonly string[];
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	place: string | null;
	degree: Degree | null;
	relation: Relation | null;
	reason: string | null;
	tags: readonly string[];
	/** The member's own weight, 0 to 10. */
	weight: number;
	/** What the member wrote about them, for nobody else. */
	remark: string | null;
	/** A sentence that is true of them alone, for the note. */
	specific: string | null;
	/** Draft of the note to send, and the template it began as. */
	note: string | null;
	noteTemplate: TemplateUse | null;
	/** Hand ticks by item id. */
	ticks: Readonly<Record<string, boolean>>;
	connected: boolean;
	/** UTC date of the connection; null where not connected or the date is unknown. */
	connectedOn: string | null;
	/** Only the member's word says that they are connected, no archive: the connection goes where the word is mended. */
	connectedByWord: boolean;
	/** Oldest first. */
	invitations: readonly Invitation[];
	/** An InMail was sent, and they have not said no to it. */
	introducedAt: number | null;
	/** The latest InMail, and the draft of one. */
	inmail: InMail | null;
	inmailDraft: InMailText | null;
	/** An InMail puts the invitation off until then. */
	notBefore: number | null;
	snoozedUntil: number | null;
	excluded: boolean;
	/** Why nobody could invite them: an outcome outside every ratio without an invitation. */
	barrier: OutsideOutcome | null;
	followUp: FollowUp | null;
	/** When the latest follow-ups were done, oldest first; two at most. */
	touches: readonly number[];
	/** Every how many days the member wants to write, and when that was set; null where they need not. */
	keep: {days: number; since: number} | null;
	/** The latest messages exchanged, epoch ms, as an archive shows them; null where it shows none. */
	messages: {sent: number | null; received: number | null} | null;
	/** Ids of people said to be others, however alike. */
	apart: readonly string[];
	addedAt: number;
	/** When the latest event about them was recorded. */
	changedAt: number;
};

/** The latest outgoing invitation, or undefined. */
export const latestSent = (person: Pick<Person, 'invitations'>): Invitation | undefined =>
	person.invitations.findLast(invitation => invitation.direction === 'out');

/** The outgoing invitation without an outcome, or undefined. */
export const pendingSent = (person: Person): Invitation | undefined => {
	const latest = latestSent(person);
	return latest?.outcome === null && !person.connected ? latest : undefined;
};

/** The received invitation without an answer, or undefined. */
export const pendingReceived = (person: Person): Invitation | undefined => {
	const latest = person.invitations.findLast(invitation => invitation.direction === 'in');
	return latest?.outcome === null && !person.connected ? latest : undefined;
};

/**
 * The invitation that linkdash and an archive tell differently: refused or gone by what the member was told, connected since by the
 * archive. Neither is overwritten until the member says which holds.
 */
export const disputed = (person: Pick<Person, 'connected' | 'connectedOn' | 'invitations'>): Invitation | undefined => {
	const latest = latestSent(person);
	if (!latest || !person.connected || latest.confirmed || !(isRefusal(latest.outcome) || latest.outcome === 'gone')) return undefined;
	const sentOn = new Date(latest.sentAt).toISOString().slice(0, 10);
	return person.connectedOn === null || sentOn <= person.connectedOn ? latest : undefined;
};

/** What a person is to the member at a moment; the first that fits, in this order. */
export const statuses = [
	'excluded',
	'connection',
	'pending',
	'refused',
	'gone',
	'incoming',
	'ignored',
	'withdrawn',
	'expired',
	'snoozed',
	'introduced',
	'target',
] as const;
export type Status = (typeof statuses)[number];
