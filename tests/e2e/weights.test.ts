import {afterEach, beforeEach, expect, it} from 'vitest';
import {linkdash, start, type Terminal} from '../helpers/terminal.ts';
import {type Home, run, temporaryHome} from '../helpers/world.ts';

/** What counts, changed in a real terminal. */

let home: Home;
let terminal: Terminal | null = null;
beforeEach(() => {
	home = temporaryHome();
});
afterEach(async () => {
	await terminal?.close();
	home.remove();
});

const command = async (...parameters: readonly string[]): Promise<string> => {
	const {code, stdout, stderr} = await run(home.folder, parameters);
	expect({code, stderr}).toEqual({code: 0, stderr: ''});
	return stdout;
};

it('the order follows the arrows, Enter keeps it, and the next command finds it kept', async () => {
	await command('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met');
	await command('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren', '--relation', 'remote');
	terminal = start(linkdash(), {home: home.folder, columns: 100, rows: 30});
	await terminal.sees('├ Nadia Benali');
	terminal.press('W');
	await terminal.sees(/1 +as now +Nadia Benali/);
	// the own weight, worked together, met, club, phone or mail
	terminal.press('j', 'j', 'j', 'j', ...'llll');
	await terminal.sees(/phone or mail.* 60 +was 40/);
	await terminal.sees(/1 +now 2 +Oren Fictitious/);
	terminal.press('enter');
	await terminal.sees('The new order is kept');
	await terminal.sees(/Oren Fictitious[\s\S]*Nadia Benali/);
	expect(await command('config', 'get', 'points.remote')).toBe('60\n');
	expect(await command('today', '--why')).toMatch(/Oren Fictitious[\s\S]*Nadia Benali/);
});
