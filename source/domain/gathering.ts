import type {ConnectionRecord, InvitationRecord, MessageRecord, NoteRecord, TargetRecord} from './batch.ts';
import type {Person} from './person.ts';

/** A row of a kind of file that makes people known. */
export type Row =
	| {kind: 'connections'; record: ConnectionRecord}
	| {kind: 'invitations'; record: InvitationRecord}
	| {kind: 'targets'; record: TargetRecord};

/** Somebody being gathered. */
export type Draft = {
	known: Person[];
	/** Never written to: the first row's own list as long as no other row adds to it. */
	keys: readonly string[];
	connections: ConnectionRecord[];
	invitations: InvitationRecord[];
	targets: TargetRecord[];
	messages: MessageRecord[];
	notes: NoteRecord[];
	/** People who have the name too, where a row without a key could be any of them: then it is taken for yet another. */
	rivals: number;
	/** Found to be the person of another draft. */
	absorbed: boolean;
	/** Has taken in another: its records are no longer in the order of the batch. */
	united: boolean;
};

/** Most people of an archive are in one row of one file: the other lists are this one, so that 30,000 people stay light. */
export const none: never[] = [];

export const plus = <T>(list: T[], ...items: readonly T[]): T[] => {
	if (list === none) {
		return [...items];
	}
	list.push(...items);
	return list;
};

export const newDraft = (known: readonly Person[], keys: readonly string[] = none): Draft => ({
	known: known.length === 0 ? none : [...known],
	keys,
	connections: none,
	invitations: none,
	targets: none,
	messages: none,
	notes: none,
	rivals: 0,
	absorbed: false,
	united: false,
});

export const put = (draft: Draft, row: Row): void => {
	switch (row.kind) {
		case 'connections':
			draft.connections = plus(draft.connections, row.record);
			break;
		case 'invitations':
			draft.invitations = plus(draft.invitations, row.record);
			break;
		default:
			draft.targets = plus(draft.targets, row.record);
	}
};

/** People gathered so far. */
export type Gathering = {drafts: Draft[]; byKey: Map<string, Draft>; byPerson: Map<string, Draft>};

/** Whoever the store knows, as somebody being gathered. */
export const draftOf = (person: Person, {drafts, byPerson}: Gathering): Draft => {
	const known = byPerson.get(person.id);
	if (known !== undefined) {
		return known;
	}
	const draft = newDraft([person]);
	byPerson.set(person.id, draft);
	drafts.push(draft);
	return draft;
};
