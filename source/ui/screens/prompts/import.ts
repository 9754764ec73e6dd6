import type {Locale} from '../../../locales/index.ts';
import {bar} from '../../components/bar.ts';
import {fieldView} from '../../components/field.ts';
import {cutLine} from '../../components/line.ts';
import type {PathPrompt} from '../../state/prompt.ts';
import {fitText, width, wrap} from '../../terminal/width.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line, Tone} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 84;

const wrapped = (texts: readonly string[], columns: number, tone?: Tone): Line[] =>
	texts.flatMap(text => wrap(text, columns)).map(line => [tone === undefined ? line : [line, tone]]);

/** What stands under the path: why the last one could not be read, else what may be named and what is in Downloads. */
const underPath = (
	{search, problem}: Pick<PathPrompt, 'search' | 'problem'>,
	columns: number,
	{screen: {imports: words}}: Locale,
): Line[] => {
	const hint = wrapped([words.hint], columns, 'muted');
	if (problem !== null) return [...wrapped([problem], columns, 'risk'), [], ...hint];
	const found = search === 'nothing' ? words.howTo : [search === 'found' ? words.found : words.searching];
	return [...hint, [], ...wrapped(found, columns, 'muted')];
};

/** As high as it is where no archive is found: so nothing moves when one is, or when a path cannot be read. A mark where the screen is too low. */
const pathPopup = (path: PathPrompt, under: readonly Line[], {state: {size}, locale}: View): PromptView => {
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(path.field.text, path.field.cursor, columns, 1);
	const highest = 2 + underPath({search: 'nothing', problem: null}, columns, locale).length;
	const all: Line[] = [[lines[0] ?? ''], [], ...under];
	const rows = insideRows(size, Math.max(highest, all.length));
	const shown = Array.from({length: rows}, (_, row): Line => {
		const line = all[row] ?? [];
		return row === rows - 1 && all.length > rows ? [...cutLine(line, columns - 2), ` ${glyphs.more}`] : line;
	});
	return promptView(size, columns, locale.screen.imports.title, shown, {cursor});
};

export const pathView = (prompt: PromptOf<'import'>, view: View): PromptView =>
	pathPopup(prompt, underPath(prompt, insideColumns(view.state.size, wide), view.locale), view);

/** The path stands still while it is read. */
export const readingView = ({path}: PromptOf<'reading'>, view: View): PromptView => ({
	...pathPopup(path, [[[view.locale.screen.imports.reading, 'strong']]], view),
	cursor: null,
});

/** The reason or the tags of all people of a list. */
export const wordsView = ({what, field, plan}: PromptOf<'import-words'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.screen.imports.words[what];
	const columns = insideColumns(size, wide);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const title = words.title(plan.read.list.people);
	return promptView(size, columns, title, [[lines[0] ?? ''], [], ...wrapped([words.hint], columns, 'muted')], {cursor});
};

/** How far the import is. As wide at the end as at the beginning: nothing jumps while the numbers grow. */
export const importingView = ({progress, stopping}: PromptOf<'importing'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.screen.imports;
	const columns = insideColumns(size, 56);
	const {done, of} = progress;
	const share = of === 0 ? 1 : done / of;
	const percent = fitText(`${Math.floor(share * 100)} %`, 6, 'right');
	const {full, empty} = bar(share, columns - width(percent));
	const people = done === 0 ? '' : words.done(done, of);
	return promptView(size, columns, words.running, [
		[[full, 'accent'], [empty, 'muted'], percent],
		[people],
		...wrapped([stopping ? words.stopping : words.stopHint], columns, 'muted'),
	]);
};
