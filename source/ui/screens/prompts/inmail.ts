import {cleanInMail} from '../../../domain/inmail.ts';
import {fieldView} from '../../components/field.ts';
import {spread} from '../../components/line.ts';
import {inMailText} from '../../state/inmail.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 72;

/** Rows of a text that is not begun. */
const leastRows = 4;

/** An InMail as it is written: its subject in one line, its text below, each with its count against LinkedIn's limit. */
export const inMailView = (prompt: PromptOf<'inmail'>, {state: {size}, frame, locale}: View): PromptView => {
	const words = locale.screen.inmail;
	const {person, part, field, other, limits} = prompt;
	const columns = insideColumns(size, wide);
	const [subject, body] = part === 'subject' ? [field, other] : [other, field];
	const kept = cleanInMail(inMailText(prompt)) ?? {subject: '', body: ''};
	const head = (which: typeof part): Line => {
		const {length} = kept[which];
		const count = words.count(length, limits[which]);
		return spread([[words[which], which === part ? 'title' : 'muted']], [[count, length > limits[which] ? 'risk' : 'muted']], columns);
	};
	const credits = frame.stats.inmail;
	const below: Line[] = credits === null ? [] : [[[words.left(credits.left), 'muted']]];
	const needed = fieldView(body.text, body.cursor, columns, Number.MAX_SAFE_INTEGER).lines.length;
	const around = 3 + below.length;
	const rows = Math.max(1, insideRows(size, Math.max(leastRows, needed + 1) + around) - around);
	const top = fieldView(subject.text, subject.cursor, columns, 1);
	const text = fieldView(body.text, body.cursor, columns, rows);
	const shown = Array.from({length: rows}, (_, row): Line => [text.lines[row] ?? '']);
	const cursor = part === 'subject' ? {x: top.cursor.x, y: 1} : {x: text.cursor.x, y: text.cursor.y + 3};
	return promptView(size, columns, words.title(person.name), [head('subject'), [top.lines[0] ?? ''], head('body'), ...shown, ...below], {
		cursor,
	});
};
