import {fill, type Template, unfilled} from '../../../domain/template.ts';
import {fieldView} from '../../components/field.ts';
import {cutLine} from '../../components/line.ts';
import {fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 76;

/** Lines under the list: a note of 300 characters in the widest popup, and what it lacks. */
const previewRows = 6;

/** Templates before and after the list; the smallest screen shows a few. */
const leastListed = 3;

const previewOf = (
	{text, lang}: Template,
	{note: {writing, limit}}: PromptOf<'templates'>,
	columns: number,
	rows: number,
	{locale}: View,
): Line[] => {
	const words = locale.screen.templates;
	const filled = fill(text, writing.values[lang]);
	const lacks = [...new Set(unfilled(filled.text).map(({from, to}) => filled.text.slice(from, to)))];
	const over = Math.max(0, filled.text.length - limit);
	const state = lacks.length > 0 ? words.lacks(lacks) : over > 0 ? words.over(over) : words.complete(filled.text.length, limit);
	const told = wrap(state, columns, 2).map((line): Line => [[line, lacks.length > 0 || over > 0 ? 'accent' : 'muted']]);
	return [...wrap(filled.text, columns, Math.max(1, rows - told.length)).map((line): Line => [line]), ...told];
};

/** The templates, those that fit best first, and below them the selected one filled for the person. */
export const templatesView = (prompt: PromptOf<'templates'>, view: View): PromptView => {
	const {
		state: {size},
		locale,
	} = view;
	const words = locale.screen.templates;
	const {templates} = prompt.note.writing;
	const columns = insideColumns(size, wide);
	const rows = insideRows(size, templates.length + 1 + previewRows);
	const listed = Math.max(leastListed, Math.min(templates.length, rows - 1 - previewRows));
	const top = topAround(prompt.index, listed, templates.length);
	const shown = templates.slice(top, top + listed);
	const name = Math.min(24, Math.max(8, ...templates.map(each => width(each.name))));
	const list = shown.map((template, row): Line => {
		const index = top + row;
		const digit = index < 9 ? String(index + 1) : ' ';
		const text = `${digit}  ${fitText(template.name, name)}  ${fitText(locale.domain.frame[template.frame], 16)}  ${template.lang}`;
		return choiceLine(cutLine([text], columns - 2), index === prompt.index, columns);
	});
	const selected = templates[prompt.index];
	const preview = selected ? previewOf(selected, prompt, columns, Math.max(1, rows - listed - 1), view) : [[words.none]];
	const padding = Array.from({length: Math.max(0, rows - listed - 1 - preview.length)}, (): Line => []);
	const place = locale.screen.help.place(top + 1, top + shown.length, templates.length);
	return promptView(size, columns, words.title(prompt.note.person.name), [...list, [], ...preview, ...padding], {
		note: shown.length < templates.length ? [[place, 'muted']] : [],
	});
};

export const templateNameView = ({templates, field}: PromptOf<'template-name'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.screen.templates;
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const model = templates.note.writing.templates[templates.index]?.name ?? '';
	const hint = wrap(words.model(model), columns).map((line): Line => [[line, 'muted']]);
	return promptView(size, columns, words.name, [[lines[0] ?? ''], [], ...hint], {cursor});
};
