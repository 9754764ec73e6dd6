import type {DatabaseSync} from 'node:sqlite';
import {type Suggestion, type SuggestionSource, suggestionId} from '../../domain/suggestion.ts';
import {fold} from '../../domain/text.ts';
import type {Journal} from '../journal.ts';

type Row = {
	id: string;
	keys: string;
	name: string;
	company: string | null;
	position: string | null;
	email: string | null;
	source: SuggestionSource;
	at: number | null;
};

const read = ({id, keys, ...rest}: Row): Suggestion & {id: string} => ({id, ...rest, keys: JSON.parse(keys) as string[]});

/** Whom archives suggest to invite, but for those who have come to be known since: by a key, or by their exact name. */
export const createSuggestions = (db: DatabaseSync, journal: Journal) => {
	const columns = 'id, keys, name, company, position, email, source, at';
	const insert = db.prepare(
		'INSERT OR REPLACE INTO suggestion (id, keys, name, search, company, position, email, source, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const byId = db.prepare(`SELECT ${columns} FROM suggestion WHERE id = ?`);
	const isOpen = `NOT EXISTS (SELECT 1 FROM person p WHERE p.key = s.id OR (p.search >= s.name_from AND p.search < s.name_to))
		AND NOT EXISTS (SELECT 1 FROM further_key k WHERE k.key = s.id)`;
	const open = `(SELECT *, search || char(10) AS name_from, search || char(11) AS name_to FROM suggestion) s WHERE ${isOpen}`;
	const some = db.prepare(
		`SELECT ${columns} FROM ${open} AND instr(s.search, ?) > 0 ORDER BY s.source DESC, s.at DESC, s.id LIMIT ? OFFSET ?`,
	);
	const count = db.prepare(`SELECT count(*) AS count FROM ${open} AND instr(s.search, ?) > 0`);
	return {
		byId: (id: string): Suggestion | null => {
			const row = byId.get(id) as Row | undefined;
			return row ? read(row) : null;
		},
		/** Partners of messages first, the latest message first. `part` of the name, folded or not; '' is everybody. */
		list: (part: string, offset: number, limit: number): {total: number; rows: (Suggestion & {id: string})[]} => ({
			total: Number(count.get(fold(part))?.count),
			rows: (some.all(fold(part), limit, offset) as unknown as Row[]).map(read),
		}),
		/** Makes the table anew from the imports in force. */
		refold(): void {
			db.exec('DELETE FROM suggestion');
			for (const {fact} of journal.suggestions()) {
				if (fact.type !== 'suggested') continue;
				for (const suggestion of fact.people) {
					const {keys, name, company, position, email, source, at} = suggestion;
					insert.run(suggestionId(suggestion), JSON.stringify(keys), name, fold(name), company, position, email, source, at);
				}
			}
		},
	};
};

export type Suggestions = ReturnType<typeof createSuggestions>;
