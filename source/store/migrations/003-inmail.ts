/**
 * What an InMail puts off, and the credits it took and gave back. Offers are filtered by it, so it joins their index.
 * Cost: the index of those who can be invited is made anew; nobody is folded again, an older journal tells nothing of it.
 */
export const inmail = `
-- an InMail puts the invitation off until then
ALTER TABLE person ADD COLUMN not_before INTEGER;
-- the latest InMail, and when its credit came back
ALTER TABLE person ADD COLUMN inmail_at INTEGER;
ALTER TABLE person ADD COLUMN credit_back_at INTEGER;
DROP INDEX person_offer;
CREATE INDEX person_offer ON person (relation, noted, value DESC, id, degree, snoozed_until, not_before, introduced, phase, since)
	WHERE offerable = 1;
CREATE INDEX person_inmail ON person (inmail_at, credit_back_at) WHERE inmail_at IS NOT NULL;
`;
