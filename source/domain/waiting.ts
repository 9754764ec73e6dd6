import {dayMs} from './calendar.ts';
import {latestSent, type Person, pendingReceived, pendingSent} from './person.ts';
import type {Rules} from './rules.ts';

/** What waiting still holds: the answers to come, and the days that LinkedIn sets to an invitation. */

/**
 * The chance that an invitation without an answer is yet accepted.
 * @param accept p: that one just sent to them ends accepted, 0 to 1 @param come F: the share of the acceptances that come by its age, 0 to 1
 * @returns p (1 - F) / (1 - p F): of those silent so far, the ones that only take longer
 */
export const yetAccepted = (accept: number, come: number): number => {
	const silent = 1 - accept * come;
	return silent <= 0 ? 0 : (accept * (1 - come)) / silent;
};

/** The days of an invitation that waits, either way. Instants are epoch ms. */
export type Waiting = {
	sentAt: number;
	expiresAt: number;
	/** Withdrawing it is suggested. */
	isLong: boolean;
	/** Days from a withdrawal until they may be invited again. */
	reinvite: number;
};

/** Null of whom no invitation waits. A received one is never to be withdrawn. */
export const waitingOf = (person: Person, now: number, {days}: Pick<Rules, 'days'>): Waiting | null => {
	const sent = pendingSent(person);
	const sentAt = (sent ?? pendingReceived(person))?.sentAt;
	if (sentAt === undefined) return null;
	return {
		sentAt,
		expiresAt: sentAt + days.expiry * dayMs,
		isLong: sent !== undefined && now - sentAt >= days.withdrawalSuggested * dayMs,
		reinvite: days.reinvite,
	};
};

/** From when somebody withdrawn may be invited again, epoch ms; null where nothing holds them back any more. */
export const againFrom = (person: Person, now: number, {days}: Pick<Rules, 'days'>): number | null => {
	const latest = latestSent(person);
	if (latest?.outcome !== 'withdrawn' || latest.outcomeAt === null || person.connected) return null;
	const from = latest.outcomeAt + days.reinvite * dayMs;
	return from > now ? from : null;
};
