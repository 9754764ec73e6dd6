import type {DatabaseSync} from 'node:sqlite';
import {lastLook} from '../../domain/account.ts';
import {addDays, dayMs, localDate, noonOf, startOfDay} from '../../domain/calendar.ts';
import type {Changes} from '../../domain/morning-line.ts';
import {notesAreFew} from '../../domain/note-advice.ts';
import {returningLeft} from '../../domain/returning.ts';
import type {Rules} from '../../domain/rules.ts';
import {unansweredSince} from '../../domain/support.ts';
import type {Closed, Listed, Morning, Offer, Stats} from '../../domain/views.ts';
import {firstIdAt} from '../ids.ts';
import type {MakeAdvice} from './advice.ts';
import type {Disputes} from './disputes.ts';
import type {FollowUps} from './follow-ups.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';
import type {Offers} from './offers.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

/** Rows of follow-ups and received invitations a morning shows: more is not a morning's work. */
const window = 50;
/** 88 % of the acceptances have come by a week (facts of 16,492 invitations): older and not looked at since is unresolved. */
const answeredWithin = 7 * dayMs;

type Parts = {people: People; sent: Sent; offers: Offers; advise: MakeAdvice; disputes: Disputes; followUps: FollowUps};

/** The day's list in the order of the morning: who accepted?, follow-ups, received, invitations. */
export const createMorning = (db: DatabaseSync, {people, sent, offers, advise, disputes, followUps}: Parts) => {
	const unlooked = db.prepare(`SELECT count(*) AS count FROM invitation
		WHERE direction = 'out' AND outcome IS NULL AND sent_at > ? AND sent_at < ? AND coalesce(looked_at, 0) < ?`);
	const unresolved = db.prepare(`SELECT count(*) AS count FROM invitation
		WHERE direction = 'out' AND outcome IS NULL AND sent_at > ? AND sent_at <= ? AND max(coalesce(looked_at, 0), ?) <= sent_at + ${answeredWithin}`);
	const received = db.prepare(
		`SELECT ${listedColumns} FROM person WHERE phase = 'incoming' AND since > ? AND (snoozed_until IS NULL OR snoozed_until <= ?)
			ORDER BY value DESC, since DESC, id LIMIT ${window}`,
	);
	const actBefore = db.prepare('SELECT at FROM event WHERE id < ? ORDER BY id DESC LIMIT 1');
	// an invitation ends within its expiry: older ones need not be looked through
	const endedSince = db.prepare(`SELECT count(*) AS count FROM invitation
		WHERE direction = 'out' AND outcome = ? AND sent_at > ? AND outcome_at > ? AND outcome_at <= ?`);
	const expiredSince = db.prepare(
		"SELECT count(*) AS count FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ? AND sent_at <= ?",
	);
	const count = (row: unknown): number => Number((row as {count: number}).count);

	const listed = (rows: unknown, now: number, rules: Rules): Listed[] => (rows as ListedRow[]).map(row => bare(toListed(row, now, rules)));

	/** What has happened since the last act of an earlier day; where there is none, since yesterday. */
	const changesUntil = (now: number, rules: Rules): Changes => {
		const today = startOfDay(now);
		const since = Number(actBefore.get(firstIdAt(today))?.at ?? startOfDay(noonOf(addDays(localDate(now), -1))));
		const expiry = rules.days.expiry * dayMs;
		const ended = (...outcomes: string[]): number =>
			outcomes.reduce((sum, outcome) => sum + count(endedSince.get(outcome, since - expiry, since, now)), 0);
		return {
			since,
			accepted: ended('accepted'),
			refused: ended('unknown', 'spam'),
			expired: ended('expired') + count(expiredSince.get(since - expiry, now - expiry)),
		};
	};

	const unresolvedAt = (now: number, living: number, look: number | null): number =>
		count(unresolved.get(living, now - answeredWithin, look ?? 0));

	const closedBy = ({account, pace}: Stats, offered: readonly Offer[]): Closed => {
		if (account.standing === 'restricted') return 'restricted';
		if (account.atLimit) return 'limit';
		if (pace.left === 0) return pace.limitedBy === 'week' && pace.week.sent < pace.week.cap ? 'weekly-limit' : 'pace';
		return offered.length === 0 ? 'nobody' : null;
	};

	return {
		morning(now: number, rules: Rules, stats: Stats, limit: number): Morning {
			const account = people.account();
			const look = lastLook(account);
			const today = startOfDay(now);
			const living = now - rules.days.expiry * dayMs;
			const open = stats.account.standing === 'active' && !stats.account.atLimit;
			const room = open ? Math.min(limit, stats.pace.left) : 0;
			const returning = returningLeft(rules.pace.day, sent.putOffBefore(today));
			const market = offers.market(now, rules);
			const advice = advise(market, now, rules, {notes: stats.pace.notes, credits: stats.inmail?.left ?? 0});
			const offered =
				room > 0 ? offers.best(market, advice, now, rules, {limit: room, strangers: stats.pace.strangersLeft, returning}) : [];
			const {all, tooRisky} = offers.count(market, now, rules);
			const waiting = look !== null && look >= today ? 0 : count(unlooked.get(living, today, today));
			const lastArchive = account.importedAt;
			const isOld = lastArchive !== null && now - lastArchive >= rules.days.archive * dayMs;
			// LinkedIn takes up to a day to make another one: on the day of an import there is nothing better to be had
			const isOfToday = lastArchive !== null && lastArchive >= today;
			const unresolved = unresolvedAt(now, living, look);
			return {
				asOf: now,
				changes: changesUntil(now, rules),
				whoAccepted: {waiting, lastLook: look},
				followUps: followUps.due(now, rules, window),
				received: listed(received.all(living, now), now, rules),
				offers: offered,
				closed: closedBy(stats, offered),
				beyondToday: Math.max(0, all - tooRisky - offered.length),
				tooRisky,
				noteFor: advice.noteFor,
				fewNotes: notesAreFew(stats.pace.notes, rules),
				disputes: disputes.disputes(now, rules),
				supportDue: unansweredSince(account, now, rules),
				archiveDue: isOld || (unresolved >= rules.unresolved && !isOfToday) ? {lastAt: lastArchive, unresolved} : null,
			};
		},
	};
};
