/** Why two people are taken for one. The words are in `locales`. */
export const duplicateReasons = [
	'same-address',
	'same-email',
	'same-name',
	'name-without-titles',
	'name-order',
	'name-longer',
	'name-in-address',
	'name-initial',
	'similar-address',
	'same-company',
	'similar-company',
	'same-position',
	'one-without-address',
	'two-kinds-of-address',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/**
 * The numbers `weigh` adds up, in bits: log2(m / u), how often one person written twice shows something over how often two people of one
 * name do. No list of LinkedIn contacts with the truth beside it is public, so each is a judgement, written as the two shares it comes from.
 */
const bitsOf = (m: number, u: number): number => Math.log2(m / u);

/** One person in twenty is written a second time: more where archives of several years meet lists, hardly any in one archive. */
export const prior = Math.log2(1 / 20);

export const bits = {
	/** Half of those written twice gave the same mailbox again; one person in a thousand shares a mailbox with another of the list. */
	sameEmail: bitsOf(0.5, 0.001),
	/** info@ and its kind: one in twenty shares it with a colleague. */
	officeEmail: bitsOf(0.5, 0.05),
	/** A second mailbox is nothing rare. */
	otherEmail: bitsOf(0.4, 1),
	/** Nobody else has the address, unless its encoding was broken twice. */
	sameAddress: bitsOf(0.9, 0.00001),
	/** LinkedIn gives both to two people of one name, but one person's address in two spellings is likelier. */
	similarAddress: bitsOf(0.8, 0.1),
	/** An address that was changed. */
	otherAddress: bitsOf(0.02, 0.9),
	/** Two addresses, both connections: LinkedIn would have had to list the one person twice, before and after the change. */
	bothConnected: bitsOf(0.25, 1),
	/** An opaque id is for life. */
	otherId: bitsOf(0.0002, 0.9),
	/** Nearly everybody written twice has no second address of the same kind: rows that share a key are one person already. */
	oneWithoutAddress: bitsOf(0.9, 0.1),
	twoKindsOfAddress: bitsOf(0.9, 0.15),
	/** A connection without an address is of an archive before July 2023, and most of those are in the next one again. */
	olderArchive: bitsOf(0.8, 0.4),
	sameCompany: bitsOf(0.6, 0.013),
	/** "Acme" and "Acme France". */
	similarCompany: bitsOf(0.16, 0.02),
	/** People change employers between two archives. */
	otherCompany: bitsOf(0.4, 0.95),
	/** There are many founders. */
	samePosition: bitsOf(0.4, 0.1),
	/** Two whom a mailbox or an address brings together: what their names say then, the same one at least this much. */
	sameNameThere: bitsOf(0.8, 0.1),
	nameInCommonThere: bitsOf(0.05, 0.3),
	otherNameThere: bitsOf(0.03, 0.5),
};

/** How many people written twice have their name written so or closer, and how many others who share its rarest word have by chance. */
export const nameShares = {
	/** Given names of the most common kind are borne by one or two people in a hundred. */
	givenName: 1 / 100,
	/** The initial of a surname, by one in twelve who share the given name, and the other way round. */
	initial: 1 / 12,
	same: 0.8,
	inAddress: 0.4,
	short: 0.3,
	longer: 0.2,
};

/** What a name can say at most: nobody else bears any of its words. */
export const mostOfName = bitsOf(nameShares.same, nameShares.givenName);
