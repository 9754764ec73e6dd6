import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const cli = fileURLToPath(new URL('../../source/cli.ts', import.meta.url));

let home: string;
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'linkdash-process-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

/** A line of a shell, in which `"$@"` is linkdash. */
const shell = (line: string, env: Readonly<Record<string, string>> = {}) => {
	const {status, stdout, stderr} = spawnSync('sh', ['-c', line, 'sh', process.execPath, cli], {
		cwd: home,
		env: {HOME: home, PATH: process.env.PATH, LANG: 'en_GB.UTF-8', ...env},
		encoding: 'utf8',
	});
	return {code: status, out: stdout, err: stderr};
};

describe.skipIf(process.platform === 'win32')('in a working directory that somebody has removed', () => {
	const removed = (line: string) => `mkdir gone && cd gone && rmdir ../gone && ${line}`;
	const err = 'linkdash: The working directory no longer exists: go to another, or name the home by a path that begins with /.\n';

	it('a relative home is one line and exit 66, whoever names it', () => {
		expect(shell(removed('"$@" --home mine stats'))).toEqual({code: 66, out: '', err});
		expect(shell(removed('"$@" stats'), {LINKDASH_HOME: 'mine'})).toEqual({code: 66, out: '', err});
		expect(shell(removed('"$@" --lang fr --home mine stats'))).toMatchObject({
			code: 66,
			err: expect.stringContaining('Le dossier de travail n’existe plus'),
		});
	});

	it('a home of its own path works', () => {
		expect(shell(removed(`"$@" --home ${home}/mine today --short`))).toMatchObject({code: 0, err: ''});
	});
});

describe.runIf(existsSync('/dev/full'))('messages that nobody can receive', () => {
	it('leave the exit code what it is', () => {
		expect(shell('"$@" statz 2>/dev/full')).toMatchObject({code: 2, out: ''});
		expect(shell('"$@" show nobody 2>/dev/full')).toMatchObject({code: 1, out: ''});
		expect(shell('"$@" today --short 2>/dev/full')).toMatchObject({code: 0});
	});
});
