import {CommanderError, Command as Parser} from 'commander';
import {cleanLine} from '../domain/text.ts';
import type {Locale} from '../locales/index.ts';
import type {AnyCommand, Argument, Option} from './command.ts';
import {CliError, exits} from './errors.ts';
import {globalOptions} from './globals.ts';

/** A command with what was typed for it, or a text to print: help or the version. */
export type Parsed = {command: AnyCommand; given: Readonly<Record<string, unknown>>} | {text: string};

export const flagOf = (name: string): string => `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

const argumentUsage = ({placeholder, optional, many}: Argument): string => {
	const shown = many ? `${placeholder}...` : placeholder;
	return optional ? `[${shown}]` : shown;
};

/** `mark PERSON OUTCOME [OPTION...]`, without the program's name. */
export const usageOf = (command: Pick<AnyCommand, 'name' | 'arguments' | 'options'>): string =>
	[
		command.name,
		...Object.values(command.arguments).map(argumentUsage),
		...(Object.keys(command.options).length === 0 ? [] : ['[OPTION...]']),
	].join(' ');

const wholeNumber = (text: string, name: string, {min, max}: {min: number; max: number}, {problems}: Locale['commands']): number => {
	const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
	if (value >= min && value <= max) return value;
	throw new CliError(exits.usage, problems.notANumber(text, name, min, max));
};

const chosen = (text: string, name: string, choices: readonly string[] | undefined, {problems}: Locale['commands']): string => {
	if (choices === undefined || choices.includes(text)) return text;
	throw new CliError(exits.usage, problems.notAChoice(text, name, choices));
};

/** Quotes with nothing between them (`add ""`), most often a variable of a script that is empty. */
const isBlank = (typed: unknown): boolean => [typed].flat().every(each => cleanLine(String(each)) === '');

/** The typed text of an argument as the value its declaration promises. */
const argumentValue = (typed: unknown, {placeholder, choices, bounds}: Argument, words: Locale['commands']): unknown => {
	if (typed === undefined) return undefined;
	if (Array.isArray(typed)) return typed.map(each => chosen(String(each), placeholder, choices, words));
	return bounds ? wholeNumber(String(typed), placeholder, bounds, words) : chosen(String(typed), placeholder, choices, words);
};

/** The option that `--no-note` is the opposite of: `note`; null for every other. */
const oppositeOf = (name: string): string | null => (/^no[A-Z]/.test(name) ? `${name.charAt(2).toLowerCase()}${name.slice(3)}` : null);

const optionValue = (name: string, typed: Readonly<Record<string, unknown>>, option: Option, words: Locale['commands']): unknown => {
	const flag = flagOf(name);
	// commander reads `--no-note` as a false `note`
	const opposite = oppositeOf(name);
	const value = typed[opposite ?? name];
	switch (option.kind) {
		case 'flag':
			return opposite !== null ? value === false : value === true;
		case 'list':
			return ((value as string[] | undefined) ?? []).map(each => chosen(each, flag, option.choices, words));
		case 'number':
			return typeof value === 'string' ? wholeNumber(value, flag, option, words) : undefined;
		case 'text':
			if (value === '' && option.clears) return value;
			return typeof value === 'string' ? chosen(value, flag, option.choices, words) : undefined;
	}
};

const described = (summary: string, choices: readonly string[] | undefined, {help}: Locale['commands']): string =>
	choices === undefined ? summary : `${summary} (${help.oneOf(choices)})`;

/** What commander says in English is told in the user's language: its code and the words it quotes are enough. */
const usageProblem = ({code, message}: CommanderError, usage: string, {problems}: Locale['commands']): CliError => {
	const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
	const [, meant = null] = /Did you mean (?:one of )?(.+)\?\)/.exec(message) ?? [];
	const say = (): string => {
		switch (code) {
			case 'commander.unknownCommand':
				return problems.unknownCommand(quoted, meant);
			case 'commander.unknownOption':
				return problems.unknownOption(quoted, meant);
			case 'commander.missingArgument':
				return problems.missingArgument(quoted, usage);
			case 'commander.optionMissingArgument':
				return problems.missingValue(quoted);
			default:
				return problems.tooMany(usage);
		}
	};
	return new CliError(exits.usage, say());
};

/**
 * Arguments of the process, without Node and the script, as a command and its values.
 * @throws CliError 2 for what cannot be understood
 */
export const parse = (argv: readonly string[], commands: readonly AnyCommand[], version: string, {commands: words}: Locale): Parsed => {
	let parsed: Parsed | null = null;
	let text = '';
	const titles: Record<string, string> = {
		'Usage:': words.help.usage,
		'Arguments:': words.help.arguments,
		'Options:': words.help.options,
		'Global Options:': words.help.globalOptions,
		'Commands:': words.help.commands,
	};
	const subcommandTerm = (parser: Parser): string => {
		const command = commands.find(({name}) => name === parser.name());
		return command === undefined ? `${parser.name()} [COMMAND]` : usageOf({...command, options: {}});
	};
	const set = (parser: Parser): Parser =>
		parser
			.exitOverride()
			.configureOutput({
				writeOut: part => {
					text += part;
				},
				writeErr: () => {},
				outputError: () => {},
			})
			.configureHelp({showGlobalOptions: true, styleTitle: title => titles[title] ?? title, subcommandTerm})
			.helpOption('-h, --help', words.help.help);

	const program = set(new Parser('linkdash'))
		.usage('[OPTION...] [COMMAND]')
		.version(version, '--version', words.help.version)
		.helpCommand('help [COMMAND]', words.help.helpCommand)
		.addHelpText('after', `\n${words.help.after}`);
	for (const [name, option] of Object.entries(globalOptions)) {
		const choices = 'choices' in option ? option.choices : undefined;
		const flag = 'placeholder' in option ? `--${name} <${option.placeholder}>` : `--${name}`;
		const summary = described(words.help[name as keyof typeof globalOptions], choices, words);
		if (choices === undefined) program.option(flag, summary);
		else program.option(flag, summary, value => chosen(value, `--${name}`, choices, words));
	}
	for (const command of commands) {
		const sub = set(program.command(command.name)).description(words.summaries[command.name]);
		sub.usage(usageOf(command).slice(command.name.length + 1));
		for (const argument of Object.values(command.arguments)) {
			const shown = `${argument.placeholder}${argument.many ? '...' : ''}`;
			sub.argument(argument.optional ? `[${shown}]` : `<${shown}>`, described(words.parameters[argument.summary], argument.choices, words));
		}
		const present = new Set<string | null>();
		for (const [name, option] of Object.entries(command.options)) {
			sub.on(`option:${flagOf(name).slice(2)}`, () => present.add(name));
			const flag = option.kind === 'flag' ? flagOf(name) : `${flagOf(name)} <${option.placeholder}>`;
			const summary = described(words.parameters[option.summary], 'choices' in option ? option.choices : undefined, words);
			if (option.kind === 'list') sub.option(flag, summary, (each, before: string[] = []) => [...before, each]);
			else sub.option(flag, summary);
		}
		sub.action(() => {
			const typed = sub.opts();
			for (const [index, {placeholder, optional}] of Object.values(command.arguments).entries()) {
				if (!optional && isBlank(sub.processedArgs[index]))
					throw new CliError(exits.usage, words.problems.missingArgument(placeholder, `linkdash ${usageOf(command)}`));
			}
			const values = Object.entries(command.arguments).map(([name, argument], index) => [
				name,
				argumentValue(sub.processedArgs[index], argument, words),
			]);
			// commander lets the last one win
			const denied = Object.keys(command.options).find(name => present.has(name) && present.has(oppositeOf(name)));
			if (denied !== undefined)
				throw new CliError(exits.usage, words.problems.contradiction(flagOf(oppositeOf(denied) ?? ''), flagOf(denied)));
			const options = Object.entries(command.options).map(([name, option]) => [name, optionValue(name, typed, option, words)]);
			parsed = {command, given: Object.fromEntries([...values, ...options])};
		});
	}
	try {
		program.parse(argv, {from: 'user'});
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode === 0) return {text};
		const meant = commands.find(({name}) => argv.includes(name));
		throw usageProblem(error, `linkdash ${meant === undefined ? 'COMMAND' : usageOf(meant)}`, words);
	}
	return parsed ?? {text: program.helpInformation()};
};
