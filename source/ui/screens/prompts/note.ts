import {fill, unfilled} from '../../../domain/template.ts';
import {fieldView} from '../../components/field.ts';
import {joined} from '../../components/line.ts';
import {valuesIn} from '../../state/note.ts';
import {width, wrap} from '../../terminal/width.ts';
import type {Line, Span} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 72;

/** A line of the field with its places marked; the one that is selected, at column `x`, as a selection. */
const placesIn = (line: string, x: number | null): Line => {
	const spans: Span[] = [];
	let at = 0;
	for (const {from, to} of unfilled(line)) {
		const isSelected = x === width(line.slice(0, from));
		spans.push(line.slice(at, from), [line.slice(from, to), isSelected ? 'selected' : 'accent']);
		at = to;
	}
	return [...spans, line.slice(at)];
};

/** A text field over several lines, its places marked, and what stands below it. */
const composer = (
	{field, title, count, below}: {field: PromptOf<'note'>['field']; title: string; count: Span; below: readonly Line[]},
	{state: {size}}: View,
): PromptView => {
	const columns = insideColumns(size, wide);
	const needed = fieldView(field.text, field.cursor, columns, Number.MAX_SAFE_INTEGER).lines.length;
	const rows = Math.max(1, insideRows(size, Math.max(4, needed + 1) + below.length) - below.length);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, rows);
	const shown = Array.from(
		{length: rows},
		(_, row): Line => placesIn(lines[row] ?? '', field.selected && row === cursor.y ? cursor.x : null),
	);
	return promptView(size, columns, title, [...shown, ...below], {note: [count], cursor});
};

/** The note as it is written; below it what will stand in its places, the template it began as, and what is left of the month's notes. */
export const noteView = (prompt: PromptOf<'note'>, view: View): PromptView => {
	const {person, field, limit, taken} = prompt;
	const {locale, frame} = view;
	const words = locale.screen.note;
	const columns = insideColumns(view.state.size, wide);
	const values = valuesIn(prompt);
	const {length} = fill(field.text.trim(), values).text;
	const count: Span = [words.count(length, limit), length > limit ? 'risk' : 'muted'];
	const places = [...new Set(unfilled(field.text).map(({from, to}) => field.text.slice(from, to)))];
	const unknown = places.filter(place => fill(place, values).missing.length > 0);
	const known = places.filter(place => !unknown.includes(place)).map(place => words.knownPlace(place, fill(place, values).text));
	const told = [...(unknown.length > 0 ? [words.unknownPlaces(unknown)] : []), ...known];
	const {used, cap} = frame.stats.pace.notes;
	const facts = joined([taken ? words.template(taken.use.name) : '', cap === null ? '' : words.left(Math.max(0, cap - used))]);
	const below: Line[] = [
		...told.flatMap(text => wrap(text, columns, 2)).map((line): Line => [[line, 'accent']]),
		...(facts.length === 0 ? [] : [facts.map((span): Span => [typeof span === 'string' ? span : span[0], 'muted'])]),
	];
	return composer({field, title: words.title(person.name), count, below}, view);
};

/** The text of a template, and what it may ask for. */
export const templateView = ({name, field}: PromptOf<'template'>, view: View): PromptView => {
	const words = view.locale.screen.templates;
	const columns = insideColumns(view.state.size, wide);
	const below = wrap(words.places, columns, 3).map((line): Line => [[line, 'muted']]);
	return composer({field, title: words.text(name), count: [words.length(field.text.length), 'muted'], below}, view);
};
