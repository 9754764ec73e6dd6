import type {Interface} from 'node:readline';
import {isDate} from '../domain/calendar.ts';
import type {ChecklistItem} from '../domain/checklist.ts';
import {longestTyped} from '../domain/note.ts';
import type {Locale} from '../locales/index.ts';
import {readOwnItems} from '../settings/checklist.ts';
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
const createAsk = (world: World) => {
	let lines: Interface | undefined;
	/** Lines typed before they were asked for, and questions that wait for one. */
	const typed: string[] = [];
	const waiting: {resolve(answer: string): void; reject(error: Error): void}[] = [];
	let ended = false;
	const listen = async (): Promise<Interface> => {
		const {createInterface} = await import('node:readline');
		const opened = createInterface({input: world.stdin, output: world.stderr});
		opened.on('line', line => {
			const question = waiting.shift();
			if (question) question.resolve(line);
			else typed.push(line);
		});
		opened.on('SIGINT', () => {
			for (const {reject} of waiting.splice(0)) reject(new CliError(exits.interrupted, ''));
			opened.close();
		});
		// the end of the input is an empty answer
		opened.on('close', () => {
			ended = true;
			for (const {resolve} of waiting.splice(0)) resolve('');
		});
		return opened;
	};
	return {
		/** The line typed in answer, trimmed; '' at the end of the input. */
		async ask(question: string): Promise<string> {
			lines ??= await listen();
			world.stderr.write(question);
			const ahead = typed.shift();
			if (ahead !== undefined || ended) return ahead?.trim() ?? '';
			return (await new Promise<string>((resolve, reject) => waiting.push({resolve, reject}))).trim();
		},
		close: () => lines?.close(),
	};
};

const startOfLine = '\r\u001B[K';

/** One line on stderr that is written over; nothing where nobody looks at it. */
const createStatus = ({stderr}: World): ((text: string | null) => void) => {
	if (!('isTTY' in stderr) || stderr.isTTY !== true) return () => {};
	return text => {
		stderr.write(`${startOfLine}${text ?? ''}`);
	};
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

/** Whether the member has their terminals read out to them: the variable of Ink's programs. */
const readsScreen = ({INK_SCREEN_READER: told}: World['env']): boolean => told !== undefined && !['', '0', 'false'].includes(told);

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
	const questions = createAsk(world);
	const settingsFound = (): SettingsFound => {
		if (found instanceof Error) throw found;
		return found;
	};
	let own: readonly ChecklistItem[] | null = null;
	const rules = () => {
		own ??= readOwnItems(paths.checklist);
		return rulesOf(settingsFound().values, own);
	};
	const interactive = world.stdin.isTTY === true && world.stdout.isTTY === true;
	const dumb = world.env.TERM === 'dumb';
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
				plain: globals.plain || dumb || readsScreen(world.env),
				dumb,
			},
			readInput: most => readInput(world.stdin, most),
			confirm: async question => interactive && locale.commands.ask.yes.test(await questions.ask(question)),
			ask: async question => (interactive ? questions.ask(question) : ''),
			edit: async text => {
				if (!interactive) return null;
				const {editText} = await import('../system/editor.ts');
				return editText(text, longestTyped, world.env);
			},
			copy: async text => {
				const {copyText} = await import('../system/clipboard.ts');
				// the terminal is asked only where there is one: a pipe would get the sequence as text
				return copyText(text, world.stdout.isTTY ? world.stdout : null, world.env);
			},
			status: createStatus(world),
		},
		close: () => {
			questions.close();
			store?.close();
		},
	};
};
