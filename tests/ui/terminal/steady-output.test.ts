import {Terminal} from '@xterm/headless';
import {describe, expect, test} from 'vitest';
import {steadyText} from '../../../source/ui/terminal/steady-output.ts';
import {fitText} from '../../../source/ui/terminal/width.ts';

/** The cell in which a sign stands on a terminal of ours, whose tables of widths are those of 2010. */
const cellOf = async (output: string, sign: string): Promise<number> => {
	const terminal = new Terminal({cols: 60, rows: 2, allowProposedApi: true});
	await new Promise<void>(resolve => {
		terminal.write(output, resolve);
	});
	const line = terminal.buffer.active.getLine(0);
	for (let x = 0; x < 60; x++) if (line?.getCell(x)?.getChars() === sign) return x;
	return -1;
};

describe('a border after a name', () => {
	test.each([
		'Nadia Benali',
		'Fam 👨‍👩‍👧‍👦 Inventée',
		'Zoé 🚀',
		'🇫🇷 Fr',
		'I ❤️ data',
		'1️⃣ first',
		'王小明',
		'नमस्ते जी',
		'தமிழ்',
		'می\u200Cخواهم',
		'👍🏽 Ok',
	])('stands in its column behind %s, in a terminal that measures otherwise', async name => {
		await expect(cellOf(steadyText(`${fitText(name, 30)}│`), '│')).resolves.toBe(30);
	});

	test('keeps the colours of what it stands in', () => {
		expect(steadyText('\u001B[7m🚀 a\u001B[27m')).toBe('\u001B[7m\u001B7  \u001B8🚀\u001B8\u001B[2C a\u001B[27m');
	});

	test('leaves a screen without such names untouched', () => {
		const screen = '│ ❯ \u001B[1mZoé Testárd\u001B[22m ✓ 王小明 ▁▂▃ │';
		expect(steadyText(screen)).toBe(screen);
	});
});
