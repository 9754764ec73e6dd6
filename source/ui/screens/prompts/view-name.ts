import {viewNamed} from '../../../domain/saved-view.ts';
import {fieldView} from '../../components/field.ts';
import {wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 64;

/** The name of a view; below it what Enter does that one might not mean. */
export const viewNameView = ({field, before}: PromptOf<'view-name'>, {state: {size, views}, locale: {orders}}: View): PromptView => {
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const typed = field.text.trim();
	const other = viewNamed(views, typed);
	const {name} = orders.views;
	const usual = before === '' ? name.hint : name.change;
	const replaced = other && other.name !== before ? name.replaces(other.name) : usual;
	const hint = typed === '' && before !== '' ? name.removes(before) : replaced;
	const said = wrap(hint, columns, 2).map((line): Line => [[line, 'muted']]);
	return promptView(size, columns, before === '' ? name.title : name.rename(before), [[lines[0] ?? ''], [], ...said], {cursor});
};
