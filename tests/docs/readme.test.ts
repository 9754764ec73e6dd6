import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {readmeFile, renderReadme} from './readme.ts';

const readme = readFileSync(readmeFile, 'utf8');

it('tells of every key and command as the program has them (npm run docs writes them anew)', async () => {
	expect(readme).toBe(await renderReadme());
});

it('shows pictures and files that are there', () => {
	const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, file]) => file as string);
	expect(linked).toContain('data/dashboard.svg');
	expect(linked.filter(file => !existsSync(path.join(path.dirname(readmeFile), file)))).toEqual([]);
});

it('begins with the two commands a newcomer needs, which are scripts of the package', () => {
	expect(readme).toContain('npm install && npm start');
	expect(readme).toContain('npm install && npm test');
	expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['start', 'test', 'bench', 'docs']));
});
