import type {SettingForm} from '../domain/setting.ts';
import type {Locale} from '../locales/index.ts';

/** What a setting's value has to be, in words. */
export const expected = (form: SettingForm, {commands}: Locale): string => {
	const words = commands.config;
	switch (form.kind) {
		case 'choice':
			return words.choice(form.choices, form.none === true);
		case 'whole':
			return words.whole(form.min, form.max, form.none === true);
		case 'text':
			return words.text(form.longest);
		case 'words':
			return words.words;
	}
};
