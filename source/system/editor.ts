import {spawn, spawnSync} from 'node:child_process';
import {lstat, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Edited, EditorProblem} from '../domain/note.ts';
import {cleanText} from '../domain/text.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The member's editor: VISUAL, else EDITOR, else the one every system has. */
export const editorOf = (env: Environment, platform: NodeJS.Platform): string =>
	env.VISUAL?.trim() || env.EDITOR?.trim() || (platform === 'win32' ? 'notepad' : 'vi');

/** What a shell answers where there is no such program. */
const notFound = 127;

/**
 * Runs the editor on the terminal until it ends. VISUAL and EDITOR may hold options ("code --wait"), so a shell reads them;
 * the file's name is handed over apart from them.
 * @returns the exit code; null where it was ended by a signal or could not be started
 */
const run = (editor: string, file: string, env: Environment): Promise<number | null> =>
	new Promise(resolve => {
		const options = {env, stdio: 'inherit'} as const;
		const child =
			process.platform === 'win32'
				? spawn(editor, [`"${file}"`], {...options, shell: true})
				: spawn('/bin/sh', ['-c', `${editor} "$@"`, editor, file], options);
		child.once('error', () => resolve(notFound));
		child.once('exit', resolve);
	});

/** What the file holds; null where it is gone, or no file any more: a pipe in its place would be read for ever. */
const textIn = async (file: string): Promise<string | null> => {
	try {
		return (await lstat(file)).isFile() ? await readFile(file, 'utf8') : null;
	} catch {
		return null;
	}
};

/** How the terminal is set, as stty writes it down; null where there is none, or no stty. */
const terminalSettings = (): string | null => {
	const {status, stdout} = spawnSync('stty', ['-g'], {stdio: ['inherit', 'pipe', 'ignore'], encoding: 'utf8'});
	return status === 0 ? stdout.trim() : null;
};

/** An editor that dies may leave the terminal raw: whatever it did, the terminal is set afterwards as it was before. */
const restoring = async <T>(work: () => Promise<T>): Promise<T> => {
	const before = terminalSettings();
	try {
		return await work();
	} finally {
		if (before !== null) spawnSync('stty', [before], {stdio: ['inherit', 'ignore', 'ignore']});
	}
};

/** How long after the editor's end its Ctrl+C may still be heard here, ms. */
const heardLate = 250;

/** Ctrl+C in an editor is the editor's: it reaches everybody on the terminal. */
const deafToInterrupt = async <T>(work: () => Promise<T>): Promise<T> => {
	const pass = () => undefined;
	process.on('SIGINT', pass);
	try {
		return await work();
	} finally {
		// the signal may come to be heard after the end of the editor that it has ended
		setTimeout(() => process.off('SIGINT', pass), heardLate).unref();
	}
};

/**
 * Has the member edit a text in their editor, on a terminal that is theirs for as long as it runs. The file is readable by them alone
 * and gone afterwards.
 * @param longest UTF-16 units: more is not taken
 */
export const editText = async (text: string, longest: number, env: Environment = process.env): Promise<Edited> => {
	const editor = editorOf(env, process.platform);
	const refuse = (problem: EditorProblem): Edited => ({ok: false, problem, editor});
	const folder = await mkdtemp(path.join(tmpdir(), 'linkdash-'));
	try {
		const file = path.join(folder, 'note.txt');
		await writeFile(file, `${text}\n`, {mode: 0o600});
		const code = await restoring(() => deafToInterrupt(() => run(editor, file, env)));
		if (code !== 0) return refuse(code === notFound ? 'missing' : 'failed');
		const left = await textIn(file);
		if (left === null) return refuse('unreadable');
		const edited = cleanText(left);
		if (edited.length > longest) return refuse('too-long');
		return edited === '' && text !== '' ? refuse('empty') : {ok: true, text: edited};
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
};
