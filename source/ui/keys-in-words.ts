import type {Format} from '../locales/format.ts';
import {type Locale, loadLocale} from '../locales/index.ts';
import {keyName} from '../locales/key-names.ts';
import type {ActionId} from './keys/action-ids.ts';
import {actions} from './keys/actions.ts';
import {firstKey, resolve} from './keys/keymap.ts';

/**
 * The sentences of a language, in which keys are those in force. An action that the member has left without one is named as the palette
 * finds it.
 * @param own keys of the member's, as the settings file has them: anything
 */
export const withKeys = async (locale: Locale, own: unknown): Promise<Locale> => {
	const {keymap} = resolve(actions, own);
	if (keymap.overridden.size === 0) return locale;
	const nameOf = (id: ActionId): string | undefined => {
		const key = firstKey(keymap, id);
		return key === undefined ? undefined : keyName(key, locale);
	};
	const key: Format['key'] = (action, usual) => {
		const id = action as ActionId;
		if (!keymap.overridden.has(id)) return usual;
		return nameOf(id) ?? [nameOf('palette'), locale.screen.actions[id].short].filter(Boolean).join(' ');
	};
	return loadLocale(locale.language, key);
};
