import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {PassThrough, Readable, Writable} from 'node:stream';
import {afterEach} from 'vitest';
import {main} from '../../source/main.ts';

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

export type Ran = {code: number; out: string; err: string};

const collector = (facts: object): {stream: NodeJS.WritableStream; text(): string} => {
	const chunks: Buffer[] = [];
	const stream = new Writable({
		write: (chunk: Buffer, _encoding, done) => {
			chunks.push(Buffer.from(chunk));
			done();
		},
	});
	return {stream: Object.assign(stream, facts), text: () => Buffer.concat(chunks).toString()};
};

/**
 * linkdash on the command line, in this process: the real `main` on a real store in a home of its own, Monday 23 November 2026 at nine,
 * in English, its output no terminal. `answers`: what a person types when asked, on a terminal, of so many `columns`.
 */
export const createCli = () => {
	const home = mkdtempSync(path.join(tmpdir(), 'linkdash-cli-'));
	folders.push(home);
	let now = '2026-11-23T09:00:00Z';
	const run = async (args: readonly string[], {env = {}, input = '', answers, columns = 100}: Options = {}): Promise<Ran> => {
		const isTTY = answers !== undefined;
		const stdout = collector({isTTY, columns});
		const stderr = collector({isTTY});
		const stdin = Object.assign(isTTY ? new PassThrough() : Readable.from([Buffer.from(input)]), {isTTY});
		if (stdin instanceof PassThrough) stdin.end(`${answers}\n`);
		const world = {LINKDASH_HOME: path.join(home, 'linkdash'), LINKDASH_NOW: now, LINKDASH_LANG: 'en', HOME: home, ...env};
		const code = await main({argv: args, env: world, userHome: home, stdin, stdout: stdout.stream, stderr: stderr.stream});
		return {code, out: stdout.text(), err: stderr.text()};
	};
	const cli = {
		home,
		folder: path.join(home, 'linkdash'),
		/** Moves the clock on. */
		at: (instant: string): void => {
			now = instant;
		},
		run: (...args: string[]) => run(args),
		runWith: (options: Options, ...args: string[]) => run(args, options),
		/** Runs a command that must succeed; its standard output. */
		does: async (...args: string[]): Promise<string> => {
			const {code, out, err} = await run(args);
			if (code !== 0) throw new Error(`linkdash ${args.join(' ')}: ${code}, ${err}`);
			return out;
		},
		json: async (...args: string[]): Promise<never> => JSON.parse(await cli.does(...args, '--json')) as never,
	};
	return cli;
};

type Options = {env?: Readonly<Record<string, string>>; input?: string; answers?: string; columns?: number};
