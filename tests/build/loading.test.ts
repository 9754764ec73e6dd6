import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {linkdash, start} from '../helpers/terminal.ts';
import {type Home, run, temporaryHome} from '../helpers/world.ts';

let home: Home;
beforeEach(() => {
	home = temporaryHome();
});
afterEach(() => home.remove());

const traced = (): {file: string; env: Record<string, string>} => {
	const file = path.join(home.folder, 'loaded');
	return {file, env: {TRACE_MODULES: file, NODE_OPTIONS: `--import=${path.resolve(import.meta.dirname, '../helpers/trace-modules.ts')}`}};
};

/** What the screen needs, by a text that no minifier takes out: React's element mark, Yoga's WebAssembly, Ink's alternate screen. */
const marks = {react: 'react.transitional.element', yoga: 'AGFzbQEAAAABugM3'};

const loaded = (file: string): string[] => {
	const code = existsSync(file)
		? readFileSync(file, 'utf8')
				.split('\n')
				.filter(url => url.startsWith('file:') && !url.includes('trace-modules'))
				.map(url => readFileSync(fileURLToPath(url), 'utf8'))
				.join('\n')
		: '';
	expect(code).toContain('enableCompileCache');
	return Object.entries(marks).flatMap(([name, mark]) => (code.includes(mark) ? [name] : []));
};

it.each(['--version', '--help', '', 'stats --json', 'today --json', 'add Nadia_Benali --relation met', 'list --csv', 'config list'])(
	'linkdash %s does not load what only a screen needs',
	async line => {
		const {file, env} = traced();
		const {code, stderr} = await run(home.folder, line.split(' ').filter(Boolean), {env});
		expect(stderr).toBe('');
		expect(code).toBe(0);
		expect(loaded(file)).toEqual([]);
	},
);

it('linkdash demo, on a terminal, does', async () => {
	const {file, env} = traced();
	const terminal = start(linkdash('demo'), {home: home.folder, env});
	await terminal.sees('DEMO');
	await terminal.close();
	expect(loaded(file).toSorted()).toEqual(['react', 'yoga']);
});
