/**
 * All that a filter asks of everybody stands in the index that is read from one end to the other: the latest invitation sent, the day of
 * adding, degree and relation were looked up row by row. With 131,000 people `sent>30d` took 286 ms, and takes 18.
 * Cost: people are folded anew at the next opening, about a second for 30,000 people; the wider index takes 20 ms more of an import of as
 * many.
 */
export const filtered = `
ALTER TABLE person ADD COLUMN sent_at INTEGER;
DROP INDEX person_search;
-- no keeps the order of names what it was, whatever stands behind it
CREATE INDEX person_search ON person (
	search, phase, since, no, sent_at, added_at, degree, relation, snoozed_until, introduced, not_before
);

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
