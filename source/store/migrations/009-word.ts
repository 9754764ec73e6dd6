/**
 * Whether a connection rests on the member's word alone, for a mended mistake to take it back. It is folded from the journal.
 * Cost: people are folded anew at the next opening, about a second for 30,000 people.
 */
export const word = `
INSERT OR REPLACE INTO meta (name, value) SELECT 'stale', '1' WHERE EXISTS (SELECT 1 FROM event);
`;
