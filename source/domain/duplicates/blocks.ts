/**
 * Blocking, as record linkage calls it: only people who share a value are compared, so that 130,000 of them are not 8,450,000,000 pairs.
 * Everybody who has a value stands under it. One alone stands as itself: 130,000 lists of one would cost more than all the rest.
 */
export type Blocks<T extends object> = Map<string, T | T[]>;

/** A value more people than this share tells nobody apart by itself. Keeps the pairs of n people under 6 n a value. */
export const crowd = 12;

export const put = <T extends object>(blocks: Blocks<T>, value: string, item: T): void => {
	const block = blocks.get(value);
	if (block === undefined) {
		blocks.set(value, item);
	} else if (Array.isArray(block)) {
		block.push(item);
	} else {
		blocks.set(value, [block, item]);
	}
};

export const membersOf = <T extends object>(blocks: Blocks<T>, value: string): readonly T[] => {
	const block = blocks.get(value);
	if (block === undefined) {
		return [];
	}
	return Array.isArray(block) ? block : [block];
};

const meetAll = <T>(members: readonly T[], meet: (a: T, b: T) => void): void => {
	for (const [index, a] of members.entries()) {
		for (const b of members.slice(index + 1)) {
			meet(a, b);
		}
	}
};

/** Somebody of no block meets everybody of one, unless that is a crowd. */
export const visit = <T>(guest: T, hosts: readonly T[], meet: (guest: T, host: T) => void): void => {
	if (hosts.length <= crowd) {
		for (const host of hosts) {
			meet(guest, host);
		}
	}
};

/** The name of a finer block: a value and what sets its people apart. */
export const finerValue = (value: string, detail: string): string => `${value}\n${detail}`;

/**
 * Every block's people meet; of a crowd only those who also share a detail (null: nothing to share), unless that is a crowd again.
 * @returns the finer blocks of the crowds, by `finerValue`
 */
export const meetInBlocks = <T extends object>(
	blocks: Blocks<T>,
	detailOf: (item: T) => string | null,
	meet: (a: T, b: T) => void,
): Blocks<T> => {
	const finer: Blocks<T> = new Map();
	for (const [value, block] of blocks) {
		if (!Array.isArray(block)) {
			continue;
		}
		if (block.length <= crowd) {
			meetAll(block, meet);
			continue;
		}
		for (const item of block) {
			const detail = detailOf(item);
			if (detail !== null) {
				put(finer, finerValue(value, detail), item);
			}
		}
	}
	for (const block of finer.values()) {
		if (Array.isArray(block) && block.length <= crowd) {
			meetAll(block, meet);
		}
	}
	return finer;
};
