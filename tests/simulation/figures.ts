import {seeded} from '../domain/seeded.ts';
import {type AcceptanceFigures, acceptanceFigures, type DifferenceFigures, differenceFigures, truth} from './acceptance.ts';
import {blockFigures, type Calibration} from './block.ts';
import {experimentFigures} from './experiments.ts';

/** Runs of each simulation: the figures of the README and of the tests are the same. */
const runs = 2000;

export type Figures = {
	steady: AcceptanceFigures;
	unseen: AcceptanceFigures;
	slow: AcceptanceFigures;
	payOff: DifferenceFigures;
	block: Calibration[];
	experiments: {falsely: number; found: number; size: number};
};

let made: Figures | undefined;

/** Every figure, from one seed each. */
export const figures = (): Figures => {
	made ??= {
		steady: acceptanceFigures(runs, {days: 14, unseen: 0}, seeded(20_261_123)),
		unseen: acceptanceFigures(runs, {days: 28, unseen: 14}, seeded(20_261_124)),
		slow: acceptanceFigures(runs, {days: 56, slower: 3}, seeded(20_261_127)),
		payOff: differenceFigures(runs, seeded(20_261_128)),
		block: blockFigures(20_000, seeded(20_261_126)),
		experiments: experimentFigures(runs, seeded(20_261_125)),
	};
	return made;
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The table of the README. */
export const figuresTable = ({steady, unseen, slow, payOff, block, experiments}: Figures): string => {
	const rows: [string, string, string][] = [
		[
			'acceptance after two weeks of steady sending, mean',
			percent(truth),
			`${percent(steady.corrected)} (accepted by sent: ${percent(steady.naive)})`,
		],
		['its 95 % interval holds the truth', '95 %', percent(steady.covered)],
		[
			'the same after four weeks, nobody having looked for two',
			percent(truth),
			`${percent(unseen.corrected)}, interval ${percent(unseen.covered)}`,
		],
		[
			'a limit: people who take three times as long as published, after eight weeks',
			percent(truth),
			`${percent(slow.corrected)}, interval ${percent(slow.covered)} (accepted by sent: ${percent(slow.naive)})`,
		],
		[
			'an item of the checklist ticked or not: the difference in acceptance',
			percent(payOff.truth),
			`${percent(payOff.mean)}, interval ${percent(payOff.covered)}`,
		],
		...block
			.filter(({cases}) => cases >= 200)
			.map(({from, to, forecast, blocked, cases}): [string, string, string] => [
				`chance of the block given as ${percent(from)} to ${percent(to)} (${cases} cases)`,
				percent(blocked),
				percent(forecast),
			]),
		['two identical templates are declared different', 'at most 5 %', percent(experiments.falsely)],
		[`a difference of 10 in 100 is found with ${experiments.size} an arm`, '80 %', percent(experiments.found)],
	];
	return ['| what | truth | linkdash says |', '| --- | --- | --- |', ...rows.map(row => `| ${row.join(' | ')} |`)].join('\n');
};
