import {describe, expect, it} from 'vitest';
import {linkdash, type Terminal} from '../helpers/terminal.ts';
import {createDesk} from './desk.ts';

/** The built linkdash in a real terminal, as somebody hears it whose terminal is read out. */

const desk = createDesk();
const {command} = desk;

/** The alternate screen, every move of the cursor, every erasing, scrolling regions, saved places. */
const moves = /\u001B\[\?(?:1049|47|1047|25)[hl]|\u001B\[[\d;]*[A-HJKSTfnrsu]|\u001B[78DEM]|\r(?!\n)/;

const lineByLine = (terminal: Terminal): void => {
	expect(terminal.written()).not.toMatch(moves);
	expect(terminal.onAlternateScreen()).toBe(false);
};

const people = async (): Promise<void> => {
	await command('add', 'Ola Ejemplo', '--relation', 'met');
	await command('mark', 'Ola Ejemplo', 'sent', '--no-note', '--on', '2026-11-19');
	await command('add', 'Nadia Benali', '--relation', 'met', '--position', 'VP Sales', '--company', 'Acme');
};

it('is a morning by ear: who accepted, a note, sent, taken back, help, and leaving', async () => {
	await people();
	const terminal = desk.opens([], {env: {INK_SCREEN_READER: 'true'}});
	await terminal.sees('1 of 2: Who accepted?');
	await terminal.sees('On the list: Who accepted (1 waiting), Invite 1.');
	terminal.press('A');
	await terminal.sees('Enter on nothing: that is all.');
	terminal.press('ola');
	await terminal.sees('1 match, first: Ola Ejemplo');
	terminal.press('enter');
	await terminal.sees('Ola Ejemplo: accepted. u undo.');
	terminal.press('esc');
	await terminal.sees(/\d of \d: Nadia Benali, VP Sales, Acme/);
	terminal.press('enter');
	await terminal.sees('Note to Nadia Benali, 0 of 200');
	terminal.press('A word from Lyon');
	await terminal.sees(/^A word from Lyon$/m);
	terminal.press('enter');
	await terminal.sees('Nadia Benali: note written');
	terminal.press('s');
	await terminal.sees('Nadia Benali: sent with a note');
	terminal.press('u');
	await terminal.sees(/Taken back|taken back/);
	terminal.press('?');
	await terminal.sees('y, copy the note');
	terminal.press('esc');
	await terminal.sees(/Esc back\n1 of 1: Nadia Benali/);
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});
	expect(terminal.screen().trimEnd()).toMatch(/linkdash: \d+ acts? recorded, .*left today\.$/);
	lineByLine(terminal);
	const [nadia] = JSON.parse(await command('list', '--json', '--filter', 'nadia')) as {status: string}[];
	expect(nadia?.status).toBe('target');
});

it('speaks French', async () => {
	await people();
	const terminal = desk.opens(['--plain', '--lang', 'fr']);
	await terminal.sees('1 sur 2 : Qui a accepté ?');
	terminal.press('j');
	await terminal.sees('2 sur 2 : Nadia Benali, VP Sales, Acme');
	terminal.press('ctrl-l');
	await terminal.sees('1 fait : le lien, ou la raison');
	terminal.press('tab');
	await terminal.sees('Personnes, À inviter : 1 ligne.');
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});
	lineByLine(terminal);
});

it('tells what another process did, in one line', async () => {
	await people();
	const terminal = desk.opens(['--plain']);
	await terminal.sees('1 of 2: Who accepted?');
	await command('mark', 'Nadia Benali', 'sent', '--no-note');
	await terminal.sees(/Changed\. Monday 23 November: 1 sent, \d+ left, 1 line on the list\./);
	terminal.press('q');
	await terminal.exit();
});

describe('the terminal is given back', () => {
	it('after Ctrl+C, with 130', async () => {
		const terminal = desk.opens(['demo', '--plain']);
		await terminal.sees('1 of');
		terminal.press('ctrl-c');
		expect(await terminal.exit()).toEqual({code: 130, signal: 0});
		lineByLine(terminal);
	});

	it('after a signal, with a typed note kept', async () => {
		await people();
		const terminal = desk.opens(['--plain']);
		await terminal.sees('1 of 2');
		terminal.press('j', 'enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('half a thou');
		await terminal.sees(/^half a thou$/m);
		terminal.signal('SIGTERM');
		expect(await terminal.exit()).toEqual({code: 143, signal: 0});
		expect(await command('note', 'Nadia Benali')).toContain('half a thou');
	});

	it('while it is suspended, and taken again with fg', async () => {
		const shell = desk.starts(['bash', '--norc', '--noprofile', '-i'], {env: {PS1: '$ '}});
		await shell.sees('$');
		shell.press(`${linkdash('demo', '--plain').join(' ')}`, 'enter');
		await shell.sees('1 of');
		shell.press('ctrl-z');
		await shell.sees(/Stopped/);
		shell.press('stty -a | grep -o "[-]*icanon"', 'enter');
		await shell.sees(/^icanon$/m);
		shell.press('fg', 'enter');
		await shell.sees(/fg[\s\S]*1 of \d+: /);
		shell.press('j');
		await shell.sees(/fg[\s\S]*2 of \d+: /);
		shell.press('q');
		await shell.sees(/left today\./);
	});
});
