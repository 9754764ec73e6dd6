import {type SettingForm, type SettingValue, type SettingView, settingText} from '../../../domain/setting.ts';
import type {Locale} from '../../../locales/index.ts';
import {fieldView} from '../../components/field.ts';
import {spread} from '../../components/line.ts';
import {cut, fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView, topAround} from './prompt-view.ts';

const wide = 84;

/** Settings without a group of their own are of the member, but for one that counts towards the days. */
const groupOf = ({key}: SettingView): string => (key === 'unresolved' ? 'days' : key.includes('.') ? (key.split('.', 1)[0] ?? key) : 'you');

type Words = Readonly<Record<string, string>>;

/** What a setting is; one without words has its key. */
const whatOf = (key: string, {commands}: Locale): string => (commands.config.what as Words)[key] ?? key;

const shown = (value: SettingValue, {commands}: Locale): string => settingText(value) || commands.config.none;

/** A value as a person says it; below stands what the file takes. */
const wordOf = ({key, value}: SettingView, locale: Locale): string => {
	const words: Readonly<Record<string, Words>> = {
		tier: locale.domain.tier,
		goal: locale.domain.goal,
		language: locale.welcome.languages,
	};
	return words[key]?.[String(value)] ?? shown(value, locale);
};

/** What a value has to be. */
const needs = (form: SettingForm, {commands: {config}}: Locale): string => {
	switch (form.kind) {
		case 'choice':
			return config.choice(form.choices, form.none === true);
		case 'whole':
			return config.whole(form.min, form.max, form.none === true);
		case 'text':
			return config.text(form.longest);
		case 'words':
			return config.words;
	}
};

/** A line of the page: the heading of a group, or a setting. */
type Row = {index: number | null; line: Line};

const settingLine = (setting: SettingView, marked: boolean, columns: number, locale: Locale): Line => {
	const value = cut(wordOf(setting, locale), Math.floor(columns * 0.35));
	const mark = setting.given ? locale.commands.config.given : locale.commands.config.default;
	const right: Line = [
		[value, 'strong'],
		'  ',
		[fitText(mark, Math.max(width(locale.commands.config.given), width(locale.commands.config.default))), 'muted'],
	];
	return choiceLine(spread([` ${whatOf(setting.key, locale)}`], right, columns - 2), marked, columns);
};

/** Settings under their groups: those of the member first, then each group where its first setting stands. */
const rowsOf = (settings: readonly SettingView[], marked: number, columns: number, locale: Locale): Row[] => {
	const all = settings.map((setting, index) => ({setting, index, group: groupOf(setting)}));
	return all.flatMap(({setting, index, group}): Row[] => {
		const row = {index, line: settingLine(setting, index === marked, columns, locale)};
		if (all[index - 1]?.group === group) return [row];
		return [{index: null, line: [[(locale.welcome.groups as Words)[group] ?? group, 'title']]}, row];
	});
};

/** Of the marked setting: its key, where its limit comes from, its default and its bounds; always as many lines. */
const detailRows = 4;
const detailsOf = (setting: SettingView, columns: number, locale: Locale): Line[] => {
	const {config} = locale.commands;
	const lines: Line[] = [
		[[cut(whatOf(setting.key, locale), columns), 'strong']],
		[cut(locale.welcome.source(setting.key, config.sources[setting.source]), columns)],
		[[cut(locale.welcome.bounds(shown(setting.default, locale), needs(setting.form, locale)), columns), 'muted']],
	];
	return lines;
};

/** Everything that can be set, with its value; of the marked one where it comes from. */
export const settingsView = ({index}: PromptOf<'settings'>, {state: {size}, frame: {settings}, locale}: View): PromptView => {
	const columns = insideColumns(size, wide);
	const rows = rowsOf(settings, index, columns, locale);
	const room = insideRows(size, rows.length + detailRows) - detailRows;
	const marked = rows.findIndex(row => row.index === index);
	const top = topAround(marked, room, rows.length);
	const setting = settings[index];
	return promptView(
		size,
		columns,
		locale.welcome.settings,
		[...rows.slice(top, top + room).map(({line}) => line), [], ...(setting ? detailsOf(setting, columns, locale) : [])],
		{note: [[locale.welcome.place(index + 1, settings.length), 'muted']]},
	);
};

/** A value being typed; what it has to be stands under it, more plainly where it is not. */
export const settingView = ({key, form, field, wrong}: PromptOf<'setting'>, {state: {size}, locale}: View): PromptView => {
	const columns = insideColumns(size, 72);
	const {lines, cursor} = fieldView(field.text, field.cursor, columns, 1);
	const need = locale.commands.problems.settingNeeds(key, needs(form, locale));
	const hint = wrap(need, columns, 3).map((line): Line => [[line, wrong ? 'risk' : 'muted']]);
	const mark: Line[] = wrong ? [[[locale.welcome.wrong, 'risk']]] : [];
	// the title of a border would be cut where the words are long
	const what = wrap(whatOf(key, locale), columns, 2).map((line): Line => [[line, 'strong']]);
	const place = {x: cursor.x, y: cursor.y + what.length};
	return promptView(size, columns, locale.welcome.settings, [...what, [lines[0] ?? ''], [], ...mark, ...hint], {cursor: place});
};
