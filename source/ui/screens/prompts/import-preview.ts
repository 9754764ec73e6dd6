import {type ImportWords, importWords} from '../../../locales/import-report.ts';
import type {Locale} from '../../../locales/index.ts';
import type {ReadImport} from '../../session.ts';
import type {Size} from '../../state/state.ts';
import {cut, fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 84;

/** Columns in which a file's name is worth reading: under it what was read of the file takes the next line. */
const leastName = 14;

/** Columns of a person's name. */
const longestName = 32;

/** The answer and the blank line over it stay in sight however long the preview is. */
const answerRows = 2;

/** The last part of a path. */
const nameOf = (path: string): string => path.split(/[/\\]/).findLast(part => part !== '') ?? path;

/** A file's name within what was named. */
const withinOf = (path: string, named: string): string =>
	path.startsWith(`${named}/`) ? path.slice(named.length + 1) : path === named ? nameOf(path) : path;

/** Text behind a label, in as many lines as it needs. */
const labelled = (label: string, labelColumns: number, text: string, columns: number): Line[] =>
	wrap(text, columns - labelColumns - 2).map((line, row): Line => [[fitText(row === 0 ? label : '', labelColumns), 'muted'], '  ', line]);

const indented = (texts: readonly string[], columns: number): Line[] =>
	texts.flatMap(text => wrap(text, columns - 2)).map((line): Line => [`  ${line}`]);

/** A line a file where name and count fit side by side, else two. */
const fileLines = (files: ImportWords['files'], columns: number): Line[] => {
	const longest = Math.max(0, ...files.map(({text}) => width(text)));
	const name = Math.min(Math.max(0, ...files.map(({path}) => width(path))), columns - longest - 2);
	return files.flatMap(({path, text}): Line[] =>
		name < leastName && name < width(path)
			? [[[cut(path, columns), 'strong']], ...indented([text], columns)]
			: [[[fitText(path, name), 'strong'], '  ', text]],
	);
};

/** Parts with a blank line between them; those without a line are left out. */
const apart = (parts: readonly Line[][]): Line[] =>
	parts.filter(({length}) => length > 0).flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]));

/**
 * What an import would do, in lines of `columns`: the files, what becomes of whom, what does not agree; last the rows that could not
 * be read, which may be many.
 */
const previewLines = ({path, report, sameAt}: ReadImport, columns: number, locale: Locale): Line[] => {
	const {intake, screen} = locale;
	const where = `${screen.screens.people}, ${screen.people.views.suggestions}`;
	// what is said of somebody must not drown in their name
	const disagreements = report.disagreements.map(one => ({...one, name: cut(one.name, longestName)}));
	const words = importWords({...report, disagreements}, locale, where);
	const files = words.files.map(file => ({...file, path: withinOf(file.path, path)}));
	const labels = Math.max(...words.rows.map(([label]) => width(label)));
	const remarks = sameAt === null ? (words.isKnown ? [intake.nothingNew] : []) : [intake.same(sameAt)];
	return apart([
		fileLines(files, columns),
		words.rows.flatMap(([label, text]) => labelled(label, labels, text, columns)),
		[...words.disagreements, ...remarks].flatMap(text => wrap(text, columns)).map((line): Line => [line]),
		...files
			.filter(({problems}) => problems.length > 0)
			.map(({path: name, problems}): Line[] => [[[cut(name, columns), 'strong']], ...indented(problems, columns)]),
	]);
};

const rowsFor = (size: Size, lines: number): number => insideRows(size, lines + answerRows) - answerRows;

/** Lines of a preview that the screen cannot show at once. */
export const previewBeyond = (read: ReadImport, size: Size, locale: Locale): number => {
	const {length} = previewLines(read, insideColumns(size, wide), locale);
	return length - rowsFor(size, length);
};

const answer = ({sameAt}: ReadImport, {format: {key}, screen: {imports: words, keys}}: Locale): Line =>
	sameAt === null
		? [[key('preview-yes', 'y'), 'strong'], ` ${words.import}    `, [key('preview-no', keys.esc), 'strong'], ` ${words.decline}`]
		: [[key('preview-no', keys.esc), 'strong'], ` ${words.back}`];

export const previewView = ({read, scroll}: PromptOf<'import-preview'>, {state: {size}, locale}: View): PromptView => {
	const {imports: words, help} = locale.screen;
	const columns = insideColumns(size, wide);
	const lines = previewLines(read, columns, locale);
	const rows = rowsFor(size, lines.length);
	const top = Math.max(0, Math.min(scroll, lines.length - rows));
	const name = nameOf(read.path);
	return promptView(
		size,
		columns,
		read.sameAt === null ? words.previewTitle(name) : words.sameTitle(name),
		[...lines.slice(top, top + rows), [], answer(read, locale)],
		{note: rows < lines.length ? [[help.place(top + 1, top + rows, lines.length), 'muted']] : []},
	);
};
