import type {DatabaseSync} from 'node:sqlite';
import {addDays, dayMs, localDate, noonOf, startOfDay, startOfNextDay} from '../../domain/calendar.ts';
import type {Person} from '../../domain/person.ts';
import type {Rules} from '../../domain/rules.ts';
import {isSilent, lastContact} from '../../domain/touch.ts';
import type {FollowUpDue, FollowUpTold, Touched} from '../../domain/views.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';
import type {Sent} from './sent.ts';

/** Planned, done and skipped ones that are looked at: more is no list to work on. */
const looked = 1000;
/** Done and skipped follow-ups are shown for so long. */
const lately = 30 * dayMs;

type Open = {id: string; at: number};

/** Of somebody in the list; `keeps`: to keep in touch. */
export type FollowUpAt = Pick<FollowUpTold, 'state' | 'at'> & {keeps: boolean};

const touched = (person: Person, keeps: boolean): Touched => ({
	silent: isSilent(person),
	keep: keeps ? {contactAt: lastContact(person)} : null,
});

export const followUpTold = ({state, at, keeps}: FollowUpAt, person: Person): FollowUpTold => {
	const reason = state === 'skipped' ? person.followUp?.reason : undefined;
	return {of: 'follow-up', state, at, ...(reason !== undefined && {reason}), ...touched(person, keeps)};
};

const first = <T extends {id: string}>(rows: readonly T[]): T[] =>
	[...new Map(rows.toReversed().map(row => [row.id, row])).values()].reverse();

/** What is to be done after an acceptance, what is planned, and what was done lately. */
export const createFollowUps = (db: DatabaseSync, sent: Sent) => {
	const open = (condition: string, columns: string) =>
		db.prepare(`SELECT ${columns}, follow_up_at AS at FROM person WHERE ${condition} ORDER BY follow_up_at LIMIT ?`);
	const accepted = 'follow_up_moved = 0 AND follow_up_at >= ? AND follow_up_at < ?';
	const moved = 'follow_up_moved = 1 AND follow_up_at > ? AND follow_up_at <= ?';
	const acceptedRows = open(accepted, listedColumns);
	const movedRows = open(moved, listedColumns);
	const acceptedIds = open(accepted, 'id');
	const movedIds = open(moved, 'id');
	const kept = (columns: string) => db.prepare(`SELECT ${columns}, keep_at AS at FROM person WHERE keep_at < ? ORDER BY keep_at LIMIT ?`);
	const keptRows = kept(listedColumns);
	const keptIds = kept('id');
	const ended =
		db.prepare(`SELECT id, json_extract(rest, '$.followUp.action') AS action, json_extract(rest, '$.followUp.at') AS at FROM person
		WHERE json_extract(rest, '$.followUp.at') > ? AND json_extract(rest, '$.followUp.action') IN ('done', 'skipped') AND follow_up_at IS NULL
		ORDER BY json_extract(rest, '$.followUp.at') DESC LIMIT ${looked}`);

	/** By the calendar: accepted on Saturday evening is due on Monday morning. */
	const dueOn = (at: number, {days}: Rules): number => startOfDay(noonOf(addDays(localDate(at), days.followUp)));
	const acceptedBefore = (now: number, {days}: Rules): number => startOfNextDay(noonOf(addDays(localDate(now), -days.followUp)));
	const byDay = (one: {dueAt: number}, other: {dueAt: number}): number => one.dueAt - other.dueAt;

	return {
		/** Those of the morning, the longest due first. An archive of many years would bring hundreds: only those since the first use are due. */
		due(now: number, rules: Rules, limit: number): FollowUpDue[] {
			const rows = [
				...acceptedRows
					.all(sent.firstUse(), acceptedBefore(now, rules), limit)
					.map(row => ({row, keeps: false, dueAt: dueOn(Number(row.at), rules)})),
				...movedRows.all(0, now, limit).map(row => ({row, keeps: false, dueAt: Number(row.at)})),
				...keptRows.all(startOfNextDay(now), limit).map(row => ({row, keeps: true, dueAt: startOfDay(Number(row.at))})),
			].map(({row, keeps, dueAt}) => {
				const listed = toListed(row as unknown as ListedRow, now, rules);
				return {...bare(listed), ...touched(listed.person, keeps), dueAt};
			});
			return first(rows).sort(byDay);
		},
		/** All of them: due, planned, done lately, skipped lately. */
		all(now: number, rules: Rules): Map<string, FollowUpAt> {
			const today = startOfDay(now);
			const rows = [
				...(acceptedIds.all(sent.firstUse(), Number.MAX_SAFE_INTEGER, looked) as Open[]).map(({id, at}) => ({
					id,
					keeps: false,
					dueAt: dueOn(at, rules),
				})),
				...(movedIds.all(0, Number.MAX_SAFE_INTEGER, looked) as Open[]).map(({id, at}) => ({id, keeps: false, dueAt: at})),
				...(keptIds.all(Number.MAX_SAFE_INTEGER, looked) as Open[]).map(({id, at}) => ({id, keeps: true, dueAt: startOfDay(at)})),
			];
			const stateOf = (at: number): FollowUpTold['state'] => (at > now ? 'planned' : at < today ? 'overdue' : 'due');
			const past = ended.all(now - lately) as {id: string; action: 'done' | 'skipped'; at: number}[];
			const pastOf = (action: 'done' | 'skipped') =>
				past.filter(row => row.action === action).map(({id, at}) => ({id, state: action, at, keeps: false}));
			const open = first(rows)
				.sort(byDay)
				.map(({id, keeps, dueAt}) => ({id, state: stateOf(dueAt), at: dueAt, keeps}));
			return new Map(first([...open, ...pastOf('done'), ...pastOf('skipped')]).map(({id, ...told}) => [id, told]));
		},
	};
};

export type FollowUps = ReturnType<typeof createFollowUps>;
