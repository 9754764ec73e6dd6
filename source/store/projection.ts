import type {DatabaseSync} from 'node:sqlite';
import type {AccountFact, ImportFact, PersonFact} from '../domain/event.ts';
import {emptyAccount, emptyPerson, evolveAccount, evolvePerson} from '../domain/evolve.ts';
import type {Person} from '../domain/person.ts';
import type {Rules} from '../domain/rules.ts';
import {isBulk, withoutIndexes} from './bulk.ts';
import type {Journal, Mentioned} from './journal.ts';
import {invitationColumns, invitationRows, personColumns, personRow} from './row.ts';
import {readState} from './state.ts';

const insertInto = (table: string, columns: readonly string[]): string =>
	`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

const keysIn = (facts: readonly PersonFact[]): readonly string[] =>
	facts.flatMap(fact => (fact.type === 'described' ? (fact.keys ?? []) : []));

/** The fold of one person from the facts of all their ids. */
const foldPerson = (id: string, mentions: readonly Mentioned[]): Person => {
	let person = emptyPerson(id);
	for (const {at, facts} of mentions) for (const fact of facts) person = evolvePerson(person, fact, at);
	return person;
};

const byEvent = (a: Mentioned, b: Mentioned): number => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0);

/** The smaller id of each linked pair stands for both. */
const createUnion = (ids: Iterable<string>) => {
	const parent = new Map<string, string>();
	for (const id of ids) parent.set(id, id);
	const root = (id: string): string => {
		const up = parent.get(id) as string;
		if (up === id) return id;
		const top = root(up);
		parent.set(id, top);
		return top;
	};
	return {
		root,
		link(a: string, b: string): void {
			const [low, high] = [root(a), root(b)].sort() as [string, string];
			parent.set(high, low);
		},
	};
};

/** Keeps the tables equal to the fold of the journal. Every function runs inside the caller's transaction. */
export const createProjection = (db: DatabaseSync, journal: Journal) => {
	const owner = db.prepare('SELECT person FROM profile_key WHERE key = ?');
	const standsFor = db.prepare('SELECT person FROM alias WHERE id = ?');
	const members = db.prepare('SELECT id FROM alias WHERE person = ?');
	const insertPerson = db.prepare(insertInto('person', personColumns));
	const insertInvitation = db.prepare(insertInto('invitation', invitationColumns));
	const insertKey = db.prepare('INSERT OR REPLACE INTO profile_key (key, person) VALUES (?, ?)');
	const insertAlias = db.prepare('INSERT INTO alias (id, person) VALUES (?, ?)');
	const clear = ['DELETE FROM person WHERE id = ?', 'DELETE FROM invitation WHERE person = ?', 'DELETE FROM alias WHERE person = ?'].map(
		sql => db.prepare(sql),
	);
	const dropKey = db.prepare('DELETE FROM profile_key WHERE key = ? AND person = ?');
	const stateOf = db.prepare('SELECT state FROM person WHERE id = ?');
	const saveAccount = db.prepare('INSERT INTO account (only, state) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET state = excluded.state');

	const resolve = (id: string): string => (standsFor.get(id)?.person as string | undefined) ?? id;

	/** The words of the goal that everybody is valued by: of the store, so that two processes with other settings cannot mix values. */
	const words = db.prepare("SELECT value FROM meta WHERE name = 'fit'");
	const currentFit = (): Rules['fit'] => JSON.parse(String(words.get()?.value)) as Rules['fit'];

	const insert = (person: Person, fit: Rules['fit']): void => {
		insertPerson.run(...personRow(person, fit));
		for (const row of invitationRows(person)) insertInvitation.run(...row);
		for (const key of person.keys) insertKey.run(key, person.id);
	};

	const remove = (id: string): void => {
		const state = stateOf.get(id)?.state as string | undefined;
		for (const key of state ? readState(state).keys : []) dropKey.run(key, id);
		for (const statement of clear) statement.run(id);
	};

	/** All ids that belong together with the given ones, by the tables or by the keys they hold now, each with its facts in force. */
	const gather = (ids: Iterable<string>): Map<string, Mentioned[]> => {
		const found = new Map<string, Mentioned[]>();
		const queue = [...ids];
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			if (found.has(id)) continue;
			const mentions = journal.mentions(id);
			found.set(id, mentions);
			const person = resolve(id);
			queue.push(person, ...members.all(person).map(row => String(row.id)));
			for (const {facts} of mentions) {
				for (const key of keysIn(facts)) {
					const holder = owner.get(key)?.person as string | undefined;
					if (holder !== undefined && !found.has(holder)) queue.push(holder);
				}
			}
		}
		return found;
	};

	const save = (gathered: Map<string, Mentioned[]>): void => {
		const union = createUnion(gathered.keys());
		const holder = new Map<string, string>();
		for (const [id, mentions] of gathered) {
			for (const {facts} of mentions) {
				for (const key of keysIn(facts)) {
					const other = holder.get(key);
					if (other === undefined) holder.set(key, id);
					else union.link(other, id);
				}
			}
		}
		const groups = new Map<string, Mentioned[]>();
		for (const [id, mentions] of gathered) {
			if (mentions.length === 0) continue;
			const root = union.root(id);
			groups.set(root, [...(groups.get(root) ?? []), ...mentions]);
			if (root !== id) insertAlias.run(id, root);
		}
		const fit = currentFit();
		for (const [id, mentions] of groups) insert(foldPerson(id, mentions.sort(byEvent)), fit);
	};

	return {
		resolve,
		/** Every id that stands for or belongs to a person. */
		idsOf: (person: string): string[] => [person, ...members.all(person).map(row => String(row.id))],
		/** Folds anew everybody whom the ids touch, splitting and joining people as their keys now say. */
		refold(ids: Iterable<string>): void {
			const gathered = gather(ids);
			for (const id of gathered.keys()) remove(id);
			save(gathered);
		},
		/** Saves people the store has never heard of, from facts just appended: nothing to gather, nothing to remove. */
		insertNew(people: readonly {id: string; facts: readonly PersonFact[]}[], at: number): void {
			const fit = currentFit();
			const insertAll = (): void => {
				for (const {id, facts} of people) insert(foldPerson(id, [{event: '', at, gesture: '', facts}]), fit);
			};
			const known = Number(db.prepare('SELECT total(n) AS n FROM person_count').get()?.n);
			if (isBulk(people.length, known)) withoutIndexes(db, insertAll);
			else insertAll();
		},
		refoldAccount(): void {
			const events = journal.accountEvents();
			// a member of whose account nothing is known has no row, so that a rebuild finds the same tables
			if (events.length === 0) return void db.exec('DELETE FROM account');
			let account = emptyAccount;
			for (const {fact, at} of events) {
				account = evolveAccount(account, fact as AccountFact | Extract<ImportFact, {type: 'imported'}>, at);
			}
			saveAccount.run(JSON.stringify(account));
		},
		/** Empties every table and folds the whole journal. */
		refoldAll(): void {
			for (const table of ['person', 'invitation', 'profile_key', 'alias']) db.exec(`DELETE FROM ${table}`);
			const gathered = new Map<string, Mentioned[]>();
			for (const {id} of db.prepare('SELECT DISTINCT id FROM mention').all() as {id: string}[]) gathered.set(id, journal.mentions(id));
			withoutIndexes(db, () => save(gathered));
			this.refoldAccount();
		},
	};
};

export type Projection = ReturnType<typeof createProjection>;
