import type {Arm, Plan} from '../../domain/experiment/index.ts';
import type {ArmCount, ExperimentView} from '../../domain/experiment/verdict.ts';
import type {Format} from '../format.ts';

/** Experiments: `linkdash experiment`, the card and the section of Insights. */
export const experiments = (f: Format) => {
	const n = f.number;
	const invitations = (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`;
	const arm = (one: Arm): string =>
		one.kind === 'template' ? `template ${one.name}` : one.kind === 'note' ? 'with a note' : 'without a note';
	const span = (months: number): string => {
		if (months < 2)
			return `${n(Math.max(1, Math.round((months * 30.4) / 7)))} ${f.plural(Math.round((months * 30.4) / 7), {one: 'week', other: 'weeks'})}`;
		if (months < 24) return `${n(Math.round(months))} months`;
		return `${n(Math.round(months / 12))} years`;
	};
	const count = (one: Arm, {counted, accepted, assigned}: ArmCount, size: number): string =>
		`${arm(one)}: ${n(accepted)} yes of ${n(counted)} (${n(size)} needed, ${n(assigned)} drawn)`;
	const verdict = ({state, winner, arms}: ExperimentView): string => {
		switch (state) {
			case 'running':
				return 'Running: no winner before both are full, however often you look.';
			case 'maturing':
				return 'Both are full: answers are still to come.';
			case 'stopped':
				return 'Stopped before its end: it gives no winner.';
			case 'done':
				return winner === 'none' || winner === null
					? 'Done: no difference that could not be chance.'
					: `Done: ${arm(arms[winner])} brings more yes.`;
		}
	};
	return {
		title: 'Experiments',
		arm,
		none: 'No experiment yet. linkdash experiment plan A B says what it takes: two templates, or note and no-note.',
		plan: ({arms, baseline, difference, size}: Plan) =>
			`${arm(arms[0])} against ${arm(arms[1])}: to tell ${f.percent(baseline)} from ${f.percent(baseline + difference)} in 100, ${invitations(size)} each.`,
		duration: (months: number, by: 'notes' | 'pace') =>
			`That takes about ${span(months)} at ${by === 'notes' ? "the month's notes" : "the week's pace"}.`,
		unreachable: 'Nobody keeps at it that long: look for a larger difference (--difference), compare note with no-note, or go on without.',
		fixed: (size: number) =>
			`Fixed in advance: who gets which is drawn for each relation; the first ${n(size)} invited of each are compared once, when their answers have come.`,
		started: 'Started. The card says which one somebody is drawn for. linkdash experiment stop ends it without a winner.',
		notStarted: 'Not started. --yes starts it all the same.',
		stopped: 'Stopped: it gives no winner. linkdash undo goes on with it.',
		told: (view: ExperimentView): string[] => [
			`${arm(view.arms[0])} against ${arm(view.arms[1])}, since ${f.date(view.startedAt)}${view.stoppedAt === null ? '' : `, stopped ${f.date(view.stoppedAt)}`}`,
			`  ${count(view.arms[0], view.counts[0], view.size)}`,
			`  ${count(view.arms[1], view.counts[1], view.size)}`,
			`  ${verdict(view)}`,
		],
		/** On the card of somebody who was drawn. */
		drawn: (one: Arm) => `experiment: ${arm(one)}`,
	};
};
