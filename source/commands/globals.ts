import {parseArgs} from 'node:util';
import {type Language, languages} from '../locales/index.ts';
import type {TerminalFacts} from './command.ts';

/** Options of every command. They are read before all else: the parser's own words need the language. */
export const globalOptions = {
	home: {type: 'string', placeholder: 'DIR'},
	lang: {type: 'string', placeholder: 'LANG', choices: languages},
	color: {type: 'string', placeholder: 'WHEN', choices: ['auto', 'always', 'never']},
	ascii: {type: 'boolean'},
	plain: {type: 'boolean'},
} as const;

export type Globals = {home?: string; lang?: string; color: TerminalFacts['color']; ascii: boolean; plain: boolean};

const isOneOf = <T extends string>(choices: readonly T[], text: unknown): text is T => (choices as readonly unknown[]).includes(text);

/**
 * The global options wherever they stand, and whether there is nothing else: then no command is meant and no parser needed.
 * What is wrong with them is told by the parser, which sees everything.
 */
export const readGlobals = (argv: readonly string[]): {globals: Globals; alone: boolean} => {
	const {values, tokens} = parseArgs({args: [...argv], options: globalOptions, strict: false, allowPositionals: true, tokens: true});
	const alone = tokens.every(
		token =>
			token.kind === 'option' &&
			Object.hasOwn(globalOptions, token.name) &&
			(globalOptions[token.name as keyof typeof globalOptions].type === 'boolean') === (token.value === undefined),
	);
	const {home, lang, color} = values;
	const wrong = (lang !== undefined && !isOneOf(languages, lang)) || (color !== undefined && !isOneOf(globalOptions.color.choices, color));
	return {
		globals: {
			...(typeof home === 'string' ? {home} : {}),
			...(typeof lang === 'string' ? {lang} : {}),
			color: isOneOf(globalOptions.color.choices, color) ? color : 'auto',
			ascii: values.ascii === true,
			plain: values.plain === true,
		},
		alone: alone && !wrong,
	};
};

const languageIn = (text: string | undefined): Language | null =>
	languages.find(language => text?.toLowerCase().startsWith(language)) ?? null;

/**
 * The language to speak: `--lang`, LINKDASH_LANG, the setting, then the locale of the environment; English where none of them says.
 * A locale counts as a whole: with LC_ALL=C, LANG is not asked.
 */
export const languageOf = (
	asked: string | undefined,
	env: Readonly<Record<string, string | undefined>>,
	setting: Language | null,
): Language =>
	languageIn(asked) ?? languageIn(env.LINKDASH_LANG) ?? setting ?? languageIn(env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? 'en';
