/**
 * Who was purged, as keyed hashes: enough to keep them from coming back by an import, and nothing that tells who they are.
 * Cost: none, an empty table.
 */
export const purged = `
CREATE TABLE purged (hash TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
