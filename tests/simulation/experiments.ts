import {sizeOf} from '../../source/domain/experiment/size.ts';
import {betterOf} from '../../source/domain/experiment/verdict.ts';

/** How many of a hundred experiments declare a winner, where acceptance is `rates` in the two arms: each arm `size` invitations, compared once. */
const declared = (runs: number, rates: readonly [number, number], size: number, random: () => number): number => {
	const accepted = (rate: number): number => {
		let yes = 0;
		for (let n = 0; n < size; n++) if (random() < rate) yes++;
		return yes;
	};
	let winners = 0;
	for (let run = 0; run < runs; run++) if (betterOf([accepted(rates[0]), accepted(rates[1])], size) !== 'none') winners++;
	return winners / runs;
};

/** Two identical templates, and two that differ by what the plan was made for: 30 against 40 in 100. */
export const experimentFigures = (runs: number, random: () => number): {falsely: number; found: number; size: number} => {
	const size = sizeOf(0.3, 0.1);
	return {size, falsely: declared(runs, [0.3, 0.3], size, random), found: declared(runs, [0.3, 0.4], size, random)};
};
