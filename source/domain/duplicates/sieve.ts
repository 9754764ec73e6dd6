/** One step of FNV-1a, 32 bits: a hash and the next UTF-16 unit. */
export const fnv = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export const hashText = (text: string): number => {
	let hash = 0x811c9dc5 | 0;
	for (let index = 0; index < text.length; index += 1) {
		hash = fnv(hash, text.charCodeAt(index));
	}
	return hash;
};

/** Words in any order: the sum of their hashes. */
export const hashWords = (words: readonly string[]): number => {
	let sum = 0;
	for (const word of words) {
		sum = (sum + hashText(word)) | 0;
	}
	return sum;
};

export type Sieve = {
	/** Somebody has the value of this hash. */
	offer: (hash: number) => void;
	/** Somebody looks for it. */
	seek: (hash: number) => void;
	/** Two have it. */
	repeated: (hash: number) => boolean;
	sought: (hash: number) => boolean;
};

/** One bit a place: 130,000 values in 2,000,000 places are 256 KB, near enough to the processor to be asked a million times. */
const newBits = (places: number): {has: (hash: number) => boolean; add: (hash: number) => void} => {
	const words = new Uint32Array(places / 32);
	const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (places - 1);
	return {
		has: hash => ((words[placeOf(hash) >>> 5] ?? 0) & (1 << (hash ^ (hash >>> 15)))) !== 0,
		add: hash => {
			const place = placeOf(hash);
			words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << place);
		},
	};
};

/**
 * Remembers of values by their hashes whether more than one has them, without a list: most people share nothing with anybody, and a Map of
 * 130,000 names takes longer than all the rest. Never wrong with a no; a yes is one in ten or so by accident.
 */
export const newSieve = (values: number): Sieve => {
	const places = 2 ** Math.ceil(Math.log2(8 * Math.max(4, values)));
	const [once, twice, wanted] = [newBits(places), newBits(places), newBits(places)];
	return {
		offer: hash => {
			(once.has(hash) ? twice : once).add(hash);
		},
		seek: wanted.add,
		repeated: twice.has,
		sought: wanted.has,
	};
};
