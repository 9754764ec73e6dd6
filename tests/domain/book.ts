import type {Batch, ConnectionRecord, InvitationRecord, MessageRecord, PersonRecord, TargetRecord} from '../../source/domain/batch.ts';
import type {PersonFact} from '../../source/domain/event.ts';
import {emptyPerson, evolvePerson} from '../../source/domain/evolve.ts';
import type {Known} from '../../source/domain/gathered.ts';
import {factsOfListed} from '../../source/domain/listed.ts';
import type {Person} from '../../source/domain/person.ts';
import {type Met, type Reconciled, reconcile} from '../../source/domain/reconcile.ts';
import {type Suggestion, suggestionId} from '../../source/domain/suggestion.ts';
import {fold} from '../../source/domain/text.ts';

/** Somebody met, with what was learned as facts. */
const reconciled = (met: Met): Reconciled => ('row' in met ? {id: met.row[0], isNew: true, facts: factsOfListed(met.row)} : met.person);

/** A journal in memory: facts by person in the order they came, folded when asked. People who share a key are one, under the smallest id. */
export const createBook = () => {
	const facts: {id: string; fact: PersonFact}[] = [];
	let ids = 0;
	const suggestions = new Map<string, Suggestion>();
	let coverage: number | null = null;

	const foldOf = (members: readonly string[]): Person =>
		facts.reduce((person, {id, fact}) => (members.includes(id) ? evolvePerson(person, fact, 1) : person), emptyPerson(members[0] ?? ''));

	const people = (): Person[] => {
		const groups: {members: string[]; keys: Set<string>}[] = [];
		for (const id of new Set(facts.map(entry => entry.id))) {
			const keys = new Set(foldOf([id]).keys);
			const same = groups.filter(group => [...keys].some(key => group.keys.has(key)));
			const united = {
				members: [id, ...same.flatMap(group => group.members)].sort(),
				keys: new Set([...keys, ...same.flatMap(group => [...group.keys])]),
			};
			groups.splice(0, groups.length, ...groups.filter(group => !same.includes(group)), united);
		}
		return groups.map(({members}) => foldOf(members));
	};

	const known = (): Known => {
		const everybody = people();
		return {
			byKeys: keys => everybody.filter(person => keys.some(key => person.keys.includes(key))),
			byName: name => everybody.filter(person => fold(person.name) === name),
			anyKeyless: () => everybody.some(person => person.keys.length === 0),
			hasEmail: email => everybody.some(person => person.email !== null && fold(person.email) === email),
			coverage: () => coverage,
			suggested: id => suggestions.get(id) ?? null,
		};
	};

	const learn = (id: string, ...learned: readonly PersonFact[]): void => {
		facts.push(...learned.map(fact => ({id, fact})));
	};

	return {
		learn,
		people,
		person: (name: string): Person => {
			const [found, ...others] = people().filter(person => person.name === name);
			if (found === undefined || others.length > 0) {
				throw new Error(`${others.length + (found ? 1 : 0)} people are called ${name}`);
			}
			return found;
		},
		/** Reconciles and records, as the store does. */
		import: (batch: Batch) => {
			const people: Reconciled[] = [];
			const reconciliation = reconcile(batch, known(), () => {
				ids += 1;
				return `id${String(ids).padStart(5, '0')}`;
			});
			const meetings = reconciliation.meetings();
			let met = meetings.next();
			for (; !met.done; met = meetings.next()) people.push(reconciled(met.value));
			const report = met.value;
			for (const {id, facts: learned} of people) {
				learn(id, ...learned);
			}
			for (const suggestion of reconciliation.suggestions) suggestions.set(suggestionId(suggestion), suggestion);
			coverage = Math.max(coverage ?? 0, batch.coverage ?? 0);
			return {people, report, suggestions: reconciliation.suggestions};
		},
	};
};

export const instant = (date: string): number => Date.parse(`${date}T12:00:00Z`);

export const connection = (record: Partial<ConnectionRecord>): ConnectionRecord => ({
	keys: [],
	name: '',
	company: null,
	position: null,
	email: null,
	connectedOn: null,
	...record,
});

export const invitation = (record: Partial<InvitationRecord>): InvitationRecord => ({
	keys: [],
	name: '',
	direction: 'out',
	sentAt: instant('2026-06-01'),
	note: null,
	...record,
});

export const message = (record: Partial<MessageRecord>): MessageRecord => ({keys: [], name: '', sentAt: null, receivedAt: null, ...record});

export const contact = (record: Partial<PersonRecord>): PersonRecord => ({
	keys: [],
	name: '',
	company: null,
	position: null,
	email: null,
	...record,
});

export const target = (record: Partial<TargetRecord>): TargetRecord => ({
	keys: [],
	name: '',
	company: null,
	position: null,
	email: null,
	place: null,
	degree: null,
	relation: null,
	reason: null,
	tags: [],
	...record,
});

export const batch = (parts: Partial<Batch>): Batch => ({
	files: [],
	connections: [],
	invitations: [],
	targets: [],
	messages: [],
	notes: [],
	contacts: [],
	profile: null,
	hidden: 0,
	coverage: null,
	...parts,
});
