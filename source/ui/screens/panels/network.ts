import {noonOf} from '../../../domain/calendar.ts';
import type {NetworkView} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {barChart, sparkline} from '../../components/chart.ts';
import type {Line} from '../../theme/theme.ts';

/** "1 842   +12 this week   +37 in 30 days". */
export const growthLine = (view: NetworkView, {format, screen: {network: words}}: Locale): Line => [
	[format.number(view.connections), 'strong'],
	'  ',
	view.last7 > 0 ? [words.week(view.last7), 'good'] : words.week(view.last7),
	`  ${words.month(view.last30)}`,
];

export const addedByWeek = (view: NetworkView): number[] => view.weeks.map(({added}) => added);

/** Rows of the chart at most: higher ones say no more. */
const highest = 18;

/** The size of the network, and how it grew week by week. */
export const networkLines = (view: NetworkView, locale: Locale, columns: number, rows: number): Line[] => {
	const words = locale.screen.network;
	if (view.connections === 0) return words.nothing.map((line): Line => [line]).slice(0, rows);
	const lines: Line[] = [growthLine(view, locale)];
	const thisWeek = view.weeks.at(-1);
	const extra: Line[] = [
		...(thisWeek && thisWeek.byMe > 0 ? [[words.byMe(thisWeek.byMe, thisWeek.added)]] : []),
		...(view.hidden > 0 ? [[[words.hidden(view.hidden), 'muted']] satisfies Line] : []),
	];
	const values = addedByWeek(view);
	const room = rows - 1;
	if (room < 1 || values.length === 0) return lines;
	if (values.every(added => added === 0)) return [...lines, ...extra, [[words.none(values.length), 'muted']] satisfies Line].slice(0, rows);
	if (room < 4)
		return [
			...lines,
			...extra.slice(0, room - 1),
			[
				[sparkline(values.slice(-columns + words.weeks.length + 2)), 'accent'],
				[`  ${words.weeks}`, 'muted'],
			],
		];
	const told = extra.slice(0, room - 4);
	const high = Math.min(highest, room - told.length - 2);
	const chart = barChart(values, columns, high);
	return [
		...lines,
		...told,
		...(room > told.length + high + 1 ? [[]] : []),
		...chart.lines.map((line): Line => [[line, 'accent']]),
		[[words.since(noonOf(view.weeks.at(-chart.shown)?.week ?? '')), 'muted']],
	];
};
