import type {en} from './en/index.ts';
import {createFormat, type Format, type KeyOf} from './format.ts';
import type {Language} from './language.ts';

export {type Language, languages} from './language.ts';

/** Every sentence a person reads, in one language, with its formatters. French has the type of English: a missing sentence does not compile. */
export type Locale = {language: Language; format: Format} & ReturnType<typeof en>;

/** Loads one language; the other is never read. @param keys where sentences name other keys than the usual ones */
export const loadLocale = async (language: Language, keys?: KeyOf): Promise<Locale> => {
	const format = createFormat(language, keys);
	const sentences = language === 'fr' ? (await import('./fr/index.ts')).fr(format) : (await import('./en/index.ts')).en(format);
	return {language, format, ...sentences};
};
