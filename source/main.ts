import manifest from '../package.json' with {type: 'json'};
import {type Context, opensDashboard} from './commands/command.ts';
import {clockOf, createContext, type World} from './commands/context.ts';
import {CliError, exits} from './commands/errors.ts';
import {explain} from './commands/explain.ts';
import {languageOf, readGlobals} from './commands/globals.ts';
import {print} from './commands/print.ts';
import {summary} from './commands/summary.ts';
import {cleanText} from './domain/text.ts';
import {type Locale, loadLocale} from './locales/index.ts';
import type {Answer} from './output/answer.ts';
import {type Paths, pathsOf} from './settings/paths.ts';
import {readSettings, SettingsError, type SettingsFound} from './settings/settings.ts';

/** Settings, or what is wrong with them: whoever needs them is told then, and the others run. */
const settingsOrError = async (file: string): Promise<SettingsFound | SettingsError> => {
	try {
		return await readSettings(file);
	} catch (error) {
		if (error instanceof SettingsError) return error;
		throw error;
	}
};

/** Writes and waits. A reader that has gone away (`| head`) is no error. */
const write = async ({stdout}: World, text: string, {commands}: Locale): Promise<void> => {
	const failure = await new Promise<NodeJS.ErrnoException | null>(resolve => {
		stdout.once('error', resolve);
		stdout.write(text, error => resolve(error ?? null));
	});
	if (failure !== null && failure.code !== 'EPIPE')
		throw new CliError(exits.writeFailed, commands.problems.outputFailed(failure.code ?? failure.message));
};

/** Without a command: the dashboard, or the day in short where it cannot be drawn. A number is the dashboard's exit code. */
const withoutCommand = async (context: Context): Promise<Answer | number> => {
	if (!opensDashboard(context)) return summary(context);
	const {run} = await import('./commands/dashboard.ts');
	return run(context);
};

/** What is known before a command runs. */
type Found = {locale: Locale; paths: Paths; found: SettingsFound | SettingsError};

type Run = {answer: Answer; json: boolean} | {exit: number} | {text: string};

const runCommand = async (world: World, alone: boolean, locale: Locale, context: Context): Promise<Run> => {
	if (alone) {
		const answer = await withoutCommand(context);
		return typeof answer === 'number' ? {exit: answer} : {answer, json: false};
	}
	const [{parse}, {commands}] = await Promise.all([import('./commands/parse.ts'), import('./commands/table.ts')]);
	const parsed = parse(world.argv, commands, manifest.version, locale);
	if ('text' in parsed) return parsed;
	const answer = await parsed.command.run(context, parsed.given as never);
	return {answer, json: parsed.given.json === true};
};

/** A command on a context of its own, whose store is closed in the end. */
const runWorld = async (world: World, {globals, alone}: ReturnType<typeof readGlobals>, found: Found): Promise<number> => {
	const {locale, ...rest} = found;
	const now = clockOf(world, locale);
	const {context, close} = createContext(world, {globals, locale, ...rest, now});
	try {
		const run = await runCommand(world, alone, locale, context);
		if ('exit' in run) return run.exit;
		if ('text' in run) {
			await write(world, run.text, locale);
			return exits.ok;
		}
		const {columns, ascii} = context.terminal;
		await write(world, await print(run.answer, run.json, {locale, now: now(), columns, ascii}), locale);
		return run.answer.exit ?? exits.ok;
	} finally {
		close();
	}
};

/**
 * linkdash, from the arguments to the exit code (0, or those of `commands/errors`). Whatever goes wrong is one line on stderr.
 * @param world the process, or what a test puts in its place
 */
export const main = async (world: World): Promise<number> => {
	// messages nobody can receive (2>/dev/full) change nothing of what was done
	world.stderr.on('error', () => {});
	let locale: Locale | null = null;
	try {
		const read = readGlobals(world.argv);
		const paths = pathsOf(world.env, world.userHome, read.globals.home);
		const found = await settingsOrError(paths.settings);
		locale = await loadLocale(languageOf(read.globals.lang, world.env, found instanceof SettingsError ? null : found.values.language));
		return await runWorld(world, read, {locale, paths, found});
	} catch (error) {
		// before the settings are read, the language is that of the arguments and the environment
		locale ??= await loadLocale(languageOf(readGlobals(world.argv).globals.lang, world.env, null));
		const {exit, message} = explain(error, locale);
		if (message !== '') world.stderr.write(`linkdash: ${cleanText(message).replaceAll('\n', ' ')}\n`);
		return exit;
	}
};
