import {dayMs} from '../calendar.ts';
import {z95} from '../normal.ts';
import type {Experiment} from './index.ts';

/**
 * How long an answer is waited for, ms: within 30 days 99 in 100 of those who say yes have done so (16,492 invitations, published). A yes that
 * comes later counts as none, so that the verdict is the same however late, and however often, it is looked at.
 */
export const horizonMs = 30 * dayMs;

/** What became of the first invitation to somebody of an arm: a yes within the horizon, and when that was settled; null where it is not yet known. */
export type Trial = {arm: 0 | 1; sentAt: number; accepted: boolean; settledAt: number | null};

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

/** The better of two shares by the pooled two-proportion test at 5 %, two-sided; `none` where the difference may be chance. */
export const betterOf = (accepted: readonly [number, number], size: number): 0 | 1 | 'none' => {
	const pooled = (accepted[0] + accepted[1]) / (2 * size);
	const error = Math.sqrt((2 * pooled * (1 - pooled)) / size);
	const z = error === 0 ? 0 : (accepted[1] - accepted[0]) / size / error;
	return Math.abs(z) < z95 ? 'none' : z > 0 ? 1 : 0;
};

/**
 * How an experiment stands. The analysis was fixed when it began: the first `size` invited of each arm, by the arm they were drawn into,
 * whatever was sent in the end, once all are settled. Before that no number of looks gives a winner, and after it none changes it. One that
 * was stopped when its last answer was due had ended by itself.
 */
export const judge = (experiment: Experiment, trials: readonly Trial[]): ExperimentView => {
	const {id, arms, baseline, difference, size, startedAt, stoppedAt} = experiment;
	const inOrder = trials.filter(({sentAt}) => sentAt <= (stoppedAt ?? sentAt)).sort((a, b) => a.sentAt - b.sentAt);
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
	const isSettled = all.every(({settledAt}) => settledAt !== null);
	const wasEarly = stoppedAt !== null && (!isFull || all.some(({sentAt, settledAt}) => (settledAt ?? sentAt + horizonMs) > stoppedAt));
	const state = wasEarly ? 'stopped' : !isFull ? 'running' : isSettled ? 'done' : 'maturing';
	const winner = state === 'done' ? betterOf([counts[0].accepted, counts[1].accepted], size) : null;
	return {id, arms, baseline, difference, size, startedAt, stoppedAt, counts, state, winner};
};
