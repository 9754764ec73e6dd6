import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program that takes a text on its standard input. */
export type Tool = readonly [command: string, ...args: string[]];

/** Longest wait for a clipboard program, ms: one that hangs must not hang the message. */
const patience = 2000;

/**
 * Clipboard programs to try here, in order. Over SSH the machine's own clipboard is not the member's: only tmux, whose
 * `-w` hands the text on to the outer terminal, is asked there.
 */
export const clipboardTools = (platform: NodeJS.Platform, env: Environment): Tool[] => {
	const remote = Boolean(env.SSH_CONNECTION ?? env.SSH_TTY);
	const tools: Tool[] = [];
	if (!remote) {
		if (platform === 'darwin') tools.push(['pbcopy']);
		if (platform === 'win32' || env.WSL_DISTRO_NAME) tools.push(['clip.exe']);
		if (env.WAYLAND_DISPLAY) tools.push(['wl-copy']);
		if (env.DISPLAY) tools.push(['xclip', '-selection', 'clipboard'], ['xsel', '--clipboard', '--input']);
	}
	if (env.TMUX) tools.push(['tmux', 'load-buffer', '-w', '-']);
	return tools;
};

/** Asks the terminal itself to take the text (OSC 52); null where the terminal surely cannot. */
export const clipboardSequence = (text: string, env: Environment): string | null => {
	const deaf = env.TERM === undefined || env.TERM === 'dumb' || env.TERM === 'linux';
	return deaf ? null : `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
};

const isOnPath = (command: string, {PATH = ''}: Environment): boolean =>
	PATH.split(path.delimiter).some(folder => folder !== '' && existsSync(path.join(folder, command)));

/** The way a text would go to the clipboard: a program, or the terminal's OSC 52; null where there is none. */
export const clipboardRoad = (env: Environment, isTerminal: boolean, platform: NodeJS.Platform = process.platform): string | null => {
	const [tool] = clipboardTools(platform, env).find(([command]) => isOnPath(command, env)) ?? [];
	return tool ?? (isTerminal && clipboardSequence('', env) !== null ? 'OSC 52' : null);
};

/** Whether the program took the text. xclip and wl-copy stay behind to serve it, so their output is not waited for. */
const give = (text: string, [command, ...args]: Tool, env: Environment): Promise<boolean> =>
	new Promise(resolve => {
		const child = spawn(command, args, {env, stdio: ['pipe', 'ignore', 'ignore'], timeout: patience, windowsHide: true});
		child.once('error', () => resolve(false));
		child.once('exit', code => resolve(code === 0));
		child.stdin.once('error', () => resolve(false));
		child.stdin.end(text);
	});

/**
 * Puts a text on the clipboard: a program of the machine, tmux, or the terminal.
 * @returns false where no way was found; OSC 52 has no answer, so a terminal that ignores it counts as reached
 */
export const copyText = async (text: string, stdout: NodeJS.WritableStream | null, env: Environment = process.env): Promise<boolean> => {
	for (const tool of clipboardTools(process.platform, env)) {
		if (await give(text, tool, env)) return true;
	}
	const sequence = stdout && clipboardSequence(text, env);
	if (sequence === null) return false;
	stdout?.write(sequence);
	return true;
};
