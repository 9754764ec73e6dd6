import type {Batch, FileReport, NoteRecord, TargetRecord} from './batch.ts';
import type {PersonFact} from './event.ts';
import {emptyPerson, evolvePerson, findInvitation} from './evolve.ts';
import {gather} from './gather.ts';
import {companyAfter, firstOf, type Gathered, type Known, knownAs, nameAfter} from './gathered.ts';
import {type Listed, listed} from './listed.ts';
import {disputed, type Person, pendingReceived} from './person.ts';
import {orderKeys} from './profile-key.ts';
import {type Suggestion, suggestionsOf} from './suggestion.ts';

/**
 * Where neither side is overwritten. `outcome`: linkdash has `linkdash` (a refusal, gone), the archive shows `archive`, accepted. `identity`: a
 * row without a key, of the company `archive`, could be any of `linkdash` people of its name, and is kept beside them.
 */
export type Disagreement = {person: string; name: string; what: 'outcome' | 'identity'; archive: string; linkdash: string};

/** What an import did or, dry, would do. Counts are of people and invitations, not of rows. */
export type ImportReport = {
	dryRun: boolean;
	files: readonly FileReport[];
	people: {new: number; updated: number; unchanged: number};
	invitations: {new: number; updated: number};
	/** Pending or guessed invitations that the archive shows accepted. */
	accepted: number;
	/** Targets that turned out to be connections already. */
	alreadyConnected: number;
	/** Received invitations that wait for an answer. */
	incoming: number;
	hidden: number;
	suggested: number;
	disagreements: readonly Disagreement[];
	/** It tells something new of the member's own profile. */
	ownProfile: boolean;
};

/** What became of the people of a batch. */
export type ReconciledReport = Omit<ImportReport, 'dryRun' | 'ownProfile'>;

/** What became of one person; no facts where nothing changed. */
export type Reconciled = {id: string; isNew: boolean; facts: PersonFact[]};

/** Somebody as they are met: `row` where they are new and one row of connections is all that is known of them. */
export type Met = {row: Listed} | {person: Reconciled};

/** Whether a value is news: about somebody new, or to one of those known as this person. */
const isNews = <F extends keyof Person>({known}: Gathered, field: F, value: Person[F]): boolean =>
	known.length === 0 || known.some(person => person[field] !== value);

type Described = Extract<PersonFact, {type: 'described'}>;

/** What the member wrote last about somebody. */
const latestNote = (notes: readonly NoteRecord[]): string | null =>
	notes.toSorted((a, b) => (b.writtenAt ?? 0) - (a.writtenAt ?? 0))[0]?.text ?? null;

/** An archive overwrites with what it says; a list, and an archive older than what is known, only fill what is blank. */
const describe = (gathered: Gathered, person: Person | null, isOlder: boolean): Described => {
	const {connections, targets} = gathered;
	const learned: Described = {type: 'described'};
	const keys = gathered.keys.filter(key => !person?.keys.includes(key));
	if (keys.length > 0) {
		// where the row unites two people, every key of it is needed to say so
		learned.keys = orderKeys(gathered.known.length > 1 ? gathered.keys : keys);
	}
	const name = isOlder && person?.connected && person.name ? person.name : nameAfter(gathered);
	if (isNews(gathered, 'name', name)) {
		learned.name = name;
	}
	for (const field of ['company', 'position', 'email'] as const) {
		const archived = firstOf(connections, record => record[field]);
		const value = (isOlder ? (person?.[field] ?? archived) : (archived ?? person?.[field])) ?? firstOf(targets, record => record[field]);
		if (value !== null && isNews(gathered, field, value)) {
			learned[field] = value;
		}
	}
	const remark = latestNote(gathered.notes);
	if (remark !== null && isNews(gathered, 'remark', remark)) {
		learned.remark = remark;
	}
	if (targets.length === 0) {
		return learned;
	}
	for (const field of ['place', 'degree', 'relation', 'reason'] as const) {
		const value = firstOf<TargetRecord, string | number>(targets, record => record[field]);
		if (value !== null && (person?.[field] ?? null) === null) {
			Object.assign(learned, {[field]: value});
		}
	}
	const tags = [...new Set(targets.flatMap(record => record.tags))].filter(tag => !person?.tags.includes(tag));
	if (tags.length > 0) {
		learned.tags = tags;
	}
	return learned;
};

type Meeting = {
	id: string;
	isNew: boolean;
	facts: PersonFact[];
	newInvitations: number;
	updatedInvitations: number;
	accepted: boolean;
	alreadyConnected: boolean;
	incoming: boolean;
	disagreement: Disagreement | null;
};

/**
 * The facts of an archive's rows on somebody, and who they are after them. The fold says what follows, so that what is counted
 * here is what the tables will show.
 */
const archive = (gathered: Gathered, before: Person): {facts: PersonFact[]; after: Person} => {
	const facts: PersonFact[] = [];
	let after = before;
	const learn = (fact: PersonFact): void => {
		facts.push(fact);
		after = evolvePerson(after, fact, 0);
	};
	for (const {direction, sentAt, note} of gathered.invitations.toSorted((a, b) => a.sentAt - b.sentAt)) {
		const known = after.invitations[findInvitation(after.invitations, direction, sentAt)];
		if (known?.origin !== 'archive') {
			learn({type: 'archived', direction, sentAt, note});
		}
	}
	for (const {sentAt: sent, receivedAt: received} of gathered.messages) {
		const {messages} = evolvePerson(after, {type: 'messaged', sent, received}, 0);
		if (messages?.sent !== after.messages?.sent || messages?.received !== after.messages?.received) {
			learn({type: 'messaged', sent, received});
		}
	}
	const on = firstOf(gathered.connections, record => record.connectedOn) ?? before.connectedOn;
	if (gathered.connections.length > 0 && (isNews(gathered, 'connected', true) || isNews(gathered, 'connectedOn', on))) {
		learn({type: 'connected', on});
	}
	return {facts, after};
};

/** How many invitations were known before and say more now: confirmed, or accepted. */
const updatedInvitations = (before: Person, after: Person, added: number): number => {
	const unchanged = after.invitations.filter(invitation => before.invitations.includes(invitation)).length;
	return after.invitations.length - added - unchanged;
};

const acceptedOut = (person: Person): number =>
	person.invitations.filter(({direction, outcome}) => direction === 'out' && outcome === 'accepted').length;

/** The member says refused, the archive says connected since: neither is overwritten. */
const disputeOf = (gathered: Gathered, after: Person, name: string): Disagreement | null => {
	const invitation = gathered.connections.length > 0 ? disputed(after) : undefined;
	return invitation ? {person: after.id, name, what: 'outcome', archive: 'accepted', linkdash: invitation.outcome ?? ''} : null;
};

/** Somebody new of whom there is one row of connections: the rules of `describe` where nothing else can be. */
const listConnection = (gathered: Gathered, newId: () => string): Listed | null => {
	const {known, connections, invitations, targets, messages, notes} = gathered;
	const [row] = connections;
	const others = known.length + invitations.length + targets.length + messages.length + notes.length + gathered.rivals;
	return row && row.keys.length < 2 && connections.length === 1 && others === 0
		? listed(newId(), row.name || nameAfter(gathered), row)
		: null;
};

/** A row without a key could be any of several people: whom it was kept beside is for the member to say. */
const rivalryOf = (gathered: Gathered, id: string): Disagreement | null =>
	gathered.rivals > 0
		? {person: id, name: nameAfter(gathered), what: 'identity', archive: companyAfter(gathered) ?? '', linkdash: String(gathered.rivals)}
		: null;

/** Somebody new of a connections file or a list: nothing for the fold to settle. */
const meetNew = (gathered: Gathered, id: string): Meeting => {
	const facts: PersonFact[] = [describe(gathered, null, false)];
	const connected = gathered.connections.length > 0;
	if (connected) {
		facts.push({type: 'connected', on: firstOf(gathered.connections, record => record.connectedOn)});
	}
	return {
		id,
		isNew: true,
		facts,
		newInvitations: 0,
		updatedInvitations: 0,
		accepted: false,
		alreadyConnected: connected && gathered.targets.length > 0,
		incoming: false,
		disagreement: rivalryOf(gathered, id),
	};
};

const meet = (gathered: Gathered, newId: () => string, isOlder: boolean): Meeting => {
	const known = knownAs(gathered);
	if (known === null && gathered.invitations.length + gathered.messages.length === 0) {
		return meetNew(gathered, newId());
	}
	const before = known ?? emptyPerson(newId());
	const described = describe(gathered, known, isOlder);
	const facts: PersonFact[] = Object.keys(described).length === 1 ? [] : [described];
	const archived = archive(gathered, before);
	const {after} = archived;
	facts.push(...archived.facts);
	const added = after.invitations.length - before.invitations.length;
	const received = gathered.invitations.some(({direction}) => direction === 'in');
	return {
		id: before.id,
		isNew: known === null,
		facts,
		newInvitations: added,
		updatedInvitations: updatedInvitations(before, after, added),
		accepted: acceptedOut(after) > acceptedOut(before),
		alreadyConnected:
			after.connected && after.invitations.length === 0 && (gathered.targets.length > 0 || (known !== null && !known.connected)),
		incoming: received && pendingReceived(after) !== undefined,
		disagreement: disputeOf(gathered, after, described.name ?? before.name) ?? rivalryOf(gathered, after.id),
	};
};

/** People of a batch met with who is known, before anything is recorded. */
export type Reconciliation = {
	/** How many there are, and how many of them are new. */
	people: number;
	newcomers: number;
	/** Whom it suggests to invite, where that is news. */
	suggestions: readonly Suggestion[];
	/** One entry a person, newcomers in the order of their ids, and in the end what it came to. Once. */
	meetings(): Generator<Met, ReconciledReport>;
};

/**
 * Merges what was read with who is known: only what changes becomes a fact, so importing twice gives none.
 * A row missing from the batch means nothing. Facts are handed over person by person, so that those of an archive of 30,000 are never
 * in memory together.
 * @param newId makes the id of a person not known yet
 */
export const reconcile = (batch: Batch, known: Known, newId: () => string): Reconciliation => {
	const {people: gathered, strangers} = gather(batch, known);
	const isOlder = batch.coverage !== null && batch.coverage < (known.coverage() ?? 0);
	const suggestions = suggestionsOf(strangers, known.suggested);
	return {
		people: gathered.length,
		newcomers: gathered.reduce((total, person) => total + (person.known.length === 0 ? 1 : 0), 0),
		suggestions,
		*meetings() {
			const people = {new: 0, updated: 0, unchanged: 0};
			const invitations = {new: 0, updated: 0};
			const found = {accepted: 0, alreadyConnected: 0, incoming: 0};
			const disagreements: Disagreement[] = [];
			for (const one of gathered) {
				const row = listConnection(one, newId);
				if (row) {
					people.new += 1;
					yield {row};
					continue;
				}
				const meeting = meet(one, newId, isOlder);
				people[meeting.isNew ? 'new' : meeting.facts.length > 0 ? 'updated' : 'unchanged'] += 1;
				invitations.new += meeting.newInvitations;
				invitations.updated += meeting.updatedInvitations;
				for (const what of ['accepted', 'alreadyConnected', 'incoming'] as const) found[what] += meeting[what] ? 1 : 0;
				if (meeting.disagreement) disagreements.push(meeting.disagreement);
				yield {person: meeting};
			}
			return {files: batch.files, people, invitations, ...found, hidden: batch.hidden, suggested: suggestions.length, disagreements};
		},
	};
};
