import type {Batch, FileReport, TargetRecord} from './batch.ts';
import type {PersonFact} from './event.ts';
import {emptyPerson, evolvePerson, findInvitation} from './evolve.ts';
import {gather} from './gather.ts';
import {firstOf, type Gathered, type Known, knownAs, nameAfter} from './gathered.ts';
import {isRefusal, latestSent, type Person, pendingReceived} from './person.ts';
import {orderKeys} from './profile-key.ts';

export type {Known} from './gathered.ts';

export type Disagreement = {person: string; name: string; what: string; archive: string; linkdash: string};

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
};

/** What became of one person; no facts where nothing changed. */
export type Reconciled = {id: string; isNew: boolean; facts: PersonFact[]};

const utcDate = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Whether a value is news: about somebody new, or to one of those known as this person. */
const isNews = <F extends keyof Person>({known}: Gathered, field: F, value: Person[F]): boolean =>
	known.length === 0 || known.some(person => person[field] !== value);

type Described = Extract<PersonFact, {type: 'described'}>;

/** An archive overwrites with what it says; a list only fills what is blank. */
const describe = (gathered: Gathered, person: Person | null): Described => {
	const {connections, targets} = gathered;
	const learned: Described = {type: 'described'};
	const keys = gathered.keys.filter(key => !person?.keys.includes(key));
	if (keys.length > 0) {
		// where the row unites two people, every key of it is needed to say so
		learned.keys = orderKeys(gathered.known.length > 1 ? gathered.keys : keys);
	}
	const name = nameAfter(gathered);
	if (isNews(gathered, 'name', name)) {
		learned.name = name;
	}
	for (const field of ['company', 'position', 'email'] as const) {
		const value = firstOf(connections, record => record[field]) ?? person?.[field] ?? firstOf(targets, record => record[field]);
		if (value !== null && isNews(gathered, field, value)) {
			learned[field] = value;
		}
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
const disagreementOf = (gathered: Gathered, after: Person, name: string): Disagreement | null => {
	const latest = latestSent(after);
	const on = firstOf(gathered.connections, record => record.connectedOn);
	return latest && isRefusal(latest.outcome) && on !== null && utcDate(latest.sentAt) <= on
		? {person: after.id, name, what: 'outcome', archive: 'accepted', linkdash: latest.outcome ?? ''}
		: null;
};

/** Somebody new of a connections file or a list: nothing for the fold to settle, which 30,000 of them would feel. */
const meetNew = (gathered: Gathered, id: string): Meeting => {
	const facts: PersonFact[] = [describe(gathered, null)];
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
		disagreement: null,
	};
};

const meet = (gathered: Gathered, newId: () => string): Meeting => {
	const known = knownAs(gathered);
	if (known === null && gathered.invitations.length === 0) {
		return meetNew(gathered, newId());
	}
	const before = known ?? emptyPerson(newId());
	const described = describe(gathered, known);
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
		disagreement: disagreementOf(gathered, after, described.name ?? before.name),
	};
};

const count = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
	items.reduce((total, item) => total + (holds(item) ? 1 : 0), 0);

const sum = <T>(items: readonly T[], read: (item: T) => number): number => items.reduce((total, item) => total + read(item), 0);

/**
 * Merges what was read with who is known: only what changes becomes a fact, so importing twice gives none.
 * A row missing from the batch means nothing.
 * @param newId makes the id of a person not known yet
 * @returns one entry a person of the batch, and the report but for its `dryRun`
 */
export const reconcile = (
	batch: Batch,
	known: Known,
	newId: () => string,
): {people: Reconciled[]; report: Omit<ImportReport, 'dryRun'>} => {
	const meetings = gather(batch, known).map(gathered => meet(gathered, newId));
	return {
		people: meetings.map(({id, isNew, facts}) => ({id, isNew, facts})),
		report: {
			files: batch.files,
			people: {
				new: count(meetings, meeting => meeting.isNew),
				updated: count(meetings, meeting => !meeting.isNew && meeting.facts.length > 0),
				unchanged: count(meetings, meeting => meeting.facts.length === 0),
			},
			invitations: {
				new: sum(meetings, meeting => meeting.newInvitations),
				updated: sum(meetings, meeting => meeting.updatedInvitations),
			},
			accepted: count(meetings, meeting => meeting.accepted),
			alreadyConnected: count(meetings, meeting => meeting.alreadyConnected),
			incoming: count(meetings, meeting => meeting.incoming),
			hidden: batch.hidden,
			suggested: 0,
			disagreements: meetings.flatMap(({disagreement}) => disagreement ?? []),
		},
	};
};
