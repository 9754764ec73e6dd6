import type {DatabaseSync} from 'node:sqlite';
import type {Account} from '../../domain/account.ts';
import {emptyAccount} from '../../domain/evolve.ts';
import type {Person} from '../../domain/person.ts';
import type {Refusal} from '../../domain/refusals.ts';
import {readState} from '../state.ts';

type StateRow = {state: string};
const parse = (row: unknown): Person => readState((row as StateRow).state);

/** Folded people and the account, read whole: what the rules decide on. */
export const createPeople = (db: DatabaseSync) => {
	const byId = db.prepare('SELECT state FROM person WHERE id = ?');
	const byKey = db.prepare('SELECT p.state FROM profile_key k JOIN person p ON p.id = k.person WHERE k.key = ?');
	const byName = db.prepare('SELECT state FROM person WHERE folded_name = ?');
	const all = db.prepare('SELECT state FROM person');
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
		all: (): Person[] => all.all().map(parse),
		byName: (foldedName: string): Person[] => byName.all(foldedName).map(parse),
		account: (): Account => {
			const row = account.get() as StateRow | undefined;
			return row ? (JSON.parse(row.state) as Account) : emptyAccount;
		},
		refusals: (): Refusal[] => refusals.all() as unknown as Refusal[],
	};
};

export type People = ReturnType<typeof createPeople>;
