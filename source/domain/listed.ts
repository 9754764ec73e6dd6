import type {ConnectionRecord} from './batch.ts';
import type {PersonFact} from './event.ts';

/**
 * Somebody of whom an archive tells one row of Connections, and nothing else was known: nine in ten of the people of an archive.
 * Written as a list of values, since there are tens of thousands: a third of the bytes of their facts.
 */
export type Listed = readonly [
	person: string,
	key: string | null,
	name: string,
	company: string | null,
	position: string | null,
	email: string | null,
	connectedOn: string | null,
];

/** @param record with one key at most */
export const listed = (person: string, name: string, {keys, company, position, email, connectedOn}: ConnectionRecord): Listed => [
	person,
	keys[0] ?? null,
	name,
	company,
	position,
	email,
	connectedOn,
];

/** What the row says, as facts in their order. */
export const factsOfListed = ([, key, name, company, position, email, connectedOn]: Listed): PersonFact[] => [
	{type: 'described', keys: key === null ? [] : [key], name, company, position, email},
	{type: 'connected', on: connectedOn},
];
