import {afterEach, expect, it} from 'vitest';
import {start, type Terminal} from './terminal.ts';

/** A program that says what it was given: enough to know that the driver tells the truth. */
const echo = `
process.stdin.setRawMode(true);
process.stdin.on('data', data => {
	if (String(data) === 'q') process.exit(7);
	process.stdout.write('<' + JSON.stringify(String(data)) + '>\\r\\n');
});
process.stdout.on('resize', () => process.stdout.write('size ' + process.stdout.columns + 'x' + process.stdout.rows + ';'));
// on a line of its own: after the environment it would be broken wherever the length of PATH has it
process.stdout.write(JSON.stringify(process.env) + '\\r\\n' + process.stdout.columns + 'x' + process.stdout.rows);
`;

let terminal: Terminal | undefined;
afterEach(() => terminal?.close());

it('types keys, pastes, resizes, and tells how the program left', async () => {
	terminal = start([process.execPath, '-e', echo], {columns: 90, rows: 30});
	await terminal.sees('90x30');
	terminal.press('j');
	await terminal.sees('<"j">');
	terminal.press('up');
	await terminal.sees(String.raw`<"\u001b[A">`);
	terminal.press('ctrl-c');
	await terminal.sees(String.raw`<"\u0003">`);
	terminal.paste('Zoé');
	await terminal.sees(String.raw`<"\u001b[200~Zoé\u001b[201~">`);
	terminal.resize(60, 20);
	await terminal.sees('size 60x20');
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 7, signal: 0});
});

it('gives the program a home of its own and nothing of the developer', async () => {
	terminal = start([process.execPath, '-e', echo], {columns: 200});
	const screen = (await terminal.sees('200x40')).replaceAll('\n', '');
	expect(screen).toContain(terminal.home);
	expect(screen).toContain('"LINKDASH_NOW":"2026-11-23T08:00:00.000Z"');
	expect(screen).not.toContain('"CI"');
});

it('fails at once, with the screen, when the program is gone', async () => {
	terminal = start([process.execPath, '-e', 'console.log("last words")']);
	await terminal.exit();
	await expect(terminal.sees('something else')).rejects.toThrow(/never saw something else: it had left with 0.*last words/s);
});

it('counts columns as terminals of today do', async () => {
	terminal = start([process.execPath, '-e', "console.log('🚀|\\n日本|\\ne\\u0301|\\n│é|')"]);
	await terminal.exit();
	expect(
		terminal
			.ends()
			.slice(0, 4)
			.map(({end}) => end),
	).toEqual([3, 5, 2, 3]);
});
