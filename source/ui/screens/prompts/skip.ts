import {fieldView} from '../../components/field.ts';
import {wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 64;

export const skipView = ({person, field}: PromptOf<'skip'>, {state: {size}, locale: {touch}}: View): PromptView => {
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const hint = wrap(touch.skip.hint, columns).map((line): Line => [[line, 'muted']]);
	return promptView(size, columns, touch.skip.title(person.name), [[lines[0] ?? ''], [], ...hint], {cursor});
};
