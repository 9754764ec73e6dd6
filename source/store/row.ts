import {ageBin} from '../domain/acceptance.ts';
import {noonUtc} from '../domain/calendar.ts';
import {delayBin} from '../domain/delay.ts';
import {emptyPerson, newInvitation} from '../domain/evolve.ts';
import {creditReturnedAt} from '../domain/inmail.ts';
import type {Listed} from '../domain/listed.ts';
import {type Invitation, isOutside, knowsMember, latestSent, type Person, pendingReceived, pendingSent} from '../domain/person.ts';
import {fitsOf, ownWeight, valueFrom, type Weights} from '../domain/ranking.ts';
import {type Phase, phaseOf} from '../domain/status.ts';
import {fold, foldClean} from '../domain/text.ts';
import {keepDue, movedTo} from '../domain/touch.ts';

/** A folded person as the rows of the tables, and back. */

type Column = string | number | null;

/** When the phase began, epoch ms. */
const sinceOf = (person: Person, phase: Phase): number => {
	if (phase === 'connection') return person.connectedOn === null ? 0 : noonUtc(person.connectedOn);
	if (phase === 'pending') return pendingSent(person)?.sentAt ?? person.addedAt;
	if (phase === 'incoming') return pendingReceived(person)?.sentAt ?? person.addedAt;
	return latestSent(person)?.outcomeAt ?? person.addedAt;
};

/** An acceptance of one's own invitation is due a follow-up until one was done or skipped. */
const followUpFrom = (person: Person): number | null => {
	if (!person.connected || person.excluded) return null;
	// a message since is the contact it was put off for, where one keeps in touch
	if (person.followUp?.action === 'moved') return person.keep ? movedTo(person) : person.followUp.until;
	if (person.followUp) return null;
	const latest = latestSent(person);
	return latest?.outcome === 'accepted' ? latest.outcomeAt : null;
};

/** Nobody who is connected, pending, refused, ignored, expired, gone, excluded, or could not be invited is offered again by themselves. */
const isOfferable = (person: Person, phase: Phase): boolean =>
	(phase === 'target' || phase === 'withdrawn') && person.barrier === null && !isOutside(latestSent(person)?.outcome ?? null);

const isByMe = ({connected, invitations}: Person): boolean =>
	connected && invitations.some(({direction, outcome}) => direction === 'out' && outcome === 'accepted');

/** Companies and positions come hundreds of times over: each is folded once. */
const foldedOnce = (): ((text: string) => string) => {
	const folded = new Map<string, string>();
	return text => {
		let known = folded.get(text);
		if (known === undefined) {
			if (folded.size >= 10_000) folded.clear();
			known = foldClean(text);
			folded.set(text, known);
		}
		return known;
	};
};
const foldRepeated = foldedOnce();

/** What a filter looks at, folded: the name, a line end, the company, a tab, the position, and every tag between form feeds. */
const searchOf = ({name, company, position, tags}: Pick<Person, 'name' | 'company' | 'position' | 'tags'>): string => {
	let search = `${foldClean(name)}\n`;
	if (company !== null) search += foldRepeated(company);
	search += '\t';
	if (position !== null) search += foldRepeated(position);
	for (const tag of tags) search += `\f${foldRepeated(tag)}`;
	return tags.length === 0 ? search : `${search}\f`;
};

/** What the member wrote of somebody and to them, folded, one text a line; null where there is nothing. */
const writtenOf = ({remark, reason, specific, note, invitations}: Person): string | null => {
	const texts = [remark, reason, specific, note, ...invitations.map(invitation => invitation.note)];
	return texts.flatMap(text => (text === null || text === '' ? [] : fold(text))).join('\n') || null;
};

/** When the latest invitation to somebody was sent, epoch ms; null where none was. */
const sentAt = ({invitations}: Person): number | null => {
	const sent = invitations.filter(({direction}) => direction === 'out');
	return sent.length === 0 ? null : Math.max(...sent.map(invitation => invitation.sentAt));
};

/** Columns that a person without an invitation, a relation or a wish of the member's needs no value for. */
const ownColumns = [
	'relation',
	'degree',
	'noted',
	'offerable',
	'snoozed_until',
	'introduced',
	'not_before',
	'inmail_at',
	'credit_back_at',
	'by_me',
	'follow_up_at',
	'follow_up_moved',
	'keep_at',
	'written',
	'sent_at',
	'rest',
] as const;

/** Columns that everybody has a value for. */
export const commonColumns = [
	'id',
	'key',
	'name',
	'company',
	'position',
	'email',
	'search',
	'phase',
	'since',
	'connected',
	'connected_on',
	'added_at',
	'changed_at',
	'value',
	'fits',
	'own',
] as const;

export const personColumns = [...commonColumns, ...ownColumns] as const;

/** The value, and the parts of it that no change of the points touches. */
const valueColumns = (person: Parameters<typeof fitsOf>[0], {fit, points}: Weights): [value: number, fits: number, own: number] => {
	const [fits, own] = [fitsOf(person, fit), ownWeight(person)];
	return [valueFrom(points, {relation: person.relation ?? 'stranger', fits, own}), fits, own];
};

/** A person in the order of `commonColumns`: the whole row of a connection of whom nothing else is known. */
export const commonRow = (person: Person, weights: Weights, phase = phaseOf(person)): Column[] => [
	person.id,
	person.keys[0] ?? null,
	person.name,
	person.company,
	person.position,
	person.email,
	searchOf(person),
	phase,
	sinceOf(person, phase),
	person.connected ? 1 : 0,
	person.connectedOn,
	person.addedAt,
	person.changedAt,
	...valueColumns(person, weights),
];

/** `commonRow` of the person a row of an archive makes: without folding facts, which tens of thousands would feel. */
export const listedRow = (row: Listed, at: number, weights: Weights): Column[] => {
	const [id, key, name, company, position, email, connectedOn] = row;
	const {relation, place, tags, weight} = blankPerson;
	const search = searchOf({name, company, position, tags});
	const since = connectedOn === null ? 0 : noonUtc(connectedOn);
	const value = valueColumns({relation, position, company, place, weight}, weights);
	return [id, key, name, company, position, email, search, 'connection', since, 1, connectedOn, at, at, ...value];
};

/** A person in the order of `personColumns`. */
export const personRow = (person: Person, weights: Weights, phase = phaseOf(person)): Column[] => [
	...commonRow(person, weights, phase),
	person.relation ?? 'stranger',
	String(person.degree ?? '?'),
	person.note === null ? 0 : 1,
	isOfferable(person, phase) ? 1 : 0,
	person.snoozedUntil,
	person.introducedAt === null ? 0 : 1,
	person.notBefore,
	person.inmail?.sentAt ?? null,
	person.inmail && creditReturnedAt(person.inmail),
	isByMe(person) ? 1 : 0,
	followUpFrom(person),
	person.followUp?.action === 'moved' ? 1 : 0,
	keepDue(person),
	writtenOf(person),
	sentAt(person),
	restOf(person),
];

const blankPerson = emptyPerson('');
const blankInvitation = newInvitation('out', 0);

/** Fields that have a column which gives them back. Relation and degree have columns for queries, which do not tell what is unknown. */
const inColumns = {
	id: true,
	name: true,
	company: true,
	position: true,
	email: true,
	connected: true,
	connectedOn: true,
	addedAt: true,
	changedAt: true,
} as const satisfies Partial<Record<keyof Person, true>>;

const restFields = (Object.keys(blankPerson) as (keyof Person)[]).filter(field => !Object.hasOwn(inColumns, field));
const invitationFields = Object.keys(blankInvitation) as (keyof Invitation)[];

const isEmpty = (value: unknown): boolean =>
	Array.isArray(value) ? value.length === 0 : typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const isSame = (own: unknown, blank: unknown): boolean => own === blank || (isEmpty(own) && isEmpty(blank));

/** Only what differs from a blank one. */
const without = <T extends object>(blank: T, fields: readonly (keyof T)[], value: T): Partial<T> => {
	const rest: Partial<T> = {};
	for (const field of fields) {
		if (!isSame(value[field], blank[field])) rest[field] = value[field];
	}
	return rest;
};

/** What the columns do not give back, as JSON; null where there is nothing: for most people of an archive. */
const restOf = (person: Person): string | null => {
	const rest: Record<string, unknown> = without(blankPerson, restFields, person);
	if (person.keys.length < 2) delete rest.keys;
	if (rest.invitations) rest.invitations = person.invitations.map(invitation => without(blankInvitation, invitationFields, invitation));
	return Object.keys(rest).length === 0 ? null : JSON.stringify(rest);
};

/** Whether a person has nothing but what `commonRow` holds. */
export const isPlain = (person: Person): boolean =>
	person.connected && person.keys.length < 2 && restFields.every(field => field === 'keys' || isSame(person[field], blankPerson[field]));

/** The columns that `toPerson` reads. */
export const foldedColumns = 'id, key, name, company, position, email, connected, connected_on, added_at, changed_at, rest';
export type FoldedRow = {
	id: string;
	key: string | null;
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	connected: number;
	connected_on: string | null;
	added_at: number;
	changed_at: number;
	rest: string | null;
};

/** A row of table `person` as the folded person it stands for. */
export const toPerson = (row: FoldedRow): Person => {
	const {id, key, name, company, position, email} = row;
	const person: Person = {
		...blankPerson,
		id,
		keys: key === null ? [] : [key],
		name,
		company,
		position,
		email,
		connected: row.connected === 1,
		connectedOn: row.connected_on,
		addedAt: row.added_at,
		changedAt: row.changed_at,
	};
	if (row.rest === null) return person;
	const {invitations, ...rest} = JSON.parse(row.rest) as Partial<Person> & {invitations?: readonly Partial<Invitation>[]};
	return {
		...person,
		...rest,
		...(invitations && {invitations: invitations.map(invitation => ({...blankInvitation, ...invitation}))}),
	};
};

export const invitationColumns = [
	'person',
	'n',
	'direction',
	'sent_at',
	'relation',
	'familiar',
	'noted',
	'outcome',
	'outcome_at',
	'source',
	'looked_at',
	'waited',
	'degree',
	'company',
	'template',
	'tags',
	'items',
] as const;

/** The bin of the time, ms, until it was withdrawn (ages) or accepted (delays): what the ratio and the delay curve are counted by. */
const waitedOf = ({outcome, outcomeAt, sentAt}: Invitation): number | null => {
	if (outcomeAt === null) return null;
	if (outcome === 'withdrawn') return Math.round(ageBin(outcomeAt - sentAt));
	return outcome === 'accepted' ? delayBin(outcomeAt - sentAt) : null;
};

/** The invitations of a person as rows of table `invitation`, in the order of `invitationColumns`. */
export const invitationRows = (person: Person): Column[][] =>
	person.invitations.map((invitation, n) => [
		person.id,
		n,
		invitation.direction,
		invitation.sentAt,
		invitation.relation ?? 'stranger',
		knowsMember(invitation.relation) ? 1 : 0,
		invitation.note === null ? 0 : 1,
		invitation.outcome,
		invitation.outcomeAt,
		invitation.source,
		invitation.lookedAt,
		waitedOf(invitation),
		String(person.degree ?? '?'),
		person.company,
		invitation.template?.name ?? null,
		person.tags.length === 0 ? null : JSON.stringify(person.tags),
		// an older linkdash recorded the sending without its checklist
		invitation.tier === null ? null : JSON.stringify(invitation.items ?? {}),
	]);
