import {dayMs} from './calendar.ts';
import type {DelayCurve} from './delay.ts';

/** Counts of invitations. What lies outside every ratio (connected already, gone...) is in none of them. */
export type AcceptanceCounts = {
	accepted: number;
	/** Decided otherwise: ignored, unknown, spam, expired. */
	declined: number;
	/** The others, by the age in ms at which they were last looked at: 0 where never, the age at withdrawal where withdrawn. */
	waiting: readonly {age: number; count: number}[];
};

/** 0 to 1: the posterior's mean, and its 2.5 and 97.5 % points. */
export type AcceptanceRatio = {ratio: number; low: number; high: number};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Widths of the age bins: some 2 % of the published acceptances each while they come fast, less later. */
export const ageBinWidths: readonly (readonly [under: number, width: number])[] = [
	[hourMs, 5 * minuteMs],
	[dayMs, hourMs],
	[7 * dayMs, 12 * hourMs],
	[30 * dayMs, 3 * dayMs],
	[180 * dayMs, 30 * dayMs],
];

/**
 * The age that stands for an age: the middle of its bin, 5 minutes wide in the first hour and up to 30 days wide later.
 * 0 stays 0 (never looked at says nothing), 180 days and more are 180 days. At most 60 values, each its own bin.
 */
export const ageBin = (ageMs: number): number => {
	if (ageMs <= 0) {
		return 0;
	}
	let from = 0;
	for (const [under, width] of ageBinWidths) {
		if (ageMs < under) {
			const start = from + Math.floor((ageMs - from) / width) * width;
			return (start + Math.min(start + width, under)) / 2;
		}
		from = under;
	}
	return from;
};

const points = 400;
/** The chance p = sin^2(theta) in the middle of each of 400 equal steps of theta: finest near 0 and 1. */
const chances = Float64Array.from({length: points}, (_, index) => Math.sin(((index + 0.5) / points) * (Math.PI / 2)) ** 2);
const logYes = chances.map(Math.log);
const logNo = chances.map(p => Math.log1p(-p));

/** ln(1 - p F(age)) for each p, by curve and binned age: dozens of groups are told with one curve, and the logarithms are what costs. */
const openLogs = new WeakMap<DelayCurve, Map<number, Float64Array>>();

const logOpen = (delay: DelayCurve, age: number): Float64Array => {
	const ages = openLogs.get(delay) ?? new Map<number, Float64Array>();
	openLogs.set(delay, ages);
	const known = ages.get(age);
	if (known) return known;
	const share = delay(age);
	const logs = chances.map(p => Math.log1p(-share * p));
	ages.set(age, logs);
	return logs;
};

/** The p below which the share `part` of the weights lies; within a step the weight is spread evenly. */
const quantile = (weights: Float64Array, total: number, part: number): number => {
	let rest = part * total;
	let index = 0;
	for (; index < points - 1 && rest > (weights[index] ?? 0); index++) {
		rest -= weights[index] ?? 0;
	}
	const within = Math.min(1, rest / (weights[index] || 1));
	return Math.sin(((index + within) / points) * (Math.PI / 2)) ** 2;
};

/**
 * The chance that an invitation ends accepted. One that still waits counts as a no only for the share of the acceptances
 * that would have come by the age at which it was last looked at (design, section 4):
 * log posterior = (A - 1/2) ln p + (D - 1/2) ln(1 - p) + sum ln(1 - p F(age)).
 * @param delay F: `publishedDelay`, or the member's own by `learnDelay`
 * @returns null where nothing was sent
 */
export const acceptanceRatio = ({accepted, declined, waiting}: AcceptanceCounts, delay: DelayCurve): AcceptanceRatio | null => {
	const binned = new Map<number, number>();
	let sent = accepted + declined;
	for (const {age, count} of waiting) {
		const bin = ageBin(age);
		binned.set(bin, (binned.get(bin) ?? 0) + count);
		sent += count;
	}
	if (sent === 0) {
		return null;
	}
	// equal steps of theta carry 2 sqrt(p (1 - p)), which takes up both halves of the prior
	const logs = chances.map((_, index) => accepted * (logYes[index] ?? 0) + declined * (logNo[index] ?? 0));
	for (const [age, count] of binned) {
		const open = logOpen(delay, age);
		for (let index = 0; index < points; index++) {
			logs[index] = (logs[index] ?? 0) + count * (open[index] ?? 0);
		}
	}
	const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
	const weights = logs.map(log => Math.exp(log - top));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const ratio = weights.reduce((sum, weight, index) => sum + weight * (chances[index] ?? 0), 0) / total;
	return {ratio, low: quantile(weights, total, 0.025), high: quantile(weights, total, 0.975)};
};
