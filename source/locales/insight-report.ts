import {noonOf} from '../domain/calendar.ts';
import type {ExperimentView} from '../domain/experiment/verdict.ts';
import {type Dimension, dimensions, type Fared, type Group, type Insights, type PayOff} from '../domain/insights/index.ts';
import type {Relation} from '../domain/person.ts';
import type {Locale} from './index.ts';
import type {ReportRow, ReportSection, Share} from './report.ts';

const shareOf = ({ratio, low, high}: Fared): Share | null =>
	ratio === null || low === null || high === null ? null : {mean: ratio, low, high};

const fact = (label: string, fared: Fared, {insights: words}: Locale): ReportRow => ({
	kind: 'fact',
	label,
	text: words.fared(fared),
	share: shareOf(fared),
});

const doing = (view: Insights, locale: Locale): ReportSection => {
	const {insights: words} = locale;
	if (view.all.sent === 0) return {title: words.titles.doing, rows: [{kind: 'text', text: words.nothing}]};
	return {
		title: words.titles.doing,
		rows: [
			fact(words.all, view.all, locale),
			fact(words.days(90), view.last90, locale),
			fact(words.days(30), view.last30, locale),
			{kind: 'text', text: words.lastLook(view.lastLook === null ? null : noonOf(view.lastLook)), quiet: true},
			{kind: 'text', text: words.delay(view.delay), quiet: true},
		],
	};
};

const weeks = ({cohorts}: Insights, {insights: words}: Locale): ReportSection[] =>
	cohorts.length === 0
		? []
		: [
				{
					title: words.titles.weeks,
					rows: [
						...cohorts.toReversed().map((cohort): ReportRow => {
							const text = cohort.ratio === null ? words.counted(cohort) : words.fared(cohort);
							return {
								kind: 'fact',
								label: words.week(noonOf(cohort.week)),
								text: cohort.maturing ? words.maturing(text) : text,
								share: shareOf(cohort),
							};
						}),
						...(cohorts.some(({ratio}) => ratio === null) ? [{kind: 'text', text: words.fewWeek, quiet: true} satisfies ReportRow] : []),
					],
				},
			];

const safe = ({refusals}: Insights, today: number, {insights: words, domain}: Locale): ReportSection => {
	const {block} = words;
	const {closed, chance, even, early, evidence, afterOneMore, byRelation, sources} = refusals;
	const chanceOf = (label: string, value: number): ReportRow => ({kind: 'fact', label, text: block.chance(domain.chance(value))});
	const known = (['told', 'warned', 'guessed'] as const).filter(source => sources[source] > 0);
	const chances: ReportRow[] =
		closed || afterOneMore === null
			? [{kind: 'text', text: block.closed}]
			: [
					...(today > 0 ? [chanceOf(block.today(today), chance.today)] : []),
					chanceOf(block.next(50), chance.next50),
					chanceOf(block.next(100), chance.next100),
					{kind: 'fact', label: block.even, text: block.evenAt(even)},
					{
						kind: 'fact',
						label: block.oneMore,
						text: block.afterOneMore(afterOneMore.left, domain.chance(afterOneMore.next50), domain.chance(afterOneMore.next100)),
					},
				];
	return {
		title: words.titles.safe,
		rows: [
			...chances,
			...(known.length === 0
				? []
				: [
						{
							kind: 'fact',
							label: block.sources,
							text: known.map(source => block.source[source](sources[source])).join(', '),
						} satisfies ReportRow,
					]),
			...(early && !closed ? [{kind: 'text', text: block.early, quiet: true} satisfies ReportRow] : []),
			{kind: 'text', text: block.evidence(evidence), quiet: true},
			...(byRelation.length === 0 ? [] : [{kind: 'text', text: block.byRelation} satisfies ReportRow]),
			...byRelation.map(
				({relation, rate, low, high, ...counts}): ReportRow => ({
					kind: 'fact',
					label: domain.relation[relation],
					text: block.rate({...counts, rate, low, high}),
				}),
			),
		],
	};
};

const labelOf = (dimension: Dimension, value: string, {insights: words, domain}: Locale): string => {
	switch (dimension) {
		case 'relation':
			return domain.relation[value as Relation] ?? value;
		case 'degree':
			return domain.degree(value === '?' ? null : value === 'out' ? 'out' : (Number(value) as 1 | 2 | 3));
		case 'note':
			return words.note[value as 'with' | 'without'] ?? value;
		default:
			return value;
	}
};

const groupRows = (dimension: Dimension, groups: readonly Group[], locale: Locale): ReportRow[] =>
	groups.length === 0
		? []
		: [
				{kind: 'text', text: locale.insights.dimensions[dimension]},
				...groups.map(group => fact(labelOf(dimension, group.value, locale), group, locale)),
			];

const works = ({groups, all}: Insights, locale: Locale): ReportSection[] =>
	all.sent === 0
		? []
		: [{title: locale.insights.titles.works, rows: dimensions.flatMap(dimension => groupRows(dimension, groups[dimension], locale))}];

const payOffText = ({done, open, difference}: PayOff, {insights: {payOff: words}}: Locale): string => {
	if (difference === null) return words.few(done.sent, open.sent);
	const text = words.difference(difference);
	return difference.low <= 0 && difference.high >= 0 ? `${text}, ${words.unclear}` : text;
};

const checklist = ({payOffs, all}: Insights, locale: Locale): ReportSection[] => {
	const {insights: words, domain} = locale;
	if (all.sent === 0) return [];
	const rows = payOffs.map(
		(payOff): ReportRow => ({kind: 'fact', label: domain.item({item: payOff.item, title: null}), text: payOffText(payOff, locale)}),
	);
	const remark = payOffs.length === 0 ? words.payOff.none : words.payOff.warning;
	return [{title: words.titles.checklist, rows: [...rows, {kind: 'text', text: remark, quiet: true}]}];
};

/** The latest first. */
const experimentsOf = (experiments: readonly ExperimentView[], {experiments: words}: Locale): ReportSection => ({
	title: words.title,
	rows:
		experiments.length === 0
			? [{kind: 'text', text: words.none, quiet: true}]
			: experiments.toReversed().flatMap(view => words.told(view).map((text): ReportRow => ({kind: 'text', text: text.trim()}))),
});

/**
 * What works, in the order of the questions: how am I doing, is it safe, what works.
 * @param today invitations left today
 */
export const insightReport = (
	view: Insights,
	{today, experiments}: {today: number; experiments: readonly ExperimentView[]},
	locale: Locale,
): ReportSection[] => [
	doing(view, locale),
	safe(view, today, locale),
	...works(view, locale),
	...checklist(view, locale),
	experimentsOf(experiments, locale),
	...weeks(view, locale),
];
