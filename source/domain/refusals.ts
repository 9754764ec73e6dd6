import type {Account} from './account.ts';
import type {RefusalSource} from './person.ts';
import type {StandingView} from './views.ts';

/** One refusal on record: who, when, how it is known. */
export type Refusal = {person: string; at: number; source: RefusalSource | null};

export type RefusalCount = {limit: number; counted: number; guessed: number; left: number};

/**
 * Refusals of the present count: different people since the last reactivation. Guesses count, and are shown apart;
 * a person told once and guessed once is told.
 * @param since the last reactivation, epoch ms; null before the first
 * @param earlier refusals of the present count that the member told of before linkdash's first use
 */
export const countRefusals = (refusals: readonly Refusal[], since: number | null, limit: number, earlier = 0): RefusalCount => {
	const guessedOnly = new Map<string, boolean>();
	for (const {person, at, source} of refusals) {
		if (since !== null && at <= since) continue;
		guessedOnly.set(person, (guessedOnly.get(person) ?? true) && source === 'guessed');
	}
	const counted = guessedOnly.size + earlier;
	return {limit, counted, guessed: [...guessedOnly.values()].filter(Boolean).length, left: Math.max(0, limit - counted)};
};

/** State of the account: derived, never stored. At the limit two ways lead on until one is said. */
export const standingOf = (account: Account, refusals: RefusalCount): StandingView => {
	const {restriction, reactivatedAt, notBlockedAt} = account;
	const reached = refusals.left === 0;
	const saidNotBlocked = notBlockedAt !== null && notBlockedAt >= (reactivatedAt ?? 0);
	return {
		standing: restriction ? 'restricted' : 'active',
		since: restriction?.since ?? null,
		cause: restriction?.cause ?? null,
		appealedAt: restriction?.appealedAt ?? null,
		atLimit: !restriction && reached && !saidNotBlocked,
		notBlocked: !restriction && reached && saidNotBlocked,
	};
};
