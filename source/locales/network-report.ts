import {noonOf} from '../domain/calendar.ts';
import type {NetworkReport} from '../domain/network/index.ts';
import type {Locale} from './index.ts';
import type {ReportRow, ReportSection} from './report.ts';

const text = (sentence: string): ReportRow => ({kind: 'text', text: sentence});
const quiet = (sentence: string): ReportRow => ({kind: 'text', text: sentence, quiet: true});
const fact = (label: string, told: string): ReportRow => ({kind: 'fact', label, text: told});

const size = (view: NetworkReport, {network: words}: Locale): ReportSection => {
	const {split, milestone, verdict} = view;
	const parts = (['before', 'byMe', 'byOthers'] as const).filter(part => split[part] > 0);
	return {
		title: words.titles.size,
		rows:
			view.total === 0
				? [text(words.nothing)]
				: [
						fact(words.total, words.connections(view)),
						...parts.map(part => fact(words.split[part], words.split.count(split[part], split))),
						...(milestone === null ? [] : [fact(words.milestoneTitle, words.milestone(milestone))]),
						...(view.hidden === 0 ? [] : [quiet(words.hidden(view.hidden))]),
						text(words.verdict(verdict)),
					],
	};
};

const growth = ({weeks, years, total}: NetworkReport, {network: words}: Locale): ReportSection[] => {
	const values = weeks.map(({added}) => added);
	return total === 0
		? []
		: [
				{
					title: words.titles.growth,
					rows: [
						{kind: 'series', values, text: words.weeks(values, noonOf(weeks[0]?.week ?? ''))},
						...(years.length > 1 ? [quiet(words.years(years))] : []),
					],
				},
			];
};

const opened = ({opened: companies, openedCount, firstUse}: NetworkReport, {network: words}: Locale): ReportSection[] =>
	firstUse === null
		? []
		: [
				{
					title: words.titles.opened,
					rows:
						companies.length === 0
							? [quiet(words.noneOpened)]
							: [
									...companies.map(({company, since, people}) => fact(company, words.opened({since: noonOf(since), people}))),
									...(openedCount > companies.length ? [quiet(words.more(openedCount - companies.length))] : []),
								],
				},
			];

const doors = ({doors: people}: NetworkReport, {network: words}: Locale): ReportSection => ({
	title: words.titles.doors,
	rows:
		people.length === 0
			? [quiet(words.noDoors)]
			: people.map(({name, position, company, known}) => fact(name, words.door(position ?? '', company, known))),
});

const bridges = ({outOfReach, bridges: people}: NetworkReport, {network: words}: Locale): ReportSection => {
	if (outOfReach.targets === 0) return {title: words.titles.bridges, rows: [quiet(words.allInReach)]};
	const all = outOfReach.atKnown === outOfReach.targets;
	return {
		title: words.titles.bridges,
		rows: [
			text(words.outOfReach(outOfReach)),
			...(outOfReach.atKnown === 0 ? [] : [text(words.atKnown(outOfReach.atKnown))]),
			...people.map(({name, company, targets}) => fact(name, words.bridge(company, targets))),
			...(people.length === 0 && !all ? [quiet(words.noBridges)] : []),
		],
	};
};

/** How far the network reaches and where next, in the order of the questions. */
export const networkReport = (view: NetworkReport, locale: Locale): ReportSection[] => [
	size(view, locale),
	...growth(view, locale),
	bridges(view, locale),
	doors(view, locale),
	...opened(view, locale),
];
