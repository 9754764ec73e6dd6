import {type AcceptanceCounts, acceptanceRatio, ageBin} from '../../source/domain/acceptance.ts';
import {type Arrival, learnDelay, publishedDelay} from '../../source/domain/delay.ts';
import {differenceOf, faredOf} from '../../source/domain/insights/fared.ts';

/** Members whose acceptance, and how fast it comes, is known: what the estimate should find. */

const hour = 3_600_000;
const day = 24 * hour;

/** How long an acceptance takes, drawn from the published curve. */
const drawDelay = (random: () => number): number => {
	const share = random();
	const knees = [0, hour, day, 7 * day, 30 * day, 180 * day];
	const next = knees.findIndex(age => publishedDelay(age) >= share);
	const to = knees[next] ?? 0;
	const from = knees[next - 1] ?? 0;
	const reached = (share - publishedDelay(from)) / (publishedDelay(to) - publishedDelay(from) || 1);
	return from + (to - from) * reached;
};

/** Of a hundred invitations so many are accepted in the end. */
export const truth = 0.37;

/** How a member sends: ten invitations a day for so many days, last looked at `unseen` days ago, to people who take `slower` times as long. */
type Pace = {days?: number; unseen?: number; slower?: number; rate?: number};

/** What such a member has; ages run to the last look, or wrongly to now. */
export const steadily = (
	random: () => number,
	{days = 14, unseen = 0, slower = 1, rate = truth, agesTo = 'look'}: Pace & {agesTo?: 'look' | 'now'} = {},
): AcceptanceCounts & {sent: number; arrivals: Arrival[]} => {
	const sent = 10 * days;
	const ages = new Map<number, number>();
	const arrivals: Arrival[] = [];
	for (let n = 0; n < sent; n++) {
		const sentAgo = ((n + random()) / 10) * day;
		const observed = Math.max(0, sentAgo - unseen * day);
		const delay = random() < rate ? slower * drawDelay(random) : Number.POSITIVE_INFINITY;
		if (delay <= observed) arrivals.push({delay, observed});
		else {
			const age = ageBin(agesTo === 'look' ? observed : sentAgo);
			ages.set(age, (ages.get(age) ?? 0) + 1);
		}
	}
	const waiting = [...ages].map(([age, count]) => ({age, count}));
	return {sent, accepted: arrivals.length, declined: 0, waiting, arrivals};
};

export type AcceptanceFigures = {corrected: number; naive: number; covered: number};

/**
 * Means over many such members: the corrected ratio, accepted by sent, and how often the 95 % interval holds the truth. How fast people
 * answer is learned from the member's own, as linkdash does.
 */
export const acceptanceFigures = (runs: number, pace: Pace, random: () => number): AcceptanceFigures => {
	let [corrected, naive, covered] = [0, 0, 0];
	for (let run = 0; run < runs; run++) {
		const counts = steadily(random, pace);
		const found = acceptanceRatio(counts, learnDelay(counts.arrivals)) ?? {ratio: 0, low: 0, high: 0};
		corrected += found.ratio;
		naive += counts.accepted / counts.sent;
		if (found.low <= truth && truth <= found.high) covered++;
	}
	return {corrected: corrected / runs, naive: naive / runs, covered: covered / runs};
};

export type DifferenceFigures = {truth: number; mean: number; covered: number};

/** An item of the checklist, ticked for 140 and not for 140 others, 45 and 30 of a hundred of whom say yes: the difference and its interval. */
export const differenceFigures = (runs: number, random: () => number): DifferenceFigures => {
	const [ticked, not] = [0.45, 0.3];
	let [mean, covered] = [0, 0];
	for (let run = 0; run < runs; run++) {
		const [done, open] = [ticked, not].map(rate => faredOf(steadily(random, {rate}), publishedDelay));
		const difference = done && open ? differenceOf(done, open) : null;
		if (difference === null) throw new Error('too few to say');
		mean += difference.mean;
		if (difference.low <= ticked - not && ticked - not <= difference.high) covered++;
	}
	return {truth: ticked - not, mean: mean / runs, covered: covered / runs};
};
