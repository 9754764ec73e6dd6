/**
 * What the member wrote of people and to them (remark, reason, drafts, notes sent), folded, so that a search looks into it too; and orders
 * of everybody that need no sorting: by company, and by the latest change.
 *
 * Why not FTS5 with its trigrams, measured with 131,000 people on one core: a text is found through it in under 1 ms where few have it,
 * but in 28 to 47 ms where 10,000 to 15,000 do, because they are then sorted by name; making it takes 4,200 ms, a second for each
 * 30,000 people of an import, and it finds nothing shorter than three characters. Reading index person_search from end to end takes 12
 * to 23 ms whatever is asked, stops as soon as the screen is full, is in order by itself, and costs an import nothing. What is written is
 * apart from it and in an index of the few who have any: under 1 ms.
 * Cost: people are folded anew at the next opening, about a second for 30,000 people; the three indexes take 100 ms of the 1.7 s of an import
 * of as many (measured alone, on 33,000 people).
 */
export const written = `
ALTER TABLE person ADD COLUMN written TEXT;
CREATE INDEX person_written ON person (written) WHERE written IS NOT NULL;
-- search is now: the name, a line end, the company, a tab, the position, and every tag between form feeds
CREATE INDEX person_work ON person (instr(search, char(10) || char(9)) > 0, substr(search, instr(search, char(10))), phase, since);
CREATE INDEX person_changed ON person (changed_at, phase);

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
