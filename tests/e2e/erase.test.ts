import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createDesk} from './desk.ts';

/** Deleting somebody for good, in a real terminal. */

const desk = createDesk();
const {command} = desk;

/** Files of the home in which a text is found. */
const filesWith = (text: string): string[] =>
	globSync('**/*', {cwd: desk.folder(), withFileTypes: true})
		.filter(entry => entry.isFile())
		.map(entry => path.join(entry.parentPath, entry.name))
		.filter(file => readFileSync(file).includes(text));

it('X asks for the name, and then the name is in no file, not in a backup either', async () => {
	await command('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren', '--relation', 'met', '--reason', 'Met at an invented fair');
	await command('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia', '--relation', 'met');
	await command('backup');
	expect(filesWith('Oren Fictitious').length).toBeGreaterThan(1);
	const terminal = desk.opens([], {columns: 100, rows: 30});
	await terminal.sees('├ Oren Fictitious');
	terminal.press('X');
	await terminal.sees('Delete Oren Fictitious for good?');
	terminal.press('enter');
	await terminal.sees('Nothing is deleted');
	terminal.press(...'Oren Fictitious', 'enter');
	await terminal.sees('Oren Fictitious: deleted for good');
	await terminal.sees('├ Nadia Benali');
	terminal.press('q');
	await terminal.exit();
	expect(filesWith('Oren Fictitious')).toEqual([]);
	expect(filesWith('an invented fair')).toEqual([]);
	expect(await command('list')).not.toContain('Oren');
});
