import type {Milestone} from './index.ts';

/** The next round number above a total: hundreds to 500, five hundreds to 2,000, thousands to 10,000, then five thousands. */
export const nextRound = (total: number): number => {
	const step = total < 500 ? 100 : total < 2000 ? 500 : total < 10_000 ? 1000 : 5000;
	return (Math.floor(total / step) + 1) * step;
};

/** Fewer new connections than this tell no pace. */
const fewest = 5;
/** Nobody plans further ahead, in weeks. */
const furthest = 520;
/** z of an 80 % range. */
const z = 1.281552;

/**
 * When the next round number is reached, as a range that holds the week in at least 80 of 100 cases (86 to 93 in simulations: whole weeks widen it).
 *
 * The weekly counts are taken for draws of one rate, with the variance they show (quasi-Poisson: variance = phi x mean, phi at least 1).
 * Time to R more is about R / rate; its relative standard deviation is sqrt(phi (1/S + 1/R)): what S connections so far do not tell of the
 * rate, and what the R to come vary by themselves. The range is symmetric in the logarithm, so it never goes below nothing.
 * @param weeks new connections of the last complete weeks
 * @returns null where too few came to say, or it takes more than ten years
 */
export const milestoneOf = (total: number, weeks: readonly number[]): Milestone | null => {
	const sum = weeks.reduce((all, added) => all + added, 0);
	if (weeks.length < 2 || sum < fewest) return null;
	const mean = sum / weeks.length;
	const variance = weeks.reduce((all, added) => all + (added - mean) ** 2, 0) / (weeks.length - 1);
	const phi = Math.max(1, variance / mean);
	const next = nextRound(total);
	const more = next - total;
	const factor = Math.exp(z * Math.sqrt(phi * (1 / sum + 1 / more)));
	const middle = more / mean;
	const [low, high] = [Math.max(1, Math.floor(middle / factor)), Math.ceil(middle * factor)];
	return low > furthest ? null : {next, low, high};
};
