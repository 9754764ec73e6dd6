import type {ConnectionRecord, InvitationRecord, MessageRecord, NoteRecord, TargetRecord} from './batch.ts';
import type {Person} from './person.ts';
import {nameFromKey, orderKeys} from './profile-key.ts';
import type {Suggestion} from './suggestion.ts';

/** The people a batch may meet. Asked once a row: answer from memory. */
export type Known = {
	/** Everybody who holds one of the keys. */
	byKeys(keys: readonly string[]): readonly Person[];
	/** Everybody whose name folds (`fold` of domain/text.ts) to this. */
	byName(foldedName: string): readonly Person[];
	/** Whether anybody is known without a key: only they can be meant by a namesake who has one. */
	anyKeyless(): boolean;
	/** Whether somebody has this address of e-mail, folded. */
	hasEmail(foldedEmail: string): boolean;
	/** Up to when an archive has shown outcomes; null before the first. */
	coverage(): number | null;
	/** What was suggested before under this id. */
	suggested(id: string): Suggestion | null;
};

/** All a batch says about one person, and who that is. */
export type Gathered = {
	/** Empty for somebody new; several where a row shows that two known people are one. */
	known: readonly Person[];
	keys: readonly string[];
	connections: readonly ConnectionRecord[];
	invitations: readonly InvitationRecord[];
	targets: readonly TargetRecord[];
	messages: readonly MessageRecord[];
	notes: readonly NoteRecord[];
	/** People who have the name too, where rows without a key could be any of them. */
	rivals: number;
};

/** First value that is there: neither null nor ''. */
export const firstOf = <T, V>(records: readonly T[], read: (record: T) => V | null): V | null => {
	for (const record of records) {
		const value = read(record);
		if (value !== null && value !== '') {
			return value;
		}
	}
	return null;
};

/** Who somebody was before the batch; where a row shows that several are one, the smallest id stands for them. */
export const knownAs = ({known}: Gathered): Person | null => {
	const [first, ...others] = known.length < 2 ? known : known.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	if (first === undefined || others.length === 0) {
		return first ?? null;
	}
	const all = [first, ...others];
	return {
		...first,
		company: firstOf(all, person => person.company),
		position: firstOf(all, person => person.position),
		email: firstOf(all, person => person.email),
		place: firstOf(all, person => person.place),
		degree: firstOf(all, person => person.degree),
		relation: firstOf(all, person => person.relation),
		reason: firstOf(all, person => person.reason),
		tags: [...new Set(all.flatMap(person => person.tags))],
		connected: all.some(person => person.connected),
		connectedOn: firstOf(all, person => person.connectedOn),
		invitations: all.flatMap(person => person.invitations).sort((a, b) => a.sentAt - b.sentAt),
	};
};

const nameOfKeys = (keys: readonly string[]): string => firstOf(keys, nameFromKey) ?? orderKeys(keys)[0] ?? '';

/**
 * What somebody is called once the batch is in. The connections file names its people as they are today; an invitation names
 * whoever that file does not; a list only somebody without a name, for which a key may stand.
 */
export const nameAfter = (gathered: Gathered): string => {
	const {connections, invitations, targets, known} = gathered;
	const listed = firstOf(connections, record => record.name);
	if (listed !== null) {
		return listed;
	}
	const person = known.length === 0 ? null : knownAs(gathered);
	const invited = person?.connected ? null : firstOf(invitations, record => record.name);
	const before = person === null || person.keys.includes(person.name) ? null : person.name || null;
	return (
		invited ??
		before ??
		firstOf(targets, record => record.name) ??
		firstOf(invitations, record => record.name) ??
		person?.name ??
		nameOfKeys(gathered.keys)
	);
};

/** The company somebody has once the batch is in: an archive's word, what is known, a list's. */
export const companyAfter = (gathered: Gathered): string | null =>
	firstOf(gathered.connections, record => record.company) ??
	knownAs(gathered)?.company ??
	firstOf(gathered.targets, record => record.company);
