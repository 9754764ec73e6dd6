import {parseFilter} from '../../../domain/filter.ts';
import {filterTakes} from '../../../locales/filter-takes.ts';
import type {Locale} from '../../../locales/index.ts';
import {fieldView} from '../../components/field.ts';
import {spread} from '../../components/line.ts';
import {cut, fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {workOf} from '../words.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 72;

/** Columns in which a name and a position are both worth reading: under it the name has all. */
const leastWithWork = 36;

const muted = (lines: readonly string[]): Line[] => lines.map(line => [[line, 'muted']]);

export const addView = ({field}: PromptOf<'add'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.screen.add;
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	return promptView(size, columns, words.title, [[lines[0] ?? ''], [], ...muted(wrap(words.hint, columns))], {cursor});
};

/** "Who accepted?": the field, and below it whoever waits and fits. As high with one match as with nine, so that nothing jumps. */
export const whoAcceptedView = ({field, index}: PromptOf<'who-accepted'>, {state: {size}, frame, locale, now}: View): PromptView => {
	const words = locale.screen.whoAccepted;
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const hints = muted(wrap(words.hint, columns));
	const room = insideRows(size, 9 + 3 + hints.length) - 3 - hints.length;
	const top = Math.max(0, Math.min(index - room + 1, frame.matches.length - room));
	const shown = frame.matches.slice(top, top + room);
	const since = shown.map(({sentAt}) => (sentAt === null ? '' : words.since(sentAt, now)));
	const free = columns - 2 - Math.max(0, ...since.map(width)) - 1;
	const name = free < leastWithWork ? free : Math.min(30, Math.floor(free * 0.5));
	const matches = shown.map((person, row): Line => {
		const line: Line = spread(
			[[fitText(person.name, name), 'strong'], ...(name === free ? [] : ['  ', [workOf(person), 'muted'] as const])],
			[[since[row] ?? '', 'muted']],
			columns - 2,
		);
		return choiceLine(line, top + row === index, columns);
	});
	const unseen = frame.matches.length - shown.length;
	const more: Line = unseen > 0 ? ['  ', [locale.screen.more(unseen), 'muted']] : [];
	const list: Line[] = matches.length === 0 ? muted([words.none]) : matches;
	const padding: Line[] = Array.from({length: Math.max(0, room - list.length)}, () => []);
	return promptView(size, columns, words.title, [[lines[0] ?? ''], [], ...list, ...padding, more, ...hints], {cursor});
};

/** What can be typed where nothing is yet; what a field takes where its value is none of it; else nothing. */
const filterHint = (text: string, locale: Locale, now: number): string => {
	if (text.trim() === '') return locale.filter.hint;
	const {wrong} = parseFilter(text, now);
	return wrong ? filterTakes(wrong.field, locale) : '';
};

/** The filter stands in the message line, so that the list it narrows stays in sight. */
export const filterLine = (
	{field}: PromptOf<'filter'>,
	{state: {size, screen}, locale, now}: View,
): {line: Line; cursor: {x: number; y: number}} => {
	const label = cut(locale.screen.filter, 16);
	const before = width(label) + 2;
	const {lines, cursor} = fieldView(field.text, field.cursor, size.columns - before - 1, 1);
	const typed = lines[0] ?? '';
	const room = size.columns - before - width(typed) - 4;
	const hint = screen === 'people' ? filterHint(field.text, locale, now) : '';
	const shown: Line = hint === '' || room < 20 ? [] : ['   ', [cut(hint, room), 'muted']];
	return {line: [' ', [label, 'title'], ' ', typed, ...shown], cursor: {x: before + cursor.x, y: size.rows - 2}};
};
