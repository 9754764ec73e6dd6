import type {DatabaseSync} from 'node:sqlite';
import {dayMs, startOfDay} from '../../domain/calendar.ts';
import {checklistOf} from '../../domain/checklist.ts';
import {chancesWithNote} from '../../domain/note-advice.ts';
import {knowsMember, latestSent, type Person, type Relation, relations} from '../../domain/person.ts';
import {byWorth, chances, meanGainAtFirst, pointsOf, price, reasonsOf, valueFrom, worth} from '../../domain/ranking.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Offer, WhyCode} from '../../domain/views.ts';
import type {Advice} from './advice.ts';
import {type ListedRow, listedColumns, toListed} from './list.ts';
import type {People} from './people.ts';
import type {Sent} from './sent.ts';

/** Degrees that can be invited: a free account reaches the 2nd, and the unknown are offered with a question mark. */
const reachable = {free: ['2', '?'], premium: ['2', '3', 'out', '?']} as const;

/** What one (relation, note or not) group is worth now. */
export type Prospect = {accept: number; refuse: number; price: number};

/** Everything of the worth that does not depend on the person: learned once a reading. */
export type Market = {
	of(relation: Relation, noted: boolean): Prospect;
	/** Of somebody who would get a note: what is published of notes weighs in where the member's own history is short. */
	withNote(relation: Relation): Prospect;
};

const placeholders = (items: readonly unknown[]): string => items.map(() => '?').join(', ');

/** Who can be invited now, in SQL: a withdrawn person may be asked again after some weeks; one who was put off when the time has come. */
export const invitableNow = (rules: Rules): string => `offerable = 1 AND degree IN (${placeholders(reachable[rules.tier])})
	AND (snoozed_until IS NULL OR snoozed_until <= ?) AND (not_before IS NULL OR not_before <= ?) AND (phase = 'target' OR since <= ?)`;
/** Its parameters. */
export const invitableValues = (now: number, rules: Rules): (string | number)[] => [
	...reachable[rules.tier],
	now,
	now,
	now - rules.days.reinvite * dayMs,
];

/** Invitations there is room for; of these to people who do not know the member, and to people put off to an earlier day. */
export type Room = {limit: number; strangers: number; returning: number};

/** People put off who are looked at: of more than a season's the first. */
const putOffLooked = 100;

/** How many of title, company and place can fit. */
export const fitCounts = [0, 1, 2, 3] as const;

/**
 * The ranking. Among people of one (relation, note or not, parts that fit) only the own weight tells one from another, so the best are
 * found by merging one index stream per group: its cost does not grow with the store, and other points need no other index.
 */
export const createOffers = (db: DatabaseSync, people: People, sent: Sent) => {
	const lastSent =
		db.prepare(`SELECT i.relation, i.noted, p.relation AS known, p.fits, p.own FROM invitation i JOIN person p ON p.id = i.person
		WHERE i.direction = 'out' ORDER BY i.sent_at DESC LIMIT 100`);
	const offered = (rules: Rules): readonly Relation[] =>
		rules.goal === 'keep-in-touch' ? relations.filter(relation => knowsMember(relation)) : relations;

	const toOffer = (row: ListedRow, market: Market, advice: Advice, now: number, rules: Rules): Offer => {
		const {person, ...listed} = {...toListed(row, now, rules)};
		return {...listed, ...worthOf(person, market, advice, rules), ...noteOf(person, rules)};
	};

	/** Who was put off to an earlier day, those whose day came first before the others. */
	const putOffUntil = (today: number, now: number, rules: Rules): ListedRow[] => {
		const relationsOffered = offered(rules);
		return db
			.prepare(
				`SELECT ${listedColumns} FROM person WHERE snoozed_until IS NOT NULL AND snoozed_until < ? AND relation IN (${placeholders(relationsOffered)})
				AND ${invitableNow(rules)} ORDER BY snoozed_until, id LIMIT ${putOffLooked}`,
			)
			.all(today, ...relationsOffered, ...invitableValues(now, rules)) as unknown as ListedRow[];
	};

	return {
		market(now: number, rules: Rules): Market {
			const account = people.account();
			const rates = sent.groupRates(account, now, rules.days.expiry);
			const {left} = sent.refusalCount(account, rules);
			const gains = (lastSent.all() as {relation: Relation; noted: number; known: Relation; fits: number; own: number}[]).map(
				row =>
					valueFrom(rules.points, {...row, relation: row.known}) *
					chances({relation: row.relation, note: row.noted === 1}, rates(row.relation, row.noted === 1)).accept,
			);
			const meanGain = gains.length === 0 ? meanGainAtFirst : gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
			const cost = price({refusalsLeft: left, meanGain, perDay: rules.pace.day});
			return {
				of: (relation, noted) => ({...chances({relation, note: noted}, rates(relation, noted)), price: cost}),
				withNote: relation => ({...chancesWithNote(relation, rates(relation, true)), price: cost}),
			};
		},
		/** The best, within the room there is. */
		best(market: Market, advice: Advice, now: number, rules: Rules, {limit, strangers, returning}: Room): Offer[] {
			const today = startOfDay(now);
			const stream = db.prepare(
				`SELECT ${listedColumns} FROM person WHERE relation = ? AND noted = ? AND fits = ? AND ${invitableNow(rules)}
				AND (snoozed_until IS NULL OR snoozed_until >= ?) ORDER BY own DESC, id LIMIT ?`,
			);
			const found = offered(rules).flatMap(relation =>
				[0, 1].flatMap(noted => {
					const most = knowsMember(relation) ? limit : Math.min(limit, strangers);
					if (most <= 0) return [];
					return fitCounts.flatMap(
						fits => stream.all(relation, noted, fits, ...invitableValues(now, rules), today, most) as unknown as ListedRow[],
					);
				}),
			);
			let strangersLeft = strangers;
			const worthy = (rows: readonly ListedRow[]): Offer[] =>
				rows.map(row => toOffer(row, market, advice, now, rules)).filter(offer => offer.worth > 0);
			const back = returning <= 0 ? [] : worthy(putOffUntil(today, now, rules)).slice(0, returning);
			return [...worthy(found), ...back]
				.sort(byWorth)
				.filter(offer => knowsMember(offer.relation) || strangersLeft-- > 0)
				.slice(0, limit);
		},
		/** How many could be invited, today's limits aside, and how many of them are not worth their risk. */
		count(market: Market, now: number, rules: Rules): {all: number; tooRisky: number} {
			const counted = db.prepare(
				`SELECT count(*) AS people, total((? + ? * fits + own) * ? <= ?) AS tooRisky FROM person WHERE relation = ? AND noted = ? AND ${invitableNow(rules)}`,
			);
			const {points} = rules;
			let [all, tooRisky] = [0, 0];
			for (const relation of offered(rules)) {
				for (const noted of [0, 1]) {
					const {accept, refuse, price: cost} = market.of(relation, noted === 1);
					const row = counted.get(points[relation], points.fit, accept, cost * refuse, relation, noted, ...invitableValues(now, rules)) as {
						people: number;
						tooRisky: number;
					};
					all += row.people;
					tooRisky += row.tooRisky;
				}
			}
			return {all, tooRisky};
		},
	};
};

/** The parts of a person's worth, and the reasons in the order they weigh. */
export const worthOf = (
	person: Person,
	market: Market,
	advice: Advice,
	rules: Rules,
): Pick<Offer, 'worth' | 'value' | 'chanceAccept' | 'chanceRefuse' | 'price' | 'why' | 'noteAdvice'> => {
	const {accept, refuse, price: cost} = market.of(person.relation ?? 'stranger', person.note !== null);
	const value = pointsOf(person, rules);
	const {noteAdvice, inmailFirst} = advice.of(person);
	const more: [WhyCode, boolean][] = [
		['with-note', person.note !== null],
		['introduced', person.introducedAt !== null],
		['inmail-first', inmailFirst],
		['degree-unknown', person.degree === null],
	];
	return {
		worth: worth({value, accept, refuse, price: cost}),
		value,
		chanceAccept: accept,
		chanceRefuse: refuse,
		price: cost,
		noteAdvice,
		why: [...reasonsOf(person, rules), ...more.filter(([, applies]) => applies).map(([code]) => code)],
	};
};

/** Checklist and note of a person: the draft, or what went with the latest invitation. */
export const noteOf = (person: Person, rules: Rules): Pick<Offer, 'checklist' | 'note' | 'noteLength' | 'noteLimit'> => {
	const note = person.note ?? latestSent(person)?.note ?? null;
	return {
		checklist: checklistOf({...person, note}, rules, note !== null),
		note,
		noteLength: note?.length ?? 0,
		noteLimit: rules.notes.length,
	};
};

export type Offers = ReturnType<typeof createOffers>;
