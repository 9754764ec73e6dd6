import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {editorOf, editText} from '../../source/system/editor.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'linkdash editor-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** An editor that is a shell script; its last argument is the file. */
const editor = (script: string): string => {
	const file = path.join(folder, 'my-editor');
	writeFileSync(file, `#!/bin/sh\nfor file; do :; done\n${script}\n`);
	chmodSync(file, 0o755);
	return `'${file}'`;
};

const edit = (script: string, text = 'Bonjour Zoé') => editText(text, 50, {PATH: process.env.PATH, EDITOR: editor(script)});

describe('the editor', () => {
	it('is VISUAL, else EDITOR, else the one of the system', () => {
		expect(editorOf({VISUAL: 'vim', EDITOR: 'ed'}, 'linux')).toBe('vim');
		expect(editorOf({VISUAL: ' ', EDITOR: 'nano -w'}, 'linux')).toBe('nano -w');
		expect([editorOf({}, 'darwin'), editorOf({}, 'win32')]).toEqual(['vi', 'notepad']);
	});

	it('gets the text and gives back what it leaves, cleaned', async () => {
		const result = await edit(`cp "$file" '${folder}/seen'; printf 'Salut \\033[31mZo\\303\\251\\r\\nà bientôt\\n' > "$file"`);
		expect(result).toEqual({ok: true, text: 'Salut Zoé\nà bientôt'});
		expect(readFileSync(path.join(folder, 'seen'), 'utf8')).toBe('Bonjour Zoé\n');
	});

	it('may have options, as "code --wait" has', async () => {
		const name = editor(`printf '%s' "$1" > "$file"`);
		expect(await editText('a', 50, {PATH: process.env.PATH, VISUAL: `${name} --wait`})).toEqual({ok: true, text: '--wait'});
	});

	it('works in a file for the member alone that is gone afterwards', async () => {
		const result = await edit(`stat -c %a "$file" > '${folder}/mode'; printf '%s' "$file" > '${folder}/name'; true`);
		expect(result).toEqual({ok: true, text: 'Bonjour Zoé'});
		expect(readFileSync(path.join(folder, 'mode'), 'utf8').trim()).toBe('600');
		const file = readFileSync(path.join(folder, 'name'), 'utf8');
		expect(existsSync(file)).toBe(false);
		expect(() => statSync(path.dirname(file))).toThrow();
	});

	it.each([
		['exit 3', 'failed'],
		['kill -9 $$', 'failed'],
		[': > "$file"', 'empty'],
		['rm "$file"', 'unreadable'],
		['rm "$file"; mkdir "$file"', 'unreadable'],
		['printf "%060d" 0 > "$file"', 'too-long'],
	])('%s: what it leaves is not taken (%s)', async (script, problem) => {
		expect(await edit(script)).toMatchObject({ok: false, problem});
	});

	it('may leave a pipe in the place of its file: nobody waits for it', async () => {
		expect(await edit('rm "$file"; mkfifo "$file"')).toMatchObject({ok: false, problem: 'unreadable'});
	});

	it('that is not there is named', async () => {
		expect(await editText('a', 50, {PATH: process.env.PATH, EDITOR: 'no-such-editor'})).toEqual({
			ok: false,
			problem: 'missing',
			editor: 'no-such-editor',
		});
	});

	it('may leave nothing where there was nothing', async () => {
		expect(await edit('true', '')).toEqual({ok: true, text: ''});
	});
});
