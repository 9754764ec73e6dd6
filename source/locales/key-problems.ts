import {cleanLine} from '../domain/text.ts';
import type {Locale} from './index.ts';

/** What is wrong with a key of the settings, as `resolve` (ui/keys/keymap.ts) tells it. */
type Told = {code: keyof Locale['keys']['problem']; id?: string; key?: string; by?: string};

/** Characters of a word of the file: more of it says nothing. */
const longest = 30;
const shown = (text = ''): string => cleanLine(text).slice(0, longest);

/** What is wrong with a key of the settings, in half a sentence. */
export const keyProblem = ({code, id, key, by}: Told, {keys}: Locale): string => {
	const said = keys.problem[code];
	return typeof said === 'string' ? said : said(shown(id), shown(key), by ?? '');
};
