import {readViews} from '../domain/saved-view.ts';
import {parseSetting} from '../domain/setting.ts';
import type {Locale} from '../locales/index.ts';
import {columns} from '../output/columns.ts';
import {line} from '../output/paper.ts';
import {isSettingKey, type SettingKey, type Settings, schema, settingKeys} from '../settings/schema.ts';
import {settingViews} from '../settings/settings.ts';
import {actions} from '../ui/keys/actions.ts';
import {resolve} from '../ui/keys/keymap.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {expected} from './expected.ts';
import {bindKeys, boundKeys, isBinding, listedKeys, unbindKeys} from './own-keys.ts';
import {preview} from './preview.ts';

const shown = (value: Settings[SettingKey], {commands}: Locale): string =>
	value === null || value.toString() === '' ? commands.config.none : line(typeof value === 'object' ? value.join(', ') : String(value));

const list = async (context: Context): Promise<string[]> => {
	const {locale} = context;
	const words = locale.commands.config;
	const {values, given} = context.settingsFound();
	const rows = settingKeys.map(key => [
		key,
		shown(values[key], locale),
		given.has(key) ? words.given : words.default,
		`${words.what[key]} (${words.sources[schema[key].source]})`,
	]);
	return columns([...rows, ...listedKeys(context)], context.terminal.columns);
};

/** All that may be set, with its default and the code of its source; and of the member's own what else the file holds. */
const listJson = ({settingsFound}: Context) => {
	const found = settingsFound();
	const {keymap} = resolve(actions, found.keys);
	return {
		settings: settingViews(found).map(({form: _, ...setting}) => setting),
		keys: Object.fromEntries(keymap.actions.filter(({id}) => keymap.overridden.has(id)).map(action => [action.id, action.keys])),
		views: readViews(found.views).views,
	};
};

const keyOf = (context: Context, key: string | undefined, usage: string): SettingKey => {
	const {problems} = context.locale.commands;
	if (key === undefined) throw new CliError(exits.usage, problems.settingMissing(usage));
	if (!isSettingKey(key)) throw new CliError(exits.usage, problems.noSuchSetting(line(key)));
	return key;
};

/** What other points would make of the order. */
const previewPoints = async (context: Context, key: SettingKey, value: Settings[SettingKey]): Promise<readonly string[]> => {
	if (!key.startsWith('points.')) throw new CliError(exits.usage, context.locale.weights.onlyPoints);
	return (await preview(context, {points: {...context.rules().points, [key.slice('points.'.length)]: value}})).lines;
};

const set = async (context: Context, key: SettingKey, text: string | undefined, dryRun: boolean): Promise<readonly string[]> => {
	const {locale} = context;
	const {form} = schema[key];
	const value = text === undefined ? undefined : parseSetting(form, text);
	if (value === undefined) throw new CliError(exits.usage, locale.commands.problems.settingNeeds(key, expected(form, locale)));
	if (dryRun) return previewPoints(context, key, value as Settings[SettingKey]);
	(await context.settingsFile()).set(key, value as Settings[SettingKey]);
	return [locale.commands.config.set(key, shown(value as Settings[SettingKey], locale))];
};

const reset = async (context: Context, key: SettingKey | undefined): Promise<string[]> => {
	const words = context.locale.commands.config;
	(await context.settingsFile()).reset(key);
	return [key === undefined ? words.resetAll : words.reset(key)];
};

export const config = defineCommand({
	name: 'config',
	arguments: {
		action: {placeholder: 'ACTION', summary: 'action', choices: ['list', 'get', 'set', 'reset', 'path'], optional: true},
		key: {placeholder: 'KEY', summary: 'key', optional: true},
		value: {placeholder: 'VALUE', summary: 'value', optional: true},
	},
	options: {dryRun: {kind: 'flag', summary: 'dryRun'}, json: {kind: 'flag', summary: 'json'}},
	async run(context, {action = 'list', key, value, dryRun}) {
		const lines = async (): Promise<readonly string[]> => {
			if (key !== undefined && isBinding(key)) {
				if (action === 'set') return bindKeys(context, key, value);
				if (action === 'get') return [boundKeys(context, key)];
				if (action === 'reset') return unbindKeys(context, key);
			}
			switch (action) {
				case 'list':
					return list(context);
				case 'get':
					return [shown(context.settings()[keyOf(context, key, 'linkdash config get KEY')], context.locale)];
				case 'set':
					return set(context, keyOf(context, key, 'linkdash config set KEY VALUE'), value, dryRun);
				case 'reset':
					return reset(context, key === undefined ? undefined : keyOf(context, key, ''));
				case 'path':
					return [context.paths.settings];
			}
		};
		return {view: 'lines', lines: await lines(), ...(action === 'list' && {json: listJson(context)})};
	},
});
