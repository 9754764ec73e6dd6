import type {Batch, MessageRecord, PersonRecord} from './batch.ts';
import {type Known, nameAfter} from './gathered.ts';
import {type Draft, draftOf, type Gathering, plus} from './gathering.ts';
import type {Person} from './person.ts';
import {fold, foldClean} from './text.ts';

/** What a batch tells of people who are neither connections nor in linkdash. */
export type Strangers = {messages: MessageRecord[]; contacts: PersonRecord[]};

type Named = {keys: readonly string[]; name: string};

const hasKey = ({keys, known}: Draft): boolean => keys.length > 0 || known.some(person => person.keys.length > 0);

/** Finds whom a row is about, among those gathered and those known; nobody new is made. */
const createFinder = (known: Known, gathering: Gathering) => {
	let byName: Map<string, Draft[]> | undefined;
	const gathered = (folded: string): readonly Draft[] => {
		byName ??= Map.groupBy(
			gathering.drafts.filter(draft => !draft.absorbed),
			draft => foldClean(nameAfter(draft)),
		);
		return byName.get(folded) ?? [];
	};
	const untouched = (folded: string): readonly Person[] => known.byName(folded).filter(({id}) => !gathering.byPerson.has(id));
	const meet = (person: Person): Draft => {
		const draft = draftOf(person, gathering);
		const folded = foldClean(person.name);
		byName?.set(folded, [...new Set([...gathered(folded), draft])]);
		return draft;
	};
	const holder = (keys: readonly string[]): Draft | Person | undefined =>
		keys.map(key => gathering.byKey.get(key)).find(draft => draft !== undefined) ?? known.byKeys(keys)[0];
	return {
		/** By a key, else by the exact name where one side has no key and nobody else has the name. */
		one({keys, name}: Named): Draft | undefined {
			const held = holder(keys);
			if (held !== undefined) return 'absorbed' in held ? held : meet(held);
			const folded = foldClean(name);
			if (folded === '') return undefined;
			const [draft, ...others] = gathered(folded);
			const [person, ...more] = untouched(folded);
			if (others.length + more.length > 0 || (draft && person)) return undefined;
			if (keys.length > 0 && ((draft && hasKey(draft)) || (person && person.keys.length > 0))) return undefined;
			return person ? meet(person) : draft;
		},
		/** Whether anybody at all holds a key or has the name. */
		anybody({keys, name}: Named): boolean {
			const folded = foldClean(name);
			return holder(keys) !== undefined || (folded !== '' && (gathered(folded).length > 0 || untouched(folded).length > 0));
		},
	};
};

/** E-mail addresses of a batch's connections, folded. */
const emailsOf = ({connections}: Batch): ReadonlySet<string> =>
	new Set(connections.flatMap(({email}) => (email === null ? [] : fold(email))));

/**
 * Gives messages and notes to the people they are about. A contact is somebody known where a key, an address of e-mail or the exact
 * name says so: whom one is connected with is not to be suggested, so here a namesake is enough.
 */
export const assign = (batch: Batch, known: Known, gathering: Gathering): Strangers => {
	const find = createFinder(known, gathering);
	const messages: MessageRecord[] = [];
	for (const record of batch.messages) {
		const draft = find.one(record);
		if (draft) draft.messages = plus(draft.messages, record);
		else messages.push(record);
	}
	for (const record of batch.notes) {
		const draft = find.one(record);
		if (draft) draft.notes = plus(draft.notes, record);
	}
	const emails = batch.contacts.length === 0 ? new Set<string>() : emailsOf(batch);
	const isKnown = (contact: PersonRecord): boolean => {
		const {email} = contact;
		return (email !== null && (emails.has(fold(email)) || known.hasEmail(fold(email)))) || find.anybody(contact);
	};
	return {messages, contacts: batch.contacts.filter(contact => !isKnown(contact))};
};
