import type {ExperimentCommand} from '../command.ts';
import type {Decision} from '../decide.ts';
import type {Template} from '../template.ts';
import {findTemplate} from '../templates.ts';
import {type Arm, type Experiment, type ExperimentFact, runningOf} from './index.ts';

const isSame = (one: Arm, other: Arm): boolean =>
	one.kind === other.kind && (one.kind !== 'template' || (other.kind === 'template' && one.name === other.name));

/** The arm with the template's own name; null where there is no such template. */
const known = (arm: Arm, templates: readonly Template[]): Arm | null => {
	if (arm.kind !== 'template') return arm;
	const template = findTemplate(templates, arm.name);
	return template ? {kind: 'template', name: template.name} : null;
};

/** What a command about experiments amounts to: one at a time, its plan fixed when it begins. */
export const decideExperiment = (
	experiments: readonly Experiment[],
	templates: readonly Template[],
	command: ExperimentCommand,
	now: number,
): Decision<ExperimentFact> => {
	const running = runningOf(experiments);
	if (command.on > now) return {ok: false, reason: {code: 'in-the-future'}};
	if (command.type === 'stop') {
		return running
			? {ok: true, facts: [{type: 'experiment-stopped', on: Math.max(command.on, running.startedAt)}]}
			: {ok: false, reason: {code: 'no-experiment'}};
	}
	if (running) return {ok: false, reason: {code: 'experiment-running', since: running.startedAt}};
	const {plan, seed, on} = command;
	const arms = plan.arms.map(arm => known(arm, templates));
	const [one, other] = arms;
	if (plan.baseline + plan.difference > 0.99) return {ok: false, reason: {code: 'beyond-all'}};
	if (!one || !other) {
		const missing = plan.arms[one ? 1 : 0];
		const name = missing.kind === 'template' ? missing.name : missing.kind;
		return {ok: false, reason: {code: 'no-such-template', name, templates: templates.map(template => template.name)}};
	}
	if (isSame(one, other)) return {ok: false, reason: {code: 'same-arms'}};
	return {ok: true, facts: [{type: 'experiment-started', on, seed, ...plan, arms: [one, other]}]};
};

/** Whether what is about to be sent differs from what the arm asks for, as far as there is a note or none. */
export const departs = ({kind}: Arm, withNote: boolean): boolean => (kind === 'no-note') === withNote;
