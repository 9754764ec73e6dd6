import type {DatabaseSync} from 'node:sqlite';
import {inMailUnderWay} from '../../domain/inmail.ts';
import {introducible, type NoteAdvice, noteAdvice, notesLeft} from '../../domain/note-advice.ts';
import type {Person} from '../../domain/person.ts';
import {pointsOf, worth} from '../../domain/ranking.ts';
import type {Rules} from '../../domain/rules.ts';
import type {Advised, Pace} from '../../domain/views.ts';
import {type ListedRow, listedColumns, toListed} from './list.ts';
import {fitCounts, invitableNow, invitableValues, type Market} from './offers.ts';

/** What a month still holds: notes, and InMail credits (0 on a free account). */
export type Budget = {notes: Pace['notes']; credits: number};

/** Who should get what is scarce. */
export type Advice = {
	/** Who should get the notes left, most changed first. */
	noteFor: readonly Advised[];
	/** About one person: the note, and whether an InMail should go before the invitation. */
	of(person: Person): {noteAdvice: NoteAdvice | null; inmailFirst: boolean};
};

/** More than this is no choice of the best few. */
const mostInMails = 5;

type Candidate = Advised & {gain: number; worth: number};

/**
 * Who should get the month's last notes and InMails: people who do not know the member yet, read from the streams of the ranking, best
 * value first, so that the cost does not grow with the store.
 */
export const createAdvice =
	(db: DatabaseSync) =>
	(market: Market, now: number, rules: Rules, {notes, credits}: Budget): Advice => {
		const left = notesLeft(notes) ?? 0;
		const inmails = Math.min(credits, mostInMails);
		const stream = db.prepare(`SELECT ${listedColumns} FROM person WHERE relation = ? AND noted = ? AND fits = ? AND introduced = 0
			AND ${invitableNow(rules)} ORDER BY own DESC, id LIMIT ?`);

		const candidates = (limit: number): Candidate[] =>
			limit <= 0 || rules.goal === 'keep-in-touch'
				? []
				: introducible.flatMap(relation => {
						const without = market.of(relation, false);
						const noted = market.withNote(relation);
						const rows = [0, 1].flatMap(with_ =>
							fitCounts.flatMap(fits => stream.all(relation, with_, fits, ...invitableValues(now, rules), limit) as unknown as ListedRow[]),
						);
						return rows.map((row): Candidate => {
							const {id, key, name, person} = toListed(row, now, rules);
							const value = pointsOf(person, rules);
							const more = noted.accept - without.accept;
							const gain = value * more + without.price * (without.refuse - noted.refuse);
							return {id, key, name, more, gain, worth: worth({value, ...noted})};
						});
					});

		const best = (limit: number, by: (candidate: Candidate) => number): Candidate[] =>
			candidates(limit)
				.filter(candidate => candidate.worth > 0 && by(candidate) > 0)
				.sort((a, b) => by(b) - by(a) || (a.id < b.id ? -1 : 1))
				.slice(0, limit);

		const noteFor = best(left, ({gain}) => gain).map(({id, key, name, more}) => ({id, key, name, more}));
		const inmailFor = new Set(best(inmails, candidate => candidate.worth).map(({id}) => id));
		const known = new Map(noteFor.map(({id, more}) => [id, more]));
		return {
			noteFor,
			of: person => ({
				noteAdvice: noteAdvice(
					{relation: person.relation, introduced: person.introducedAt !== null, noted: person.note !== null},
					{notes, rules, more: known.get(person.id)},
				),
				inmailFirst: inmailFor.has(person.id) && inMailUnderWay(person) === null,
			}),
		};
	};

export type MakeAdvice = ReturnType<typeof createAdvice>;
