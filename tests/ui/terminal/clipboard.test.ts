import {chmodSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, expect, test} from 'vitest';
import {clipboardSequence, clipboardTools, copyText} from '../../../source/ui/terminal/clipboard.ts';

const commands = (platform: NodeJS.Platform, env: Record<string, string>) => clipboardTools(platform, env).map(([command]) => command);

describe('the clipboard', () => {
	test('is the machine’s own where the member sits before it', () => {
		expect(commands('darwin', {})).toEqual(['pbcopy']);
		expect(commands('win32', {})).toEqual(['clip.exe']);
		expect(commands('linux', {WSL_DISTRO_NAME: 'Debian'})).toEqual(['clip.exe']);
		expect(commands('linux', {WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0'})).toEqual(['wl-copy', 'xclip', 'xsel']);
	});

	test('over SSH is never the far machine’s', () => {
		expect(commands('darwin', {SSH_CONNECTION: '192.0.2.1'})).toEqual([]);
		expect(commands('linux', {SSH_TTY: '/dev/pts/1', DISPLAY: ':10', TMUX: 'x'})).toEqual(['tmux']);
	});

	test('is asked of the terminal with OSC 52, but not of one that cannot', () => {
		expect(clipboardSequence('Zoé', {TERM: 'xterm-256color'})).toBe(`\u001B]52;c;${Buffer.from('Zoé').toString('base64')}\u0007`);
		expect(clipboardSequence('Zoé', {TERM: 'dumb'})).toBeNull();
		expect(clipboardSequence('Zoé', {})).toBeNull();
	});

	test('takes the text from a program, byte for byte', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-clipboard-'));
		const taken = path.join(folder, 'taken');
		const tool = path.join(folder, 'xclip');
		writeFileSync(tool, `#!/bin/sh\ncat > '${taken}'\n`);
		chmodSync(tool, 0o755);
		const before = process.env.PATH;
		process.env.PATH = `${folder}${path.delimiter}${before}`;
		try {
			const terminal = new PassThrough();
			await expect(copyText('Bonjour Zoé 王', terminal, {DISPLAY: ':0'})).resolves.toBe(true);
			expect(readFileSync(taken, 'utf8')).toBe('Bonjour Zoé 王');
			expect(terminal.read()).toBeNull();
		} finally {
			process.env.PATH = before;
		}
	});

	test('says so where there is none', async () => {
		await expect(copyText('text', new PassThrough(), {TERM: 'dumb'})).resolves.toBe(false);
	});
});
