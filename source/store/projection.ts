import type {DatabaseSync} from 'node:sqlite';
import {type ExcludedCompanies, foldCompanies, phaseWith} from '../domain/companies.ts';
import {companyName} from '../domain/duplicates/company-name.ts';
import type {AccountFact, ImportFact, PersonFact} from '../domain/event.ts';
import {emptyAccount, evolveAccount, foldPerson} from '../domain/evolve.ts';
import type {Listed} from '../domain/listed.ts';
import type {Person} from '../domain/person.ts';
import type {Weights} from '../domain/ranking.ts';
import {createInserter, isBulk, withoutIndexes} from './bulk.ts';
import type {Journal, Mentioned} from './journal.ts';
import {
	commonColumns,
	commonRow,
	type FoldedRow,
	foldedColumns,
	invitationColumns,
	invitationRows,
	isPlain,
	listedRow,
	personColumns,
	personRow,
	toPerson,
} from './row.ts';
import {createUnion} from './union.ts';
import {weightsOf} from './weights.ts';

const byEvent = (a: Mentioned, b: Mentioned): number => (a.event < b.event ? -1 : a.event > b.event ? 1 : 0);

/** What unites an id with others: the profile keys it holds, and the people it was merged with. */
const tiesOf = (mentions: readonly Mentioned[]): {keys: string[]; merged: string[]} => {
	const ties: ReturnType<typeof tiesOf> = {keys: [], merged: []};
	for (const {facts} of mentions) {
		for (const fact of facts) {
			if (fact.type === 'described' && fact.keys) ties.keys.push(...fact.keys);
			if (fact.type === 'merged') ties.merged.push(fact.other);
		}
	}
	return ties;
};

/** Saves people the store has never heard of. `at`: when it is recorded, epoch ms. */
export type Newcomers = {
	people(people: readonly {id: string; facts: readonly PersonFact[]}[], at: number): void;
	listed(rows: readonly Listed[], at: number): void;
	end(): void;
};

/** Keeps the tables equal to the fold of the journal. Every function runs inside the caller's transaction. */
export const createProjection = (db: DatabaseSync, journal: Journal) => {
	const owner = db.prepare('SELECT id FROM person WHERE key = ?1 UNION ALL SELECT person FROM further_key WHERE key = ?1');
	const standsFor = db.prepare('SELECT person FROM alias WHERE id = ?');
	const members = db.prepare('SELECT id FROM alias WHERE person = ?');
	const insertPlain = createInserter(db, 'person', commonColumns);
	const insertPeople = createInserter(db, 'person', personColumns);
	const insertInvitations = createInserter(db, 'invitation', invitationColumns);
	const insertKey = db.prepare('INSERT OR REPLACE INTO further_key (key, person) VALUES (?, ?)');
	const insertAlias = db.prepare('INSERT INTO alias (id, person) VALUES (?, ?)');
	const clear = ['DELETE FROM person WHERE id = ?', 'DELETE FROM invitation WHERE person = ?', 'DELETE FROM alias WHERE person = ?'].map(
		sql => db.prepare(sql),
	);
	const atCompany = db.prepare('SELECT id, company FROM person WHERE connected = 0 AND company IS NOT NULL');
	const dropKey = db.prepare('DELETE FROM further_key WHERE key = ? AND person = ?');
	const folded = db.prepare(`SELECT ${foldedColumns} FROM person WHERE id = ?`);
	const saveAccount = db.prepare('INSERT INTO account (only, state) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET state = excluded.state');

	const resolve = (id: string): string => (standsFor.get(id)?.person as string | undefined) ?? id;

	/** What everybody is valued by is the store's, so that two processes with other settings cannot mix values. */
	const currentWeights = (): Weights => weightsOf(db);

	const excludedCompanies = (): ExcludedCompanies => foldCompanies(journal.companyFacts());

	const insert = (people: readonly Person[]): void => {
		const weights = currentWeights();
		const companies = excludedCompanies();
		const {plain = [], others = []} = Object.groupBy(people, person => (isPlain(person) ? 'plain' : 'others'));
		insertPlain(plain.map(person => commonRow(person, weights)));
		insertPeople(others.map(person => personRow(person, weights, phaseWith(person, companies))));
		insertInvitations(others.flatMap(invitationRows));
		for (const {id, keys} of others) for (const key of keys.slice(1)) insertKey.run(key, id);
	};

	const known = (): number => Number(db.prepare('SELECT total(n) AS n FROM person_count').get()?.n);

	const remove = (id: string): void => {
		const row = folded.get(id) as FoldedRow | undefined;
		for (const key of row ? toPerson(row).keys.slice(1) : []) dropKey.run(key, id);
		for (const statement of clear) statement.run(id);
	};

	/** All ids that belong together with the given ones, by the tables or by what ties them now, each with its facts in force. */
	const gather = (ids: Iterable<string>): Map<string, Mentioned[]> => {
		const found = new Map<string, Mentioned[]>();
		const queue = [...ids];
		for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
			if (found.has(id)) continue;
			const mentions = journal.mentions(id);
			found.set(id, mentions);
			const person = resolve(id);
			const {keys, merged} = tiesOf(mentions);
			queue.push(person, ...members.all(person).map(row => String(row.id)), ...merged);
			for (const key of keys) {
				const holder = owner.get(key)?.id as string | undefined;
				if (holder !== undefined && !found.has(holder)) queue.push(holder);
			}
		}
		return found;
	};

	/** The people that gathered ids come to, in the order of their ids, and which ids are other people's. */
	const unite = (gathered: ReadonlyMap<string, Mentioned[]>): {people: Person[]; aliases: [id: string, person: string][]} => {
		const union = createUnion(gathered.keys());
		const holder = new Map<string, string>();
		for (const [id, mentions] of gathered) {
			const {keys, merged} = tiesOf(mentions);
			for (const key of keys) {
				const other = holder.get(key);
				if (other === undefined) holder.set(key, id);
				else union.link(other, id);
			}
			for (const other of merged) union.link(other, id);
		}
		const groups = new Map<string, Mentioned[]>();
		const aliases: [string, string][] = [];
		for (const [id, mentions] of gathered) {
			if (mentions.length === 0) continue;
			const root = union.root(id);
			const group = groups.get(root);
			if (group) group.push(...mentions);
			else groups.set(root, [...mentions]);
			if (root !== id) aliases.push([id, root]);
		}
		const people = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, mentions]) => foldPerson(id, mentions.sort(byEvent)));
		return {people, aliases};
	};

	const save = (gathered: ReadonlyMap<string, Mentioned[]>): void => {
		const {people, aliases} = unite(gathered);
		insert(people);
		for (const [id, person] of aliases) insertAlias.run(id, person);
	};

	const projection = {
		resolve,
		/** Every id that stands for or belongs to a person. */
		idsOf: (person: string): string[] => [person, ...members.all(person).map(row => String(row.id))],
		/** Folds anew everybody whom the ids touch, splitting and joining people as what ties them now says. */
		refold(ids: readonly string[]): void {
			if (isBulk(ids.length, known())) {
				projection.refoldPeople();
				return;
			}
			const gathered = gather(ids);
			for (const id of gathered.keys()) remove(id);
			save(gathered);
		},
		/**
		 * Saves people the store has never heard of, from facts just appended: nothing to gather, nothing to remove.
		 * @param count how many there will be; with thousands the indexes are made by `end`
		 */
		newcomers(count: number): Newcomers {
			const weights = currentWeights();
			const end = isBulk(count, known()) ? withoutIndexes(db) : () => {};
			return {
				people: (people, at) => insert(people.map(({id, facts}) => foldPerson(id, [{at, facts}]))),
				listed: (rows, at) => insertPlain(rows.map(row => listedRow(row, at, weights))),
				end,
			};
		},
		/** Folds everybody at the companies anew whom their being excluded concerns; takes names as they are compared. */
		refoldCompanies(names: readonly string[]): void {
			if (names.length === 0) return;
			const there = atCompany.all().filter(({company}) => names.includes(companyName(String(company)) ?? ''));
			projection.refold(there.map(({id}) => String(id)));
		},
		excludedCompanies,
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
		/** Folds everybody's facts anew. */
		refoldPeople(): void {
			const gathered = new Map<string, Mentioned[]>();
			for (const {id, ...mentioned} of journal.everyMention()) {
				const mentions = gathered.get(id);
				if (mentions) mentions.push(mentioned);
				else gathered.set(id, [mentioned]);
			}
			const indexAgain = withoutIndexes(db);
			for (const table of ['person', 'invitation', 'further_key', 'alias']) db.exec(`DELETE FROM ${table}`);
			save(gathered);
			indexAgain();
		},
		/** Empties every table and folds the whole journal. */
		refoldAll(): void {
			journal.reindex();
			projection.refoldPeople();
			projection.refoldAccount();
		},
	};
	return projection;
};

export type Projection = ReturnType<typeof createProjection>;
