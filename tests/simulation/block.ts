import {chanceOfBlock} from '../../source/domain/block-chance.ts';

/** Whether forecasts of the block come true as often as they say. */

const limit = 5;

/** A normal number (Box and Muller). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** A gamma number of a shape from 1 up (Marsaglia and Tsang 2000); below 1 by their boost. */
const gamma = (shape: number, random: () => number): number => {
	if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const x = normal(random);
		const v = (1 + c * x) ** 3;
		if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
	}
};

/** How many of `count` invitations are refused. */
const refusals = (count: number, chance: number, random: () => number): number => {
	let refused = 0;
	for (let n = 0; n < count; n++) if (random() < chance) refused++;
	return refused;
};

export type Calibration = {from: number; to: number; cases: number; forecast: number; blocked: number};

/**
 * Worlds drawn from the prior: how often an account refuses, 100 invitations seen, then so many more. Of the cases given a chance of a
 * class, how many are blocked.
 */
export const blockFigures = (worlds: number, random: () => number): Calibration[] => {
	const classes = [0, 0.02, 0.1, 0.2, 0.4, 0.7, 1];
	const found = classes.slice(1).map((to, index): Calibration => ({from: classes[index] ?? 0, to, cases: 0, forecast: 0, blocked: 0}));
	for (let world = 0; world < worlds; world++) {
		const [yes, no] = [gamma(0.5, random), gamma(24.5, random)];
		const chance = yes / (yes + no);
		const [sent, next] = [100, 20 + Math.floor(random() * 180)];
		const refused = refusals(sent, chance, random);
		const left = limit - refused;
		if (left <= 0) continue;
		const forecast = chanceOfBlock({sent, refused, left, next});
		const kind = found.find(({to}) => forecast < to) ?? found.at(-1);
		if (!kind) continue;
		kind.cases++;
		kind.forecast += forecast;
		if (refusals(next, chance, random) >= left) kind.blocked++;
	}
	return found.map(({cases, forecast, blocked, ...bounds}) => ({
		...bounds,
		cases,
		forecast: forecast / Math.max(1, cases),
		blocked: blocked / Math.max(1, cases),
	}));
};
