import {ageBin} from '../domain/acceptance.ts';
import {noonUtc} from '../domain/calendar.ts';
import {isOutside, knowsMember, latestSent, type Person, pendingReceived, pendingSent} from '../domain/person.ts';
import {value} from '../domain/ranking.ts';
import type {Rules} from '../domain/rules.ts';
import {type Phase, phaseOf} from '../domain/status.ts';
import {fold} from '../domain/text.ts';
import {writeState} from './state.ts';

type Column = string | number | null;

/** When the phase began, epoch ms. */
const sinceOf = (person: Person, phase: Phase): number => {
	if (phase === 'pending') return pendingSent(person)?.sentAt ?? person.addedAt;
	if (phase === 'incoming') return pendingReceived(person)?.sentAt ?? person.addedAt;
	if (phase === 'connection') return person.connectedOn === null ? 0 : noonUtc(person.connectedOn);
	return latestSent(person)?.outcomeAt ?? person.addedAt;
};

/** An acceptance of one's own invitation is due a follow-up until one was done or skipped. */
const followUpFrom = (person: Person): number | null => {
	if (!person.connected || person.excluded) return null;
	if (person.followUp) return person.followUp.action === 'moved' ? person.followUp.until : null;
	const latest = latestSent(person);
	return latest?.outcome === 'accepted' ? latest.outcomeAt : null;
};

/** Nobody who is connected, pending, refused, ignored, expired, gone, excluded, or could not be invited is offered again by themselves. */
const isOfferable = (person: Person, phase: Phase): boolean =>
	(phase === 'target' || phase === 'withdrawn') && person.barrier === null && !isOutside(latestSent(person)?.outcome ?? null);

/** A folded person as the columns of table `person`, in the order of `personColumns`. */
export const personRow = (person: Person, fit: Rules['fit']): Column[] => {
	const phase = phaseOf(person);
	return [
		person.id,
		fold(person.name),
		fold([person.name, person.company, person.position, ...person.tags].filter(Boolean).join(' ')),
		phase,
		sinceOf(person, phase),
		person.relation ?? 'stranger',
		String(person.degree ?? '?'),
		person.note === null ? 0 : 1,
		value(person, fit).value,
		isOfferable(person, phase) ? 1 : 0,
		person.snoozedUntil,
		person.introducedAt === null ? 0 : 1,
		person.connected ? 1 : 0,
		person.connectedOn,
		person.connected && person.invitations.some(invitation => invitation.direction === 'out' && invitation.outcome === 'accepted') ? 1 : 0,
		followUpFrom(person),
		person.followUp?.action === 'moved' ? 1 : 0,
		writeState(person),
	];
};

export const personColumns = [
	'id',
	'folded_name',
	'search',
	'phase',
	'since',
	'relation',
	'degree',
	'noted',
	'value',
	'offerable',
	'snoozed_until',
	'introduced',
	'connected',
	'connected_on',
	'by_me',
	'follow_up_at',
	'follow_up_moved',
	'state',
] as const;

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
		invitation.outcome === 'withdrawn' && invitation.outcomeAt !== null
			? Math.round(ageBin(invitation.outcomeAt - invitation.sentAt))
			: null,
	]);

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
] as const;
