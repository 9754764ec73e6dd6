import type {Batch} from './batch.ts';
import type {Fact, JournalEvent, PersonFact} from './event.ts';
import {factsOfListed} from './listed.ts';

/** What tells of one person in a journal: ids that stand for them, and what they were known by. */
export type Traces = {ids: readonly string[]; keys: readonly string[]; names: readonly string[]; emails: readonly string[]};

/** Somebody as a list or an archive names them. */
export type Named = {keys: readonly string[]; name: string; email?: string | null};

/** Whether a description is of somebody who was purged. */
export type IsPurged = (named: Named) => boolean;

/** The facts of an event about each id, in order. */
const factsById = ({kind, subject, fact}: JournalEvent): {id: string; facts: readonly PersonFact[]}[] => {
	if (kind === 'person') return [{id: subject, facts: [fact as PersonFact]}];
	if (fact.type === 'rows') return fact.rows.map(({person, facts}) => ({id: person, facts}));
	return fact.type === 'listed' ? fact.rows.map(row => ({id: row[0], facts: factsOfListed(row)})) : [];
};

/** What everybody in a journal was ever known by, undone or not. */
export const tracesIn = (events: Iterable<JournalEvent>): Map<string, Traces> => {
	const found = new Map<string, {ids: string[]; keys: Set<string>; names: Set<string>; emails: Set<string>}>();
	for (const event of events) {
		for (const {id, facts} of factsById(event)) {
			const traces = found.get(id) ?? {ids: [id], keys: new Set(), names: new Set(), emails: new Set()};
			found.set(id, traces);
			for (const fact of facts) {
				if (fact.type !== 'described') continue;
				for (const key of fact.keys ?? []) traces.keys.add(key);
				if (fact.name) traces.names.add(fact.name);
				if (fact.email) traces.emails.add(fact.email);
			}
		}
	}
	return new Map(
		[...found].map(([id, {ids, keys, names, emails}]) => [id, {ids, keys: [...keys], names: [...names], emails: [...emails]}]),
	);
};

/** All that is known of several ids as of one person. */
export const uniteTraces = (all: readonly Traces[]): Traces => ({
	ids: [...new Set(all.flatMap(({ids}) => ids))],
	keys: [...new Set(all.flatMap(({keys}) => keys))],
	names: [...new Set(all.flatMap(({names}) => names))],
	emails: [...new Set(all.flatMap(({emails}) => emails))],
});

/** A fact without the people of these ids and without suggestions of whom was purged; null where nothing is left of it. */
const factWithout = (fact: Fact, ids: ReadonlySet<string>, isPurged: IsPurged): Fact | null => {
	const kept = <Row>(rows: readonly Row[], isKept: (row: Row) => boolean): readonly Row[] | null => {
		const left = rows.filter(isKept);
		return left.length === rows.length ? rows : left.length === 0 ? null : left;
	};
	switch (fact.type) {
		case 'merged':
		case 'told-apart':
			return ids.has(fact.other) ? null : fact;
		case 'rows': {
			const rows = kept(fact.rows, ({person}) => !ids.has(person));
			return rows && (rows === fact.rows ? fact : {...fact, rows});
		}
		case 'listed': {
			const rows = kept(fact.rows, ([person]) => !ids.has(person));
			return rows && (rows === fact.rows ? fact : {...fact, rows});
		}
		case 'suggested': {
			const people = kept(fact.people, suggestion => !isPurged(suggestion));
			return people && (people === fact.people ? fact : {...fact, people});
		}
		default:
			return fact;
	}
};

/** An event without the people of these ids: itself where it does not speak of them, null where it speaks of nobody else. */
export const eventWithout = (event: JournalEvent, ids: ReadonlySet<string>, isPurged: IsPurged): JournalEvent | null => {
	if (event.kind === 'person' && ids.has(event.subject)) return null;
	const fact = factWithout(event.fact, ids, isPurged);
	return fact === event.fact ? event : fact && {...event, fact};
};

/** What an import brings, without whom was purged. */
export const batchWithout = (batch: Batch, isPurged: IsPurged): Batch => {
	const others = <Row extends Named>(rows: readonly Row[]): Row[] => rows.filter(row => !isPurged(row));
	return {
		...batch,
		connections: others(batch.connections),
		invitations: others(batch.invitations),
		targets: others(batch.targets),
		messages: others(batch.messages),
		notes: others(batch.notes),
		contacts: others(batch.contacts),
	};
};
