/** Form and bounds of a setting's value. `none`: null is a value too, "no limit" or "as the environment says". */
export type SettingForm =
	| {kind: 'choice'; choices: readonly string[]; none?: true}
	| {kind: 'whole'; min: number; max: number; none?: true}
	| {kind: 'words'}
	/** One line; null where nothing is said. */
	| {kind: 'text'; longest: number};

/** Where a default comes from: the words are in `locales`. `own` is a choice of linkdash, not a rule of LinkedIn. */
export type SettingSource = 'article' | 'linkedin-help' | 'vendors' | 'seen' | 'exports' | 'own';

export type SettingValue = string | number | null | readonly string[];

/** A setting as it is in force. `given`: the member's own, and not the default. */
export type SettingView = {
	key: string;
	form: SettingForm;
	source: SettingSource;
	value: SettingValue;
	default: SettingValue;
	given: boolean;
};

/** Another value for a setting; undefined is its default. */
export type SettingChange = {key: string; value: SettingValue | undefined};

/** What a first run still has to ask, in its order; `now` is what to begin with, once all is said. */
export const welcomeSteps = ['language', 'tier', 'goal', 'pace', 'now'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

/** Whether a value read from config.json has the form of its key. */
export const fits = (form: SettingForm, value: unknown): boolean => {
	if (value === null) return form.kind === 'text' || (form.kind !== 'words' && form.none === true);
	if (form.kind === 'text') return typeof value === 'string' && value.trim() !== '' && value.length <= form.longest;
	if (form.kind === 'choice') return typeof value === 'string' && form.choices.includes(value);
	if (form.kind === 'words') return Array.isArray(value) && value.every(word => typeof word === 'string' && word.trim() !== '');
	return Number.isInteger(value) && (value as number) >= form.min && (value as number) <= form.max;
};

/**
 * A value as typed: `20`, `premium`, `none`, or words between commas.
 * @returns undefined where it does not have the form
 */
export const parseSetting = (form: SettingForm, text: string): SettingValue | undefined => {
	if (form.kind === 'words') {
		return text
			.split(',')
			.map(word => word.trim())
			.filter(word => word !== '');
	}
	if (form.kind === 'text') return text === 'none' ? null : fits(form, text.trim()) ? text.trim() : undefined;
	const value = text === 'none' && form.none ? null : form.kind === 'whole' && /^\d+$/.test(text) ? Number(text) : text;
	return fits(form, value) ? value : undefined;
};

/** A value as it is typed; an empty list is an empty text. */
export const settingText = (value: SettingValue): string =>
	value === null ? 'none' : typeof value === 'object' ? value.join(', ') : String(value);

/** The value before or behind this one, going round at the ends; undefined where it is typed. */
export const turnedSetting = (form: SettingForm, value: SettingValue, by: 1 | -1): SettingValue | undefined => {
	if (form.kind === 'choice') {
		const all: SettingValue[] = [...form.choices, ...(form.none ? [null] : [])];
		return all[(all.indexOf(value) + by + all.length) % all.length];
	}
	if (form.kind !== 'whole') return undefined;
	const next = typeof value === 'number' ? value + by : by > 0 ? form.min : form.max;
	return fits(form, next) ? next : form.none && by > 0 ? null : value;
};
