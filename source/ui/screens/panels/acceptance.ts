import {noonOf} from '../../../domain/calendar.ts';
import type {AcceptanceView} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {barChart, sparkline, type Value} from '../../components/chart.ts';
import {joined, lineWidth} from '../../components/line.ts';
import type {Line} from '../../theme/theme.ts';

/** Share of yes among those sent each week; a week without sending is a gap. */
export const yesByWeek = (view: AcceptanceView): Value[] => view.weeks.map(({sent, accepted}) => (sent === 0 ? null : accepted / sent));

/** Under so many decided a ratio is one nobody should act on: too few to say (design, section 5). */
const few = 20;

/** "44 in 100 yes", or the word for too few, or for none sent. */
export const ratioWords = ({ratio, decided}: AcceptanceView, {screen: {acceptance: words}}: Locale): string => {
	if (ratio === null) return words.nothing;
	return decided < few ? words.few : words.short(ratio);
};

/** "about 44 in 100 say yes (35 to 53)". */
export const ratioLine = (view: AcceptanceView, locale: Locale): Line => {
	const {acceptance: words} = locale.screen;
	const {ratio, low, high, decided} = view;
	if (ratio === null) return [words.nothing];
	if (decided < few) return [[words.few, 'strong']];
	return [[words.ratio(ratio), 'strong'], low === null || high === null ? '' : ` ${words.interval(low, high)}`];
};

/** Where there is room, the withdrawn too, so that the counts add up to what was sent. */
const countLine = (view: AcceptanceView, {screen: {acceptance: words}}: Locale, columns: number): Line => {
	const counts = [[words.yes(view.accepted), 'good'] as const, words.no(view.decided - view.accepted), words.waiting(view.pending)];
	const withdrawn = view.sent - view.decided - view.pending;
	const all = joined([...counts, words.withdrawn(withdrawn)]);
	return withdrawn > 0 && lineWidth(all) <= columns ? all : joined(counts);
};

/** Rows of the chart at most: higher ones say no more. */
const highest = 14;

/** The chance that an invitation is accepted: in words, in counts and by week. */
export const acceptanceLines = (view: AcceptanceView, locale: Locale, columns: number, rows: number): Line[] => {
	const {acceptance: words} = locale.screen;
	const lines = [ratioLine(view, locale), ...(view.sent > 0 ? [countLine(view, locale, columns)] : [])];
	const values = yesByWeek(view);
	const room = rows - lines.length;
	if (room < 1 || values.every(value => !value)) return lines.slice(0, rows);
	if (room < 4)
		return [
			...lines,
			...(room > 1 ? [[]] : []),
			[
				[sparkline(values, 1), 'good'],
				[`  ${words.weeks}`, 'muted'],
			],
		];
	const high = Math.min(highest, room - 2);
	const chart = barChart(values, columns, high);
	return [
		...lines,
		...(room > high + 1 ? [[]] : []),
		...chart.lines.map((line): Line => [[line, 'good']]),
		[[words.since(noonOf(view.weeks.at(-chart.shown)?.week ?? '')), 'muted']],
	];
};
