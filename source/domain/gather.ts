import type {Batch, ConnectionRecord, InvitationRecord, TargetRecord} from './batch.ts';
import type {Person} from './person.ts';
import {fold} from './text.ts';

/** The people a batch may meet. Asked once a row: answer from memory. */
export type Known = {
	/** Everybody who holds one of the keys. */
	byKeys(keys: readonly string[]): readonly Person[];
	/** Everybody whose name folds (`fold` of domain/text.ts) to this. */
	byName(foldedName: string): readonly Person[];
};

/** All a batch says about one person, and who that is. */
export type Gathered = {
	/** Empty for somebody new; several where a row shows that two known people are one. */
	known: readonly Person[];
	keys: readonly string[];
	connections: readonly ConnectionRecord[];
	invitations: readonly InvitationRecord[];
	targets: readonly TargetRecord[];
};

type Row =
	| {kind: 'connections'; record: ConnectionRecord}
	| {kind: 'invitations'; record: InvitationRecord}
	| {kind: 'targets'; record: TargetRecord};

type Draft = {
	known: Person[];
	keys: string[];
	connections: ConnectionRecord[];
	invitations: InvitationRecord[];
	targets: TargetRecord[];
	/** Found to be the person of another draft. */
	absorbed: boolean;
	/** Has taken in another: its records are no longer in the order of the batch. */
	united: boolean;
};

/** Most people of an archive are in one row of one file: the other lists are this one, so that 30,000 people stay light. */
const none: never[] = [];

const plus = <T>(list: T[], ...items: readonly T[]): T[] => {
	if (list === none) {
		return [...items];
	}
	list.push(...items);
	return list;
};

const newDraft = (known: readonly Person[]): Draft => ({
	known: known.length === 0 ? none : [...known],
	keys: none,
	connections: none,
	invitations: none,
	targets: none,
	absorbed: false,
	united: false,
});

const put = (draft: Draft, row: Row): void => {
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

const ascii = /^[ -~]*$/;

/** `fold` of a text that is clean already: most need no more than lower case. */
const foldClean = (text: string): string => (ascii.test(text) ? text.toLowerCase() : fold(text));

const isEmpty = ({connections, invitations, targets}: Draft): boolean => connections.length + invitations.length + targets.length === 0;

/** What the batch calls somebody, folded; '' where it has only keys for them. */
const draftName = ({connections, invitations, targets}: Draft): string => {
	for (const records of [connections, invitations, targets]) {
		for (const {name} of records) {
			if (name !== '') {
				return foldClean(name);
			}
		}
	}
	return '';
};

const companyOf = (record: {company: string | null} | undefined): string | null =>
	record === undefined || record.company === null ? null : foldClean(record.company);

/** The company somebody will have once the batch is in: an archive's word, what is known, a list's. */
const draftCompany = ({connections, known, targets}: Draft): string | null =>
	companyOf([...connections, ...known, ...targets].find(({company}) => company !== null));

/** Namesakes may be one person unless both have a company and they differ. */
const mayBeOne = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;

type Gathering = {drafts: Draft[]; byKey: Map<string, Draft>; byPerson: Map<string, Draft>};

const addKeys = (draft: Draft, keys: readonly string[], {byKey}: Gathering): void => {
	for (const key of keys) {
		if (!draft.keys.includes(key)) {
			draft.keys = plus(draft.keys, key);
		}
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

const draftOf = (person: Person, {drafts, byPerson}: Gathering): Draft => {
	const known = byPerson.get(person.id);
	if (known !== undefined) {
		return known;
	}
	const draft = newDraft([person]);
	byPerson.set(person.id, draft);
	drafts.push(draft);
	return draft;
};

/** A row with keys belongs to whoever holds one of them, in the batch or in the store; all these are one person. */
const placeByKeys = (row: Row, known: Known, gathering: Gathering): void => {
	const {keys} = row.record;
	let owner: Draft | undefined;
	const claim = (draft: Draft | undefined): void => {
		if (owner === undefined) {
			owner = draft;
		} else if (draft !== undefined && draft !== owner) {
			absorb(owner, draft, gathering);
		}
	};
	for (const key of keys) {
		claim(gathering.byKey.get(key));
	}
	if (!keys.every(key => gathering.byKey.has(key))) {
		for (const person of known.byKeys(keys)) {
			claim(draftOf(person, gathering));
		}
	}
	if (owner === undefined) {
		owner = newDraft([]);
		gathering.drafts.push(owner);
	}
	addKeys(owner, keys, gathering);
	put(owner, row);
};

/** Somebody new with keys may be the one namesake the store knows without: only where each is the other's only candidate. */
const adoptNamesakes = (known: Known, gathering: Gathering): void => {
	const byName = new Map<string, {drafts: Draft[]; people: readonly Person[]}>();
	for (const draft of gathering.drafts) {
		const name = draft.absorbed || draft.known.length > 0 ? '' : draftName(draft);
		const people = name === '' ? none : known.byName(name).filter(person => person.keys.length === 0);
		if (people.length > 0) {
			const group = byName.get(name) ?? {drafts: [], people};
			group.drafts.push(draft);
			byName.set(name, group);
		}
	}
	for (const {drafts, people} of byName.values()) {
		const pairs = drafts.flatMap(draft =>
			people.filter(person => mayBeOne(draftCompany(draft), companyOf(person))).map(person => ({draft, person})),
		);
		for (const {draft, person} of pairs) {
			if (pairs.every(pair => (pair.draft === draft) === (pair.person === person))) {
				draft.known = plus(draft.known, person);
				gathering.byPerson.set(person.id, draft);
			}
		}
	}
};

/** Rows without a key, of one name and one company (null: none given). */
type Namesakes = {company: string | null; rows: Row[]};

const groupByCompany = (rows: readonly Row[]): Namesakes[] => {
	const groups = new Map<string | null, Row[]>();
	for (const row of rows) {
		const company = row.kind === 'invitations' ? null : companyOf(row.record);
		const group = groups.get(company);
		if (group === undefined) {
			groups.set(company, [row]);
		} else {
			group.push(row);
		}
	}
	return [...groups].map(([company, members]) => ({company, rows: members}));
};

const isKeyless = (draft: Draft): boolean => draft.keys.length === 0 && draft.known.every(person => person.keys.length === 0);

/** The same name and company without a key: the same rows read again, however many others share the name. */
const sameAgain = (candidates: readonly Draft[], company: string | null): Draft | undefined =>
	candidates
		.filter(draft => isKeyless(draft) && draftCompany(draft) === company)
		.toSorted((a, b) => ((a.known[0]?.id ?? '') < (b.known[0]?.id ?? '') ? -1 : 1))[0];

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** Places the rows of one name: a company says more than a name, and a row without either joins the only candidate or nobody. */
const placeNamesakes = (rows: readonly Row[], candidates: Draft[], gathering: Gathering): void => {
	const settle = (group: Namesakes, draft: Draft | undefined): void => {
		const target = draft ?? newDraft([]);
		if (draft === undefined) {
			gathering.drafts.push(target);
			candidates.push(target);
		}
		for (const row of group.rows) {
			put(target, row);
		}
	};
	const open: Namesakes[] = [];
	const groups = groupByCompany(rows);
	for (const group of groups.filter(({company}) => company !== null)) {
		const same = sameAgain(candidates, group.company) ?? only(candidates.filter(draft => draftCompany(draft) === group.company));
		if (same === undefined) {
			open.push(group);
		} else {
			settle(group, same);
		}
	}
	const blank = open.length === 1 ? only(candidates.filter(draft => draftCompany(draft) === null)) : undefined;
	for (const group of open) {
		settle(group, blank);
	}
	for (const group of groups.filter(({company}) => company === null)) {
		settle(group, sameAgain(candidates, null) ?? only(candidates));
	}
};

const placeByName = (rows: readonly Row[], known: Known, gathering: Gathering): void => {
	if (rows.length === 0) {
		return;
	}
	const keyed = Map.groupBy(
		gathering.drafts.filter(draft => !draft.absorbed),
		draftName,
	);
	for (const [name, namesakes] of Map.groupBy(rows, row => foldClean(row.record.name))) {
		const fromStore = known.byName(name).map(person => gathering.byPerson.get(person.id) ?? newDraft([person]));
		const candidates = [...new Set([...(keyed.get(name) ?? []), ...fromStore])];
		placeNamesakes(namesakes, candidates, gathering);
		// somebody of the store whom a row joined enters the gathering now
		for (const draft of fromStore) {
			if (!isEmpty(draft) && !gathering.byPerson.has(draft.known[0]?.id ?? '')) {
				gathering.drafts.push(draft);
				for (const person of draft.known) {
					gathering.byPerson.set(person.id, draft);
				}
			}
		}
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
 * an exact name (and company, where both have one) joins only where there is one candidate.
 * @returns one entry a person, in the order of the first row with keys, then of names
 */
export const gather = (batch: Batch, known: Known): Gathered[] => {
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
	adoptNamesakes(known, gathering);
	placeByName(nameless, known, gathering);
	const drafts = gathering.drafts.filter(draft => !draft.absorbed);
	inOrder(drafts, batch);
	return drafts;
};
