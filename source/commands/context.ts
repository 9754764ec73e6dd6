import {isDate} from '../domain/calendar.ts';
import type {Locale} from '../locales/index.ts';
import {makeFolder} from '../settings/folder.ts';
import type {Paths} from '../settings/paths.ts';
import {rulesOf} from '../settings/schema.ts';
import {openSettings, type SettingsError, type SettingsFound} from '../settings/settings.ts';
import {StoreError} from '../store/error.ts';
import type {Store} from '../store/index.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';
import type {Globals} from './globals.ts';

/** The process as linkdash uses it: handed in, so that a test can be another. */
export type World = {
	argv: readonly string[];
	env: Readonly<Record<string, string | undefined>>;
	userHome: string;
	stdin: NodeJS.ReadableStream & {isTTY?: boolean};
	stdout: NodeJS.WritableStream & {isTTY?: boolean; columns?: number};
	stderr: NodeJS.WritableStream;
};

/** What few commands need is loaded by them: it costs as much as the rest of the start. */
const ask = async (world: World, question: string, yes: RegExp): Promise<boolean> => {
	const {createInterface} = await import('node:readline');
	return new Promise((resolve, reject) => {
		const lines = createInterface({input: world.stdin, output: world.stderr});
		lines.question(question, answer => {
			resolve(yes.test(answer.trim()));
			lines.close();
		});
		lines.on('SIGINT', () => {
			reject(new CliError(exits.interrupted, ''));
			lines.close();
		});
		// the end of the input is no yes
		lines.on('close', () => resolve(false));
	});
};

/** Stops at the limit: what never ends must not fill the memory. */
const readInput = async (stdin: World['stdin'], most: number): Promise<Uint8Array | null> => {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of stdin) {
		chunks.push(Buffer.from(chunk));
		bytes += chunk.length;
		if (bytes > most) return null;
	}
	return Buffer.concat(chunks);
};

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The clock: LINKDASH_NOW freezes it.
 * @throws CliError 2 where that is no instant
 */
export const clockOf = ({env}: World, {commands}: Locale): (() => number) => {
	const frozen = env.LINKDASH_NOW;
	if (frozen === undefined || frozen === '') return Date.now;
	// the date apart: V8 reads 30 February as 2 March
	const at = instant.test(frozen) && isDate(frozen.slice(0, 10)) ? Date.parse(frozen) : Number.NaN;
	if (Number.isNaN(at)) throw new CliError(exits.usage, commands.problems.notAnInstant(frozen));
	return () => at;
};

/** @throws StoreError `unwritable` */
const makeStoreFolder = ({data, store}: Paths): void => {
	try {
		makeFolder(data);
	} catch (error) {
		throw new StoreError('unwritable', store, error);
	}
};

/**
 * The context of a command. The store is opened at its first use and closed by `close`.
 * @param found settings as read, or why they could not be: commands that need none still run
 */
export const createContext = (
	world: World,
	{
		globals,
		locale,
		paths,
		found,
		now,
	}: {globals: Globals; locale: Locale; paths: Paths; found: SettingsFound | SettingsError; now(): number},
): {context: Context; close(): void} => {
	let store: Store | null = null;
	const settingsFound = (): SettingsFound => {
		if (found instanceof Error) throw found;
		return found;
	};
	const rules = () => rulesOf(settingsFound().values);
	const interactive = world.stdin.isTTY === true && world.stdout.isTTY === true;
	return {
		context: {
			async store() {
				const {openStore} = await import('../store/open.ts');
				if (store === null) {
					const inForce = rules();
					makeStoreFolder(paths);
					store = openStore(paths.store, inForce);
				}
				return store;
			},
			settings: () => settingsFound().values,
			settingsFound,
			settingsFile: () => openSettings(paths.settings),
			rules,
			now,
			locale,
			paths,
			env: world.env,
			terminal: {
				interactive,
				columns: world.stdout.isTTY ? (world.stdout.columns ?? 80) : null,
				color: globals.color,
				ascii: globals.ascii,
				plain: globals.plain || world.env.TERM === 'dumb',
			},
			readInput: most => readInput(world.stdin, most),
			confirm: async question => interactive && (await ask(world, question, locale.commands.ask.yes)),
		},
		close: () => store?.close(),
	};
};
