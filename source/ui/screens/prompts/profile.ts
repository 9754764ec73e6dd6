import type {OwnProfile} from '../../../domain/preflight.ts';
import type {Locale} from '../../../locales/index.ts';
import {bar} from '../../components/bar.ts';
import {cutLine, fitLine, toned} from '../../components/line.ts';
import {fitText, width, wrap} from '../../terminal/width.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 76;
/** Where the reasons stand: under the titles, behind cursor and mark. */
const indent = '    ';

const muted = (texts: readonly string[]): Line[] => texts.map(text => [[text, 'muted']]);

/** Cursor, mark, title, and what there is of it. */
const itemLine = (
	item: OwnProfile['items'][number],
	known: boolean,
	selected: boolean,
	columns: number,
	{domain, screen}: Locale,
): Line => {
	const titles = Object.values(domain.preflight).map(({title}) => width(title));
	const title = fitText(domain.preflight[item.item].title, Math.min(Math.max(...titles), Math.floor(columns * 0.6)));
	const line: Line = [
		`${selected ? glyphs.selected : ' '} `,
		item.done ? [glyphs.done, 'good'] : [glyphs.open, 'risk'],
		' ',
		[title, 'strong'],
		'  ',
		screen.profile.found(item, known),
	];
	return selected ? toned(fitLine(line, columns), 'selected') : cutLine(line, columns);
};

const why = ({item}: OwnProfile['items'][number], columns: number, {domain}: Locale): string[] =>
	wrap(domain.preflight[item].why, columns - indent.length).map(text => indent + text);

/** Of the marked item only, as many rows whichever it is: nothing jumps while the mark moves. */
const whyMarked = (items: OwnProfile['items'], index: number, columns: number, locale: Locale): Line[] => {
	const all = items.map(item => why(item, columns, locale));
	const rows = Math.max(...all.map(({length}) => length));
	return muted(Array.from({length: rows}, (_, row) => all[index]?.[row] ?? ''));
};

/** Rows of a list that never shows fewer, however small the terminal. */
const fewest = 3;

/**
 * The member's own profile: how complete it is, and each item with what there is of it and why it matters. Where not all of it has room
 * the reason of the marked item stands alone, then the list moves with the mark.
 */
export const profileView = ({index}: PromptOf<'profile'>, {state: {size}, frame: {profile}, locale}: View): PromptView => {
	const words = locale.screen.profile;
	const {items, complete, known} = profile;
	const columns = insideColumns(size, wide);
	const rows = insideRows(size, Number.POSITIVE_INFINITY);
	const told = words.complete(items.filter(({done}) => done).length, items.length, complete);
	const {full, empty} = bar(complete, columns - width(told) - 2);
	const intro = known ? [] : [...wrap(words.unknown, columns).map((text): Line => [text]), []];
	const head: Line[] = [...intro, [[full, 'accent'], [empty, 'muted'], `  ${told}`], []];
	const lines = items.map((item, place) => itemLine(item, known, place === index, columns, locale));
	const marked = whyMarked(items, index, columns, locale);
	const forms = [
		[...head, ...items.flatMap((item, place) => [lines[place] ?? [], ...muted(why(item, columns, locale))])],
		[...head, ...lines, [], ...marked],
		[...head, ...lines],
	];
	const form = forms.find(({length}) => length <= rows);
	if (form) return promptView(size, columns, words.title, form);
	const beside = intro.length > 0 && rows - intro.length >= fewest ? intro : marked;
	const room = Math.max(fewest, rows - beside.length);
	const top = topAround(index, room, lines.length);
	const list = lines.slice(top, top + room);
	return promptView(size, columns, words.title, known ? [...list, ...beside] : [...beside, ...list], {note: [[told, 'muted']]});
};
