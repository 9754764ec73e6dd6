import type {Closed} from '../../domain/views.ts';
import {toned} from '../components/line.ts';
import {todayLines, todayRows} from '../state/today.ts';
import {wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';
import {isBeginning, todayLine} from './list.ts';
import type {View} from './view.ts';

/** The list is closed to everybody, however well the member knows them. */
const barred: ReadonlySet<Closed> = new Set<Closed>(['limit', 'restricted', 'weekly-limit']);

/** What may be said under a list that ends before its box does. */
const below = ({state, frame, locale}: View, columns: number): Line[] => {
	const {today: words} = locale.screen;
	const {morning} = frame;
	const said = (texts: readonly string[]): Line[] => texts.flatMap(text => wrap(text, columns - 2)).map((line): Line => [`  ${line}`]);
	const closed = morning.closed;
	const more = closed === 'pace' ? locale.domain.more(frame.stats.pace, frame.stats.asOf) : null;
	const ways =
		closed === null
			? []
			: said([...(more === null ? [] : [words.roomAgain(more)]), ...(isBeginning(frame) ? words.ways.beginning : words.ways[closed])]);
	const goal = closed === 'nobody' && frame.stats.account.goal === 'keep-in-touch' ? said([words.onlyKnown]) : [];
	// of everybody, not of those a filter leaves
	const all = state.filter.today === '';
	const aside = [
		...(all && morning.beyondToday > 0 ? [words.beyond(morning.beyondToday)] : []),
		// while LinkedIn or the count stands in the way, knowing them would open nothing
		...(all && morning.tooRisky > 0 && !barred.has(closed) ? [words.tooRisky(morning.tooRisky)] : []),
	];
	const beyond = said(aside).map(line => toned(line, 'muted'));
	return [...goal, ...ways, ...beyond];
};

/** The first lines, the last of them marked where more followed. */
const ending = (lines: readonly Line[], rows: number): Line[] =>
	lines.length <= rows ? [...lines] : lines.slice(0, rows).map((line, row) => (row === rows - 1 ? [...line, ` ${glyphs.more}`] : line));

/** Lines that Today would take with all its rows and all that is said under them; 0 where nobody is on it. */
export const todayNeeds = (view: View, columns: number): number => {
	const lines = todayLines(view.frame.morning, view.state.filter.today);
	return todayRows(lines).length === 0 ? 0 : lines.length + below(view, columns).length;
};

/** Today's list in `rows` lines of `columns`, and how many lines lie above and below it. */
export const todayList = (view: View, columns: number, rows: number): {lines: Line[]; above: number; below: number} => {
	const {state, frame, locale} = view;
	const filter = state.filter.today;
	const all = todayLines(frame.morning, filter);
	const {top} = state.today;
	const lines = all.slice(top, top + rows).map(line => todayLine(line, view, columns));
	if (all.length === 0 && filter !== '') return {lines: [[locale.screen.today.filtered(filter)]], above: 0, below: 0};
	const end = top + lines.length >= all.length ? ending(below(view, columns), rows - lines.length) : [];
	return {lines: [...lines, ...end], above: top, below: Math.max(0, all.length - top - lines.length)};
};
