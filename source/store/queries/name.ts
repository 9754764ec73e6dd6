/** Column `search` of table `person` begins with the folded name and a line end: so its index finds people by name. */
export const named = {
	/** Takes `bounds`. */
	exactly: 'search >= ? AND search < ?',
	bounds: (foldedName: string): [from: string, to: string] => [`${foldedName}\n`, `${foldedName}\u000B`],
	/** A part of the name; takes the folded part. */
	partly: 'instr(search, ?) BETWEEN 1 AND instr(search, char(10)) - 1',
} as const;
