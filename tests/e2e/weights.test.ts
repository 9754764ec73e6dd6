import {expect, it} from 'vitest';
import {createDesk} from './desk.ts';

/** What counts, changed in a real terminal. */

const desk = createDesk();
const {command} = desk;

it('the order follows the arrows, Enter keeps it, and the next command finds it kept', async () => {
	await command('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met');
	await command('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren', '--relation', 'remote');
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees('├ Nadia Benali');
	// somewhere else another number is changed meanwhile
	await command('config', 'set', 'points.stranger', '3');
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
	expect(await command('config', 'get', 'points.stranger')).toBe('3\n');
	expect(await command('today', '--why')).toMatch(/Oren Fictitious[\s\S]*Nadia Benali/);
});
