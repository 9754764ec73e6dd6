import type {DatabaseSync} from 'node:sqlite';
import {acceptanceRatio} from '../../domain/acceptance.ts';
import {type Account, lastLook} from '../../domain/account.ts';
import {chanceOfBlock, earlyUnder} from '../../domain/block-chance.ts';
import {addDays, dayMs, localDate, mondayOf, noonOf, startOfDay, startOfMonth} from '../../domain/calendar.ts';
import {addedSince, type GrowthDay, weeksOf} from '../../domain/growth.ts';
import {creditsLeft} from '../../domain/inmail.ts';
import {notesOf, pace, warmUpOf} from '../../domain/pace.ts';
import {type RefusalCount, standingOf} from '../../domain/refusals.ts';
import type {Rules} from '../../domain/rules.ts';
import type {AcceptanceView, NetworkView, Pace, RefusalsView, Stats} from '../../domain/views.ts';
import type {Budget} from './advice.ts';
import type {People} from './people.ts';
import type {Evidence, Sent} from './sent.ts';

/** Weeks shown: acceptance by the week of sending, and growth (half a year). */
const acceptanceWeeks = 12;
const growthWeeks = 26;

/** Everything the three panels and `linkdash stats` say, from counters and short windows. */
export const createStats = (db: DatabaseSync, people: People, sent: Sent) => {
	const inSpan = db.prepare(
		"SELECT count(*) AS sent, total(outcome = 'accepted') AS accepted FROM invitation WHERE direction = 'out' AND sent_at >= ? AND sent_at < ?",
	);
	const connections = db.prepare('SELECT total(n) AS count FROM person_count WHERE connected = 1');
	const inmails = db.prepare(
		'SELECT total(inmail_at >= ?1) AS sent, total(credit_back_at >= ?1) AS returned FROM person WHERE inmail_at IS NOT NULL',
	);
	const added = db.prepare('SELECT day AS date, added, by_me AS byMe FROM connection_day WHERE day >= ? AND added > 0');

	const acceptance = (account: Account, now: number, rules: Rules): AcceptanceView => {
		const outcomes = sent.outcomes();
		const of = (...names: string[]): number => names.reduce((sum, name) => sum + (outcomes.get(name) ?? 0), 0);
		const accepted = of('accepted');
		const {waiting, expired} = sent.open(now, rules.days.expiry);
		const ended = expired.reduce((sum, row) => sum + row.count, 0);
		const declined = of('ignored', 'unknown', 'spam', 'expired') + ended;
		const look = lastLook(account);
		const pending = of('open') - ended;
		const total = accepted + declined + of('withdrawn') + pending;
		const ratio = acceptanceRatio({accepted, declined, waiting}, sent.delay(account));
		return {
			sent: total,
			accepted,
			decided: accepted + declined,
			pending,
			lastLook: look === null ? null : localDate(look),
			naive: total === 0 ? null : accepted / total,
			ratio: ratio?.ratio ?? null,
			low: ratio?.low ?? null,
			high: ratio?.high ?? null,
			weeks: acceptedByWeek(now),
		};
	};

	const acceptedByWeek = (now: number): AcceptanceView['weeks'] => {
		const first = addDays(mondayOf(localDate(now)), -7 * (acceptanceWeeks - 1));
		const mondays = Array.from({length: acceptanceWeeks + 1}, (_, n) => addDays(first, 7 * n));
		const starts = mondays.map(monday => startOfDay(noonOf(monday)));
		return mondays.slice(0, -1).map((week, n) => {
			const {sent: count, accepted} = inSpan.get(starts[n] ?? 0, starts[n + 1] ?? 0) as {sent: number; accepted: number};
			return {week, sent: count, accepted};
		});
	};

	const refusals = (count: RefusalCount, evidence: Evidence, left: number): RefusalsView => {
		const within = (next: number): number => chanceOfBlock({sent: evidence.sent, refused: evidence.refused, left: count.left, next});
		return {
			...count,
			evidence: {sent: evidence.sent, refused: evidence.refused},
			chance: {today: within(left), next50: within(50), next100: within(100)},
			early: evidence.sent < earlyUnder,
		};
	};

	const inmail = (now: number, {tier, inmail: {credits}}: Rules): Stats['inmail'] =>
		tier === 'free' ? null : {credits, left: creditsLeft(credits, inmails.get(startOfMonth(now)) as {sent: number; returned: number})};

	const network = (account: Account, now: number): NetworkView => {
		const today = localDate(now);
		const from = addDays(mondayOf(today), -7 * (growthWeeks - 1));
		const days = added.all(from) as unknown as GrowthDay[];
		return {
			connections: Number(connections.get()?.count),
			hidden: account.hidden,
			last7: addedSince(days, today, 7),
			last30: addedSince(days, today, 30),
			weeks: weeksOf(days, today, growthWeeks),
		};
	};

	const paceNow = (
		{
			account,
			evidence,
			left,
			isClosed,
			ratio,
		}: {account: Account; evidence: Evidence; left: number; isClosed: boolean; ratio: AcceptanceView},
		now: number,
		rules: Rules,
	): Pace => {
		const today = sent.since(startOfDay(now));
		return pace({
			now,
			rules,
			standing: isClosed ? 'restricted' : 'active',
			weeklyLimitAt: account.weeklyLimitAt,
			sentToday: today.sent,
			strangersSentToday: today.strangers,
			sentInWeek: sent.instantsSince(now - 7 * dayMs),
			pending: sent.pendingSince(now - rules.days.expiry * dayMs),
			notesUsed: sent.notesThisMonth(now),
			notesUsedUpAt: account.notesUsedUpAt,
			warmUp: warmUpOf({
				today: localDate(now),
				sendDates: sent.sendDates(),
				reactivatedOn: account.reactivatedAt === null ? null : localDate(account.reactivatedAt),
			}),
			evidence: {sent: evidence.sentAtMidnight, refused: evidence.refused, left},
			settled: ratio.decided,
			high: ratio.high,
		});
	};

	return {
		/** Notes and InMail credits of the month. */
		budget(now: number, rules: Rules): Budget {
			const {notesUsedUpAt} = people.account();
			const notes = notesOf({now, rules, notesUsed: sent.notesThisMonth(now), notesUsedUpAt});
			return {notes, credits: inmail(now, rules)?.left ?? 0};
		},
		stats(now: number, rules: Rules): Stats {
			const account = people.account();
			const ratio = acceptance(account, now, rules);
			const evidence = sent.evidence(now);
			const count = sent.refusalCount(account, rules);
			const standing = standingOf(account, count);
			const isClosed = standing.standing === 'restricted' || standing.atLimit;
			const today = paceNow({account, evidence, left: count.left, isClosed, ratio}, now, rules);
			return {
				asOf: now,
				account: {tier: rules.tier, goal: rules.goal, ...standing},
				acceptance: ratio,
				refusals: refusals(count, evidence, today.left),
				network: network(account, now),
				pace: today,
				inmail: inmail(now, rules),
			};
		},
	};
};
