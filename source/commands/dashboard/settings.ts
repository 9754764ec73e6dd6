import type {ChecklistItem} from '../../domain/checklist.ts';
import type {Rules} from '../../domain/rules.ts';
import type {ViewChange} from '../../domain/saved-view.ts';
import type {SettingChange, SettingView, WelcomeStep} from '../../domain/setting.ts';
import type {Language} from '../../locales/index.ts';
import {isSettingKey, rulesOf, type Settings} from '../../settings/schema.ts';
import {changedSettings, type SettingsFile, type SettingsFound, settingViews} from '../../settings/settings.ts';
import type {Context} from '../command.ts';
import {explain} from '../explain.ts';
import {languageOf} from '../globals.ts';

/** Settings as they are in force while the dashboard is open. */
export type LiveSettings = {
	rules(): Rules;
	views(): readonly SettingView[];
	/** The language in force: what was asked for at the start, until the member chooses another here. */
	language(): Language;
	/** Puts other values in force at once; nothing is written. */
	put(changes: readonly SettingChange[]): void;
	/** Writes them. Rejects with the sentence that says why it cannot. */
	keep(changes: readonly SettingChange[]): Promise<void>;
};

type Start = {
	found: SettingsFound;
	checklist: readonly ChecklistItem[];
	language: Language;
	env: Context['env'];
	/** Null where nothing is kept: in the demo. */
	write: ((changes: readonly SettingChange[]) => Promise<void>) | null;
};

export const createSettings = ({found: atStart, checklist, language: spoken, env, write}: Start): LiveSettings => {
	let found = atStart;
	let language = spoken;
	let written = Promise.resolve();
	return {
		rules: () => rulesOf(found.values, checklist),
		views: () => settingViews(found),
		language: () => language,
		put: changes => {
			found = changedSettings(found, changes);
			if (changes.some(({key}) => key === 'language')) language = found.values.language ?? languageOf(undefined, env, null);
		},
		keep: changes => {
			// one after the other, in the order they were made, whatever became of the one before
			written = written.catch(() => undefined).then(() => write?.(changes));
			return written;
		},
	};
};

const change = (file: SettingsFile, {key, value}: SettingChange): void => {
	if (!isSettingKey(key)) return;
	if (value === undefined) file.reset(key);
	else file.set(key, value as Settings[typeof key]);
};

type Files = Pick<Context, 'settingsFile' | 'locale'>;

/** Into config.json. A file that cannot be written or read is a sentence. */
const writes =
	<T>({settingsFile, locale}: Files, write: (file: SettingsFile, value: T) => void) =>
	async (value: T): Promise<void> => {
		try {
			write(await settingsFile(), value);
		} catch (error) {
			throw new Error(explain(error, locale).message, {cause: error});
		}
	};

export const writesSettings = (files: Files) =>
	writes(files, (file, changes: readonly SettingChange[]) => {
		for (const each of changes) change(file, each);
	});

export const writesView = (files: Files) => writes(files, (file, change: ViewChange) => file.keepView(change));

/** What a first run begins with: the first question nobody has answered yet; null where all are, or where there are people. */
export const welcomeOf = ({given}: SettingsFound, people: () => number): WelcomeStep | null => {
	const open = (['language', 'tier', 'goal'] as const).find(key => !given.has(key)) ?? null;
	return open !== null && people() === 0 ? open : null;
};
