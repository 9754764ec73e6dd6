import type {Degree, Relation} from './person.ts';

/** What one import read, before it meets the store: plain records, cleaned of control characters, each with its place in a file. */
export const fileKinds = [
	'connections',
	'invitations',
	'messages',
	'profile',
	'positions',
	'education',
	'skills',
	'notes',
	'contacts',
	'targets',
] as const;
export type FileKind = (typeof fileKinds)[number];

/**
 * Why a row was skipped: its quotes do not close, a date cannot be read, it names nobody, it says neither OUTGOING nor INCOMING, it is a
 * section of the profile that names nothing. `member`, at a header: why all messages of a file were, nobody knows which side the member
 * is. Of a row that was read: `relation`, a word that means nothing to linkdash, and `undated`, a note whose date cannot be read. The
 * words are in `locales`.
 */
export const problemReasons = ['quotes', 'date', 'nobody', 'direction', 'unnamed', 'member', 'relation', 'undated'] as const;
export type ProblemReason = (typeof problemReasons)[number];

/** `line` counts the file's lines from 1, as an editor does. */
export type Problem = {line: number; reason: ProblemReason};

export type FileReport = {
	path: string;
	kind: FileKind;
	/** Data rows seen, read and skipped: rows = read + skipped. Hidden members count as read. */
	rows: number;
	read: number;
	skipped: number;
	problems: readonly Problem[];
};

export type PersonRecord = {
	keys: readonly string[];
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
};

/** A row of Connections.csv. `connectedOn` is a UTC date. */
export type ConnectionRecord = PersonRecord & {connectedOn: string | null};

/** A row of Invitations.csv, seen from the member: the other side's name and keys. `sentAt` epoch ms. */
export type InvitationRecord = {keys: readonly string[]; name: string; direction: 'out' | 'in'; sentAt: number; note: string | null};

/** A row of a target list. */
export type TargetRecord = PersonRecord & {
	place: string | null;
	degree: Degree | null;
	relation: Relation | null;
	reason: string | null;
	tags: readonly string[];
};

/** The latest messages exchanged with one person, epoch ms; null where that side wrote none. What they say is not kept. */
export type MessageRecord = {keys: readonly string[]; name: string; sentAt: number | null; receivedAt: number | null};

/** A row of Notes.csv: what the member wrote about a connection, for nobody else. `writtenAt` epoch ms, null where unknown. */
export type NoteRecord = {keys: readonly string[]; name: string; text: string; writtenAt: number | null};

/**
 * The member's own profile, as far as the files of an archive tell: what no file told is absent, null is empty there.
 * Lengths in UTF-16 units, as LinkedIn counts; positions, education and skills are numbers of rows.
 */
export type ProfileRecord = {
	/** Profile key of the member: the side of Invitations and messages that is in every row. */
	key?: string;
	name?: string;
	headline?: string | null;
	summaryLength?: number;
	place?: string | null;
	industry?: string | null;
	positions?: number;
	education?: number;
	skills?: number;
};

export type Batch = {
	files: readonly FileReport[];
	connections: readonly ConnectionRecord[];
	invitations: readonly InvitationRecord[];
	targets: readonly TargetRecord[];
	/** One record a person, whatever the number of messages. */
	messages: readonly MessageRecord[];
	notes: readonly NoteRecord[];
	/** The address book the member once gave LinkedIn: nobody is invited from it unasked. */
	contacts: readonly PersonRecord[];
	/** Null where no file tells anything of it. */
	profile: ProfileRecord | null;
	/** Rows of Connections with nothing but a date. */
	hidden: number;
	/** Up to when a connections archive of this batch shows outcomes: noon UTC of its newest date, or its newest invitation if later; null without a connections file. */
	coverage: number | null;
};
