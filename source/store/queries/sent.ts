import type {DatabaseSync} from 'node:sqlite';
import {type Account, lastLook} from '../../domain/account.ts';
import {localDate, startOfDay, startOfMonth} from '../../domain/calendar.ts';
import {type DelayCurve, learnDelay} from '../../domain/delay.ts';
import type {Relation} from '../../domain/person.ts';
import type {GroupRates} from '../../domain/ranking.ts';
import {countRefusals, standingOf} from '../../domain/refusals.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Journal} from '../journal.ts';
import type {People} from './people.ts';

export type Waiting = {relation: Relation; noted: number; age: number};

/** Counts of the outgoing invitations: what the panels and the ranking are made from. */
export const createSent = (db: DatabaseSync, journal: Journal, people: People) => {
	const since = db.prepare(
		"SELECT count(*) AS sent, sum(familiar = 0) AS strangers, sum(noted) AS noted FROM invitation WHERE direction = 'out' AND sent_at >= ?",
	);
	const instants = db.prepare("SELECT sent_at AS at FROM invitation WHERE direction = 'out' AND sent_at >= ? ORDER BY sent_at");
	const newestFirst = db.prepare("SELECT sent_at AS at FROM invitation WHERE direction = 'out' ORDER BY sent_at DESC");
	const outcomes = db.prepare("SELECT outcome, count(*) AS count FROM invitation WHERE direction = 'out' GROUP BY outcome");
	const open = db.prepare(`SELECT relation, noted, sent_at AS sentAt, looked_at AS lookedAt, NULL AS withdrawnAt FROM invitation
			WHERE direction = 'out' AND outcome IS NULL
		UNION ALL SELECT relation, noted, sent_at, looked_at, outcome_at FROM invitation WHERE direction = 'out' AND outcome = 'withdrawn'`);
	const pending = db.prepare("SELECT count(*) AS count FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ?");
	const accepted = db.prepare(
		"SELECT sent_at AS sentAt, outcome_at AS outcomeAt FROM invitation WHERE direction = 'out' AND outcome = 'accepted' AND outcome_at IS NOT NULL",
	);
	const groups = db.prepare(
		"SELECT relation, noted, outcome, count(*) AS count FROM invitation WHERE direction = 'out' AND outcome IS NOT NULL GROUP BY relation, noted, outcome",
	);
	const refusedSince = db.prepare(
		"SELECT count(*) AS count FROM invitation WHERE direction = 'out' AND outcome IN ('unknown', 'spam') AND sent_at >= ?",
	);
	const count = (row: unknown): number => Number((row as {count: number}).count);

	/** The learned curve is the same until an acceptance or a look is new. */
	let learned: {key: string; curve: DelayCurve} | null = null;

	return {
		since(instant: number): {sent: number; strangers: number; noted: number} {
			const row = since.get(instant) as {sent: number; strangers: number | null; noted: number | null};
			return {sent: row.sent, strangers: row.strangers ?? 0, noted: row.noted ?? 0};
		},
		/** Ascending. */
		instantsSince: (instant: number): number[] => instants.all(instant).map(row => Number(row.at)),
		outcomes: (): Map<string | null, number> =>
			new Map((outcomes.all() as {outcome: string | null; count: number}[]).map(row => [row.outcome, row.count])),
		pendingSince: (instant: number): number => count(pending.get(instant)),
		/** Invitations without a decision, each with its age (ms) when last looked at: at withdrawal where withdrawn, 0 where never. */
		waiting(account: Account): Waiting[] {
			const look = lastLook(account) ?? 0;
			return (open.all() as {relation: Relation; noted: number; sentAt: number; lookedAt: number | null; withdrawnAt: number | null}[]).map(
				({relation, noted, sentAt, lookedAt, withdrawnAt}) => ({
					relation,
					noted,
					age: Math.max(0, (withdrawnAt ?? Math.max(look, lookedAt ?? 0)) - sentAt),
				}),
			);
		},
		/** F: how fast acceptances come, learned from the member's own. */
		delay(account: Account): DelayCurve {
			const look = lastLook(account) ?? 0;
			const key = `${count(db.prepare("SELECT count(*) + total(outcome_at) AS count FROM invitation WHERE direction = 'out' AND outcome = 'accepted'").get())} ${look}`;
			if (learned?.key !== key) {
				const arrivals = (accepted.all() as {sentAt: number; outcomeAt: number}[]).map(({sentAt, outcomeAt}) => ({
					delay: outcomeAt - sentAt,
					observed: Math.max(look, outcomeAt) - sentAt,
				}));
				learned = {key, curve: learnDelay(arrivals)};
			}
			return learned.curve;
		},
		/** Own history by relation and note; one that waits counts for the share of answers its age would have brought. */
		groupRates(account: Account): (relation: Relation, noted: boolean) => GroupRates {
			const rates = new Map<string, GroupRates>();
			const of = (relation: Relation, noted: number): GroupRates => {
				const known = rates.get(`${relation} ${noted}`) ?? {accepted: 0, refused: 0, settled: 0};
				rates.set(`${relation} ${noted}`, known);
				return known;
			};
			for (const row of groups.all() as {relation: Relation; noted: number; outcome: string; count: number}[]) {
				const group = of(row.relation, row.noted);
				if (row.outcome === 'accepted') group.accepted += row.count;
				if (row.outcome === 'unknown' || row.outcome === 'spam') group.refused += row.count;
				if (['accepted', 'ignored', 'unknown', 'spam', 'expired'].includes(row.outcome)) group.settled += row.count;
			}
			const delay = this.delay(account);
			for (const {relation, noted, age} of this.waiting(account)) of(relation, noted).settled += delay(age);
			return (relation, noted) => of(relation, noted ? 1 : 0);
		},
		/** Start of the local day of the first use: invitations before it are no evidence about refusals. */
		firstUse(): number {
			const first = journal.firstAt();
			return first === null ? 0 : startOfDay(first);
		},
		/** Invitations and refusals among them since the first use, up to now and as at local midnight. */
		evidence(now: number): {sent: number; sentAtMidnight: number; refused: number} {
			const from = this.firstUse();
			const sent = this.since(from).sent;
			const today = this.since(Math.max(from, startOfDay(now))).sent;
			return {sent, sentAtMidnight: sent - today, refused: count(refusedSince.get(from))};
		},
		refusalCount: (account: Account, rules: Rules) => countRefusals(people.refusals(), account.reactivatedAt, rules.refusals.limit),
		standing: (account: Account, rules: Rules) =>
			standingOf(account, countRefusals(people.refusals(), account.reactivatedAt, rules.refusals.limit)),
		/** The latest 11 local dates with an invitation sent, ascending: what the warm-up needs. */
		sendDates(): string[] {
			const dates = new Set<string>();
			for (const row of newestFirst.iterate()) {
				dates.add(localDate(Number(row.at)));
				if (dates.size === 11) break;
			}
			return [...dates].reverse();
		},
		notesThisMonth(now: number): number {
			return this.since(startOfMonth(now)).noted;
		},
	};
};

export type Sent = ReturnType<typeof createSent>;
