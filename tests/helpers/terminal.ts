import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {unicodeOfToday} from './unicode.ts';

/**
 * A person in front of a terminal: a real pseudo-terminal with a terminal emulator behind it. Keys go in, the screen is read.
 * Everything waits for content, up to a deadline that only something broken reaches; nothing waits for a time.
 */
export type Terminal = {
	/** Types keys one after the other: a name (`enter`, `esc`, `ctrl-c`, `down`...) or text, written as one burst per argument. */
	press(...keys: readonly string[]): void;
	/** Pastes text as a terminal does, bracketed. */
	paste(text: string): void;
	/** Waits until the screen holds it and returns the screen; fails with the screen. */
	sees(wanted: string | RegExp): Promise<string>;
	/** Waits until the screen holds it no more. */
	seesNo(unwanted: string | RegExp): Promise<string>;
	/** Waits until the condition holds on the screen; `what` says what was missed. */
	until(condition: (screen: string) => boolean, what: string): Promise<string>;
	/** The screen as it is, trailing blanks cut. */
	screen(): string;
	/** Rows of the screen with the column at which each ends, in cells: a wide character is two. */
	ends(): {text: string; end: number}[];
	/** Whether the program has the alternate screen. */
	onAlternateScreen(): boolean;
	cursorShown(): boolean;
	/** Every byte the program has written, for what a screen does not show. */
	written(): string;
	/** What the program has put on the clipboard by asking the terminal (OSC 52); null where nothing. */
	clipboard(): string | null;
	/** Colours and attributes of one cell, for pictures. */
	cell(column: number, row: number): Cell | undefined;
	resize(columns: number, rows: number): void;
	signal(name: NodeJS.Signals): void;
	/** Waits until the program has left: its exit code, or the number of the signal that ended it. */
	exit(): Promise<{code: number; signal: number}>;
	/** When bytes last arrived, on the clock of `performance.now()`: for the bench. */
	lastWrite(): number;
	/** Ends the program where it still runs and takes its home away. */
	close(): Promise<void>;
	readonly home: string;
};

export type Cell = {
	text: string;
	width: number;
	foreground: string | null;
	background: string | null;
	bold: boolean;
	dim: boolean;
	inverse: boolean;
};

export type TerminalOptions = {
	columns?: number;
	rows?: number;
	/** Added to an environment that holds nothing of the developer's but PATH. */
	env?: Readonly<Record<string, string>>;
	/** Kept after the end: a second start finds the first one's store. A folder of its own, removed on close, where absent. */
	home?: string;
	cwd?: string;
};

const named: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	'page-up': '\u001B[5~',
	'page-down': '\u001B[6~',
};

const bytes = (key: string): string => {
	const control = /^ctrl-([a-z])$/.exec(key)?.[1];
	return control === undefined ? (named[key] ?? key) : String.fromCharCode(control.charCodeAt(0) - 96);
};

/** How long something may take before it counts as broken. The machine may be busy with the other tests. */
const deadline = 20_000;

/** Instant at which the clock of every test stands still: Monday 23 November 2026, 8 in the morning, UTC. */
export const testNow = '2026-11-23T08:00:00.000Z';

/** Built files of linkdash, started by the Node that runs the tests. */
export const linkdash = (...parameters: readonly string[]): readonly string[] => [
	process.execPath,
	path.resolve(import.meta.dirname, '../../dist/cli.js'),
	...parameters,
];

/** Environment of a program under test: nothing of the developer's but PATH, a home of its own, a still clock. */
export const environment = (home: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
	PATH: process.env.PATH ?? '',
	HOME: home,
	LINKDASH_HOME: path.join(home, 'linkdash'),
	LINKDASH_NOW: testNow,
	LINKDASH_LANG: 'en',
	// no program on the developer's desk is opened or asked for the clipboard
	BROWSER: 'true',
	TZ: 'UTC',
	LANG: 'en_GB.UTF-8',
	TERM: 'xterm-256color',
	COLORTERM: 'truecolor',
	NODE_COMPILE_CACHE: path.join(tmpdir(), 'linkdash-compile-cache'),
	...more,
});

const colour = (mode: 'rgb' | 'palette' | null, value: number): string | null => {
	if (mode === null) return null;
	return mode === 'rgb' ? `#${value.toString(16).padStart(6, '0')}` : `palette:${value}`;
};

/** Starts a program in a terminal of its own. */
export const start = (command: readonly string[], options: TerminalOptions = {}): Terminal => {
	const {columns = 120, rows = 40} = options;
	const home = options.home ?? mkdtempSync(path.join(tmpdir(), 'linkdash-home-'));
	mkdirSync(home, {recursive: true});
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	emulator.unicode.register(unicodeOfToday);
	emulator.unicode.activeVersion = unicodeOfToday.version;
	let clipboard: string | null = null;
	emulator.parser.registerOscHandler(52, data => {
		clipboard = Buffer.from(data.split(';')[1] ?? '', 'base64').toString();
		return true;
	});
	let written = '';
	let lastWrite = 0;
	let left: {code: number; signal: number} | undefined;
	let waiting: (() => void)[] = [];
	const wake = (): void => {
		const woken = waiting;
		waiting = [];
		for (const resume of woken) resume();
	};
	const child = spawn(command[0] ?? '', command.slice(1), {
		// it stands above the TERM of the environment
		name: options.env?.TERM ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd: options.cwd ?? home,
		env: environment(home, options.env),
	});
	child.onData(data => {
		lastWrite = performance.now();
		written += data;
		emulator.write(data, wake);
	});
	// answers the program's questions to the terminal (cursor position, attributes), as a real one does
	emulator.onData(data => {
		if (!left) child.write(data);
	});
	const exited = new Promise<{code: number; signal: number}>(resolve => {
		child.onExit(({exitCode, signal}) => {
			left = {code: exitCode, signal: signal ?? 0};
			emulator.write('', () => {
				wake();
				resolve({code: exitCode, signal: signal ?? 0});
			});
		});
	});

	const ends = (): {text: string; end: number}[] => {
		const {active} = emulator.buffer;
		return Array.from({length: emulator.rows}, (_, y) => {
			const line = active.getLine(active.viewportY + y);
			let end = emulator.cols;
			while (
				end > 0 &&
				!line
					?.getCell(end - 1)
					?.getChars()
					.trim() &&
				line?.getCell(end - 1)?.getWidth() !== 0
			)
				end -= 1;
			// the emulator keeps what a wider screen had
			return {text: line?.translateToString(true, 0, emulator.cols) ?? '', end};
		});
	};
	const screen = (): string =>
		ends()
			.map(({text}) => text.trimEnd())
			.join('\n');

	const until = async (condition: (screen: string) => boolean, what: string): Promise<string> => {
		const end = performance.now() + deadline;
		for (;;) {
			const now = screen();
			// a terminal shows nothing of a synchronized update before its end, so a person never sees half a frame
			if (!(emulator.modes.synchronizedOutputMode && !left) && condition(now)) return now;
			if (left || performance.now() > end) {
				const state = left ? `it had left with ${left.code}` : `after ${deadline / 1000} s`;
				throw new Error(`${what}: ${state}. The screen:\n${now}`);
			}
			// woken by the next bytes; the timer is there for the deadline alone
			await new Promise<void>(resolve => {
				const timer = setTimeout(resolve, Math.max(0, end - performance.now()) + 1);
				waiting.push(() => {
					clearTimeout(timer);
					resolve();
				});
			});
		}
	};
	const holds = (wanted: string | RegExp) => (now: string) => (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now));

	return {
		home,
		press: (...keys) => {
			for (const key of keys) child.write(bytes(key));
		},
		paste: text => child.write(`\u001B[200~${text}\u001B[201~`),
		sees: wanted => until(holds(wanted), `never saw ${wanted}`),
		seesNo: unwanted => until(now => !holds(unwanted)(now), `still saw ${unwanted}`),
		until,
		screen,
		ends,
		onAlternateScreen: () => emulator.buffer.active.type === 'alternate',
		cursorShown: () => written.lastIndexOf('\u001B[?25h') >= written.lastIndexOf('\u001B[?25l'),
		written: () => written,
		clipboard: () => clipboard,
		cell: (column, row) => {
			const cell = emulator.buffer.active.getLine(emulator.buffer.active.viewportY + row)?.getCell(column);
			if (!cell) return undefined;
			return {
				text: cell.getChars(),
				width: cell.getWidth(),
				foreground: colour(cell.isFgRGB() ? 'rgb' : cell.isFgPalette() ? 'palette' : null, cell.getFgColor()),
				background: colour(cell.isBgRGB() ? 'rgb' : cell.isBgPalette() ? 'palette' : null, cell.getBgColor()),
				bold: cell.isBold() !== 0,
				dim: cell.isDim() !== 0,
				inverse: cell.isInverse() !== 0,
			};
		},
		resize: (width, height) => {
			emulator.resize(width, height);
			child.resize(width, height);
		},
		signal: name => child.kill(name),
		exit: async () => {
			const timer = setTimeout(() => child.kill('SIGKILL'), deadline);
			const result = await exited;
			clearTimeout(timer);
			return result;
		},
		lastWrite: () => lastWrite,
		close: async () => {
			if (!left) child.kill('SIGKILL');
			await exited;
			emulator.dispose();
			if (options.home === undefined) rmSync(home, {recursive: true, force: true});
		},
	};
};
