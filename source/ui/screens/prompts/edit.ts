import type {Card} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {fieldView} from '../../components/field.ts';
import {type EditField, editFields, editText} from '../../state/edit.ts';
import {cut, fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 84;

/** A value as it is read: what was chosen in words, dates as they are written here. */
const shown = (card: Card, field: EditField, {domain, edit}: Locale): string => {
	const text = editText(card, field);
	switch (field) {
		case 'degree':
			return domain.degree(card.degree);
		case 'relation':
			return card.relation === null ? '' : domain.relation[card.relation];
		case 'outcome':
			return text === 'waiting' ? edit.waiting : domain.outcome[text as keyof typeof domain.outcome];
		case 'source':
			return edit.sources[text as keyof typeof edit.sources];
		default:
			return text;
	}
};

/** All that can be said of a person, one line each; what became of the latest invitation stands below. */
export const editView = ({person, index}: PromptOf<'edit'>, {state: {size}, frame: {edited}, locale}: View): PromptView => {
	const words = locale.edit;
	const columns = insideColumns(size, wide);
	const fields = edited ? editFields(edited) : [];
	const labels = Math.min(Math.max(...Object.values(words.fields).map(width)), Math.floor(columns * 0.4));
	const lines = fields.flatMap((field, at): {at: number; line: Line}[] => {
		const value = edited ? shown(edited, field, locale) : '';
		const line = choiceLine(
			[fitText(words.fields[field], labels), '  ', [cut(value, columns - labels - 4), 'strong']],
			at === index,
			columns,
		);
		return field === 'sent-on'
			? [
					{at: -1, line: [[words.invitation, 'title']]},
					{at, line},
				]
			: [{at, line}];
	});
	const rows = insideRows(size, lines.length);
	const top = topAround(
		lines.findIndex(({at}) => at === index),
		rows,
		lines.length,
	);
	return promptView(
		size,
		columns,
		cut(words.title(person.name), columns - 2),
		lines.slice(top, top + rows).map(({line}) => line),
	);
};

/** A field being typed, and under it what it takes. */
export const editFieldView = ({of, field, isWrong}: PromptOf<'edit-field'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.edit;
	const columns = insideColumns(size, 72);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const hint = wrap(words.hint(of), columns, 3).map((line): Line => [[line, isWrong ? 'risk' : 'muted']]);
	return promptView(
		size,
		columns,
		words.fields[of],
		[[lines[0] ?? ''], [], ...(isWrong ? [[[words.wrong, 'risk']] satisfies Line] : []), ...hint],
		{
			cursor,
		},
	);
};
