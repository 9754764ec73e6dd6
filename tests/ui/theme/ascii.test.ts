import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {toAscii} from '../../../source/ui/theme/glyphs.ts';

const source = path.resolve(import.meta.dirname, '../../../source');

test.each(['locales/en/**/*.ts', 'ui/**/*.{ts,tsx}'])('every sign written in %s has a twin in ASCII', pattern => {
	const files = globSync(pattern, {cwd: source});
	expect(files.length).toBeGreaterThan(5);
	// letters are words and names: they stay as they are
	const signs = files
		.flatMap(file => [...readFileSync(path.join(source, file), 'utf8')])
		.filter(sign => /[^\u0000-\u007F\p{L}]/u.test(sign));
	expect([...new Set(signs)].filter(sign => !/^[ -~]$/.test(toAscii(sign)))).toEqual([]);
});
