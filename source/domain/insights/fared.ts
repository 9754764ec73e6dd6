import {type AcceptanceCounts, acceptanceRatio} from '../acceptance.ts';
import {dayMs} from '../calendar.ts';
import type {DelayCurve} from '../delay.ts';
import {z95} from '../normal.ts';
import {enough, type Fared, type PayOff} from './index.ts';

/**
 * How some invitations fared, corrected for those under way (`acceptanceRatio`).
 */
export const faredOf = (counts: AcceptanceCounts, delay: DelayCurve): Fared => {
	const {accepted, declined, waiting} = counts;
	const decided = accepted + declined;
	const sent = decided + waiting.reduce((sum, {count}) => sum + count, 0);
	const settled = decided + waiting.reduce((sum, {age, count}) => sum + count * delay(age), 0);
	const ratio = settled < enough ? null : acceptanceRatio(counts, delay);
	return {sent, accepted, decided, settled, ratio: ratio?.ratio ?? null, low: ratio?.low ?? null, high: ratio?.high ?? null};
};

/** So much of the answers has come when a week is no longer young. */
const matureShare = 0.9;

/** Whether answers to invitations of the week that ended at `endedAt` are still to come, or were not looked for. */
export const isMaturing = (endedAt: number, look: number | null, delay: DelayCurve): boolean =>
	look === null || delay(Math.max(0, look - endedAt)) < matureShare;

/**
 * By how much acceptance with an item differs from acceptance without it. The two posteriors are independent, and taken for normal ones
 * with the standard deviations their intervals tell.
 */
export const differenceOf = (done: Fared, open: Fared): PayOff['difference'] => {
	const deviation = ({low, high}: Fared): number => ((high ?? 1) - (low ?? 0)) / (2 * z95);
	if (done.ratio === null || open.ratio === null) return null;
	const mean = done.ratio - open.ratio;
	const half = z95 * Math.hypot(deviation(done), deviation(open));
	return {mean, low: Math.max(-1, mean - half), high: Math.min(1, mean + half)};
};

/** Shares of the acceptances that come within a day, a week and a month. */
export const delayShares = (delay: DelayCurve): {day: number; week: number; month: number} => ({
	day: delay(dayMs),
	week: delay(7 * dayMs),
	month: delay(30 * dayMs),
});
