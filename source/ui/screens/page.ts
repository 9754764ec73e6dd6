import type {Locale} from '../../locales/index.ts';
import {insightReport} from '../../locales/insight-report.ts';
import {networkReport} from '../../locales/network-report.ts';
import type {ReportRow, ReportSection, Share} from '../../locales/report.ts';
import {barChart} from '../components/chart.ts';
import type {Section} from '../components/frame.tsx';
import {cutLine, fitLine} from '../components/line.ts';
import type {Page} from '../keys/context.ts';
import type {Frame, Size} from '../state/state.ts';
import {cut, width, wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';
import {layout} from './layout.ts';
import type {View} from './view.ts';

/** Cells of a share's bar: one for every twentieth. */
const barCells = 20;
/** A bar stands beside its words where they have so many columns. */
const leastWithBar = 86;
/** Two columns stand side by side from here on. */
const leastForTwo = 146;
const betweenColumns = 4;
/** Rows of a chart, and of one where the screen has so many rows that the page is read at a glance. */
const chartRows = {usual: 5, tall: 10, from: 44};

/** A 95 % interval between 0 and 100, its middle marked. */
const bar = ({mean, low, high}: Share): Line => {
	const cell = (share: number): number => Math.min(barCells - 1, Math.floor(share * barCells));
	const [from, to, at] = [cell(low), cell(high), cell(mean)];
	const drawn = Array.from({length: barCells}, (_, index) =>
		index === at ? glyphs.standing : index >= from && index <= to ? glyphs.horizontal : ' ',
	).join('');
	return [[glyphs.vertical, 'muted'], [drawn, 'good'], [glyphs.vertical, 'muted'], '  '];
};

type Fact = Extract<ReportRow, {kind: 'fact'}>;

const factLines = ({label, text, share}: Fact, {labels, bars}: {labels: number; bars: boolean}, columns: number): Line[] => {
	const head = fitLine([cut(label, labels)], labels);
	const drawn: Line = !bars ? [] : share ? bar(share) : [' '.repeat(barCells + 4)];
	const before = labels + 2 + (bars ? barCells + 4 : 0);
	return wrap(text, columns - before).map(
		(line, index): Line => [...(index === 0 ? [...head, '  ', ...drawn] : [' '.repeat(before)]), line],
	);
};

const rowLines = (row: ReportRow, place: {labels: number; bars: boolean; chart: number}, columns: number): Line[] => {
	switch (row.kind) {
		case 'text':
			return wrap(row.text, columns).map((line): Line => [row.quiet ? [line, 'muted'] : line]);
		case 'fact':
			return factLines(row, place, columns);
		case 'series':
			return [
				...barChart(row.values, columns, place.chart).lines.map((line): Line => [[line, 'accent']]),
				...wrap(row.text, columns).map((line): Line => [[line, 'muted']]),
			];
	}
};

const sectionLines = ({title, rows}: ReportSection, columns: number, chart: number): Line[] => {
	const facts = rows.filter(row => row.kind === 'fact');
	const labels = Math.min(Math.max(0, ...facts.map(({label}) => width(label))), Math.floor(columns * 0.38));
	const bars = columns >= leastWithBar && facts.some(({share}) => share != null);
	const lines = rows.flatMap(row => rowLines(row, {labels, bars, chart}, columns));
	return [[[cut(title, columns), 'title']], ...lines, []];
};

/** Sections one under the other, or in two columns of about the same height, read down and then across. */
const flow = (sections: readonly ReportSection[], {columns, rows}: {columns: number; rows: number}): Line[] => {
	const chart = rows >= chartRows.from ? chartRows.tall : chartRows.usual;
	if (columns < leastForTwo) return sections.flatMap(section => sectionLines(section, columns, chart)).slice(0, -1);
	const half = Math.floor((columns - betweenColumns) / 2);
	const blocks = sections.map(section => sectionLines(section, half, chart));
	const total = blocks.reduce((sum, block) => sum + block.length, 0);
	let [height, first] = [0, 0];
	while (first < blocks.length && height + (blocks[first]?.length ?? 0) / 2 <= total / 2) height += blocks[first++]?.length ?? 0;
	const [left, right] = [blocks.slice(0, first).flat(), blocks.slice(first).flat()];
	return Array.from(
		{length: Math.max(left.length, right.length)},
		(_, row): Line => [...fitLine(left[row] ?? [], half), ' '.repeat(betweenColumns), ...cutLine(right[row] ?? [], half)],
	);
};

/** The sections of a page; none until it is read. */
export const report = (page: Page, {network, insights, experiments, stats}: Frame, locale: Locale): ReportSection[] => {
	if (page === 'network') return network === null ? [] : networkReport(network, locale);
	return insights === null ? [] : insightReport(insights, {today: stats.pace.left, experiments}, locale);
};

/** Rows of a page inside its frame, and columns. */
const inside = ({columns, rows}: Size): {columns: number; rows: number} => ({
	columns: columns - 4,
	rows: (layout(columns, rows)?.body ?? 2) - 2,
});

/** Lines of a page that lie below what is shown from the top: its greatest scroll. */
export const pageBeyond = (page: Page, frame: Frame, size: Size, locale: Locale): number => {
	const room = inside(size);
	return Math.max(0, flow(report(page, frame, locale), room).length - room.rows);
};

/** A page as the one section of the screen. */
export const pageSection = (page: Page, {state, frame, locale}: View): Section => {
	const room = inside(state.size);
	const {rows} = room;
	const lines = flow(report(page, frame, locale), room);
	const top = Math.min(state.pages[page], Math.max(0, lines.length - rows));
	const place = lines.length > rows ? locale.screen.people.place(top + 1, Math.min(lines.length, top + rows), lines.length) : '';
	return {title: [[locale.screen.screens[page], 'title']], note: [[place, 'muted']], rows, lines: lines.slice(top, top + rows)};
};
