import type {Batch} from '../domain/batch.ts';
import type {Known} from '../domain/gathered.ts';
import type {Person} from '../domain/person.ts';
import {fold, foldClean} from '../domain/text.ts';
import type {People} from './queries/people.ts';
import type {Suggestions} from './queries/suggestions.ts';

/** Answers by key and name from memory, everybody being read once: for an archive about as many people as the store has. */
const fromMemory = (everybody: readonly Person[]): Pick<Known, 'byKeys' | 'byName' | 'anyKeyless'> => {
	const byKey = new Map<string, Person>();
	for (const person of everybody) for (const key of person.keys) byKey.set(key, person);
	let byName: ReadonlyMap<string, readonly Person[]> | undefined;
	return {
		byKeys: keys => (byKey.size === 0 ? [] : [...new Set(keys.flatMap(key => byKey.get(key) ?? []))]),
		byName: name => {
			byName ??= Map.groupBy(everybody, person => foldClean(person.name));
			return byName.get(name) ?? [];
		},
		anyKeyless: () => everybody.some(({keys}) => keys.length === 0),
	};
};

/** A list about fewer people than this share of the store asks the store about each of them. */
const smallShare = 1 / 20;

const rowsOf = ({connections, invitations, targets, messages, notes, contacts}: Batch): number =>
	[connections, invitations, targets, messages, notes, contacts].reduce((total, records) => total + records.length, 0);

/** Whom a batch may meet. */
export const knownTo = (batch: Batch, people: People, suggestions: Suggestions): Known => {
	const isSmall = rowsOf(batch) < people.count() * smallShare;
	let emails: ReadonlySet<string> | undefined;
	return {
		...(isSmall ? {byKeys: people.byKeys, byName: people.byName, anyKeyless: people.anyKeyless} : fromMemory(people.all())),
		hasEmail: email => {
			emails ??= new Set(people.emails().map(fold));
			return emails.has(email);
		},
		coverage: () => people.account().coverage,
		suggested: suggestions.byId,
	};
};
