import type {DatabaseSync} from 'node:sqlite';
import {dayMs} from '../../domain/calendar.ts';
import type {ListOrder} from '../../domain/order.ts';
import {type Person, pendingReceived, pendingSent} from '../../domain/person.ts';
import {parseKey} from '../../domain/profile-key.ts';
import type {Rules} from '../../domain/rules.ts';
import {type Phase, statusAt} from '../../domain/status.ts';
import {fold} from '../../domain/text.ts';
import type {Listed} from '../../domain/views.ts';
import {type FoldedRow, foldedColumns, toPerson} from '../row.ts';
import {createUnchanged} from '../unchanged.ts';
import {type Clock, type Condition, filterConditions} from './filter.ts';
import {named} from './name.ts';

/** The columns that `toListed` reads. */
export const listedColumns = `${foldedColumns}, phase, since, snoozed_until AS snoozedUntil, introduced, not_before AS notBefore`;
export type ListedRow = {
	phase: Phase;
	since: number;
	snoozedUntil: number | null;
	introduced: number;
	notBefore: number | null;
} & FoldedRow;

export const toListed = (row: ListedRow, now: number, rules: Pick<Rules, 'days'>): Listed & {person: Person} => {
	const person = toPerson(row);
	return {
		id: person.id,
		key: person.keys[0] ?? null,
		keys: person.keys,
		name: person.name,
		company: person.company,
		position: person.position,
		degree: person.connected ? 1 : person.degree,
		relation: person.relation,
		status: statusAt({...row, introduced: row.introduced === 1}, now, rules),
		tags: person.tags,
		connectedOn: person.connectedOn,
		sentAt: (pendingSent(person) ?? pendingReceived(person))?.sentAt ?? null,
		person,
	};
};

/** A row with the folded person behind it. */
export type Seen = Listed & {person: Person};

/** A row without the folded person behind it. */
export const bare = ({person: _, ...listed}: Listed & {person: Person}): Listed => listed;

type ListView = {
	where: string;
	order: string | ((now: number) => string);
	/** Has the order, so that a page sorts nobody. The planner would rather sort. */
	index: Index;
	/** The condition depends on the clock: the counters do not tell how many there are. */
	since?: true;
};

type Index = 'person_search' | 'person_target' | 'person_phase' | 'person_work' | 'person_changed';

/** Has all that a filter asks of everybody: it is read from one end to the other. */
const searched = 'person_search';

/** By name, namesakes by their company; as index person_search has them. */
const byName = 'search, phase, since, no';

/** Ways to look at everyone. What is stored of a person never leaves them out of all but the first. */
const views = {
	everyone: {where: '1', order: byName, index: searched},
	targets: {where: "phase NOT IN ('connection', 'pending')", order: 'offerable DESC, value DESC, id', index: 'person_target'},
	pending: {where: "phase = 'pending'", order: 'since, no', index: 'person_phase'},
	connections: {where: "phase = 'connection'", order: 'since DESC, no DESC', index: 'person_phase'},
	received: {
		where: "phase = 'incoming' AND since > ?",
		// who was put off comes after the others
		order: now => `coalesce(snoozed_until, 0) > ${Math.floor(now)}, value DESC, since DESC, id`,
		index: 'person_phase',
		since: true,
	},
	excluded: {where: "phase = 'excluded'", order: 'since DESC, no DESC', index: 'person_phase'},
} as const satisfies Record<string, ListView>;

/** Orders besides a view's own, each with the index that has it, and the phase a view asks for. */
const orders: Readonly<Record<ListOrder, {by: string; index: Index}>> = {
	name: {by: byName, index: searched},
	// whoever has no company comes last
	company: {
		by: 'instr(search, char(10) || char(9)) > 0, substr(search, instr(search, char(10))), phase, since, no',
		index: 'person_work',
	},
	changed: {by: 'changed_at DESC, phase DESC, no DESC', index: 'person_changed'},
};

/** `filter`: see domain/filter.ts. Without a view everybody; without an order the view's own. `limit` -1 is no limit. */
export type ListQuery = {filter?: string; view?: keyof typeof views; order?: ListOrder | null; offset?: number; limit?: number};

type Page = {order: string; now: number; offset?: number; limit: number; index?: Index};

/** So many matches are sorted in no time; where there are more, the next of them is never far in the order they are read in. */
const sortedAtOnce = 10_000;

const all = (conditions: readonly Condition[]) => ({
	where: conditions.map(({sql}) => sql).join(' AND ') || '1',
	values: conditions.flatMap(({values}) => values),
});

export const createLists = (db: DatabaseSync, rules: Pick<Rules, 'days'>) => {
	const clockAt = (now: number): Clock => ({now, expiredBefore: now - rules.days.expiry * dayMs});

	const writing = db.prepare('SELECT 1 FROM person WHERE written IS NOT NULL AND instr(written, ?) > 0 LIMIT 1');
	const isWritten = (text: string): boolean => writing.get(text) !== undefined;
	const conditionsOf = (filter: string, now: number): Condition[] => filterConditions(filter, clockAt(now), isWritten);

	/** Whom the conditions leave, by their numbers as JSON, in the order of names; takes the conditions as JSON. */
	const matches = createUnchanged(db)((question: string): {total: number; numbers: string} => {
		const {where, values} = JSON.parse(question) as ReturnType<typeof all>;
		const found = `SELECT count(*) AS total, json_group_array(no) AS numbers FROM person INDEXED BY ${searched} WHERE ${where}`;
		return db.prepare(found).get(...values) as {total: number; numbers: string};
	});
	const numbered = (numbers: string): Condition => ({sql: 'no IN (SELECT value FROM json_each(?))', values: [numbers]});
	const pageOf = (numbers: string, offset: number, limit: number): Condition => ({
		sql: 'no IN (SELECT value FROM json_each(?) LIMIT ? OFFSET ?)',
		values: [numbers, limit, offset],
	});

	/** A page is found in an index, as far as one has the order, and only its rows are read. */
	const select = (conditions: readonly Condition[], {order, now, offset = 0, limit, index}: Page): Seen[] => {
		const {where, values} = all(conditions);
		const page = `SELECT no AS at FROM person ${index ? `INDEXED BY ${index}` : ''} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?`;
		const rows = db
			.prepare(`SELECT ${listedColumns} FROM (${page}) CROSS JOIN person ON no = at ORDER BY ${order}`)
			.all(...values, limit, offset);
		return (rows as unknown as ListedRow[]).map(row => toListed(row, now, rules));
	};

	// json_each, since a list of thousands is more parameters than a statement takes
	const oneOf = (ids: readonly string[]): Condition => ({sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)]});
	const byIds = (ids: readonly string[], now: number): Seen[] => select([oneOf(ids)], {order: byName, now, limit: ids.length});

	/** The conditions of a list and the order it is read in, with the index that has it. */
	const asked = ({filter = '', view = 'everyone', order = null}: ListQuery, now: number) => {
		const {where, order: own, index, since}: ListView = views[view];
		// in another order the phase is not looked up: known to be one, it would leave the order, and all would be sorted
		const inView: Condition = {
			sql: order === null ? where : where.replaceAll('phase', '+phase'),
			values: since ? [clockAt(now).expiredBefore] : [],
		};
		const ordered = order === null ? {by: typeof own === 'string' ? own : own(now), index} : orders[order];
		return {...ordered, inView, filters: conditionsOf(filter, now)};
	};

	const lists = {
		clockAt,
		/** Those of these people whom a filter lets through, as they were given. */
		among(ids: readonly string[], filter: string, now: number): string[] {
			const filters = conditionsOf(filter, now);
			if (filters.length === 0) return [...ids];
			const {where, values} = all([oneOf(ids), ...filters]);
			const found = new Set(
				db
					.prepare(`SELECT id FROM person WHERE ${where}`)
					.all(...values)
					.map(row => String(row.id)),
			);
			return ids.filter(id => found.has(id));
		},
		/** In the order of the ids. */
		byIds(ids: readonly string[], now: number): Seen[] {
			const found = new Map(byIds(ids, now).map(row => [row.id, row]));
			return ids.flatMap(id => found.get(id) ?? []);
		},
		list(query: ListQuery, now: number): {total: number; rows: Listed[]} {
			const {total, rows} = lists.seen(query, now);
			return {total, rows: rows.map(bare)};
		},
		/** The same with the people behind the rows. */
		seen({filter = '', view = 'everyone', order = null, offset = 0, limit = -1}: ListQuery, now: number): {total: number; rows: Seen[]} {
			const {by, index, inView, filters} = asked({filter, view, order}, now);
			const page = {order: by, now, offset, limit};
			if (filters.length === 0) {
				const {where, values} = all([inView]);
				const counted = inView.values.length > 0 ? 'count(*) AS total FROM person' : 'total(n) AS total FROM person_count';
				const total = Number(db.prepare(`SELECT ${counted} WHERE ${where}`).get(...values)?.total);
				return {total, rows: select([inView], {...page, index})};
			}
			const conditions = [inView, ...filters];
			// found once for all the pages
			const {total, numbers} = matches(JSON.stringify(all(conditions)));
			if (index === searched) return {total, rows: select([pageOf(numbers, offset, limit)], {order: by, now, limit})};
			return {total, rows: total <= sortedAtOnce ? select([numbered(numbers)], page) : select(conditions, {...page, index})};
		},
		/** Where somebody stands on a list, counted from 0; null where they are not on it. */
		place(query: ListQuery, id: string, now: number): number | null {
			const {by, index, inView, filters} = asked(query, now);
			const {where, values} = all([inView, ...filters]);
			const within = filters.length === 0 ? index : searched;
			const places = `SELECT no, row_number() OVER (ORDER BY ${by}) - 1 AS place FROM person INDEXED BY ${within} WHERE ${where}`;
			const found = db.prepare(`SELECT place FROM (${places}) WHERE no = (SELECT no FROM person WHERE id = ?)`).get(...values, id);
			return found ? Number(found.place) : null;
		},
		*everybody(now: number): Generator<Listed & {person: Person}> {
			const rows = db.prepare(`SELECT ${listedColumns} FROM person ORDER BY ${byName}`).iterate();
			for (const row of rows) yield toListed(row as unknown as ListedRow, now, rules);
		},
		/**
		 * PERSON of the command line: an address or key, an id, else an exact name, else a part of one.
		 * @returns at most 20 people; one is a find
		 */
		find(text: string, now: number): Listed[] {
			const key = parseKey(text);
			const holder =
				key &&
				db.prepare('SELECT id AS person FROM person WHERE key = ?1 UNION ALL SELECT person FROM further_key WHERE key = ?1').get(key);
			if (holder) return byIds([String(holder.person)], now).map(bare);
			const id = db.prepare('SELECT coalesce((SELECT person FROM alias WHERE id = ?1), ?1) AS id').get(text)?.id;
			const one = byIds([String(id)], now).map(bare);
			if (one.length > 0) return one;
			const name = fold(text);
			if (name === '') return [];
			const exact = select([{sql: named.exactly, values: named.bounds(name)}], {order: byName, now, limit: 20});
			return (exact.length > 0 ? exact : select([{sql: named.partly, values: [name]}], {order: byName, now, limit: 20})).map(bare);
		},
		/** Pending invitees whose name holds `part`, newest invitation first. */
		pendingNamed(part: string, now: number, limit: number): Listed[] {
			const isNamed = {sql: named.partly, values: [fold(part)]};
			const conditions = [{sql: views.pending.where, values: []}, ...(part.trim() === '' ? [] : [isNamed])];
			return select(conditions, {order: 'since DESC, id DESC', now, limit}).map(bare);
		},
	};
	return lists;
};

export type Lists = ReturnType<typeof createLists>;
