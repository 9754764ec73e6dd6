import type {Locale} from '../../../locales/index.ts';
import {keyNames} from '../../../locales/key-names.ts';
import {fieldView} from '../../components/field.ts';
import {spread} from '../../components/line.ts';
import {runnable} from '../../keys/help.ts';
import type {PaletteEntry} from '../../state/palette.ts';
import type {Size} from '../../state/state.ts';
import {cut, fitText, width} from '../../terminal/width.ts';
import type {Line, Span} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {viewWord, workOf} from '../words.ts';
import {offeredLine} from './help.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 84;

/** Lines at most: what is not among the first is found by typing more. */
const mostLines = 14;

/** The field and the blank line under it. */
const headRows = 2;

/** Columns of a key at the right end. */
const keyColumns = 10;

/** Lines seen at once, under the field. */
export const paletteRows = (size: Size): number => Math.max(1, insideRows(size, mostLines + headRows) - headRows);

/** @param names columns of the names of people, so that what stands behind them is aligned */
const entryLine = (entry: PaletteEntry, locale: Locale, columns: number, names: number): Line => {
	const {screen, domain, keys} = locale;
	const named = (name: string, said: string, end: string): Line => {
		const room = columns - width(end) - 1;
		const wideName = said === '' ? Math.min(width(name), room) : names;
		const rest = room - wideName - 2;
		const more: Span[] = said === '' || rest < 4 ? [] : ['  ', [cut(said, rest), 'muted']];
		return spread([[fitText(name, wideName), 'strong'], ...more], [[end, 'muted']], columns);
	};
	switch (entry.kind) {
		case 'screen':
			return named(screen.screens[entry.screen], '', keys.palette.screen);
		case 'view':
			return named(viewWord(entry.view, locale), '', keys.palette.view);
		case 'person':
			return named(entry.person.name, workOf(entry.person), domain.status[entry.person.status]);
		case 'action': {
			const key = cut(keyNames(entry.action.keys.slice(0, 1), locale), keyColumns);
			const why = runnable(entry);
			return spread(offeredLine({label: entry.label, works: why}, locale, columns - width(key) - 1), [[key, 'strong']], columns);
		}
	}
};

/** A field, and below it what it means: actions with their keys, screens, people. As high with one line as with many, so that nothing jumps. */
export const paletteView = (prompt: PromptOf<'palette'>, {state, frame, locale}: View): PromptView => {
	const {palette: words} = locale.keys;
	const {size} = state;
	const columns = insideColumns(size, wide);
	const rows = paletteRows(size);
	const {palette: entries} = frame;
	const {lines, cursor} = fieldView(prompt.field.text, prompt.field.cursor, columns - 2, 1);
	const head: Line = [[': ', 'strong'], prompt.field.text === '' ? [cut(words.hint, columns - 2), 'muted'] : (lines[0] ?? '')];
	const index = Math.min(prompt.index, entries.length - 1);
	const top = Math.max(0, topAround(index, rows, entries.length));
	const people = entries.slice(top, top + rows).flatMap(entry => (entry.kind === 'person' ? [width(entry.person.name)] : []));
	const names = Math.min(Math.max(0, ...people), Math.max(16, Math.floor(columns * 0.4)));
	const shown = entries
		.slice(top, top + rows)
		.map((entry, at) => choiceLine(entryLine(entry, locale, columns - 2, names), top + at === index, columns));
	const list: Line[] = shown.length === 0 ? [[[cut(words.none, columns), 'muted']]] : shown;
	const padding: Line[] = Array.from({length: Math.max(0, rows - list.length)}, () => []);
	return promptView(size, columns, words.title, [head, [], ...list, ...padding], {
		note: [[words.narrowed(entries.length), 'muted']],
		cursor: {x: cursor.x + 2, y: 0},
	});
};
