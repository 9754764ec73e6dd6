import type {ProfileRecord} from './batch.ts';
import type {RestrictionCause} from './event.ts';

/** The member's own account, as folded from the journal. Instants are epoch ms. */
export type Account = {
	restriction: {since: number; cause: RestrictionCause; appealedAt: number | null} | null;
	/** How often LinkedIn has blocked it for refusals. */
	blocks: number;
	/** Start of the present count of refusals: the last reactivation; null before the first. */
	reactivatedAt: number | null;
	/** Latest "not blocked" said at the limit. */
	notBlockedAt: number | null;
	/** Latest "that is all". */
	lookedAt: number | null;
	/** Newest coverage of an imported connections archive. */
	coverage: number | null;
	/** Latest import of an archive, recorded. */
	importedAt: number | null;
	/** Latest "weekly limit reached" of LinkedIn. */
	weeklyLimitAt: number | null;
	/** Latest "notes used up" of LinkedIn. */
	notesUsedUpAt: number | null;
	hidden: number;
	/** How many refused before linkdash's first use, as the member said, and when they said it; null where they did not. */
	earlierRefusals: {count: number; at: number} | null;
	/** Hand ticks of the preflight, by item. */
	ticks: Readonly<Record<string, boolean>>;
	/** The member's own profile, as the archives tell it; null before the first that does. */
	profile: ProfileRecord | null;
};

/** Up to when outcomes of every invitation are known; null where nobody ever looked. */
export const lastLook = (account: Account): number | null =>
	account.lookedAt === null && account.coverage === null ? null : Math.max(account.lookedAt ?? 0, account.coverage ?? 0);
