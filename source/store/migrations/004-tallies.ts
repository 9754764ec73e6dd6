/** What LinkedIn never delivered is outside every count: `outsideOutcomes` of domain/person.ts, as they were when this was written. */
const delivered = (outcome: string): string =>
	`(${outcome} IS NULL OR ${outcome} NOT IN ('already-connected', 'email-demanded', 'gone', 'no-connect-button'))`;

/**
 * What invitations are told apart by, and counters of how each such group fared, so that "what works" costs the same after years.
 * Cost: invitations are folded anew at the next opening, about a second for 30,000 people.
 */
export const tallies = `
ALTER TABLE invitation ADD COLUMN degree TEXT NOT NULL DEFAULT '?';
ALTER TABLE invitation ADD COLUMN company TEXT;
ALTER TABLE invitation ADD COLUMN template TEXT;
-- JSON: a list of the person's tags; the checklist as it stood at sending, item by item, null where linkdash did not see it sent
ALTER TABLE invitation ADD COLUMN tags TEXT;
ALTER TABLE invitation ADD COLUMN items TEXT;

CREATE TABLE invitation_tally (
	dimension TEXT NOT NULL,
	value TEXT NOT NULL,
	outcome TEXT NOT NULL,
	waited INTEGER NOT NULL,
	n INTEGER NOT NULL,
	PRIMARY KEY (dimension, value, outcome, waited)
) STRICT, WITHOUT ROWID;

-- One row for each group an outgoing invitation belongs to.
CREATE VIEW invitation_group AS
	SELECT person, n, dimension, value, coalesce(outcome, 'open') AS outcome, coalesce(waited, 0) AS waited FROM (
		SELECT person, n, outcome, waited, 'relation' AS dimension, relation AS value FROM invitation WHERE direction = 'out'
		UNION ALL SELECT person, n, outcome, waited, 'degree', degree FROM invitation WHERE direction = 'out'
		UNION ALL SELECT person, n, outcome, waited, 'note', CASE noted WHEN 1 THEN 'with' ELSE 'without' END FROM invitation WHERE direction = 'out'
		UNION ALL SELECT person, n, outcome, waited, 'company', company FROM invitation WHERE direction = 'out' AND company IS NOT NULL
		UNION ALL SELECT person, n, outcome, waited, 'template', template FROM invitation WHERE direction = 'out' AND template IS NOT NULL
		UNION ALL SELECT i.person, i.n, i.outcome, i.waited, 'tag', t.value FROM invitation i, json_each(i.tags) t WHERE i.direction = 'out'
		UNION ALL SELECT i.person, i.n, i.outcome, i.waited, CASE t.value WHEN 1 THEN 'item-done' ELSE 'item-open' END, t.key
			FROM invitation i, json_each(i.items) t WHERE i.direction = 'out'
	);
CREATE TRIGGER invitation_tallied AFTER INSERT ON invitation WHEN new.direction = 'out' BEGIN
	INSERT INTO invitation_tally SELECT dimension, value, outcome, waited, 1 FROM invitation_group WHERE person = new.person AND n = new.n
		ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER invitation_untallied BEFORE DELETE ON invitation WHEN old.direction = 'out' BEGIN
	UPDATE invitation_tally SET n = invitation_tally.n - 1 FROM invitation_group g
		WHERE g.person = old.person AND g.n = old.n AND invitation_tally.dimension = g.dimension AND invitation_tally.value = g.value
			AND invitation_tally.outcome = g.outcome AND invitation_tally.waited = g.waited;
END;

-- How many were sent each UTC day (days since 1970), those that were never delivered left out.
CREATE TABLE invitation_day (day INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT;
CREATE TRIGGER invitation_dated AFTER INSERT ON invitation WHEN new.direction = 'out' AND ${delivered('new.outcome')} BEGIN
	INSERT INTO invitation_day VALUES (new.sent_at / 86400000, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER invitation_undated AFTER DELETE ON invitation WHEN old.direction = 'out' AND ${delivered('old.outcome')} BEGIN
	UPDATE invitation_day SET n = n - 1 WHERE day = old.sent_at / 86400000;
END;

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
