import {emptyPerson, newInvitation} from '../domain/evolve.ts';
import type {Invitation, Person} from '../domain/person.ts';

/**
 * A folded person as text: only what differs from somebody of whom nothing is known. Most of the fields of most people are
 * empty, so this is a third of the whole, and an import writes and reads that much less.
 */

const blankPerson = emptyPerson('') as Readonly<Record<string, unknown>>;
const blankInvitation = newInvitation('out', 0) as Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
	Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const without = (blank: Readonly<Record<string, unknown>>, value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
	const rest: Record<string, unknown> = {};
	for (const field in blank) {
		const own = value[field];
		if (own !== blank[field] && !(isEmpty(own) && isEmpty(blank[field]))) rest[field] = own;
	}
	return rest;
};

export const writeState = (person: Person): string =>
	JSON.stringify({
		...without(blankPerson, person),
		...(person.invitations.length > 0 && {invitations: person.invitations.map(invitation => without(blankInvitation, invitation))}),
	});

export const readState = (text: string): Person => {
	const {invitations, ...rest} = JSON.parse(text) as Partial<Person> & {invitations?: readonly Partial<Invitation>[]};
	return {
		...emptyPerson(''),
		...rest,
		...(invitations && {invitations: invitations.map(invitation => ({...newInvitation('out', 0), ...invitation}))}),
	};
};
