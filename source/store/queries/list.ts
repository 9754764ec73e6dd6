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

/** A row without the folded person behind it. */
export const bare = ({person: _, ...listed}: Listed & {person: Person}): Listed => listed;

/** Ways to look at the people of the store: what is stored of somebody never leaves them out of all but the first. */
const views = {
	everyone: '1',
	targets: "phase NOT IN ('connection', 'pending')",
	pending: "phase = 'pending'",
	connections: "phase = 'connection'",
} as const;
type View = keyof typeof views;

/** By name, namesakes by their company; as index person_search has them. */
const byName = 'search, phase, since, no';

const orders: Readonly<Record<ListOrder, string>> = {
	name: byName,
	// nobody's company last; as index person_work has them
	company: 'instr(search, char(10) || char(9)) > 0, substr(search, instr(search, char(10))), phase, since, no',
	changed: 'changed_at DESC, phase DESC, no DESC',
	since: 'since DESC, no DESC',
	value: 'offerable DESC, value DESC, id',
};

/** The order a view has by itself. */
const ownOrders: Readonly<Record<View, string>> = {
	everyone: byName,
	targets: orders.value,
	pending: 'since DESC, id DESC',
	connections: 'since DESC, id DESC',
};

/** The index that has an order, with the phase that a view asks for: read in it, a page sorts nobody. The planner would rather sort. */
const inOrder: Readonly<Partial<Record<ListOrder, string>>> = {
	name: 'INDEXED BY person_search',
	company: 'INDEXED BY person_work',
	changed: 'INDEXED BY person_changed',
};

/** What a filter is looked for in: the index that has all it asks about, else everybody, from one end to the other. */
const filtered = (conditions: readonly Condition[]): string =>
	conditions.every(({indexed}) => indexed) ? 'INDEXED BY person_search' : 'NOT INDEXED';

/** `filter`: see domain/filter.ts. Without a view everybody; without an order the view's own. `limit` -1 is no limit. */
export type ListQuery = {filter?: string; view?: View; order?: ListOrder; offset?: number; limit?: number};

type Page = {order: string; now: number; offset?: number; limit: number; index?: string | undefined};

const all = (conditions: readonly Condition[]) => ({
	where: conditions.map(({sql}) => sql).join(' AND ') || '1',
	values: conditions.flatMap(({values}) => values),
});

export const createLists = (db: DatabaseSync, rules: Pick<Rules, 'days'>) => {
	const clockAt = (now: number): Clock => ({now, expiredBefore: now - rules.days.expiry * dayMs});

	const writing = db.prepare('SELECT 1 FROM person WHERE written IS NOT NULL AND instr(written, ?) > 0 LIMIT 1');
	const isWritten = (text: string): boolean => writing.get(text) !== undefined;

	/** How many the conditions leave; takes them as JSON. */
	const count = createUnchanged(db)((question: string): number => {
		const {where, values, index} = JSON.parse(question) as ReturnType<typeof all> & {index: string};
		return Number(db.prepare(`SELECT count(*) AS n FROM person ${index} WHERE ${where}`).get(...values)?.n);
	});

	const select = (conditions: readonly Condition[], {order, now, offset = 0, limit, index = ''}: Page): Listed[] => {
		const {where, values} = all(conditions);
		const rows = db
			.prepare(
				`SELECT ${listedColumns} FROM (SELECT no AS at FROM person ${index} WHERE ${where} ORDER BY ${order} LIMIT ? OFFSET ?) CROSS JOIN person ON no = at ORDER BY ${order}`,
			)
			.all(...values, limit, offset);
		return (rows as unknown as ListedRow[]).map(row => bare(toListed(row, now, rules)));
	};

	// json_each, since a list of thousands is more parameters than a statement takes
	const oneOf = (ids: readonly string[]): Condition => ({sql: 'id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)]});
	const byIds = (ids: readonly string[], now: number): Listed[] => select([oneOf(ids)], {order: byName, now, limit: ids.length});

	return {
		clockAt,
		list({filter = '', view = 'everyone', order, offset = 0, limit = -1}: ListQuery, now: number): {total: number; rows: Listed[]} {
			const inView = view === 'everyone' ? [] : [{sql: views[view], values: [], indexed: true}];
			const filters = filterConditions(filter, clockAt(now), isWritten);
			const by = order ? orders[order] : ownOrders[view];
			const page = {order: by, now, offset, limit};
			if (filters.length === 0) {
				const total = Number(db.prepare(`SELECT total(n) AS total FROM person_count WHERE ${views[view]}`).get()?.total);
				const index = view === 'everyone' || order ? inOrder[order ?? 'name'] : '';
				return {total, rows: select(inView, {...page, index})};
			}
			const conditions = [...inView, ...filters];
			const index = filtered(conditions);
			const rows = select(conditions, {...page, index});
			// a page that is not full says how many there are; else they are counted, once for all the pages
			const isEnd = (rows.length > 0 || offset === 0) && (limit < 0 || rows.length < limit);
			return {total: isEnd ? offset + rows.length : count(JSON.stringify({...all(conditions), index})), rows};
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
			if (holder) return byIds([String(holder.person)], now);
			const id = db.prepare('SELECT coalesce((SELECT person FROM alias WHERE id = ?1), ?1) AS id').get(text)?.id;
			const one = byIds([String(id)], now);
			if (one.length > 0) return one;
			const name = fold(text);
			if (name === '') return [];
			const exact = select([{sql: named.exactly, values: named.bounds(name)}], {order: byName, now, limit: 20});
			return exact.length > 0 ? exact : select([{sql: named.partly, values: [name]}], {order: byName, now, limit: 20});
		},
		/** Pending invitees whose name holds `part`, newest invitation first. */
		pendingNamed(part: string, now: number, limit: number): Listed[] {
			const isNamed = {sql: named.partly, values: [fold(part)]};
			return select([{sql: "phase = 'pending'", values: []}, ...(part.trim() === '' ? [] : [isNamed])], {
				order: ownOrders.pending,
				now,
				limit,
			});
		},
	};
};
