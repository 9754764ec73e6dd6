import type {Locale} from '../../../locales/index.ts';
import {keyNames} from '../../../locales/key-names.ts';
import {fieldView} from '../../components/field.ts';
import {type HelpLine, helpLength, type Offered} from '../../keys/help.ts';
import {contextOf} from '../../state/context.ts';
import type {Size} from '../../state/state.ts';
import {cut, fitText, width} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 92;

/** The field and the blank line under it. */
const headRows = 2;

/** Rows of help seen at once, under the field. */
export const helpRows = (size: Size): number => Math.max(1, insideRows(size, helpLength + headRows) - headRows);

/** As many of an action's keys as have room, whole: the first ones are those to learn. */
const keysIn = (keys: readonly string[], columns: number, locale: Locale): string => {
	if (keys.length === 0) return locale.keys.none;
	const fitting = keys.findLastIndex((_, last) => width(keyNames(keys.slice(0, last + 1), locale)) <= columns);
	return keyNames(keys.slice(0, Math.max(0, fitting) + 1), locale);
};

/** What an action does, and where it does nothing, why: the reason is what the member looks for, so the description gives way to it. */
export const offeredLine = ({label, works}: Pick<Offered, 'label' | 'works'>, {screen}: Locale, columns: number): Line => {
	const {long, short} = screen.actions[label];
	if (works === true) return [cut(long, columns)];
	const why = `(${screen.reasons[works]})`;
	const said = [long, short].find(what => width(what) + width(why) + 2 <= columns) ?? short;
	return [[said, 'muted'], `  ${cut(why, Math.max(1, columns - width(said) - 2))}`];
};

/** Heading of what works here: whom it works on. */
const hereOf = ({state, frame, locale}: View): string => {
	const {person, suggestion, duplicate, selected} = contextOf(state, frame);
	const {today, imports} = locale.screen;
	if (selected === 'support') return today.supportDue;
	if (selected === 'archive') return imports.due.title;
	if (selected === 'who-accepted') return today.whoAccepted;
	return locale.keys.here(person?.name ?? suggestion?.name ?? duplicate?.one.name ?? '');
};

const headLine = (prompt: PromptOf<'help' | 'help-search'>, columns: number, {keys: words}: Locale): {line: Line; x: number | null} => {
	if (prompt.type === 'help-search') {
		const {lines, cursor} = fieldView(prompt.field.text, prompt.field.cursor, columns - 2, 1);
		return {line: [['/ ', 'strong'], lines[0] ?? ''], x: cursor.x + 2};
	}
	const said: Line =
		prompt.query === ''
			? [
					['/ ', 'strong'],
					[words.search.hint, 'muted'],
				]
			: [['/ ', 'strong'], cut(prompt.query, columns - 2)];
	return {line: said, x: null};
};

/** Every action under its heading, those that work on the selected one first; one is marked, and Enter does it. */
export const helpView = (prompt: PromptOf<'help' | 'help-search'>, view: View): PromptView => {
	const {state, frame, locale} = view;
	const {help: words, groups} = locale.screen;
	const rows = helpRows(state.size);
	const columns = insideColumns(state.size, wide);
	const keyColumns = columns < 70 ? 14 : 17;
	const drawn = (line: HelpLine, marked: boolean): Line => {
		if (line.type === 'group') return [[cut(line.group === 'here' ? hereOf(view) : groups[line.group], columns), 'title']];
		const keys = fitText(keysIn(line.action.keys, keyColumns, locale), keyColumns);
		const said: Line = [[`${keys} `, line.works === true ? 'strong' : 'muted'], ...offeredLine(line, locale, columns - keyColumns - 3)];
		return choiceLine(said, marked, columns);
	};
	const {help: lines} = frame;
	const places = lines.flatMap((line, at) => (line.type === 'action' ? [at] : []));
	const marked = places[Math.min(prompt.index, places.length - 1)] ?? -1;
	// the heading above the first action is seen with it
	const top = prompt.index === 0 ? 0 : Math.max(0, topAround(marked, rows, lines.length));
	const shown = lines.slice(top, top + rows).map((line, at) => drawn(line, top + at === marked));
	const list: Line[] = shown.length === 0 ? [[[cut(locale.keys.search.none, columns), 'muted']]] : shown;
	const padding: Line[] = Array.from({length: Math.max(0, rows - list.length)}, () => []);
	const place: Line = lines.length > rows ? [[words.place(top + 1, top + shown.length, lines.length), 'muted']] : [];
	const {line, x} = headLine(prompt, columns, locale);
	const title = prompt.type === 'help-search' ? locale.keys.search.title : words.title;
	const cursor = x === null ? null : {x, y: 0};
	return promptView(state.size, columns, title, [line, [], ...list, ...padding], {note: place, cursor});
};
