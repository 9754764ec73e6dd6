import type {Locale} from '../../locales/index.ts';
import type {AnyCommand, Argument, Option} from '../command.ts';
import {globalOptions} from '../globals.ts';
import {flagOf} from '../parse.ts';

/** What may stand in a place of the command line, as a shell completes it. */
export type Place = {summary: string; choices: readonly string[]; isFile: boolean};

/** `value` is what the option takes; null for a flag. */
export type Flag = {flag: string; summary: string; value: Place | null};

/** `rest`: the last place may be filled many times. */
export type CommandOutline = {name: string; summary: string; places: readonly Place[]; rest: boolean; flags: readonly Flag[]};

/** The command line as a shell sees it, made from the table of commands and the global options. */
export type Outline = {commands: readonly CommandOutline[]; flags: readonly Flag[]};

/** Text between single quotes, as bash and zsh read it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const fileNames: ReadonlySet<string> = new Set(['FILE', 'PATH', 'DIR']);

const placeOf = (placeholder: string, summary: string, choices: readonly string[] = []): Place => ({
	summary,
	choices,
	isFile: fileNames.has(placeholder),
});

const help = (words: Locale['commands']): Flag => ({flag: '--help', summary: words.help.help, value: null});

/** @param words the language the shell explains things in */
export const outlineOf = (commands: readonly AnyCommand[], {commands: words}: Locale): Outline => {
	const argumentPlace = ({placeholder, summary, choices}: Argument): Place => placeOf(placeholder, words.parameters[summary], choices);
	const optionFlag = ([name, option]: [string, Option]): Flag => {
		const summary = words.parameters[option.summary];
		if (option.kind === 'flag') return {flag: flagOf(name), summary, value: null};
		return {flag: flagOf(name), summary, value: placeOf(option.placeholder, summary, 'choices' in option ? option.choices : [])};
	};
	const globals = Object.entries(globalOptions).map(([name, option]): Flag => {
		const summary = words.help[name as keyof typeof globalOptions];
		const value = 'placeholder' in option ? placeOf(option.placeholder, summary, 'choices' in option ? option.choices : []) : null;
		return {flag: `--${name}`, summary, value};
	});
	return {
		commands: commands.map(command => {
			const own = Object.entries(command.options).map(optionFlag);
			const isOwn = ({flag}: Flag): boolean => own.some(each => each.flag === flag);
			return {
				name: command.name,
				summary: words.summaries[command.name],
				places: Object.values(command.arguments).map(argumentPlace),
				rest: Object.values(command.arguments).at(-1)?.many === true,
				flags: [...own, ...globals.filter(flag => !isOwn(flag)), help(words)],
			};
		}),
		flags: [...globals, help(words), {flag: '--version', summary: words.help.version, value: null}],
	};
};
