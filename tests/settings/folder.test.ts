import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {makeFolder} from '../../source/settings/folder.ts';
import {createCli} from '../helpers/cli.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(path.join(tmpdir(), 'linkdash-folder-'));
});
afterEach(() => {
	rmSync(home, {recursive: true});
});

const modeOf = (folder: string): number => statSync(folder).mode & 0o777;

describe('a folder linkdash needs', () => {
	it('is made with those above it, each for its owner alone; those already there stay as they are', () => {
		const there = path.join(home, 'there');
		mkdirSync(there);
		chmodSync(there, 0o755);
		makeFolder(path.join(there, 'a', 'b'));
		expect([there, path.join(there, 'a'), path.join(there, 'a', 'b')].map(modeOf)).toEqual([0o755, 0o700, 0o700]);
		makeFolder(path.join(there, 'a', 'b'));
		expect(modeOf(there)).toBe(0o755);
	});

	it('is not made inside a file, or in the place of one', () => {
		const file = path.join(home, 'file');
		writeFileSync(file, '');
		expect(() => makeFolder(file)).toThrow(expect.objectContaining({code: 'EEXIST'}));
		expect(() => makeFolder(path.join(file, 'a', 'b'))).toThrow(expect.objectContaining({code: 'ENOTDIR'}));
	});
});

describe.runIf(process.platform === 'linux' && existsSync('/proc/1'))('a home where the system makes no folders', () => {
	it.each(['/proc/1/linkdash', '/proc/1/linkdash/deep/er'])('%s: exit 73 at once, for the store and for the settings', async folder => {
		const cli = createCli();
		for (const args of [['stats'], ['config', 'set', 'goal', 'job']]) {
			const {code, out, err} = await cli.run('--home', folder, ...args);
			expect({code, out}).toEqual({code: 73, out: ''});
			expect(err).toMatch(/^linkdash: \/proc\/1\/linkdash.* cannot be written.*\n$/);
		}
	});
});
