import {randomFillSync} from 'node:crypto';

/** Random bytes by the thousand: an import makes tens of thousands of ids, and each call to the system's generator costs more than an id. */
const pool = new Uint8Array(8192);
let used = pool.length;

const eightRandomBytes = (): Buffer => {
	if (used === pool.length) {
		randomFillSync(pool);
		used = 0;
	}
	used += 8;
	return Buffer.from(pool.subarray(used - 8, used));
};

/**
 * UUIDv7 (RFC 9562, section 5.7) with a counter in its 12 random bits after the time (section 6.2, method 1): each id is greater than
 * the one before, even where the clock stands still or runs backward. Journals are folded in the order of their ids.
 */
export const createIds = (latest: string | null): ((now: number) => string) => {
	let time = latest === null ? 0 : Number.parseInt(latest.slice(0, 8) + latest.slice(9, 13), 16);
	let counter = latest === null ? 0 : Number.parseInt(latest.slice(15, 18), 16);
	return now => {
		if (now > time) {
			time = now;
			counter = 0;
		} else if (counter === 0xfff) {
			time += 1;
			counter = 0;
		} else counter += 1;
		const bits = time.toString(16).padStart(12, '0');
		const random = eightRandomBytes();
		random[0] = ((random[0] as number) & 0x3f) | 0x80;
		const tail = random.toString('hex');
		return `${bits.slice(0, 8)}-${bits.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
	};
};
