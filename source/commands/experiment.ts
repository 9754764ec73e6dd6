import {randomInt} from 'node:crypto';
import {decideExperiment} from '../domain/experiment/decide.ts';
import type {Arm, Plan} from '../domain/experiment/index.ts';
import {durationOf, patienceMonths, sizeOf} from '../domain/experiment/size.ts';
import type {ExperimentView} from '../domain/experiment/verdict.ts';
import {enough} from '../domain/insights/index.ts';
import type {Rules} from '../domain/rules.ts';
import type {Locale} from '../locales/index.ts';
import type {Answer} from '../output/answer.ts';
import {four, iso} from '../output/json.ts';
import {line} from '../output/paper.ts';
import {act, refusal} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

const armOf = (text: string): Arm => (text === 'note' || text === 'no-note' ? {kind: text} : {kind: 'template', name: text});

const armText = (arm: Arm): string => (arm.kind === 'template' ? arm.name : arm.kind);

/** Acceptance where too little is known of the member's own: the mean of the published rates (28.5 to 31.4 %). */
const publishedBaseline = 0.3;

const duration = (plan: Plan, {pace, notes, tier}: Rules) =>
	durationOf(plan, {perWeek: pace.week, notesPerMonth: tier === 'premium' ? null : notes.perMonth});

const planJson = (plan: Plan, rules: Rules) => {
	const {months, by} = duration(plan, rules);
	return {
		arms: plan.arms.map(armText),
		baseline: four(plan.baseline),
		difference: four(plan.difference),
		size: plan.size,
		months: four(months),
		limitedBy: by,
		reachable: months <= patienceMonths,
	};
};

const planLines = (plan: Plan, rules: Rules, {experiments: words}: Locale): string[] => {
	const time = duration(plan, rules);
	return [
		words.plan(plan),
		words.duration(time.months, time.by),
		...(time.months > patienceMonths ? [words.unreachable] : []),
		words.fixed(plan.size),
	];
};

const viewJson = ({startedAt, stoppedAt, arms, baseline, difference, ...view}: ExperimentView) => ({
	...view,
	arms: arms.map(armText),
	baseline: four(baseline),
	difference: four(difference),
	startedAt: iso(startedAt),
	stoppedAt: iso(stoppedAt),
	winner: view.winner === null || view.winner === 'none' ? view.winner : armText(arms[view.winner]),
});

type Given = {one: string | undefined; other: string | undefined; baseline: number | undefined; difference: number};

/** What is fixed in advance, from the member's own acceptance unless another baseline is given. @throws CliError 2 where an arm is missing */
const planOf = async (context: Context, {one, other, baseline, difference}: Given): Promise<Plan> => {
	const {problems} = context.locale.commands;
	if (one === undefined || other === undefined)
		throw new CliError(exits.usage, problems.missingArgument(one === undefined ? 'A' : 'B', 'linkdash experiment plan|start A B'));
	const {acceptance} = (await context.store()).stats(context.now(), context.rules());
	const own = acceptance.decided >= enough ? acceptance.ratio : null;
	const expected = baseline === undefined ? (own ?? publishedBaseline) : baseline / 100;
	return {arms: [armOf(one), armOf(other)], baseline: expected, difference: difference / 100, size: sizeOf(expected, difference / 100)};
};

const list = async (context: Context): Promise<Answer> => {
	const views = (await context.store()).experiments(context.now(), context.rules());
	const {experiments: words} = context.locale;
	const lines = views.length === 0 ? [words.none] : views.toReversed().flatMap(view => words.told(view));
	return {view: 'lines', lines, json: views.map(viewJson)};
};

const start = async (context: Context, plan: Plan, yes: boolean): Promise<Answer> => {
	const {locale} = context;
	const rules = context.rules();
	const {months} = duration(plan, rules);
	if (months > patienceMonths && !yes) {
		return {view: 'lines', lines: [...planLines(plan, rules, locale), locale.experiments.notStarted], exit: exits.refused};
	}
	const command = {type: 'start', plan, seed: randomInt(2 ** 32), on: context.now()} as const;
	await act(context, 'experiment.started', [{on: 'experiment', command}]);
	return {view: 'lines', lines: [...planLines(plan, rules, locale), locale.experiments.started], json: planJson(plan, rules)};
};

export const experiment = defineCommand({
	name: 'experiment',
	arguments: {
		action: {placeholder: 'ACTION', summary: 'experimentAction', choices: ['list', 'plan', 'start', 'stop']},
		one: {placeholder: 'A', summary: 'arm', optional: true},
		other: {placeholder: 'B', summary: 'arm', optional: true},
	},
	options: {
		baseline: {kind: 'number', placeholder: 'N', summary: 'baseline', min: 1, max: 98},
		difference: {kind: 'number', placeholder: 'N', summary: 'difference', min: 1, max: 90},
		yes: {kind: 'flag', summary: 'startAnyway'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, {action, one, other, baseline, difference = 10, yes}): Promise<Answer> {
		if (action === 'list') return list(context);
		if (action === 'stop') {
			await act(context, 'experiment.stopped', [{on: 'experiment', command: {type: 'stop', on: context.now()}}]);
			return {view: 'lines', lines: [context.locale.experiments.stopped]};
		}
		const plan = await planOf(context, {one: one && line(one), other: other && line(other), baseline, difference});
		const checked = decideExperiment(
			[],
			(await context.store()).templates(),
			{type: 'start', plan, seed: 0, on: context.now()},
			context.now(),
		);
		if (!checked.ok) throw refusal(context, checked.reason, null);
		if (action === 'start') return start(context, plan, yes);
		return {view: 'lines', lines: planLines(plan, context.rules(), context.locale), json: planJson(plan, context.rules())};
	},
});
