import type {DatabaseSync} from 'node:sqlite';
import {dayMs} from '../../domain/calendar.ts';
import {foldCompanies} from '../../domain/companies.ts';
import {companyName} from '../../domain/duplicates/company-name.ts';
import type {Rules} from '../../domain/rules.ts';
import {type Suggestion, type SuggestionSource, suggestionId} from '../../domain/suggestion.ts';
import {fold} from '../../domain/text.ts';
import type {Suggested} from '../../domain/views.ts';
import type {Journal} from '../journal.ts';
import {named} from './name.ts';

type Row = Omit<Suggestion, 'keys'> & {keys: string};
type SuggestedRow = Omit<Suggested, 'key' | 'keys' | 'known'> & {keys: string; known: number};

const toSuggested = (row: SuggestedRow): Suggested => {
	const keys = JSON.parse(row.keys) as string[];
	return {...row, key: keys[0] ?? null, keys, known: row.known === 1};
};

/** An archive's suggestion is open until somebody is known by its key, or by exactly its name. */
const isOpen = `NOT EXISTS (SELECT 1 FROM person p WHERE p.key = s.id OR (p.search >= s.search || char(10) AND p.search < s.search || char(11)))
	AND NOT EXISTS (SELECT 1 FROM further_key k WHERE k.key = s.id)`;

/** Of a person: `search` holds their work too, behind the name. */
const isNamed = named.partly.replace('?', ':part');
/** Nobody at an excluded company is suggested, nor somebody there whose invitation ran out. */
const isAtOther = "(:excluded = '[]' OR employer(company) NOT IN (SELECT value FROM json_each(:excluded)))";
const firstKey = "CASE WHEN key IS NULL THEN '[]' ELSE json_array(key) END";

/** Partners of messages, then people whose invitation ended without an answer, then contacts: the order in which they are worth a look. */
const suggested = `
	SELECT 1 AS rank, s.id, s.keys, s.name, s.company, s.position, s.email, s.source, s.at, 0 AS known
		FROM suggestion s WHERE s.source = 'messages' AND instr(s.search, :part) > 0 AND ${isOpen}
	UNION ALL SELECT 2, id, ${firstKey}, name, company, position, email, 'withdrawn', since, 1
		FROM person WHERE phase = 'withdrawn' AND since <= :askAgainBefore AND ${isNamed}
	UNION ALL SELECT 3, id, ${firstKey}, name, company, position, email, 'expired', since, 1
		FROM person WHERE (phase = 'expired' OR (phase = 'pending' AND since <= :expiredBefore)) AND ${isNamed} AND ${isAtOther}
	UNION ALL SELECT 4, s.id, s.keys, s.name, s.company, s.position, s.email, s.source, s.at, 0
		FROM suggestion s WHERE s.source = 'contacts' AND instr(s.search, :part) > 0 AND ${isOpen} AND ${isAtOther}`;

/** Whom archives suggest to invite. Nobody is added unasked. */
export const createSuggestions = (db: DatabaseSync, journal: Journal) => {
	db.function('employer', {deterministic: true}, company => (typeof company === 'string' ? (companyName(company) ?? '') : ''));
	const insert = db.prepare(
		'INSERT OR REPLACE INTO suggestion (id, keys, name, search, company, position, email, source, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
	);
	const byId = db.prepare('SELECT keys, name, company, position, email, source, at FROM suggestion WHERE id = ?');
	const some = db.prepare(
		`SELECT id, keys, name, company, position, email, source, at, known FROM (${suggested}) ORDER BY rank, at DESC, id LIMIT :limit OFFSET :offset`,
	);
	const count = db.prepare(`SELECT count(*) AS n FROM (${suggested})`);
	return {
		byId: (id: string): Suggestion | null => {
			const row = byId.get(id) as Row | undefined;
			return row ? {...row, source: row.source as SuggestionSource, keys: JSON.parse(row.keys) as string[]} : null;
		},
		/** `part` is looked for in names, whatever its case and accents; '' finds everybody. `limit` -1 is no limit. */
		list(
			{part, offset, limit}: {part: string; offset: number; limit: number},
			now: number,
			{days}: Pick<Rules, 'days'>,
		): {total: number; rows: Suggested[]} {
			const excluded = JSON.stringify([...foldCompanies(journal.companyFacts()).keys()]);
			const asked = {excluded, part: fold(part), askAgainBefore: now - days.reinvite * dayMs, expiredBefore: now - days.expiry * dayMs};
			const rows = some.all({...asked, limit, offset}) as unknown as SuggestedRow[];
			return {total: Number(count.get(asked)?.n), rows: rows.map(toSuggested)};
		},
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
