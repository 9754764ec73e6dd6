import {type AcceptanceCounts, acceptanceRatio} from '../../source/domain/acceptance.ts';
import {publishedDelay} from '../../source/domain/delay.ts';

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

/** Ten invitations a day for so many days, last looked at `unseen` days ago; ages run to the last look, or wrongly to now. */
export const steadily = (
	random: () => number,
	{days = 14, unseen = 0, agesTo = 'look'}: {days?: number; unseen?: number; agesTo?: 'look' | 'now'} = {},
): AcceptanceCounts & {sent: number} => {
	const sent = 10 * days;
	const waiting: {age: number; count: number}[] = [];
	let accepted = 0;
	for (let n = 0; n < sent; n++) {
		const sentAgo = ((n + random()) / 10) * day;
		const watched = Math.max(0, sentAgo - unseen * day);
		if (random() < truth && drawDelay(random) <= watched) accepted++;
		else waiting.push({age: agesTo === 'look' ? watched : sentAgo, count: 1});
	}
	return {sent, accepted, declined: 0, waiting};
};

export type AcceptanceFigures = {corrected: number; naive: number; covered: number};

/** Means over many such members: the corrected ratio, accepted by sent, and how often the 95 % interval holds the truth. */
export const acceptanceFigures = (runs: number, pace: {days: number; unseen: number}, random: () => number): AcceptanceFigures => {
	let [corrected, naive, covered] = [0, 0, 0];
	for (let run = 0; run < runs; run++) {
		const counts = steadily(random, pace);
		const found = acceptanceRatio(counts, publishedDelay) ?? {ratio: 0, low: 0, high: 0};
		corrected += found.ratio;
		naive += counts.accepted / counts.sent;
		if (found.low <= truth && truth <= found.high) covered++;
	}
	return {corrected: corrected / runs, naive: naive / runs, covered: covered / runs};
};
