import {dayMs} from './calendar.ts';
/** Share of the acceptances that have come by an age: ms in, 0 to 1 out, never falling. */
export type DelayCurve = (ageMs: number) => number;

/** An acceptance, in whole ms: from sending to accepting, and the time for which that invitation has been watched (sending to last look). */
export type Arrival = {delay: number; observed: number};

const hourMs = 3_600_000;

/** Published times to acceptance, in days and shares (16,492 invitations; see the design, section 4): what a newcomer's curve is. */
const published: readonly (readonly [days: number, share: number])[] = [
	[0, 0],
	[1 / 24, 0.21],
	[1, 0.63],
	[7, 0.88],
	[30, 0.99],
	[180, 1],
];

/** How many arrivals of one's own weigh as much as the published curve (design, section 4). */
const priorArrivals = 50;

/**
 * Upper ends of the delay bins, ms: hours on the first day, days in the first week, then wider as arrivals grow rare.
 * Every knee of the published curve is one of them, so without arrivals the learned curve is the published one.
 */
const ends: readonly number[] = [
	...[1, 2, 3, 4, 6, 8, 12, 16, 20].map(hours => hours * hourMs),
	...[1, 2, 3, 4, 5, 6, 7, 10, 14, 18, 24, 30, 45, 60, 90, 120, 150, 180].map(days => days * dayMs),
];

/** No acceptance takes longer: an invitation watched for so long, ms, has shown all it will. */
export const longestDelay = 180 * dayMs;

/** The end of the bin a delay falls into, ms: what an acceptance is counted under. */
export const delayBin = (delayMs: number): number => ends[firstFrom(ends, Math.min(delayMs, longestDelay))] ?? longestDelay;

/** Straight lines between points given by rising ages and their shares; flat outside. */
const linear = (ages: readonly number[], shares: readonly number[]): DelayCurve => {
	const at = (index: number): [number, number] => [ages[index] ?? 0, shares[index] ?? 0];
	return age => {
		const next = firstFrom(ages, age);
		if (next === 0) {
			return at(0)[1];
		}
		if (next === ages.length) {
			return at(next - 1)[1];
		}
		const [from, low] = at(next - 1);
		const [to, high] = at(next);
		return low + ((high - low) * (age - from)) / (to - from);
	};
};

/** Index of the first of some rising numbers that is at least `least`; their length where none is. */
const firstFrom = (rising: readonly number[], least: number): number => {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? 0) < least) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
};

/** The published curve: 21 % of the acceptances within an hour, 63 % in a day, 88 % in a week, 99 % in 30 days, all in 180. */
export const publishedDelay: DelayCurve = linear(
	published.map(([days]) => days * dayMs),
	published.map(([, share]) => share),
);

/**
 * The member's own curve. Only arrivals are seen, and late ones only where somebody looked late, so it is learned
 * backwards from the end (reverse-time hazards): h of a bin is the share of the arrivals by the bin's end that fell into it,
 * among invitations watched that long, with the published curve worth 50 arrivals; F(a) is the product of 1 - h over the later bins.
 * An arrival counts from the first bin whose end it was watched to. Delays under 0 count as 0, over 180 days as 180 days.
 * @param settled arrivals watched for `longestDelay` or more, counted: of years they are some dozens of numbers
 */
export const learnDelay = (arrivals: readonly Arrival[], settled: readonly {delay: number; count: number}[] = []): DelayCurve => {
	/** Arrivals in each bin, watched to its end. */
	const fallen = ends.map(() => 0);
	/** Change, from the bin before, in the arrivals by each bin's end among those watched to it. */
	const change = [...fallen, 0];
	const bump = (list: number[], index: number, by: number): void => {
		list[index] = (list[index] ?? 0) + by;
	};
	for (const {delay, count} of settled) {
		const bin = firstFrom(ends, Math.min(delay, longestDelay));
		bump(fallen, bin, count);
		bump(change, bin, count);
	}
	for (const {delay, observed} of arrivals) {
		const bin = firstFrom(ends, Math.min(delay, longestDelay));
		// bins watched to their end are those before this one
		const watched = firstFrom(ends, observed + 1);
		if (watched > bin) {
			bump(fallen, bin, 1);
			bump(change, bin, 1);
			bump(change, watched, -1);
		}
	}
	const byEnd: number[] = [];
	let risk = 0;
	for (const by of change) {
		risk += by;
		byEnd.push(risk);
	}
	const shares = ends.map(() => 1);
	let share = 1;
	for (let bin = ends.length - 1; bin >= 0; bin--) {
		shares[bin] = share;
		const expected = publishedDelay(ends[bin] ?? 0);
		const before = publishedDelay(bin === 0 ? 0 : (ends[bin - 1] ?? 0));
		const hazard = (priorArrivals * (expected - before) + (fallen[bin] ?? 0)) / (priorArrivals * expected + (byEnd[bin] ?? 0));
		share *= 1 - hazard;
	}
	return linear([0, ...ends], [0, ...shares]);
};
