import {dayMs} from './calendar.ts';
import type {Relation} from './person.ts';
import type {Morning, Stats} from './views.ts';

/** What has happened to invitations since the last act of an earlier day, epoch ms: what the member knew then is not told again. */
export type Changes = {since: number; accepted: number; refused: number; expired: number};

/** An act for this morning, with what speaks for it. Instants are epoch ms, chances 0 to 1. */
export type Suggestion =
	| {code: 'support'; askedAt: number}
	| {code: 'follow-up'; name: string; connectedAt: number | null}
	| {code: 'look'; waiting: number; lastLook: number | null}
	| {code: 'received'; name: string; sentAt: number | null}
	| {code: 'archive'; lastAt: number | null; unresolved: number}
	| {code: 'mend'}
	| {code: 'invite'; name: string; relation: Relation | null; chance: number};

/** `happened`: something has, beside follow-ups falling due. */
export type MorningLine = {changes: Changes & {followUps: number}; happened: boolean; acts: readonly Suggestion[]};

/** More than two acts is no suggestion. */
const most = 2;

/** 88 % of the acceptances have come by a week (facts of 16,492 invitations): then it is worth looking again. */
const lookAgainAfter = 7 * dayMs;

/** Everything that could be done, the most pressing first: what others wait for, what linkdash does not know, then whom to invite. */
const suggestions = (morning: Morning, {pace}: Pick<Stats, 'pace'>): Suggestion[] => {
	const {asOf, supportDue, followUps, received, whoAccepted, archiveDue, offers} = morning;
	const [followUp] = followUps;
	const [theirs] = received;
	const [offer] = offers;
	const {waiting, lastLook} = whoAccepted;
	const stale = waiting > 0 && (lastLook === null || asOf - lastLook >= lookAgainAfter);
	return [
		...(supportDue === null ? [] : [{code: 'support', askedAt: supportDue} as const]),
		...(followUp
			? [
					{
						code: 'follow-up',
						name: followUp.name,
						connectedAt: followUp.connectedOn === null ? null : Date.parse(followUp.connectedOn),
					} as const,
				]
			: []),
		...(theirs ? [{code: 'received', name: theirs.name, sentAt: theirs.sentAt} as const] : []),
		...(stale ? [{code: 'look', waiting, lastLook} as const] : []),
		...(archiveDue ? [{code: 'archive', ...archiveDue} as const] : []),
		...(pace.stopAdvised ? [{code: 'mend'} as const] : []),
		...(offer && !pace.stopAdvised
			? [{code: 'invite', name: offer.name, relation: offer.relation, chance: offer.chanceAccept} as const]
			: []),
	];
};

/** The morning in a line: what is new, and at most two acts with their reasons. Null where there is neither. */
export const morningLine = (morning: Morning, stats: Pick<Stats, 'pace'>): MorningLine | null => {
	const changes = {...morning.changes, followUps: morning.followUps.length};
	const happened = changes.accepted + changes.refused + changes.expired > 0;
	const acts = suggestions(morning, stats).slice(0, most);
	return happened || acts.length > 0 ? {changes, happened, acts} : null;
};
