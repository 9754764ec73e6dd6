import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import stringWidth from 'string-width';
import {expect, vi} from 'vitest';
import {type Language, loadLocale} from '../../../source/locales/index.ts';
import {App} from '../../../source/ui/app.tsx';
import {roomOf} from '../../../source/ui/screens/room.ts';
import type {Session} from '../../../source/ui/session.ts';
import {openDashboard} from '../../../source/ui/state/turn.ts';
import {createTheme, ThemeContext} from '../../../source/ui/theme/theme.ts';

const named: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	space: ' ',
	down: '\u001B[B',
	up: '\u001B[A',
	pagedown: '\u001B[6~',
	backspace: '\u007F',
};

export type StageOptions = {columns?: number; rows?: number; language?: Language; ascii?: boolean; color?: boolean};

/** The dashboard on an invented terminal, in the words of whoever sits before it. */
export const openStage = async (session: Session, options: StageOptions = {}) => {
	const {language = 'en', ascii = false, color = false} = options;
	const size = {columns: options.columns ?? 120, rows: options.rows ?? 40};
	const locale = await loadLocale(language);
	const first = openDashboard(session, size, roomOf(size, locale));
	const {stdin, stdout, lastFrame, unmount} = render(
		<ThemeContext value={createTheme({ascii, color})}>
			<App session={session} locale={locale} first={first} />
		</ThemeContext>,
	);
	const resize = (columns: number, rows: number) => {
		Object.defineProperties(stdout, {columns: {value: columns, configurable: true}, rows: {value: rows, configurable: true}});
		stdout.emit('resize');
	};
	const drawn = () => lastFrame() ?? '';
	const screen = () => stripVTControlCharacters(drawn());
	// the library's own terminal is 100 columns wide whatever it is told
	resize(size.columns, size.rows);
	const sees = (text: string | RegExp) => vi.waitFor(() => expect(screen()).toMatch(typeof text === 'string' ? literally(text) : text));
	await vi.waitFor(() => expect(screen().split('\n')).toHaveLength(size.rows));
	return {
		/** What is read on it, without colour and weight. */
		screen,
		/** With them, as the terminal gets it. */
		drawn,
		sees,
		resize,
		unmount,
		lines: () => screen().split('\n'),
		/** Waits until the frame is as large as the terminal, whole, and stays so. */
		isSound: async (columns: number, rows: number) => {
			await vi.waitFor(() => expectSound(screen(), columns, rows), {interval: 2});
			const sound = drawn();
			await new Promise(resolve => setImmediate(resolve));
			if (drawn() !== sound) expectSound(screen(), columns, rows);
		},
		/** Waits until the text is gone. */
		missesSoon: (text: string) => vi.waitFor(() => expect(screen()).not.toContain(text)),
		press: async (...keys: readonly string[]) => {
			for (const key of keys) {
				stdin.write(named[key] ?? key);
				// Ink hears a key a turn after it is written
				await new Promise(resolve => setImmediate(resolve));
			}
		},
		paste: (text: string) => stdin.write(`\u001B[200~${text}\u001B[201~`),
	};
};

const literally = (text: string): RegExp => new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));

const left = /^[╭│├╰+|]/;
const right = /[╮│┤╯+|]$/;

/** Most lines are the same from screen to screen, and measuring one is slow. */
const measured = new Map<string, number>();
const endOf = (line: string): number => {
	const end = measured.get(line) ?? stringWidth(line);
	measured.set(line, end);
	return end;
};

/** Every line of the screen is within the terminal, and between header and message line every row begins and ends in a border. */
export const expectSound = (screen: string, columns: number, rows: number): void => {
	const lines = screen.split('\n');
	expect(lines).toHaveLength(rows);
	for (const [row, line] of lines.entries()) {
		const isFramed = row > 0 && row < rows - 2;
		const end = endOf(line);
		// an assertion a line, of which there are a hundred thousand
		const fits = isFramed ? end === columns && left.test(line) && right.test(line) : end <= columns;
		if (!fits) expect.fail(`row ${row} ends at ${end} of ${columns}${isFramed ? ', or not in borders' : ''}: ${line}`);
	}
};
