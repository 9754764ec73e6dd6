/** Names a SQLite file as linkdash's: "lkdh" in ASCII (https://www.sqlite.org/pragma.html#pragma_application_id). */
export const applicationId = 0x6c6b6468;

/**
 * The first schema: the journal (`event`), and its projection (everything else), which `rebuild` can make anew.
 * Cost: none, it creates an empty store.
 */
export const journalAndProjection = `
PRAGMA application_id = ${applicationId};
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- The journal. Folded in the order of id; seq is only a short name for the rows of this file.
CREATE TABLE event (
	seq INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	at INTEGER NOT NULL,
	kind TEXT NOT NULL CHECK (kind IN ('person', 'account', 'import', 'gesture')),
	subject TEXT NOT NULL,
	gesture TEXT NOT NULL,
	origin TEXT NOT NULL,
	label TEXT NOT NULL,
	fact TEXT NOT NULL CHECK (json_valid(fact))
) STRICT;
CREATE INDEX event_gesture ON event (gesture);
CREATE INDEX event_kind ON event (kind, subject, id) WHERE kind <> 'person';

-- Which events speak of which id; row is the place in an import's rows, -1 for an event of one person.
CREATE TABLE mention (id TEXT NOT NULL, seq INTEGER NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (id, seq, row)) STRICT, WITHOUT ROWID;

-- A gesture is what undo takes back whole. undone_by is the event that took it back; null while it is in force.
CREATE TABLE gesture (
	id TEXT PRIMARY KEY,
	first TEXT NOT NULL,
	origin TEXT NOT NULL,
	label TEXT NOT NULL,
	at INTEGER NOT NULL,
	-- how many ids it concerns, and one of them
	people INTEGER NOT NULL DEFAULT 0,
	one TEXT,
	undone_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX gesture_live ON gesture (origin, first) WHERE undone_by IS NULL;
CREATE INDEX gesture_undone ON gesture (origin, undone_by) WHERE undone_by IS NOT NULL;

-- Ids that share a key are one person; the smallest stands for it. Only ids that are not their own person are here.
CREATE TABLE alias (id TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX alias_person ON alias (person);
CREATE TABLE profile_key (key TEXT PRIMARY KEY, person TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- state is the folded person, whole; the other columns are what queries filter and sort by. Nothing here depends on the clock.
CREATE TABLE person (
	id TEXT PRIMARY KEY,
	folded_name TEXT NOT NULL,
	search TEXT NOT NULL,
	phase TEXT NOT NULL,
	-- when the phase began: sent, received, withdrawn, connected (noon UTC); else added
	since INTEGER NOT NULL,
	relation TEXT NOT NULL,
	degree TEXT NOT NULL,
	noted INTEGER NOT NULL,
	value REAL NOT NULL,
	offerable INTEGER NOT NULL,
	snoozed_until INTEGER,
	introduced INTEGER NOT NULL,
	connected INTEGER NOT NULL,
	connected_on TEXT,
	by_me INTEGER NOT NULL,
	-- accepted at, or moved to; null where no follow-up is open
	follow_up_at INTEGER,
	follow_up_moved INTEGER NOT NULL,
	state TEXT NOT NULL
) STRICT;
CREATE INDEX person_target ON person (offerable DESC, value DESC, id) WHERE phase NOT IN ('connection', 'pending');
-- with what a filter looks at, so that narrowing a long list reads no row
CREATE INDEX person_phase ON person (phase, since, id, search);
CREATE INDEX person_name ON person (folded_name);
-- with all that an offer is filtered by, so that counting them reads no row
CREATE INDEX person_offer ON person (relation, noted, value DESC, id, degree, snoozed_until, phase, since) WHERE offerable = 1;
CREATE INDEX person_connected ON person (connected_on, by_me) WHERE connected = 1;
CREATE INDEX person_follow_up ON person (follow_up_moved, follow_up_at) WHERE follow_up_at IS NOT NULL;

CREATE TABLE invitation (
	person TEXT NOT NULL,
	n INTEGER NOT NULL,
	direction TEXT NOT NULL,
	sent_at INTEGER NOT NULL,
	relation TEXT NOT NULL,
	familiar INTEGER NOT NULL,
	noted INTEGER NOT NULL,
	outcome TEXT,
	outcome_at INTEGER,
	source TEXT,
	looked_at INTEGER,
	-- for a withdrawn one, the age it had reached (binned); else null
	waited INTEGER,
	PRIMARY KEY (person, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX invitation_sent ON invitation (direction, sent_at, familiar, noted, outcome);
CREATE INDEX invitation_outcome ON invitation (direction, outcome, sent_at, outcome_at, looked_at, relation, noted);

-- Counters, so that a panel's cost does not grow with the store. Kept by the triggers below, whoever writes the rows.
CREATE TABLE invitation_count (
	direction TEXT NOT NULL,
	relation TEXT NOT NULL,
	noted INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	waited INTEGER NOT NULL,
	n INTEGER NOT NULL,
	-- grows with every change, also with those that leave n as it was
	version INTEGER NOT NULL,
	PRIMARY KEY (direction, relation, noted, outcome, waited)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER invitation_counted AFTER INSERT ON invitation BEGIN
	INSERT INTO invitation_count VALUES (new.direction, new.relation, new.noted, coalesce(new.outcome, 'open'), coalesce(new.waited, 0), 1, 1)
		ON CONFLICT DO UPDATE SET n = n + 1, version = version + 1;
END;
CREATE TRIGGER invitation_discounted AFTER DELETE ON invitation BEGIN
	UPDATE invitation_count SET n = n - 1, version = version + 1 WHERE direction = old.direction AND relation = old.relation
		AND noted = old.noted AND outcome = coalesce(old.outcome, 'open') AND waited = coalesce(old.waited, 0);
END;
CREATE TABLE person_count (phase TEXT NOT NULL, connected INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (phase, connected)) STRICT, WITHOUT ROWID;
CREATE TRIGGER person_counted AFTER INSERT ON person BEGIN
	INSERT INTO person_count VALUES (new.phase, new.connected, 1) ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER person_discounted AFTER DELETE ON person BEGIN
	UPDATE person_count SET n = n - 1 WHERE phase = old.phase AND connected = old.connected;
END;

CREATE TABLE account (only INTEGER PRIMARY KEY CHECK (only = 1), state TEXT NOT NULL) STRICT;
`;
