import {type RefusalEvidence, strangersAllowed} from './block-chance.ts';
import {daysBetween, startOfMonth, startOfNextDay} from './calendar.ts';
import type {Rules} from './rules.ts';
import type {Pace} from './views.ts';

const weekMs = 7 * 24 * 3_600_000;

/** Warming up: half the day's invitations, and a twentieth more with each active day (design, section 4). */
const warmUpStart = 0.5;
const warmUpStep = 0.05;
const warmUpDays = Math.round((1 - warmUpStart) / warmUpStep);

/** Days without an invitation after which an account warms up again (design, section 4). */
const silentDays = 30;

/** Advice to stop: so many settled, and still the ratio's upper point below this (design, section 4). */
const stopAfter = 50;
const stopUnder = 0.25;

/** An account that warms up: the local days before today with an invitation since the silence or the block ended, 0 to 9. */
export type WarmUp = {activeDays: number};

/**
 * Whether the account warms up, and how far it is. Today is not counted, so the day's number stands still while one sends:
 * 10 of 20 on the first day, 20 from the eleventh on. A silence is 30 whole local days without an invitation; an account
 * of which no invitation is known is a silent one.
 * @param today local date
 * @param sendDates distinct local dates with an invitation sent, archive included, ascending: the latest 11, all where there are fewer (more do no harm)
 * @param reactivatedOn local date of the last reactivation, null without one
 * @returns null where the account has warmed up
 */
export const warmUpOf = ({
	today,
	sendDates,
	reactivatedOn,
}: {
	today: string;
	sendDates: readonly string[];
	reactivatedOn: string | null;
}): WarmUp | null => {
	let activeDays = 0;
	let later = today;
	for (const date of sendDates.filter(sent => sent < today).toReversed()) {
		const silenceFollows = daysBetween(date, later) > silentDays;
		if (silenceFollows || (reactivatedOn !== null && date < reactivatedOn)) {
			break;
		}
		activeDays++;
		later = date;
	}
	return activeDays >= warmUpDays ? null : {activeDays};
};

export type PaceInput = {
	now: number;
	rules: Pick<Rules, 'tier' | 'pace' | 'notes'>;
	/** `restricted` also at the limit of refusals, until LinkedIn has been heard: either way the list of invitations is closed. */
	standing: 'active' | 'restricted';
	/** When LinkedIn last said that the week's limit is reached; null where never. */
	weeklyLimitAt: number | null;
	/** Invitations sent this local day, and those of them to people who do not know the member. */
	sentToday: number;
	strangersSentToday: number;
	/** Instants of the invitations of the last 7 x 24 h, ascending; older ones are passed over. */
	sentInWeek: readonly number[];
	/** Invitations waiting for an answer. */
	pending: number;
	/** Notes sent this local month. */
	notesUsed: number;
	/** When LinkedIn last said that the month's notes are used up; null where never. */
	notesUsedUpAt: number | null;
	/** From `warmUpOf`. */
	warmUp: WarmUp | null;
	/** `sent` as at local midnight, so that sending does not loosen the day's brake. */
	evidence: RefusalEvidence;
	/** Invitations accepted or decided otherwise. */
	settled: number;
	/** Upper point of the ratio; null without a ratio. */
	high: number | null;
};

/** What one limit leaves of today, and when it next leaves more: null where time alone does not help. */
type Limit = {by: NonNullable<Pace['limitedBy']>; room: number; moreAt: number | null};

const weekLimit = ({now, rules, weeklyLimitAt}: PaceInput, week: readonly number[]): Limit => {
	const cap = rules.pace.week;
	const oldest = week[Math.max(0, week.length - cap)];
	const leaves = oldest === undefined ? null : oldest + weekMs;
	const saidUntil = weeklyLimitAt === null ? 0 : weeklyLimitAt + weekMs;
	const room = Math.max(0, cap - week.length);
	// LinkedIn's own word closes the week whatever was counted; no appeal, it ends by itself
	return now < saidUntil
		? {by: 'week', room: 0, moreAt: room > 0 ? saidUntil : Math.max(saidUntil, leaves ?? 0)}
		: {by: 'week', room, moreAt: leaves};
};

/** The limits in the order in which they explain a tie: what lasts longest first. */
const limitsOf = (input: PaceInput, week: readonly number[]): Limit[] => {
	const {now, rules, standing, sentToday, pending, warmUp} = input;
	const midnight = startOfNextDay(now);
	const day = rules.pace.day;
	const share = warmUp === null ? 1 : Math.min(1, warmUpStart + warmUpStep * warmUp.activeDays);
	const warm = Math.round(day * share);
	const limits: Limit[] = [
		{by: 'standing', room: standing === 'restricted' ? 0 : Number.POSITIVE_INFINITY, moreAt: null},
		{by: 'pending', room: Math.max(0, rules.pace.pending - pending), moreAt: null},
		weekLimit(input, week),
		{by: 'warm-up', room: warm < day ? Math.max(0, warm - sentToday) : Number.POSITIVE_INFINITY, moreAt: midnight},
		{by: 'day', room: Math.max(0, day - sentToday), moreAt: midnight},
	];
	// the day's own cap, untouched, limits nothing
	return limits.filter(limit => limit.by === 'day' || limit.room < day);
};

/** The month's notes. LinkedIn's own word that they are gone holds for its month, whatever was counted. */
export const notesOf = ({
	now,
	rules,
	notesUsed,
	notesUsedUpAt,
}: Pick<PaceInput, 'now' | 'notesUsed' | 'notesUsedUpAt'> & {rules: Pick<Rules, 'tier' | 'notes'>}): Pace['notes'] => {
	const cap = rules.tier === 'premium' ? null : rules.notes.perMonth;
	const gone = cap !== null && notesUsedUpAt !== null && notesUsedUpAt >= startOfMonth(now);
	return {used: gone ? Math.max(notesUsed, cap) : notesUsed, cap};
};

const minuteMs = 60_000;

/** The same account at a later instant, nothing more having been sent: past midnight a new day, one active day further. */
const at = (input: PaceInput, instant: number): PaceInput => {
	const {now, sentToday, warmUp, evidence} = input;
	if (instant < startOfNextDay(now)) return {...input, now: instant};
	const activeDays = warmUp === null ? warmUpDays : warmUp.activeDays + (sentToday > 0 ? 1 : 0);
	return {
		...input,
		now: instant,
		sentToday: 0,
		strangersSentToday: 0,
		warmUp: activeDays >= warmUpDays ? null : {activeDays},
		evidence: {...evidence, sent: evidence.sent + sentToday},
	};
};

/**
 * How many more there are at an instant than now, and with `risk` how many more for people who do not know the member. All that leaves the
 * week within the minute counts: what was sent one after the other is not told one by one.
 */
const moreAt = (
	input: PaceInput,
	instant: number,
	{left, strangersLeft, by}: Pick<Pace, 'left' | 'strangersLeft'> & {by: Pace['limitedBy']},
) => {
	const then = at(input, Math.floor(instant / minuteMs) * minuteMs + minuteMs - 1);
	const week = then.sentInWeek.filter(sent => sent > then.now - weekMs);
	const room = Math.min(...limitsOf(then, week).map(limit => limit.room));
	return Math.max(0, by === 'risk' ? Math.min(room, strangersAllowed(then.evidence)) - strangersLeft : room - left);
};

/** More is possible once every limit that leaves no more than this has loosened. */
const whenMore = (binding: readonly Limit[]): number | null => {
	const instants = binding.map(limit => limit.moreAt);
	return instants.includes(null) ? null : Math.max(...instants.map(Number));
};

/**
 * The day's pace: left = max(0, min(20 - today, 100 - sent in 7 x 24 h, round(20 x warm-up) - today, 500 - pending)), of which
 * `strangersLeft` may go to people who do not know the member (design, section 4; the numbers are `rules`). It is advice:
 * only a restricted account closes the list.
 *
 * `limitedBy` says what makes `left` what it is: the tightest of standing, pending, week, warm-up and day, the first of these
 * where some are equal; `risk` where none but the day holds `left` and the brake holds strangers below it; null where
 * the whole day is open. `moreAt` goes with it: the next local midnight, or the instant at which the oldest invitation
 * leaves the week, or LinkedIn's weekly limit ends. `more` is how many more there are within that minute;
 * with `risk`, for people who do not know the member.
 */
export const pace = (input: PaceInput): Pace => {
	const {now, rules, sentToday, strangersSentToday, pending, evidence, settled, high} = input;
	const week = input.sentInWeek.filter(at => at > now - weekMs);
	const limits = limitsOf(input, week);
	const left = Math.min(...limits.map(limit => limit.room));
	const allowed = strangersAllowed(evidence);
	const strangersLeft = Math.max(0, Math.min(left, allowed - strangersSentToday));
	const reasonOf = (): Pick<Pace, 'limitedBy' | 'moreAt'> => {
		const binding = limits.filter(limit => limit.room === left);
		const by = binding[0]?.by ?? 'day';
		if (by !== 'day') {
			return {limitedBy: by, moreAt: whenMore(binding)};
		}
		if (strangersLeft < left) {
			return {limitedBy: 'risk', moreAt: allowed > 0 ? startOfNextDay(now) : null};
		}
		return sentToday > 0 ? {limitedBy: 'day', moreAt: whenMore(binding)} : {limitedBy: null, moreAt: null};
	};
	const reason = reasonOf();
	return {
		left,
		strangersLeft,
		sentToday,
		week: {sent: week.length, cap: rules.pace.week},
		notes: notesOf(input),
		pending: {count: pending, cap: rules.pace.pending},
		...reason,
		more: reason.moreAt === null ? 0 : moreAt(input, reason.moreAt, {left, strangersLeft, by: reason.limitedBy}),
		stopAdvised: settled >= stopAfter && high !== null && high < stopUnder,
	};
};
