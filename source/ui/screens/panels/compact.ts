import type {Stats} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {sparkline} from '../../components/chart.ts';
import {joined, lineWidth, spread} from '../../components/line.ts';
import {fitText, width} from '../../terminal/width.ts';
import type {Line, Span} from '../../theme/theme.ts';
import {ratioLine, ratioWords, yesByWeek} from './acceptance.ts';
import {addedByWeek, growthLine} from './network.ts';
import {chanceSpan, chances, leftLine, marks, standingLines} from './refusals.ts';

/** Weeks in a sparkline at the end of a line. */
const weeks = 12;

const firstChance = (stats: Stats, locale: Locale): Line => {
	const first = chances(stats)[0];
	return first ? [`${locale.screen.refusals.blockIn(first.next)} `, ...chanceSpan(first.chance, locale)] : [];
};

/** The three panels, one line each, for terminals without room beside the list. */
export const panelLines = (stats: Stats, locale: Locale, columns: number): Line[] => {
	const {acceptance, refusals, network} = locale.screen;
	const titles = [acceptance.title, refusals.shortTitle, network.title];
	const wide = Math.max(...titles.map(width)) + 2;
	const row = (title: string, left: Line, right: Line): Line => spread([[fitText(title, wide), 'title'], ...left], right, columns);
	const risk = standingLines(stats, locale)[0] ?? firstChance(stats, locale);
	const fits = (left: Line): boolean => wide + lineWidth(left) + 2 + lineWidth(risk) <= columns;
	const left = [leftLine(stats.refusals, locale), leftLine(stats.refusals, locale, false)].find(fits);
	return [
		row(acceptance.title, ratioLine(stats.acceptance, locale), [[sparkline(yesByWeek(stats.acceptance).slice(-weeks), 1), 'good']]),
		row(refusals.shortTitle, left ?? leftLine(stats.refusals, locale), left ? risk : []),
		row(network.title, growthLine(stats.network, locale), [[sparkline(addedByWeek(stats.network).slice(-weeks)), 'accent']]),
	];
};

/** The three panels in one line, under a border that names them. */
export const summaryTitle = ({screen: {acceptance, refusals, network}}: Locale): Line =>
	joined([
		[acceptance.title, 'title'],
		[refusals.title, 'title'],
		[network.title, 'title'],
	]);

export const summaryLine = (stats: Stats, locale: Locale): Line => {
	const {refusals, network} = locale.screen;
	const between: Span = ['  ·  ', 'muted'];
	return [
		[ratioWords(stats.acceptance, locale), 'strong'],
		between,
		...marks(stats.refusals),
		[` ${stats.account.standing === 'restricted' ? locale.screen.header.restricted : refusals.short(stats.refusals.left)}`, 'strong'],
		between,
		[network.short(stats.network.connections, stats.network.last7), 'strong'],
	];
};
