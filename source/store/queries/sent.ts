import type {DatabaseSync} from 'node:sqlite';
import {ageBinWidths} from '../../domain/acceptance.ts';
import {type Account, lastLook} from '../../domain/account.ts';
import {dayMs, localDate, startOfDay, startOfMonth} from '../../domain/calendar.ts';
import {type DelayCurve, delayBin, learnDelay, longestDelay} from '../../domain/delay.ts';
import {isOutside, type Outcome, type Relation} from '../../domain/person.ts';
import type {GroupRates} from '../../domain/ranking.ts';
import {countRefusals} from '../../domain/refusals.ts';
import type {Rules} from '../../domain/rules.ts';
import {inRatio} from '../in-ratio.ts';
import type {Journal} from '../journal.ts';
import {createUnchanged} from '../unchanged.ts';
import type {People} from './people.ts';

const minuteMs = 60_000;

/** Invitations without a decision, by the age (ms) at which they were last looked at: at withdrawal where withdrawn, 0 where never. */
type Waiting = {relation: Relation; noted: number; age: number; count: number};

/** Invitations of which nothing was said: those that still wait, and those that have ended by themselves. */
type Open = {waiting: readonly Waiting[]; expired: readonly {relation: Relation; noted: number; count: number}[]};

/** Outcome `open` is none. */
type Counted = {relation: Relation; noted: number; outcome: Outcome | 'open'; waited: number; n: number};

/** The bins of `ageBin`, in SQL: a row a bin, so that thousands of waiting invitations are read as some dozens. */
const binOfAge = `CASE ${ageBinWidths.map(([under, width], n) => `WHEN age < ${under} THEN ${n * 1000} + age / ${width}`).join(' ')} ELSE -1 END`;

/** What speaks about the chance of a refusal. */
export type Evidence = {sent: number; sentAtMidnight: number; refused: number};

const settling: ReadonlySet<string> = new Set(['accepted', 'ignored', 'unknown', 'spam', 'expired']);

/** Counts of the outgoing invitations: what the panels and the ranking are made from. */
export const createSent = (db: DatabaseSync, journal: Journal, people: People) => {
	const counted = db.prepare("SELECT relation, noted, outcome, waited, n FROM invitation_count WHERE direction = 'out' AND n > 0");
	const since = db.prepare(
		"SELECT count(*) AS sent, total(familiar = 0) AS strangers, total(noted) AS noted FROM invitation WHERE direction = 'out' AND sent_at >= ?",
	);
	const sentOnDays = db.prepare('SELECT total(n) AS count FROM invitation_day WHERE day > ?');
	const sentBetween = db.prepare(
		`SELECT count(*) AS count FROM invitation WHERE direction = 'out' AND sent_at >= ? AND sent_at < ? AND ${inRatio}`,
	);
	const instants = db.prepare("SELECT sent_at AS at FROM invitation WHERE direction = 'out' AND sent_at >= ? ORDER BY sent_at");
	const putOff = db.prepare(`SELECT count(DISTINCT i.person) AS count FROM invitation i JOIN mention m ON m.id = i.person
		JOIN event e ON e.seq = m.seq LEFT JOIN gesture g ON g.id = e.gesture
		WHERE i.direction = 'out' AND i.sent_at >= ?1 AND e.kind = 'person' AND g.undone_by IS NULL
			AND json_extract(e.fact, '$.type') = 'snoozed' AND json_extract(e.fact, '$.until') < ?1`);
	const newestFirst = db.prepare("SELECT sent_at AS at FROM invitation WHERE direction = 'out' ORDER BY sent_at DESC");
	const waiting = db.prepare(`SELECT relation, noted, count(*) AS count, min(age) AS age FROM (
			SELECT relation, noted, max(0, max(CAST(?1 AS INTEGER), coalesce(looked_at, 0)) - sent_at) AS age
			FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ?2)
		GROUP BY relation, noted, ${binOfAge}`);
	const pending = db.prepare("SELECT count(*) AS count FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ?");
	const accepted = db.prepare(
		"SELECT sent_at AS sentAt, outcome_at AS outcomeAt FROM invitation WHERE direction = 'out' AND outcome = 'accepted' AND outcome_at IS NOT NULL AND sent_at > ?",
	);
	const acceptedVersion = db.prepare(
		"SELECT total(version) AS count FROM invitation_count WHERE direction = 'out' AND outcome = 'accepted'",
	);
	const refusedSince = db.prepare(
		"SELECT count(DISTINCT person) AS count FROM invitation WHERE direction = 'out' AND outcome IN ('unknown', 'spam') AND sent_at >= ?",
	);
	const told = db.prepare("SELECT value, outcome, waited, n FROM invitation_tally WHERE dimension = 'told' AND n > 0");
	const toldWaiting = db.prepare(`SELECT relation, noted, count(*) AS count, min(age) AS age FROM (
			SELECT relation, noted, max(0, max(CAST(?1 AS INTEGER), coalesce(looked_at, 0)) - sent_at) AS age
			FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ?2 AND items IS NOT NULL)
		GROUP BY relation, noted, ${binOfAge}`);
	const count = (row: unknown): number => Number((row as {count: number}).count);
	/** Invitations sent since an instant: whole days from their counter, the first one row by row. */
	const sentSince = (instant: number): number => {
		const day = Math.floor(instant / dayMs);
		return count(sentOnDays.get(day)) + count(sentBetween.get(instant, (day + 1) * dayMs));
	};
	const all = (): Counted[] => counted.all() as unknown as Counted[];

	/** Acceptances watched to their end, by delay: all that are counted, less the latest. */
	const settled = (latest: readonly {delay: number}[]): {delay: number; count: number}[] => {
		const bins = new Map<number, number>();
		for (const {outcome, waited, n} of all()) if (outcome === 'accepted' && waited > 0) bins.set(waited, (bins.get(waited) ?? 0) + n);
		for (const {delay} of latest) bins.set(delayBin(delay), (bins.get(delayBin(delay)) ?? 0) - 1);
		return [...bins].map(([delay, people]) => ({delay, count: people}));
	};

	/** The learned curve is the same until an acceptance or a look is new. */
	let learned: {key: string; curve: DelayCurve} | null = null;

	const open = createUnchanged(db)((expiredBefore: number): Open => {
		const look = lastLook(people.account()) ?? 0;
		const living = waiting.all(look, expiredBefore) as unknown as Waiting[];
		const inLiving = (relation: Relation, noted: number): number =>
			living.reduce((sum, row) => sum + (row.relation === relation && row.noted === noted ? row.count : 0), 0);
		const counts = all();
		return {
			waiting: [
				...living,
				...counts
					.filter(row => row.outcome === 'withdrawn')
					.map(({relation, noted, waited, n}) => ({relation, noted, age: waited, count: n})),
			],
			expired: counts
				.filter(row => row.outcome === 'open')
				.map(({relation, noted, n}) => ({relation, noted, count: n - inLiving(relation, noted)})),
		};
	});

	const livingTold = createUnchanged(db)(
		(expiredBefore: number): Waiting[] => toldWaiting.all(lastLook(people.account()) ?? 0, expiredBefore) as unknown as Waiting[],
	);
	const waitingTold = (now: number, expiry: number): Waiting[] => livingTold(Math.floor((now - expiry * dayMs) / minuteMs) * minuteMs);

	const sent = {
		/** People invited since a day began who had been put off to an earlier one. */
		putOffBefore: (day: number): number => Number(putOff.get(day)?.count),
		since: (instant: number): {sent: number; strangers: number; noted: number} =>
			since.get(instant) as {sent: number; strangers: number; noted: number},
		/** Ascending. */
		instantsSince: (instant: number): number[] => instants.all(instant).map(row => Number(row.at)),
		/** How many there are of each outcome, and `open` without one. */
		outcomes(): Map<string, number> {
			const outcomes = new Map<string, number>();
			for (const {outcome, n} of all()) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + n);
			return outcomes;
		},
		pendingSince: (instant: number): number => count(pending.get(instant)),
		/** @param now epoch ms; @param expiry days after which LinkedIn ends an invitation */
		open: (now: number, expiry: number): Open => open(Math.floor((now - expiry * dayMs) / minuteMs) * minuteMs),
		/** F: how fast acceptances come, learned from the member's own. */
		delay(account: Account): DelayCurve {
			const look = lastLook(account) ?? 0;
			const key = `${count(acceptedVersion.get())} ${look}`;
			if (learned?.key !== key) {
				const arrivals = (accepted.all(look - longestDelay) as {sentAt: number; outcomeAt: number}[]).map(({sentAt, outcomeAt}) => ({
					delay: outcomeAt - sentAt,
					observed: Math.max(look, outcomeAt) - sentAt,
				}));
				learned = {key, curve: learnDelay(arrivals, settled(arrivals))};
			}
			return learned.curve;
		},
		/** Invitations that linkdash saw sent, by relation and note: of those an archive alone tells nobody knows how they knew each other. */
		told: (): Counted[] =>
			(told.all() as unknown as (Omit<Counted, 'relation' | 'noted'> & {value: string})[]).map(({value, ...row}) => {
				const [relation, noted] = value.split(' ');
				return {...row, relation: relation as Relation, noted: Number(noted)};
			}),
		/**
		 * Own history by relation and note; one that waits counts for the share of answers its age would have brought. An archive shows no
		 * refusal, and not how the member knew somebody: what it alone tells is no evidence here (design, section 4).
		 */
		groupRates(account: Account, now: number, expiry: number): (relation: Relation, noted: boolean) => GroupRates {
			const rates = new Map<string, GroupRates>();
			const of = (relation: Relation, noted: number): GroupRates => {
				const known = rates.get(`${relation} ${noted}`) ?? {accepted: 0, refused: 0, settled: 0};
				rates.set(`${relation} ${noted}`, known);
				return known;
			};
			const delay = sent.delay(account);
			for (const {relation, noted, outcome, waited, n} of sent.told()) {
				const group = of(relation, noted);
				if (outcome === 'accepted') group.accepted += n;
				if (outcome === 'unknown' || outcome === 'spam') group.refused += n;
				// whoever is not among those that wait has let it expire
				if (settling.has(outcome) || outcome === 'open') group.settled += n;
				if (outcome === 'withdrawn') group.settled += n * delay(waited);
			}
			for (const {relation, noted, age, count: waiting} of waitingTold(now, expiry)) {
				of(relation, noted).settled -= waiting * (1 - delay(age));
			}
			return (relation, noted) => of(relation, noted ? 1 : 0);
		},
		/** Start of the local day of the first use: invitations before it are no evidence about refusals. */
		firstUse(): number {
			const first = journal.firstAt();
			return first === null ? 0 : startOfDay(first);
		},
		/** Invitations to people of each relation that linkdash saw sent, and those of them that were refused. */
		byRelation(): Map<Relation, {sent: number; refused: number}> {
			const totals = new Map<Relation, {sent: number; refused: number}>();
			for (const {relation, outcome, n} of sent.told()) {
				if (outcome !== 'open' && isOutside(outcome)) continue;
				const known = totals.get(relation) ?? {sent: 0, refused: 0};
				const refused = outcome === 'unknown' || outcome === 'spam' ? n : 0;
				totals.set(relation, {sent: known.sent + n, refused: known.refused + refused});
			}
			return totals;
		},
		/** Invitations since the first use, and the people who refused them. */
		sinceFirstUse(): {sent: number; refused: number} {
			const first = sent.firstUse();
			return {sent: sentSince(first), refused: count(refusedSince.get(first))};
		},
		/**
		 * Invitations since the first use and the people who refused them; `sentAtMidnight` leaves today's out. Where the member has said how
		 * many refused before that, everything counts.
		 */
		evidence(now: number): Evidence {
			const earlier = people.account().earlierRefusals;
			const first = earlier === null ? sent.firstUse() : 0;
			const ever = sentSince(first);
			const today = sentSince(Math.max(first, startOfDay(now)));
			return {sent: ever, sentAtMidnight: ever - today, refused: count(refusedSince.get(first)) + (earlier?.count ?? 0)};
		},
		refusalCount: (account: Account, rules: Rules) => {
			const {reactivatedAt, earlierRefusals} = account;
			const isPast = earlierRefusals !== null && reactivatedAt !== null && reactivatedAt > earlierRefusals.at;
			return countRefusals(people.refusals(), reactivatedAt, rules.refusals.limit, isPast ? 0 : (earlierRefusals?.count ?? 0));
		},
		/** The latest 11 local dates with an invitation sent, ascending: what the warm-up needs. */
		sendDates(): string[] {
			const dates: string[] = [];
			let dayBegan = Number.POSITIVE_INFINITY;
			for (const row of newestFirst.iterate()) {
				const at = Number(row.at);
				if (at >= dayBegan) continue;
				dayBegan = startOfDay(at);
				dates.push(localDate(at));
				if (dates.length === 11) break;
			}
			return dates.reverse();
		},
		notesThisMonth: (now: number): number => sent.since(startOfMonth(now)).noted,
	};
	return sent;
};

export type Sent = ReturnType<typeof createSent>;
