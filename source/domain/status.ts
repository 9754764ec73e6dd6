import {dayMs} from './calendar.ts';
import {type Invitation, isRefusal, latestSent, type Person, pendingReceived, pendingSent, type Status} from './person.ts';
import type {Rules} from './rules.ts';

/** The part of the status that no clock changes: `pending` may have expired, `target` may be snoozed or introduced. */
export type Phase = Exclude<Status, 'expired' | 'snoozed' | 'introduced'> | 'expired';

const phases: Partial<Record<NonNullable<Invitation['outcome']>, Phase>> = {
	gone: 'gone',
	ignored: 'ignored',
	withdrawn: 'withdrawn',
	expired: 'expired',
};

/** The first that fits, in the order of `statuses`. */
export const phaseOf = (person: Person): Phase => {
	if (person.excluded) return 'excluded';
	if (person.connected) return 'connection';
	if (pendingSent(person)) return 'pending';
	const latest = latestSent(person);
	const outcome = latest?.outcome ?? null;
	if (isRefusal(outcome)) return 'refused';
	if (person.barrier === 'gone' || outcome === 'gone') return 'gone';
	if (pendingReceived(person)) return 'incoming';
	return (outcome !== null && phases[outcome]) || 'target';
};

/** What a person is now, from the stored phase and what the clock makes of it. */
export const statusAt = (
	stored: {phase: Phase; since: number; snoozedUntil: number | null; introduced: boolean; notBefore: number | null},
	now: number,
	rules: Pick<Rules, 'days'>,
): Status => {
	// an invitation of either direction ends by itself
	if (stored.phase === 'pending' || stored.phase === 'incoming')
		return now - stored.since >= rules.days.expiry * dayMs ? 'expired' : stored.phase;
	if (stored.phase !== 'target') return stored.phase;
	if (stored.snoozedUntil !== null && stored.snoozedUntil > now) return 'snoozed';
	if (stored.introduced) return 'introduced';
	// somebody who said no to an InMail is left alone for some months
	return stored.notBefore !== null && stored.notBefore > now ? 'snoozed' : 'target';
};
