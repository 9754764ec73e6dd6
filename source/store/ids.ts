import {randomBytes} from 'node:crypto';

/** Random digits by the thousand: an import makes tens of thousands of ids, and each call to the system's generator costs more than an id. */
const poolBytes = 8192;
/** Digits of an id behind its counter: 62 random bits and the two of the variant. */
const tailDigits = 16;
let pool = '';
let used = 0;

const variant = '89ab';

const tail = (): string => {
	if (used + tailDigits > pool.length) {
		pool = randomBytes(poolBytes).toString('hex');
		used = 0;
	}
	const from = used;
	used += tailDigits;
	const first = variant[Number.parseInt(pool.charAt(from), 16) & 3];
	return `${first}${pool.slice(from + 1, from + 4)}-${pool.slice(from + 4, used)}`;
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
		return `${bits.slice(0, 8)}-${bits.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail()}`;
	};
};

/** No id made at an instant or later is under this one, and every id of before is. */
export const firstIdAt = (instant: number): string => {
	const bits = instant.toString(16).padStart(12, '0');
	return `${bits.slice(0, 8)}-${bits.slice(8)}-7`;
};
