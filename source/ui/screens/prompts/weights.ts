import {mostWeight} from '../../../domain/ranking.ts';
import type {Locale} from '../../../locales/index.ts';
import {bar} from '../../components/bar.ts';
import {cutLine, fitLine, toned} from '../../components/line.ts';
import {mostPoints, pointNames} from '../../state/weights.ts';
import {fitText, width} from '../../terminal/width.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {workOf} from '../words.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 84;
/** Cells of a bar: the labels come first where both do not fit. */
const barCells = {most: 20, least: 8};
/** Columns beside label and bar: the mark, blanks, the number, and what it was. */
const beside = 18;

type Row = {label: string; value: number; before: number; most: number};

const rowsOf = ({own, points, before}: PromptOf<'weights'>, {domain, weights: {page}}: Locale): Row[] => [
	...(own ? [{label: page.own(own.name), value: own.weight, before: own.before, most: mostWeight}] : []),
	...pointNames.map(name => ({
		label: name === 'fit' ? page.fit : domain.relation[name],
		value: points[name],
		before: before[name],
		most: mostPoints,
	})),
];

/** Cursor, what counts, its points, and what they were. */
const rowLine = (
	{label, value, before, most}: Row,
	selected: boolean,
	columns: number,
	{labels, cells}: {labels: number; cells: number},
	{weights: {page}, format}: Locale,
): Line => {
	const {full, empty} = bar(value / most, cells);
	const line: Line = [
		`${selected ? glyphs.selected : ' '} `,
		fitText(label, labels),
		'  ',
		[full, 'accent'],
		[empty, 'muted'],
		[` ${format.number(value).padStart(3)}`, 'strong'],
		[value === before ? '' : `  ${page.changed(before)}`, 'muted'],
	];
	return selected ? toned(fitLine(line, columns), 'selected') : cutLine(line, columns);
};

const orderLines = ({frame: {order}, locale}: View, columns: number, rows: number): Line[] => {
	const {weights: words, format} = locale;
	if (order.length === 0) return [[words.nobody]];
	const shown = order.slice(0, rows);
	const moves = shown.map(({was}, index) => words.was(was, index + 1));
	const moveWide = Math.max(...moves.map(width));
	const nameWide = Math.min(Math.max(...shown.map(({offer}) => width(offer.name))), Math.floor(columns * 0.4));
	return shown.map(({offer, was}, index) =>
		cutLine(
			[
				`${format.number(index + 1).padStart(3)}  `,
				[fitText(moves[index] ?? '', moveWide), was === index + 1 ? 'muted' : 'accent'],
				'  ',
				[fitText(offer.name, nameWide), 'strong'],
				`  ${format.number(Math.round(offer.worth)).padStart(3)}  `,
				[workOf(offer), 'muted'],
			],
			columns,
		),
	);
};

/** Rows of the order that stay however small the terminal, and those it takes where there is room. */
const fewest = 3;
const mostOrder = 10;

/** What counts, each a number that the arrows change, and under them the first of today as they then are. */
export const weightsView = (prompt: PromptOf<'weights'>, view: View): PromptView => {
	const {
		state: {size},
		locale,
	} = view;
	const {page} = locale.weights;
	const columns = insideColumns(size, wide);
	const rows = insideRows(size, Number.POSITIVE_INFINITY);
	const all = rowsOf(prompt, locale);
	const longest = Math.max(...all.map(({label}) => width(label)));
	const cells = Math.max(barCells.least, Math.min(barCells.most, columns - longest - beside));
	const at = {cells, labels: Math.min(longest, Math.max(8, columns - cells - beside))};
	const lines = all.map((row, index) => rowLine(row, index === prompt.index, columns, at, locale));
	const head: Line = [[page.head, 'title']];
	const room = rows - lines.length - 2;
	if (room >= fewest) {
		const order = orderLines(view, columns, Math.min(mostOrder, room));
		return promptView(size, columns, page.title, [...lines, [], head, ...order]);
	}
	const shown = Math.max(1, Math.min(lines.length, rows - fewest - 1));
	const top = topAround(prompt.index, shown, lines.length);
	return promptView(size, columns, page.title, [
		...lines.slice(top, top + shown),
		head,
		...orderLines(view, columns, Math.max(1, rows - shown - 1)),
	]);
};
