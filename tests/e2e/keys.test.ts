import {expect, it} from 'vitest';
import {createDesk} from './desk.ts';

/** Keys of the member's own, and those of other programs, in a real terminal. */

const desk = createDesk();
const {command} = desk;

const someone = () => command('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met');

it('an act answers to the key of the settings alone, and the footer shows that one', async () => {
	await someone();
	await command('config', 'set', 'keys.send', 'ctrl-s');
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees(/Ctrl\+S sent/);
	terminal.press('s');
	await terminal.sees('s does nothing here');
	terminal.press('\u0013');
	await terminal.sees('Nadia Benali: sent without a note');
	expect(await command('list', '--filter', 'status:pending')).toContain('Nadia Benali');
});

it('the sentences of the screens name the keys of the settings', async () => {
	await command('config', 'set', 'keys.add', 'ctrl-g');
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees('Ctrl+G adds people by name or profile address');
	terminal.press('tab');
	await terminal.sees('No targets. Ctrl+G adds people');
	await terminal.sees(/Ctrl\+G add/);
});

it('a wrong key is one line at the start, and everything else works', async () => {
	await someone();
	desk.file('linkdash/config.json', JSON.stringify({tier: 'free', goal: 'business', keys: {accepted: ['s'], nothing: ['x'], quit: ['Q']}}));
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees(/Left out: keys\.\w+.*; 1 more, see linkdash keys/);
	terminal.press('s');
	await terminal.sees('Nadia Benali: sent without a note');
	terminal.press('q');
	await terminal.sees('q does nothing here');
	terminal.press('Q');
	expect(await terminal.exit()).toMatchObject({code: 0});
	expect(await command('keys')).toMatch(/keys\.nothing: there is no such action[\s\S]*keys\.accepted: "s" is the key of send/);
});

it('a file in which keys are anything else is told, and opens all the same', async () => {
	await someone();
	desk.file('linkdash/config.json', JSON.stringify({tier: 'free', goal: 'business', keys: 'vim'}));
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees('Left out: keys must be like');
	terminal.press('q');
	expect(await terminal.exit()).toMatchObject({code: 0});
});
