import {type SettingChange, type SettingView, settingText} from '../../domain/setting.ts';
import {result} from './handler.ts';
import type {Prompt, SettingPrompt} from './prompt.ts';
import type {State, Update} from './state.ts';
import {fieldOf} from './text-field.ts';

/** Settings in force at once, and then written. */
export const configured = (state: State, prompt: Prompt | null, changes: readonly SettingChange[]): Update =>
	result({...state, prompt}, {type: 'configure', changes}, {type: 'keep-settings', changes});

/** A field with the value of a setting as it is. */
export const settingField = ({key, form, value}: SettingView, back: SettingPrompt['back']): SettingPrompt => ({
	type: 'setting',
	key,
	form,
	field: fieldOf(settingText(value)),
	wrong: false,
	back,
});
