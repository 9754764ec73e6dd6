import type {DatabaseSync} from 'node:sqlite';
import {type AcceptanceCounts, ageBin} from '../../domain/acceptance.ts';
import {type Account, lastLook} from '../../domain/account.ts';
import {addDays, dayMs, localDate, mondayOf, noonOf, startOfDay} from '../../domain/calendar.ts';
import type {DelayCurve} from '../../domain/delay.ts';
import {delayShares, differenceOf, faredOf, isMaturing} from '../../domain/insights/fared.ts';
import {type Dimension, dimensions, type Group, type Insights, type PayOff} from '../../domain/insights/index.ts';
import {refusalChances, refusalRate, sourcesOf} from '../../domain/insights/refusals.ts';
import {isOutside, type Outcome, relations} from '../../domain/person.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Stats} from '../../domain/views.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

/** Weeks of invitations shown as cohorts. */
const cohortWeeks = 12;
/** Groups of a dimension shown at most: of companies and tags there may be thousands. */
const groupsShown = 8;
/** An item of the checklist that says what the note dimension says better. */
const leftOut: ReadonlySet<string> = new Set(['note']);

type Tally = {dimension: string; value: string; outcome: Outcome | 'open'; waited: number; n: number};
type Living = {
	relation: string;
	degree: string;
	noted: number;
	company: string | null;
	template: string | null;
	tags: string | null;
	items: string | null;
	sentAt: number;
	lookedAt: number | null;
};
type Row = {sentAt: number; outcome: Outcome | null; outcomeAt: number | null; lookedAt: number | null};

/** Counts that grow as rows come; those that wait by the bin of their age, so that thousands are some dozens. */
type Counts = {accepted: number; declined: number; waiting: Map<number, number>; open: number; living: number};

const none = (): Counts => ({accepted: 0, declined: 0, waiting: new Map(), open: 0, living: 0});

const wait = ({waiting}: Counts, age: number, people: number): void => {
	waiting.set(age, (waiting.get(age) ?? 0) + people);
};

/** An invitation that nobody answered has ended by itself once it has expired: what is open and not among the living. */
const closed = ({accepted, declined, waiting, open, living}: Counts): AcceptanceCounts => ({
	accepted,
	declined: declined + Math.max(0, open - living),
	waiting: [...waiting].map(([age, people]) => ({age, count: people})),
});

/** Visits the groups an invitation that waits belongs to: those of the view `invitation_group` (store/migrations). */
const eachGroup = (
	{relation, degree, noted, company, template, tags, items}: Living,
	visit: (dimension: string, value: string) => void,
): void => {
	visit('relation', relation);
	visit('degree', degree);
	visit('note', noted === 1 ? 'with' : 'without');
	if (company !== null) visit('company', company);
	if (template !== null) visit('template', template);
	if (tags !== null) for (const tag of JSON.parse(tags) as string[]) visit('tag', tag);
	if (items === null) return;
	for (const [item, done] of Object.entries(JSON.parse(items) as Record<string, boolean>)) visit(done ? 'item-done' : 'item-open', item);
};

const count = (counts: Counts, {outcome, waited, n}: Pick<Tally, 'outcome' | 'waited' | 'n'>): void => {
	if (outcome === 'accepted') counts.accepted += n;
	else if (outcome === 'open') counts.open += n;
	else if (outcome === 'withdrawn') wait(counts, waited, n);
	else if (!isOutside(outcome)) counts.declined += n;
};

/** The member's own numbers, part by part, from counters and the invitations that still wait. */
export const createInsights = (db: DatabaseSync, people: People, sent: Sent) => {
	const groupable = `dimension NOT IN ('company', 'tag')`;
	const tally = db.prepare(`SELECT dimension, value, outcome, waited, n FROM invitation_tally WHERE n > 0 AND ${groupable}`);
	const largest =
		db.prepare(`SELECT dimension, value, outcome, waited, n FROM invitation_tally WHERE n > 0 AND dimension = ?1 AND value IN (
		SELECT value FROM invitation_tally WHERE dimension = ?1 AND n > 0 GROUP BY value ORDER BY sum(n) DESC, value LIMIT ${groupsShown})`);
	const living = db.prepare(`SELECT relation, degree, noted, company, template, tags, items, sent_at AS sentAt, looked_at AS lookedAt
		FROM invitation WHERE direction = 'out' AND outcome IS NULL AND sent_at > ?`);
	const since = db.prepare(`SELECT sent_at AS sentAt, outcome, outcome_at AS outcomeAt, looked_at AS lookedAt FROM invitation
		WHERE direction = 'out' AND sent_at >= ? ORDER BY sent_at`);

	/** Every group that is shown, each with its counts. */
	const counted = (look: number, expiredBefore: number): Map<string, Map<string, Counts>> => {
		const groups = new Map<string, Map<string, Counts>>();
		const rows = [...tally.all(), ...largest.all('company'), ...largest.all('tag')] as unknown as Tally[];
		for (const row of rows) {
			const values = groups.get(row.dimension) ?? new Map<string, Counts>();
			groups.set(row.dimension, values);
			const counts = values.get(row.value) ?? none();
			values.set(row.value, counts);
			count(counts, row);
		}
		for (const row of living.all(expiredBefore) as unknown as Living[]) {
			const age = ageBin(Math.max(0, Math.max(look, row.lookedAt ?? 0) - row.sentAt));
			eachGroup(row, (dimension, value) => {
				const counts = groups.get(dimension)?.get(value);
				if (!counts) return;
				counts.living += 1;
				wait(counts, age, 1);
			});
		}
		return groups;
	};

	/** Invitations of a span, counted one by one. */
	const countsOf = (rows: readonly Row[], look: number, expiredBefore: number): AcceptanceCounts => {
		const counts = none();
		for (const {sentAt, outcome, outcomeAt, lookedAt} of rows) {
			if (outcome === null && sentAt > expiredBefore) {
				wait(counts, ageBin(Math.max(0, Math.max(look, lookedAt ?? 0) - sentAt)), 1);
			} else count(counts, {outcome: outcome ?? 'expired', waited: ageBin((outcomeAt ?? sentAt) - sentAt), n: 1});
		}
		return closed(counts);
	};

	const groupsOf = (values: ReadonlyMap<string, Counts> | undefined, delay: DelayCurve): Group[] => {
		const groups = [...(values ?? [])].map(([value, counts]): Group => ({value, ...faredOf(closed(counts), delay)}));
		const told = groups.filter(group => group.sent > 0).sort((a, b) => b.sent - a.sent || (a.value < b.value ? -1 : 1));
		return told.slice(0, groupsShown);
	};

	const payOffs = (groups: ReadonlyMap<string, ReadonlyMap<string, Counts>>, delay: DelayCurve): PayOff[] => {
		const [done, open] = [groups.get('item-done'), groups.get('item-open')];
		const items = new Set([...(done?.keys() ?? []), ...(open?.keys() ?? [])]);
		return [...items]
			.filter(item => !leftOut.has(item))
			.map((item): PayOff => {
				const [ticked, not] = [faredOf(closed(done?.get(item) ?? none()), delay), faredOf(closed(open?.get(item) ?? none()), delay)];
				return {item, done: ticked, open: not, difference: differenceOf(ticked, not)};
			})
			.sort((a, b) => b.done.sent + b.open.sent - (a.done.sent + a.open.sent) || (a.item < b.item ? -1 : 1));
	};

	const cohortsOf = (rows: readonly Row[], now: number, known: {look: number | null; expiredBefore: number; delay: DelayCurve}) => {
		const {look, expiredBefore, delay} = known;
		const first = addDays(mondayOf(localDate(now)), -7 * (cohortWeeks - 1));
		return Array.from({length: cohortWeeks}, (_, week) => addDays(first, 7 * week)).flatMap(week => {
			const [from, to] = [startOfDay(noonOf(week)), startOfDay(noonOf(addDays(week, 7)))];
			const fared = faredOf(
				countsOf(
					rows.filter(({sentAt}) => sentAt >= from && sentAt < to),
					look ?? 0,
					expiredBefore,
				),
				delay,
			);
			return fared.sent === 0 ? [] : [{week, ...fared, maturing: isMaturing(to, look, delay)}];
		});
	};

	const refusals = (account: Account, now: number, {pace, refusals: view, account: standing}: Stats): Insights['refusals'] => {
		const byRelation = sent.byRelation();
		const evidence = sent.evidence(now);
		return {
			...refusalChances({sent: evidence.sent, refused: evidence.refused, left: view.left}, pace.left),
			closed: standing.standing === 'restricted' || standing.atLimit,
			evidence: {sent: evidence.sent, refused: evidence.refused, earlierStated: account.earlierRefusals !== null},
			byRelation: relations.flatMap(relation => {
				const {sent: total, refused} = byRelation.get(relation) ?? {sent: 0, refused: 0};
				return total === 0 ? [] : [{relation, sent: total, refused, ...refusalRate(refused, total)}];
			}),
			sources: sourcesOf(people.refusals(), account.reactivatedAt),
		};
	};

	return {
		insights(now: number, rules: Rules, stats: Stats): Insights {
			const account = people.account();
			const look = lastLook(account);
			const expiredBefore = now - rules.days.expiry * dayMs;
			const delay = sent.delay(account);
			const groups = counted(look ?? 0, expiredBefore);
			const from = (days: number): number => startOfDay(noonOf(addDays(localDate(now), 1 - days)));
			const rows = since.all(
				Math.min(from(90), startOfDay(noonOf(addDays(mondayOf(localDate(now)), -7 * cohortWeeks)))),
			) as unknown as Row[];
			const span = (days: number) => {
				const began = from(days);
				const within = rows.filter(({sentAt}) => sentAt >= began);
				return faredOf(countsOf(within, look ?? 0, expiredBefore), delay);
			};
			const everything = none();
			for (const counts of groups.get('note')?.values() ?? []) {
				everything.accepted += counts.accepted;
				everything.declined += counts.declined;
				everything.open += counts.open;
				everything.living += counts.living;
				for (const [age, people] of counts.waiting) wait(everything, age, people);
			}
			return {
				asOf: now,
				lastLook: look === null ? null : localDate(look),
				all: faredOf(closed(everything), delay),
				last90: span(90),
				last30: span(30),
				cohorts: cohortsOf(rows, now, {look, expiredBefore, delay}),
				groups: Object.fromEntries(dimensions.map(dimension => [dimension, groupsOf(groups.get(dimension), delay)])) as Record<
					Dimension,
					Group[]
				>,
				delay: delayShares(delay),
				payOffs: payOffs(groups, delay),
				refusals: refusals(account, now, stats),
			};
		},
	};
};
