import type {DatabaseSync} from 'node:sqlite';
import {addDays, dayMs, localDate, noonOf, startOfDay, startOfNextDay} from '../../domain/calendar.ts';
import type {Rules} from '../../domain/rules.ts';
import type {FollowUpTold, Listed} from '../../domain/views.ts';
import {bare, type ListedRow, listedColumns, toListed} from './list.ts';
import type {Sent} from './sent.ts';

/** Planned, done and skipped ones that are looked at: more is no list to work on. */
const looked = 1000;
/** Done and skipped follow-ups are shown for so long. */
const lately = 30 * dayMs;

type Open = {id: string; at: number};

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
		due(now: number, rules: Rules, limit: number): (Listed & {dueAt: number})[] {
			const rows = [
				...acceptedRows.all(sent.firstUse(), acceptedBefore(now, rules), limit).map(row => ({row, dueAt: dueOn(Number(row.at), rules)})),
				...movedRows.all(0, now, limit).map(row => ({row, dueAt: Number(row.at)})),
			];
			return rows.sort(byDay).map(({row, dueAt}) => ({...bare(toListed(row as unknown as ListedRow, now, rules)), dueAt}));
		},
		/** All of them: due, planned, done lately, skipped lately. */
		all(now: number, rules: Rules): {id: string; told: FollowUpTold}[] {
			const today = startOfDay(now);
			const rows = [
				...(acceptedIds.all(sent.firstUse(), Number.MAX_SAFE_INTEGER, looked) as Open[]).map(({id, at}) => ({id, dueAt: dueOn(at, rules)})),
				...(movedIds.all(0, Number.MAX_SAFE_INTEGER, looked) as Open[]).map(({id, at}) => ({id, dueAt: at})),
			].sort(byDay);
			const stateOf = (at: number): FollowUpTold['state'] => (at > now ? 'planned' : at < today ? 'overdue' : 'due');
			const past = ended.all(now - lately) as {id: string; action: 'done' | 'skipped'; at: number}[];
			const pastOf = (action: 'done' | 'skipped') =>
				past.filter(row => row.action === action).map(({id, at}) => ({id, told: {of: 'follow-up', state: action, at} as const}));
			return [
				...rows.map(({id, dueAt}) => ({id, told: {of: 'follow-up', state: stateOf(dueAt), at: dueAt} as const})),
				...pastOf('done'),
				...pastOf('skipped'),
			];
		},
	};
};

export type FollowUps = ReturnType<typeof createFollowUps>;
