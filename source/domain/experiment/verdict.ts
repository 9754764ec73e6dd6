import type {Experiment} from './index.ts';

/** What became of the first invitation to somebody of an arm. `maturity`: 1 where decided, else the share of the answers its age would have brought. */
export type Trial = {arm: 0 | 1; sentAt: number; accepted: boolean; maturity: number};

export type ArmCount = {
	/** People drawn, and those of them invited since. */
	assigned: number;
	sent: number;
	/** Of the first `size` invited: what the analysis looks at. */
	counted: number;
	accepted: number;
};

export type ExperimentView = Pick<Experiment, 'id' | 'arms' | 'baseline' | 'difference' | 'size' | 'startedAt' | 'stoppedAt'> & {
	counts: readonly [ArmCount, ArmCount];
	/** `running` until both arms are full and their answers have come; `stopped` before that gives no winner, whatever the numbers. */
	state: 'running' | 'maturing' | 'done' | 'stopped';
	/** The arm that is better, or none where the difference may be chance; null before it is done. */
	winner: 0 | 1 | 'none' | null;
};

/** So much of the answers has come when the analysis is made. */
const matureShare = 0.95;

/** z of a two-sided test at 5 %. */
const zAlpha = 1.959964;

/** The better of two shares by the pooled two-proportion test at 5 %, two-sided; `none` where the difference may be chance. */
export const betterOf = (accepted: readonly [number, number], size: number): 0 | 1 | 'none' => {
	const pooled = (accepted[0] + accepted[1]) / (2 * size);
	const error = Math.sqrt((2 * pooled * (1 - pooled)) / size);
	const z = error === 0 ? 0 : (accepted[1] - accepted[0]) / size / error;
	return Math.abs(z) < zAlpha ? 'none' : z > 0 ? 1 : 0;
};

/**
 * How an experiment stands. The analysis was fixed when it began: the first `size` invited of each arm, by the arm they were drawn into,
 * whatever was sent in the end, once. Before that no number of looks gives a winner.
 */
export const judge = (experiment: Experiment, trials: readonly Trial[]): ExperimentView => {
	const {id, arms, baseline, difference, size, startedAt, stoppedAt} = experiment;
	const inOrder = trials.toSorted((a, b) => a.sentAt - b.sentAt);
	const counted = ([0, 1] as const).map(arm => inOrder.filter(trial => trial.arm === arm).slice(0, size));
	const count = (arm: 0 | 1): ArmCount => ({
		assigned: [...experiment.assigned.values()].filter(drawn => drawn === arm).length,
		sent: inOrder.filter(trial => trial.arm === arm).length,
		counted: counted[arm]?.length ?? 0,
		accepted: (counted[arm] ?? []).filter(({accepted}) => accepted).length,
	});
	const counts = [count(0), count(1)] as const;
	const all = counted.flat();
	const isFull = counts.every(({counted: reached}) => reached >= size);
	const matured = all.reduce((sum, {maturity}) => sum + maturity, 0) >= matureShare * all.length;
	const state = stoppedAt !== null ? 'stopped' : !isFull ? 'running' : matured ? 'done' : 'maturing';
	const winner = state === 'done' ? betterOf([counts[0].accepted, counts[1].accepted], size) : null;
	return {id, arms, baseline, difference, size, startedAt, stoppedAt, counts, state, winner};
};
