import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const source = path.resolve(import.meta.dirname, '../../source');
const files = globSync('**/*.{ts,tsx}', {cwd: source});

it('sees the source', () => {
	expect(files).toContain(path.join('domain', 'person.ts'));
});

it('keeps every file short enough to hold in the head: 350 lines at most', () => {
	const long = files.filter(file => readFileSync(path.join(source, file), 'utf8').split('\n').length - 1 > 350);
	expect(long).toEqual([]);
});

it('has no drawer for odds and ends', () => {
	expect(files.filter(file => /(^|[\\/])(utils?|helpers?|misc|common)([\\/.]|$)/.test(file))).toEqual([]);
});
