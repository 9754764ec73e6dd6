import type {AcceptanceView} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {barChart, sparkline, type Value} from '../../components/chart.ts';
import {joined} from '../../components/line.ts';
import type {Line} from '../../theme/theme.ts';
import {instantOf} from '../dates.ts';

/** Share of yes among those sent each week; a week without sending is a gap. */
export const yesByWeek = (view: AcceptanceView): Value[] => view.weeks.map(({sent, accepted}) => (sent === 0 ? null : accepted / sent));

/** "about 44 in 100 say yes (35 to 53)". */
export const ratioLine = ({ratio, low, high}: AcceptanceView, {screen: {acceptance: words}}: Locale): Line => {
	if (ratio === null) return [words.nothing];
	return [[words.ratio(ratio), 'strong'], low === null || high === null ? '' : ` ${words.interval(low, high)}`];
};

/** Under so many decided, the counts are added that the interval is too wide to act on. */
const few = 20;

const countLine = (view: AcceptanceView, {screen: {acceptance: words}}: Locale): Line =>
	joined([
		[words.yes(view.accepted), 'good'],
		words.no(view.decided - view.accepted),
		words.waiting(view.pending),
		...(view.sent > 0 && view.decided < few ? [[words.few, 'muted'] as const] : []),
	]);

/** The chance that an invitation is accepted: in words, in counts and by week. */
export const acceptanceLines = (view: AcceptanceView, locale: Locale, columns: number, rows: number): Line[] => {
	const {acceptance: words} = locale.screen;
	const lines = [ratioLine(view, locale), ...(view.sent > 0 ? [countLine(view, locale)] : [])];
	const values = yesByWeek(view);
	const room = rows - lines.length;
	if (room < 1 || values.every(value => value === null)) return lines.slice(0, rows);
	if (room < 4)
		return [
			...lines,
			...(room > 1 ? [[]] : []),
			[
				[sparkline(values, 1), 'good'],
				[`  ${words.weeks}`, 'muted'],
			],
		];
	const high = Math.min(6, room - 2);
	const chart = barChart(values, columns, high);
	return [
		...lines,
		...(room > high + 1 ? [[]] : []),
		...chart.lines.map((line): Line => [[line, 'good']]),
		[[words.since(instantOf(view.weeks.at(-chart.shown)?.week ?? '')), 'muted']],
	];
};
