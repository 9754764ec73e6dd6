import {beforeEach, describe, expect, it} from 'vitest';
import {seeded} from '../helpers/invented.ts';
import {csv} from '../helpers/linkedin-files.ts';
import {linkdash, type Terminal, type TerminalOptions} from '../helpers/terminal.ts';
import {oddNames} from '../ui/screens/odd-names.ts';
import {sizes} from '../ui/screens/scenes.ts';
import {createDesk} from './desk.ts';

/** What the emulator shows, cell by cell, of people with names that break tables, in windows that change. */

const desk = createDesk();
const {command} = desk;

const plain = 'Nadia Benali';
const names = [plain, ...Object.values(oddNames), 'नादिया परीक्षण', '김테스트', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L Muster', '👩🏽‍💻 Beispiel'];

beforeEach(async () => {
	const list = csv([
		['Name', 'URL', 'Company', 'Position', 'Degree'],
		...names.map((name, index) => [name, `https://www.linkedin.com/in/odd-${index}`, 'Zed', 'Post', '2']),
	]);
	await command('import', desk.file('odd.csv', list), '--relation', 'met', '--yes');
});

const open = async (options: TerminalOptions = {}, ...parameters: string[]): Promise<Terminal> => {
	const terminal = desk.opens(parameters, options);
	await terminal.sees(/\? (?:help|aide)|\? [ha]/);
	return terminal;
};

/** Every row of the frame begins in the first column and ends in the last. */
const isWhole = (terminal: Terminal, columns: number, rows: number): boolean => {
	const drawn = terminal.ends();
	const framed = drawn.slice(1, rows - 2);
	return drawn.length === rows && framed.every(({text, end}) => /^[╭│├╰]/.test(text) && /[╮│┤╯]$/.test(text.trimEnd()) && end === columns);
};

/** The columns at which a word begins, in cells, one for each row that has it. */
const columnsOf = (terminal: Terminal, columns: number, word: string): number[] =>
	terminal.ends().flatMap((_row, y) => {
		const cells = Array.from({length: columns}, (_cell, x) => terminal.cell(x, y)?.text ?? '');
		return cells.flatMap((_text, x) => (cells.slice(x, x + word.length).join('') === word ? [x] : []));
	});

describe('names that break tables', () => {
	it.each([
		['Today', [], 120, 40],
		['Today', [], 80, 40],
		['Targets', ['tab'], 120, 40],
		['Targets', ['tab'], 80, 40],
	] as const)('on %s %j at %i columns: what stands to their right begins in one column', async (_screen, keys, columns, rows) => {
		const terminal = await open({columns, rows});
		terminal.press(...keys);
		await terminal.until(() => columnsOf(terminal, columns, 'Post').length >= names.length, 'not everybody is shown');
		// the card tells the position too, in its own place: the list comes first
		const [first, ...others] = columnsOf(terminal, columns, 'Post').slice(0, names.length);
		expect(new Set(others)).toEqual(new Set([first]));
		expect(isWhole(terminal, columns, rows)).toBe(true);
	});

	it.each(['en', 'fr'])('move no border, whatever is selected and asked, in %s', async language => {
		const terminal = await open({columns: 72, rows: 22}, '--lang', language);
		const whole = (what: string) => terminal.until(() => isWhole(terminal, 72, 22), `${what}: a border has moved`);
		for (const name of names) {
			await whole(name);
			for (const key of ['enter', 'z', 't', 'x']) {
				const before = terminal.screen();
				terminal.press(key);
				await terminal.until(screen => screen !== before, `${key} shows nothing`);
				await whole(`${name}, ${key}`);
				terminal.press('esc');
				await terminal.until(screen => screen.split('\n').at(-1) === before.split('\n').at(-1), `Esc does not leave ${key}`);
			}
			terminal.press('S');
			await terminal.sees(/ · u (?:undo|annule)/);
		}
	});
});

describe('a window that changes', () => {
	it('is whole at every size, on every screen', async () => {
		const terminal = await open();
		for (const screen of ['Today', 'People', 'Network', 'Insights']) {
			for (const [columns, rows] of sizes) {
				terminal.resize(columns, rows);
				await terminal.until(() => isWhole(terminal, columns, rows), `${screen} is not whole at ${columns}x${rows}`);
			}
			const before = terminal.screen();
			terminal.press('tab');
			await terminal.until(now => now !== before, `Tab does not leave ${screen}`);
		}
	});

	it('is, after a storm of two hundred sizes, as if drawn there from the start', async () => {
		const [columns, rows] = [97, 31];
		const fresh = (await open({columns, rows})).screen();
		const random = seeded(7);
		const terminal = await open();
		for (let times = 0; times < 200; times++) terminal.resize(10 + Math.floor(random() * 210), 3 + Math.floor(random() * 70));
		terminal.resize(columns, rows);
		await terminal.until(screen => screen === fresh, `not as a fresh one, which is\n${fresh}\n`);
	});

	it('that tells no size is drawn as 80 by 24', async () => {
		const terminal = desk.starts(['sh', '-c', 'stty cols 0 rows 0; exec "$0" "$@"', ...linkdash()], {columns: 80, rows: 24});
		await terminal.sees('? help');
		await terminal.until(() => isWhole(terminal, 80, 24), 'not whole at 80x24');
	});
});

describe('terminals that can little', () => {
	const colours = /\u001B\[(?:\d+;)*(?:3[0-7]|4[0-7]|9[0-7]|10[0-7]|[34]8;[25];[\d;]+)m/;

	it('get no colour with NO_COLOR, and everything else', async () => {
		const coloured = await open();
		const without = await open({env: {NO_COLOR: '1'}});
		expect(coloured.written()).toMatch(colours);
		expect(without.written()).not.toMatch(colours);
		expect(without.screen()).toBe(coloured.screen());
	});

	it('get lines and no screen with TERM=dumb', async () => {
		const terminal = desk.opens([], {env: {TERM: 'dumb'}});
		expect((await terminal.exit()).code).toBe(0);
		expect(terminal.screen()).toContain(plain);
		expect(terminal.written()).not.toContain('\u001B');
	});

	it('are spoken to in English with LANG=C', async () => {
		const terminal = await open({env: {LANG: 'C', LINKDASH_LANG: ''}});
		expect(terminal.screen()).toContain('Monday 23 November');
	});
});

it('the selection is the terminal’s own two colours turned around, with a mark, as readable on light as on dark', async () => {
	const terminal = await open({columns: 80, rows: 24});
	const row = terminal.ends().findIndex(({text}) => text.includes('❯'));
	const cells = Array.from({length: 74}, (_, column) => terminal.cell(column + 2, row));
	expect(cells.map(cell => cell?.text).join('')).toContain('❯');
	expect(cells.filter(cell => !cell?.inverse || cell.foreground !== null || cell.background !== null || cell.dim)).toEqual([]);
});
