import type {Batch, ConnectionRecord, InvitationRecord, TargetRecord} from '../../source/domain/batch.ts';
import type {PersonFact} from '../../source/domain/event.ts';
import {emptyPerson, evolvePerson} from '../../source/domain/evolve.ts';
import type {Person} from '../../source/domain/person.ts';
import {type Known, reconcile} from '../../source/domain/reconcile.ts';
import {fold} from '../../source/domain/text.ts';

/** A journal in memory: facts by person in the order they came, folded when asked. People who share a key are one, under the smallest id. */
export const createBook = () => {
	const facts: {id: string; fact: PersonFact}[] = [];
	let ids = 0;

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
			const result = reconcile(batch, known(), () => {
				ids += 1;
				return `id${String(ids).padStart(5, '0')}`;
			});
			for (const {id, facts: learned} of result.people) {
				learn(id, ...learned);
			}
			return result;
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
