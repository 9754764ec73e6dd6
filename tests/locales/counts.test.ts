import {expect, test} from 'vitest';
import {loadLocale} from '../../source/locales/index.ts';
import {schema} from '../../source/settings/schema.ts';

/** Sentences that are made from one count alone, by where they stand. */
const counting = (tree: object, above = ''): [string, (count: number) => unknown][] =>
	Object.entries(tree).flatMap(([name, value]): [string, (count: number) => unknown][] => {
		const path = `${above}.${name}`;
		if (typeof value === 'function') return /^\(?count\)? *=>/.test(String(value)) ? [[path, value]] : [];
		return typeof value === 'object' && value !== null ? counting(value, path) : [];
	});

const wordsOf = (said: unknown): string => String(said).replaceAll(/\p{N}+(?:[\s,.\u00A0\u202F]\p{N}{3})*/gu, '#');

test.each(['en', 'fr'] as const)('in %s none, one, two and a thousand are counted', async language => {
	const {format: _format, ...sentences} = await loadLocale(language);
	const all = counting(sentences);
	expect(all.length).toBeGreaterThan(20);
	for (const [path, say] of all) {
		const [none, one, two, thousand] = [0, 1, 2, 1000].map(count => wordsOf(say(count)));
		expect(`${path}: ${[none, one, two, thousand].join()}`).not.toMatch(/undefined|NaN|\[object/);
		expect(thousand, path).toBe(two);
		// none is singular in French, plural in English: where the words differ at all
		if (String(one).includes('#') && String(none).includes('#')) expect(none, path).toBe(language === 'fr' ? one : two);
	}
});

test.each(['en', 'fr'] as const)('in %s every setting says what it is, and where its value comes from', async language => {
	const {what, sources} = (await loadLocale(language)).commands.config;
	expect(Object.keys(what).sort()).toEqual(Object.keys(schema).sort());
	for (const [key, {source}] of Object.entries(schema)) {
		expect(what[key as keyof typeof what], key).toMatch(/\p{L}{2}/u);
		expect(sources[source], key).toMatch(/\p{L}{2}/u);
	}
});
