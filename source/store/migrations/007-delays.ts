/**
 * Acceptances are counted by how long they took (`waited`: the end of a delay bin, ms), so that the curve is learned from counters
 * instead of from every acceptance there ever was. The groups of an invitation are told apart by the age at withdrawal alone, as before.
 * What an archive tells of an invitation is neither how the member knew them nor, of those who did not accept, their company: relation,
 * degree, company and tag are told apart only of those that linkdash saw sent (`items`).
 * Cost: invitations are folded anew at the next opening, about a second for 30,000 people.
 */
export const delays = `
DROP VIEW invitation_group;
CREATE VIEW invitation_group AS
	SELECT person, n, dimension, value, coalesce(outcome, 'open') AS outcome, CASE outcome WHEN 'withdrawn' THEN coalesce(waited, 0) ELSE 0 END AS waited FROM (
		SELECT person, n, outcome, waited, 'relation' AS dimension, relation AS value FROM invitation WHERE direction = 'out' AND items IS NOT NULL
		UNION ALL SELECT person, n, outcome, waited, 'degree', degree FROM invitation WHERE direction = 'out' AND items IS NOT NULL
		UNION ALL SELECT person, n, outcome, waited, 'note', CASE noted WHEN 1 THEN 'with' ELSE 'without' END FROM invitation WHERE direction = 'out'
		UNION ALL SELECT person, n, outcome, waited, 'company', company FROM invitation WHERE direction = 'out' AND items IS NOT NULL AND company IS NOT NULL
		UNION ALL SELECT person, n, outcome, waited, 'told', relation || ' ' || noted FROM invitation WHERE direction = 'out' AND items IS NOT NULL
		UNION ALL SELECT person, n, outcome, waited, 'template', template FROM invitation WHERE direction = 'out' AND template IS NOT NULL
		UNION ALL SELECT i.person, i.n, i.outcome, i.waited, 'tag', t.value FROM invitation i, json_each(i.tags) t WHERE i.direction = 'out' AND i.items IS NOT NULL
		UNION ALL SELECT i.person, i.n, i.outcome, i.waited, CASE t.value WHEN 1 THEN 'item-done' ELSE 'item-open' END, t.key
			FROM invitation i, json_each(i.items) t WHERE i.direction = 'out'
	);

INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
