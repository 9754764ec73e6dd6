/**
 * When somebody one keeps in touch with is next due: few are, so the index holds hardly anything.
 * Cost: people are folded anew at the next opening, about a second for 30,000 people, to count the follow-ups done.
 */
export const keptInTouch = `
ALTER TABLE person ADD COLUMN keep_at INTEGER;
CREATE INDEX person_keep ON person (keep_at) WHERE keep_at IS NOT NULL;

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
