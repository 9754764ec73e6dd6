import type {Edited} from '../domain/note.ts';
import type {Rules} from '../domain/rules.ts';
import type {Locale} from '../locales/index.ts';
import type {Answer} from '../output/answer.ts';
import type {Paths} from '../settings/paths.ts';
import type {Settings, SettingsFile, SettingsFound} from '../settings/settings.ts';
import type {Store} from '../store/index.ts';

/**
 * A subcommand is data plus one function: its parameters are declared here once, and the parser, `--help`, the README and shell
 * completion are made from them. It returns an Answer and never draws: `output/` prints the answer as text or as JSON.
 */

type Words = Locale['commands'];

/** A positional argument. Arguments come in the order they are declared; only the last may be optional or many. */
export type Argument = {
	/** As the usage line shows it: `PERSON`. */
	placeholder: string;
	summary: keyof Words['parameters'];
	choices?: readonly string[];
	optional?: true;
	many?: true;
	/** A whole number within these bounds. */
	bounds?: {min: number; max: number};
};

/**
 * An option, `--in-kebab-case` of its name here. A number is a whole number within `min` and `max`; a list is an option
 * that may be repeated; a text that `clears` may be empty whatever its choices.
 */
export type Option =
	| {kind: 'flag'; summary: keyof Words['parameters']}
	| {kind: 'text' | 'list'; placeholder: string; summary: keyof Words['parameters']; choices?: readonly string[]; clears?: true}
	| {kind: 'number'; placeholder: string; summary: keyof Words['parameters']; min: number; max: number};

type Base<P> = P extends {choices: readonly (infer Choice)[]} ? Choice : string;
type ArgumentValue<A> = A extends {bounds: object; optional: true}
	? number | undefined
	: A extends {bounds: object}
		? number
		: A extends {many: true}
			? readonly Base<A>[]
			: A extends {optional: true}
				? Base<A> | undefined
				: Base<A>;
type OptionValue<O> = O extends {kind: 'flag'}
	? boolean
	: O extends {kind: 'number'}
		? number | undefined
		: O extends {kind: 'list'}
			? readonly Base<O>[]
			: Base<O> | undefined;

/** What was typed, by the names of the declaration and with their types. */
export type Given<A, O> = {readonly [K in keyof A]: ArgumentValue<A[K]>} & {readonly [K in keyof O]: OptionValue<O[K]>};

/** The world as a command sees it. Everything that costs is opened at its first use. */
export type Context = {
	/** @throws StoreError */
	store(): Promise<Store>;
	/** @throws SettingsError where config.json cannot be read or holds a wrong value. */
	settings(): Settings;
	/** The same, with which of them the file sets. @throws SettingsError */
	settingsFound(): SettingsFound;
	/** For changing single settings. @throws SettingsError */
	settingsFile(): Promise<SettingsFile>;
	/** The rules as the settings have them. @throws SettingsError */
	rules(): Rules;
	/** Epoch ms; frozen by LINKDASH_NOW. */
	now(): number;
	locale: Locale;
	paths: Paths;
	env: Readonly<Record<string, string | undefined>>;
	terminal: TerminalFacts;
	/** Everything on standard input, bytes as they came: at most so many, null where there are more. */
	readInput(most: number): Promise<Uint8Array | null>;
	/** Asks on the terminal, No being the answer of an empty line; false at once where nobody can answer. */
	confirm(question: string): Promise<boolean>;
	/** Asks for a line of text; '' where nobody can answer. */
	ask(question: string): Promise<string>;
	/** Has the member edit a text in their editor; null where nobody is at a terminal. */
	edit(text: string): Promise<Edited | null>;
	/** Puts a text on the clipboard; false where no way was found. */
	copy(text: string): Promise<boolean>;
	/** Shows how far long work is, in place of what it said last, on a terminal that is looked at; null takes it away. */
	status(text: string | null): void;
};

export type TerminalFacts = {
	/** Both ends are a terminal: the dashboard may open and questions may be asked. */
	interactive: boolean;
	/** Width of standard output; null where it is no terminal and nothing need be cut. */
	columns: number | null;
	color: 'auto' | 'always' | 'never';
	ascii: boolean;
	/** Linear text is asked for (`--plain`, a screen reader, or a terminal that cannot be drawn on): the dashboard says what it would draw. */
	plain: boolean;
	/** The terminal can do nothing but lines (TERM=dumb): there keys have no names, and no dashboard opens. */
	dumb: boolean;
};

/** Whether the dashboard may open, drawn or line by line: on a terminal that sends keys. */
export const opensDashboard = ({terminal}: Pick<Context, 'terminal'>): boolean => terminal.interactive && !terminal.dumb;

export type Command<A = Record<string, Argument>, O = Record<string, Option>> = {
	name: keyof Words['summaries'];
	arguments: A;
	options: O;
	run(context: Context, given: Given<A, O>): Promise<Answer> | Answer;
};

/** A command whatever its parameters: what the table of commands holds. */
export type AnyCommand = Omit<Command, 'run'> & {run(context: Context, given: never): Promise<Answer> | Answer};

/** Declares a command; the types of `given` follow from its arguments and options. */
export const defineCommand = <const A extends Record<string, Argument>, const O extends Record<string, Option>>(
	command: Command<A, O>,
): Command<A, O> => command;
