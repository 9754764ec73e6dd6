import {parseSetting, type SettingView, turnedSetting} from '../../domain/setting.ts';
import {configured, settingField} from './configure.ts';
import {type Handler, type Input, result} from './handler.ts';
import {moved} from './move.ts';
import type {SettingPrompt, SettingsPrompt} from './prompt.ts';
import type {State, Update} from './state.ts';
import {paceKept} from './welcome.ts';

/** A page moves by so many settings, as in other lists of choices. */
const page = 8;

const onMarked =
	(act: (setting: SettingView, prompt: SettingsPrompt, state: State) => Update): Handler =>
	({state, world}) => {
		const {prompt} = state;
		const setting = prompt?.type === 'settings' ? world.frame.settings[prompt.index] : undefined;
		return prompt?.type === 'settings' && setting ? act(setting, prompt, state) : result(state);
	};

const turn = (by: 1 | -1): Handler =>
	onMarked((setting, prompt, state) => {
		const value = turnedSetting(setting.form, setting.value, by);
		if (value === undefined) return result({...state, prompt: settingField(setting, prompt)});
		return value === setting.value ? result(state) : configured(state, prompt, [{key: setting.key, value}]);
	});

const edit: Handler = input =>
	onMarked((setting, prompt, state) =>
		setting.form.kind === 'choice' ? turn(1)(input) : result({...state, prompt: settingField(setting, prompt)}),
	)(input);

const reset = onMarked(({key, given}, prompt, state) => (given ? configured(state, prompt, [{key, value: undefined}]) : result(state)));

const move: Handler = ({state, world, key}) => {
	const {prompt} = state;
	if (prompt?.type !== 'settings') return result(state);
	return result({...state, prompt: {...prompt, index: moved(key, prompt.index, page, world.frame.settings.length)}});
};

const onField =
	(act: (prompt: SettingPrompt, input: Input) => Update): Handler =>
	input =>
		input.state.prompt?.type === 'setting' ? act(input.state.prompt, input) : result(input.state);

const keep = onField((prompt, {state}) => {
	const {key, form, field, back} = prompt;
	const value = parseSetting(form, field.text.trim());
	if (value === undefined) return result({...state, prompt: {...prompt, wrong: true}});
	return back.type === 'welcome' ? paceKept(state, value) : configured(state, back, [{key, value}]);
});

export const settingsHandlers = {
	settings: (({state}) => result({...state, prompt: {type: 'settings', index: 0}})) satisfies Handler,
	'settings-edit': edit,
	'settings-less': turn(-1),
	'settings-more': turn(1),
	'settings-reset': reset,
	'settings-move': move,
	'settings-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
	'setting-keep': keep,
	'setting-back': onField(({back}, {state}) => result({...state, prompt: back})),
};
