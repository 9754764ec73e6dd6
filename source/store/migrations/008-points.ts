/**
 * What of a value no change of the points touches, in columns of its own: how many parts fit the goal, and the member's own weight. The
 * ranking reads its streams by them, so that other points show their order at once, before anything is kept.
 * Cost: people are folded anew at the next opening, about a second for 30,000 people.
 */
export const points = `
ALTER TABLE person ADD COLUMN fits INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN own REAL NOT NULL DEFAULT 0;
DROP INDEX person_offer;
CREATE INDEX person_offer ON person (relation, noted, fits, own DESC, id, degree, snoozed_until, not_before, introduced, phase, since)
	WHERE offerable = 1;
-- who was put off, by the day they come back
CREATE INDEX person_returning ON person (snoozed_until, id) WHERE offerable = 1 AND snoozed_until IS NOT NULL;

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
