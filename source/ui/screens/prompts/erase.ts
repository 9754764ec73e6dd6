import {fieldView} from '../../components/field.ts';
import {cut, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

/** What goes, that nothing brings it back, and the field for the name. */
export const eraseView = ({person, field}: PromptOf<'erase'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.erase;
	const columns = insideColumns(size, 64);
	const told = wrap(words.told, columns, 4).map((line): Line => [[line, 'risk']]);
	const asked = wrap(words.ask(person.name), columns, 3).map((line): Line => [line]);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const above = told.length + 1 + asked.length;
	return promptView(size, columns, cut(words.title(person.name), columns - 2), [...told, [], ...asked, [lines[0] ?? '']], {
		cursor: {x: cursor.x, y: above + cursor.y},
	});
};
