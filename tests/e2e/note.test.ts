import {chmodSync, writeFileSync} from 'node:fs';
import {beforeEach, describe, expect, it} from 'vitest';
import type {Terminal} from '../helpers/terminal.ts';
import {run} from '../helpers/world.ts';
import {createDesk} from './desk.ts';

/** Notes in a real terminal: typed, pasted, from templates, from an editor, and what is left of them after the worst. */

const desk = createDesk();
const {command} = desk;
beforeEach(async () => {
	await command('add', 'Nadia Benali', '--url', 'https://www.linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met');
});

const open = async (env: Readonly<Record<string, string>> = {}): Promise<Terminal> => {
	const terminal = desk.opens([], {columns: 100, rows: 30, env});
	await terminal.sees('├ Nadia Benali');
	return terminal;
};

/** The note as another process sees it: the draft, or the template that fits where there is none yet, which ends with 1. */
const draft = async (): Promise<string> => {
	const {stdout} = await run(desk.folder(), ['note', 'Nadia', '--json']);
	return (JSON.parse(stdout) as {text: string}).text;
};

/** Waits until another process sees this draft. */
const kept = async (text: string): Promise<void> => {
	for (let seen = await draft(); seen !== text; seen = await draft());
};

/** An editor that is a shell script; its last argument is the file. */
const editor = (script: string): string => {
	const file = desk.file('editor.sh', `#!/bin/sh\nfor file; do :; done\n${script}\n`);
	writeFileSync(file, `#!/bin/sh\nfor file; do :; done\n${script}\n`);
	chmodSync(file, 0o755);
	return `'${file}'`;
};

describe('a note', () => {
	it('is typed with accents, emoji and Chinese, over two lines, and mended character by character', async () => {
		const terminal = await open();
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Zoé 漢字👨‍👩‍👧‍👦', 'backspace', 'backspace', 'ctrl-j', 'ici');
		await terminal.sees(/│ Zoé 漢 +│/);
		await terminal.sees(/│ ici +│/);
		await terminal.sees('9 of 200');
		terminal.press('\u001F');
		await terminal.sees('5 of 200');
		terminal.press('\u001Be', 'enter');
		await terminal.sees('Nadia Benali: note written');
		expect(await draft()).toBe('Zoé 漢\nici');
	});

	it('says how many are over, and is not copied then', async () => {
		const terminal = await open();
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.paste(`${'x'.repeat(104)}\n${'y'.repeat(103)}`);
		await terminal.sees('8 over');
		terminal.press('enter');
		await terminal.sees('note written');
		terminal.press('y');
		await terminal.sees('the note is not copied, it is 8 over');
	});

	it('takes no paste of 10,000 characters, and loses nothing that was typed', async () => {
		const terminal = await open();
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour');
		terminal.paste('z'.repeat(10_000));
		await terminal.sees('10,000 characters are too many here');
		expect(await terminal.sees('│ Bonjour')).not.toContain('zzz');
	});

	it('is filled from a template by Tab, and goes to the clipboard by y', async () => {
		const terminal = await open({SSH_TTY: '/dev/pts/9'});
		terminal.press('t');
		await terminal.sees('Template for Nadia Benali');
		terminal.press('1');
		await terminal.sees('{specific} and {me} are not known');
		terminal.press('Your talk was good.', 'tab', 'Camille');
		await terminal.sees('good. I would be glad');
		terminal.press('enter');
		await terminal.sees('note written');
		terminal.press('y');
		await terminal.sees('Note copied');
		const text =
			'Hello Nadia, it was a pleasure to meet you: our talk has stayed with me. Your talk was good. I would be glad to stay in touch. Camille';
		expect(terminal.clipboard()).toBe(text);
		terminal.press('s');
		await terminal.sees('sent with a note');
		expect(JSON.parse(await command('note', 'Nadia', '--json'))).toMatchObject({text, budget: {used: 1, cap: 5}});
	});
});

describe('over SSH', () => {
	it('o shows the address of the profile and copies it, Space shows it and leaves the note on the clipboard', async () => {
		const terminal = await open({SSH_TTY: '/dev/pts/9', BROWSER: ''});
		terminal.press('o');
		await terminal.sees('https://www.linkedin.com/in/nadia-benali · no browser here, address copied');
		await terminal.until(() => terminal.clipboard() === 'https://www.linkedin.com/in/nadia-benali', 'the address is not copied');
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour', 'enter');
		await terminal.sees('note written');
		terminal.press('space');
		await terminal.sees('https://www.linkedin.com/in/nadia-benali · no browser here · note copied');
		expect(terminal.clipboard()).toBe('Bonjour');
	});
});

describe('what is typed', () => {
	it('survives kill -9 after a pause', async () => {
		const terminal = await open();
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour Nadia, ra');
		await kept('Bonjour Nadia, ra');
		terminal.press('vi');
		await terminal.sees('Bonjour Nadia, ravi');
		await kept('Bonjour Nadia, ravi');
		terminal.signal('SIGKILL');
		await terminal.exit();
		const again = await open();
		again.press('enter');
		await again.sees('│ Bonjour Nadia, ravi');
	});
});

describe('Ctrl+O', () => {
	const write = async (terminal: Terminal): Promise<void> => {
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour');
		await terminal.sees('│ Bonjour');
		terminal.press('ctrl-o');
	};

	it('opens the editor on the note, on a terminal of its own, and comes back drawn anew', async () => {
		const terminal = await open({
			EDITOR: editor(`printf 'in the editor: '; cat "$file"; printf 'type: '; read line; printf '%s' "$line" >> "$file"`),
		});
		await write(terminal);
		await terminal.sees('in the editor: Bonjour');
		expect(terminal.onAlternateScreen()).toBe(false);
		terminal.press('Nadia', 'enter');
		await terminal.until(() => terminal.onAlternateScreen(), 'linkdash has not come back');
		await terminal.sees(/│ Bonjour +│/);
		await terminal.sees(/│ Nadia +│/);
		await terminal.sees(/^╭ Monday/m);
		terminal.press('enter');
		await terminal.sees('note written');
		expect(await draft()).toBe('Bonjour\nNadia');
	});

	it('comes back from an editor that leaves the terminal in any state, and from Ctrl+C in it', async () => {
		const terminal = await open({
			EDITOR: editor(
				`stty raw -echo; printf '\\033[?1049h\\033[2J\\033[?25l\\033[31mwild'; sleep 0; stty cooked echo; printf ready; trap 'exit 0' INT; read line`,
			),
		});
		await write(terminal);
		await terminal.sees('ready');
		terminal.press('ctrl-c');
		await terminal.sees('Note to Nadia Benali');
		await terminal.sees('│ Bonjour');
		terminal.press('!');
		await terminal.sees('│ Bonjour!');
	});

	it('comes back whole from an editor that dies in raw mode, far from the left edge, in a scrolling region', async () => {
		const terminal = await open({EDITOR: editor(`stty raw -echo; printf '\\033[5;10r\\033[7;40Hcannot go on'; exit 1`)});
		await write(terminal);
		await terminal.sees(/ended with an error: the text is as it was/);
		await terminal.sees(/^ linkdash {3}Today/m);
		await terminal.sees(/^│.*│ Bonjour +│/m);
		terminal.press('!');
		await terminal.sees('│ Bonjour!');
		expect(
			terminal
				.screen()
				.split('\n')
				.filter(line => line.startsWith('╰')),
		).toHaveLength(1);
	});

	it.each([
		['exit 1', /ended with an error: the text is as it was/],
		[': > "$file"', /left nothing: the text is as it was/],
	])('%s: says so in one line, and the text is as it was', async (script, says) => {
		const terminal = await open({VISUAL: editor(script)});
		await write(terminal);
		await terminal.sees(says);
		await terminal.sees('│ Bonjour');
		terminal.press('enter');
		await terminal.sees('note written');
		expect(await draft()).toBe('Bonjour');
	});

	it('says where there is no editor', async () => {
		const terminal = await open({VISUAL: 'no-such-editor'});
		await write(terminal);
		await terminal.sees('The editor "no-such-editor" is not there: set $VISUAL or $EDITOR');
		await terminal.sees('│ Bonjour');
	});
});

describe('a template without a text', () => {
	const template = (...parameters: readonly string[]): Terminal => {
		const env = {EDITOR: editor(`printf 'in the editor: '; cat "$file"; printf 'type: '; read line; printf '%s' "$line" > "$file"`)};
		return desk.opens(['template', ...parameters], {columns: 100, rows: 30, env});
	};

	it('is written in the editor, and changed there from what it was', async () => {
		const added = template('add', 'fair');
		await added.sees('in the editor:');
		added.press('Hello {first}!', 'enter');
		await added.sees('Template "fair": written.');
		await added.exit();
		const changed = template('edit', 'fair');
		await changed.sees('in the editor: Hello {first}!');
		changed.press('Dear {first}!', 'enter');
		await changed.sees('Template "fair": written.');
		await changed.exit();
		expect(await command('note', 'Nadia', '--template', 'fair')).toMatch(/^Dear Nadia!\n/);
	});

	it('is not taken with a brace left open: what was typed is said back, and nothing is changed', async () => {
		const terminal = template('add', 'fair');
		await terminal.sees('in the editor:');
		terminal.press('Hello {first', 'enter');
		await terminal.sees('A brace opens and does not close: "{first".');
		expect(await terminal.exit()).toMatchObject({code: 1});
		expect(await command('template', 'list')).not.toContain('fair');
	});
});

describe("the month's notes", () => {
	it('are counted down, said to be few, and the first s with one too many says until when', async () => {
		const names = ['Oren Fictitious', 'Zoé Testárd', 'Ola Ejemplo', 'Ivo Primjer'];
		for (const [index, name] of names.entries()) {
			await command('add', name, '--url', `https://www.linkedin.com/in/sent-${index}`, '--relation', 'met');
			await command('mark', name, 'sent', '--note', 'Bonjour');
		}
		await command('add', 'Ada Voorbeeld', '--url', 'https://www.linkedin.com/in/ada', '--relation', 'association');
		const terminal = await open();
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour', 'enter');
		await terminal.sees('save the note');
		terminal.press('s');
		await terminal.sees('sent with a note · 0 notes left this month');
		await terminal.sees('├ Ada Voorbeeld');
		await terminal.sees('No notes until 1 December. They know you');
		terminal.press('enter');
		await terminal.sees('Note to Ada Voorbeeld');
		terminal.press('Bonjour', 'enter');
		await terminal.sees('note written');
		terminal.press('s');
		await terminal.sees('no notes until 1 December · S without · s again with one');
		terminal.press('S');
		await terminal.sees('sent without a note');
	});
});
