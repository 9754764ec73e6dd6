import {assign, type Strangers} from './assign.ts';
import type {Batch} from './batch.ts';
import type {Gathered, Known} from './gathered.ts';
import {type Draft, draftOf, type Gathering, newDraft, plus, put, type Row} from './gathering.ts';
import {adoptNamesakes, placeByName} from './namesakes.ts';

const addKeys = (draft: Draft, keys: readonly string[], {byKey}: Gathering): void => {
	if (draft.keys !== keys) {
		const news = keys.filter(key => !draft.keys.includes(key));
		draft.keys = news.length === 0 ? draft.keys : [...draft.keys, ...news];
	}
	for (const key of keys) {
		byKey.set(key, draft);
	}
};

const absorb = (into: Draft, other: Draft, gathering: Gathering): void => {
	into.known = plus(into.known, ...other.known);
	into.connections = plus(into.connections, ...other.connections);
	into.invitations = plus(into.invitations, ...other.invitations);
	into.targets = plus(into.targets, ...other.targets);
	addKeys(into, other.keys, gathering);
	for (const person of other.known) {
		gathering.byPerson.set(person.id, into);
	}
	into.united = true;
	other.absorbed = true;
};

/** What two drafts come to: the first, which takes the other in. */
const unite = (owner: Draft | undefined, draft: Draft, gathering: Gathering): Draft => {
	if (owner === undefined || owner === draft) {
		return draft;
	}
	absorb(owner, draft, gathering);
	return owner;
};

/** A row with keys belongs to whoever holds one of them, in the batch or in the store; all these are one person. */
const placeByKeys = (row: Row, known: Known, gathering: Gathering): void => {
	const {keys} = row.record;
	let owner: Draft | undefined;
	let hasNewKey = false;
	for (const key of keys) {
		const draft = gathering.byKey.get(key);
		if (draft === undefined) {
			hasNewKey = true;
		} else {
			owner = unite(owner, draft, gathering);
		}
	}
	if (hasNewKey) {
		for (const person of known.byKeys(keys)) {
			owner = unite(owner, draftOf(person, gathering), gathering);
		}
		if (owner === undefined) {
			owner = newDraft([], keys);
			gathering.drafts.push(owner);
		}
		addKeys(owner, keys, gathering);
	}
	if (owner !== undefined) {
		put(owner, row);
	}
};

/** The first record speaks first: united people's must stand as the batch has them, or reading it again would tell another story. */
const inOrder = (drafts: readonly Draft[], batch: Batch): void => {
	const united = drafts.filter(draft => draft.united);
	if (united.length === 0) {
		return;
	}
	const place = new Map<unknown, number>(
		[...batch.connections, ...batch.invitations, ...batch.targets].map((record, index) => [record, index]),
	);
	for (const draft of united) {
		for (const records of [draft.connections, draft.invitations, draft.targets]) {
			records.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
		}
	}
};

/**
 * Who is who in a batch: rows that share a key are one person, with whoever in the store holds it. Without a key on one side,
 * an exact name (and company, where both have one) joins only where there is one candidate. Messages, notes and contacts make nobody
 * known: those that belong to nobody are left over.
 * @returns one entry a person, in the order of the first row with keys, then of names
 */
export const gather = (batch: Batch, known: Known): {people: Gathered[]; strangers: Strangers} => {
	const gathering: Gathering = {drafts: [], byKey: new Map(), byPerson: new Map()};
	const nameless: Row[] = [];
	const place = (row: Row): void => {
		if (row.record.keys.length === 0) {
			nameless.push(row);
		} else {
			placeByKeys(row, known, gathering);
		}
	};
	for (const record of batch.connections) {
		place({kind: 'connections', record});
	}
	for (const record of batch.invitations) {
		place({kind: 'invitations', record});
	}
	for (const record of batch.targets) {
		place({kind: 'targets', record});
	}
	inOrder(gathering.drafts, batch);
	adoptNamesakes(known, gathering);
	placeByName(nameless, known, gathering);
	const strangers = assign(batch, known, gathering);
	return {people: gathering.drafts.filter(draft => !draft.absorbed), strangers};
};
