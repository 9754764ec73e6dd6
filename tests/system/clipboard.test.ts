import {execFileSync} from 'node:child_process';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough} from 'node:stream';
import xterm from '@xterm/headless';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {clipboardSequence, clipboardTools, copyText} from '../../source/system/clipboard.ts';

const commands = (platform: NodeJS.Platform, env: Record<string, string>) => clipboardTools(platform, env).map(([command]) => command);

const odd = 'Bonjour Zoé 王 👨‍👩‍👧‍👦,\n"$HOME" `id` $(id) \\';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'linkdash-clipboard-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** Puts a program on PATH. What it takes goes to a file; `ending` is its last line. */
const program = (name: string, ending = ''): (() => string | null) => {
	const taken = path.join(folder, `${name}.taken`);
	const file = path.join(folder, name);
	writeFileSync(file, `#!/bin/sh\ncat > '${taken}'\n${ending}\n`);
	chmodSync(file, 0o755);
	return () => (existsSync(taken) ? readFileSync(taken, 'utf8') : null);
};

/** The system's own programs, and those of the test before them. */
const here = (env: Record<string, string>): Record<string, string> => ({PATH: `${folder}${path.delimiter}${process.env.PATH}`, ...env});

/** Where it is not installed another program stands in for it: what is given to it is the same. */
const hasTmux = (process.env.PATH ?? '').split(path.delimiter).some(place => existsSync(path.join(place, 'tmux')));

/** A terminal that takes texts by OSC 52, as the emulator parses it. */
const terminalClipboard = () => {
	const emulator = new xterm.Terminal({allowProposedApi: true});
	let clipboard: string | null = null;
	emulator.parser.registerOscHandler(52, data => {
		clipboard = Buffer.from(data.split(';')[1] ?? '', 'base64').toString();
		return true;
	});
	const stdout = new PassThrough();
	return {
		stdout,
		clipboard: () => new Promise<string | null>(resolve => emulator.write(stdout.read() ?? '', () => resolve(clipboard))),
	};
};

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

	test('takes the text from a program, byte for byte, and nothing in it is run', async () => {
		const taken = program('xclip');
		const terminal = new PassThrough();
		await expect(copyText(odd, terminal, here({DISPLAY: ':0'}))).resolves.toBe(true);
		expect(taken()).toBe(odd);
		expect(terminal.read()).toBeNull();
	});

	test('goes on to the next program where one fails, and to the terminal where all do', async () => {
		const [wayland, x] = [program('wl-copy', 'exit 1'), program('xclip')];
		await expect(copyText(odd, null, here({WAYLAND_DISPLAY: 'w', DISPLAY: ':0'}))).resolves.toBe(true);
		expect([wayland(), x()]).toEqual([odd, odd]);
		program('xclip', 'exit 1');
		program('xsel', 'exit 3');
		const {stdout, clipboard} = terminalClipboard();
		await expect(copyText(odd, stdout, here({DISPLAY: ':0', TERM: 'xterm-256color'}))).resolves.toBe(true);
		expect(await clipboard()).toBe(odd);
	});

	test('is tmux’s buffer inside tmux', async () => {
		if (!hasTmux) {
			const taken = program('tmux');
			await expect(copyText(odd, null, here({TMUX: 'socket,1,0'}))).resolves.toBe(true);
			expect(taken()).toBe(odd);
			return;
		}
		const socket = path.join(folder, 'tmux.sock');
		const tmux = (...args: string[]) => execFileSync('tmux', ['-S', socket, ...args], {encoding: 'utf8', env: {...process.env, TMUX: ''}});
		tmux('-f', '/dev/null', 'new-session', '-d', '-x', '80', '-y', '24', 'cat');
		try {
			const pid = tmux('display-message', '-p', '#{pid}').trim();
			await expect(copyText(odd, null, here({SSH_TTY: '/dev/pts/9', TMUX: `${socket},${pid},0`}))).resolves.toBe(true);
			expect(tmux('show-buffer')).toBe(odd);
		} finally {
			tmux('kill-server');
		}
	});

	test('is asked of the terminal over SSH, by a sequence the terminal understands', async () => {
		const taken = program('xclip');
		const {stdout, clipboard} = terminalClipboard();
		await expect(copyText(odd, stdout, here({SSH_CONNECTION: '192.0.2.1', DISPLAY: ':10', TERM: 'xterm'}))).resolves.toBe(true);
		expect([await clipboard(), taken()]).toEqual([odd, null]);
	});

	test('is not asked of a terminal that surely cannot', () => {
		expect(clipboardSequence('Zoé', {TERM: 'xterm-256color'})).toBe(`\u001B]52;c;${Buffer.from('Zoé').toString('base64')}\u0007`);
		expect(clipboardSequence('Zoé', {TERM: 'dumb'})).toBeNull();
		expect(clipboardSequence('Zoé', {})).toBeNull();
	});

	test('says so where there is none', async () => {
		await expect(copyText('text', new PassThrough(), {TERM: 'dumb', PATH: folder})).resolves.toBe(false);
		await expect(copyText('text', null, {TERM: 'xterm', PATH: folder})).resolves.toBe(false);
	});
});
