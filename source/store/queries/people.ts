import type {DatabaseSync} from 'node:sqlite';
import type {Account} from '../../domain/account.ts';
import {emptyAccount} from '../../domain/evolve.ts';
import type {Person} from '../../domain/person.ts';
import type {Refusal} from '../../domain/refusals.ts';
import {type FoldedRow, foldedColumns, toPerson} from '../row.ts';
import {named} from './name.ts';

const parse = (row: unknown): Person => toPerson(row as FoldedRow);

/** Folded people and the account, read whole: what the rules decide on. */
export const createPeople = (db: DatabaseSync) => {
	const where = (condition: string) => db.prepare(`SELECT ${foldedColumns} FROM person WHERE ${condition}`);
	const byId = where('id = ?');
	const byKey = where('key = ?1 OR id = (SELECT person FROM further_key WHERE key = ?1)');
	const byName = where(named.exactly);
	const all = where('true');
	const count = db.prepare('SELECT total(n) AS n FROM person_count');
	const keyless = db.prepare('SELECT 1 FROM person WHERE key IS NULL LIMIT 1');
	const emails = db.prepare('SELECT email FROM person WHERE email IS NOT NULL');
	const account = db.prepare('SELECT state FROM account');
	const refusals = db.prepare(
		"SELECT person, outcome_at AS at, source FROM invitation WHERE direction = 'out' AND outcome IN ('unknown', 'spam') ORDER BY outcome_at",
	);
	return {
		byId(id: string): Person | null {
			const row = byId.get(id);
			return row ? parse(row) : null;
		},
		byKeys(keys: readonly string[]): Person[] {
			const found = new Map<string, Person>();
			for (const row of keys.flatMap(key => byKey.all(key))) {
				const person = parse(row);
				found.set(person.id, person);
			}
			return [...found.values()];
		},
		count: (): number => Number(count.get()?.n),
		anyKeyless: (): boolean => keyless.get() !== undefined,
		emails: (): string[] => emails.all().map(({email}) => String(email)),
		all: (): Person[] => all.all().map(parse),
		byName: (foldedName: string): Person[] => byName.all(...named.bounds(foldedName)).map(parse),
		account: (): Account => {
			const row = account.get() as {state: string} | undefined;
			// kept by an older linkdash, it lacks what is new
			return row ? {...emptyAccount, ...(JSON.parse(row.state) as Account)} : emptyAccount;
		},
		refusals: (): Refusal[] => refusals.all() as unknown as Refusal[],
	};
};

export type People = ReturnType<typeof createPeople>;
