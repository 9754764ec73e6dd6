import type {en} from './en/index.ts';
import {createFormat, type Format} from './format.ts';
import type {Language} from './language.ts';

export {type Language, languages} from './language.ts';

/** Every sentence a person reads, in one language, with its formatters. French has the type of English: a missing sentence does not compile. */
export type Locale = {language: Language; format: Format} & ReturnType<typeof en>;

/** Loads one language; the other is never read. */
export const loadLocale = async (language: Language): Promise<Locale> => {
	const format = createFormat(language);
	const sentences = language === 'fr' ? (await import('./fr/index.ts')).fr(format) : (await import('./en/index.ts')).en(format);
	return {language, format, ...sentences};
};
