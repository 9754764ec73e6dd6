import type {Account} from './account.ts';
import {daysBetween, localDate} from './calendar.ts';
import type {RestrictionCause} from './event.ts';
import type {Rules} from './rules.ts';
import type {Stats} from './views.ts';

/** What the member tells support of themselves and of the block. Instants are epoch ms. */
export type SupportRequest = {
	/** To sign with; null where linkdash does not know it. */
	name: string | null;
	since: number;
	cause: RestrictionCause;
	/** When support was asked before; null at the first time. */
	askedAt: number | null;
	/** Refusals by different people that bring the block. */
	limit: number;
	/** Invitations linkdash knows of, and those of them that were accepted. */
	sent: number;
	accepted: number;
};

/** The request as the account stands. Without a block it is written as of now. */
export const supportRequest = (name: string | null, {account, acceptance, refusals, asOf}: Stats): SupportRequest => ({
	name,
	since: account.since ?? asOf,
	cause: (account.cause ?? 'other') as RestrictionCause,
	askedAt: account.appealedAt,
	limit: refusals.limit,
	sent: acceptance.sent,
	accepted: acceptance.accepted,
});

/**
 * When support was asked, where that is so many local days ago without an end of the block that it is time to ask again, politely.
 * @returns epoch ms; null where nothing is due
 */
export const unansweredSince = ({restriction}: Pick<Account, 'restriction'>, now: number, {days}: Pick<Rules, 'days'>): number | null => {
	const askedAt = restriction?.appealedAt ?? null;
	return askedAt !== null && daysBetween(localDate(askedAt), localDate(now)) >= days.appeal ? askedAt : null;
};
