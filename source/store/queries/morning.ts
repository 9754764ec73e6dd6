import type {DatabaseSync} from 'node:sqlite';
import {lastLook} from '../../domain/account.ts';
import {addDays, dayMs, localDate, noonOf, startOfDay, startOfNextDay} from '../../domain/calendar.ts';
import {notesAreFew} from '../../domain/note-advice.ts';
import {returningLeft} from '../../domain/returning.ts';
import type {Rules} from '../../domain/rules.ts';
import {unansweredSince} from '../../domain/support.ts';
import type {Closed, Listed, Morning, Offer, Stats} from '../../domain/views.ts';
import type {MakeAdvice} from './advice.ts';
import type {Disputes} from './disputes.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';
import type {Offers} from './offers.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

/** Rows of follow-ups and received invitations a morning shows: more is not a morning's work. */
const window = 50;
/** 88 % of the acceptances have come by a week (facts of 16,492 invitations): older and not looked at since is unresolved. */
const answeredWithin = 7 * dayMs;

/** The day's list in the order of the morning: who accepted?, follow-ups, received, invitations. */
export const createMorning = (db: DatabaseSync, people: People, sent: Sent, offers: Offers, advise: MakeAdvice, disputes: Disputes) => {
	const unlooked = db.prepare(`SELECT count(*) AS count FROM invitation
		WHERE direction = 'out' AND outcome IS NULL AND sent_at > ? AND sent_at < ? AND coalesce(looked_at, 0) < ?`);
	const unresolved = db.prepare(`SELECT count(*) AS count FROM invitation
		WHERE direction = 'out' AND outcome IS NULL AND sent_at > ? AND sent_at <= ? AND max(coalesce(looked_at, 0), ?) <= sent_at + ${answeredWithin}`);
	const accepted = db.prepare(`SELECT ${listedColumns}, follow_up_at AS at FROM person
		WHERE follow_up_moved = 0 AND follow_up_at >= ? AND follow_up_at < ? ORDER BY follow_up_at LIMIT ${window}`);
	const moved = db.prepare(`SELECT ${listedColumns}, follow_up_at AS at FROM person
		WHERE follow_up_moved = 1 AND follow_up_at <= ? ORDER BY follow_up_at LIMIT ${window}`);
	const received = db.prepare(
		`SELECT ${listedColumns} FROM person WHERE phase = 'incoming' AND since > ? ORDER BY since DESC, id LIMIT ${window}`,
	);
	const count = (row: unknown): number => Number((row as {count: number}).count);

	const listed = (rows: unknown, now: number, rules: Rules): Listed[] => (rows as ListedRow[]).map(row => bare(toListed(row, now, rules)));

	const unresolvedAt = (now: number, living: number, look: number | null): number =>
		count(unresolved.get(living, now - answeredWithin, look ?? 0));

	const followUps = (now: number, rules: Rules): Morning['followUps'] => {
		// by the calendar: accepted on Saturday evening is due on Monday morning
		const dueOn = (at: number): number => startOfDay(noonOf(addDays(localDate(at), rules.days.followUp)));
		const acceptedBefore = startOfNextDay(noonOf(addDays(localDate(now), -rules.days.followUp)));
		// an archive of many years would bring hundreds of old acceptances: only those since the first use are due
		const due = [
			...accepted.all(sent.firstUse(), acceptedBefore).map(row => ({row, dueAt: dueOn(Number(row.at))})),
			...moved.all(now).map(row => ({row, dueAt: Number(row.at)})),
		];
		return due.sort((a, b) => a.dueAt - b.dueAt).map(({row, dueAt}) => ({...(listed([row], now, rules)[0] as Listed), dueAt}));
	};

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
				whoAccepted: {waiting, lastLook: look},
				followUps: followUps(now, rules),
				received: listed(received.all(living), now, rules),
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
