import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import fc from 'fast-check';
import {rolldown} from 'rolldown';
import stringWidth from 'string-width';
import {afterAll, expect, it} from 'vitest';
import {bundledModules} from '../../rolldown.plugins.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-bundle-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Bundles a few lines as the program is bundled, and loads the result. */
const bundled = async (code: string): Promise<Record<string, unknown>> => {
	const name = `entry-${code.length}`;
	const file = path.join(folder, `${name}.mjs`);
	const build = await rolldown({
		input: name,
		platform: 'node',
		plugins: [
			{
				name: 'entry',
				resolveId: id => (id === name ? path.join(repository, `${name}.ts`) : null),
				load: id => (id.endsWith(`${name}.ts`) ? code : null),
			},
			...bundledModules(),
		],
	});
	const {output} = await build.generate({format: 'esm'});
	writeFileSync(file, output[0].code);
	return import(pathToFileURL(file).href);
};

it('measures text as string-width does', async () => {
	const {width} = (await bundled("export {default as width} from 'string-width';")) as {width: typeof stringWidth};
	for (let code = 0; code < 0x3100; code++) {
		const character = String.fromCharCode(code);
		for (const text of [character, `a${character}`, `${character}\uFE0F`, `${character}\u20E3`]) {
			if (width(text) !== stringWidth(text))
				expect(`${code.toString(16)} ${JSON.stringify(text)} ${width(text)}`).toBe(String(stringWidth(text)));
		}
	}
	const text = fc.string({
		unit: fc.oneof(
			fc.integer({min: 0x20, max: 0x2fff}).map(code => String.fromCodePoint(code)),
			fc.constantFrom('👩‍🚀', '🇫🇷', '1️⃣', '日本', 'é', '│', '\u001B[32m'),
		),
	});
	fc.assert(
		fc.property(text, fc.boolean(), (line, ambiguousIsNarrow) => {
			expect(width(line, {ambiguousIsNarrow})).toBe(stringWidth(line, {ambiguousIsNarrow}));
		}),
		{numRuns: 1000},
	);
});

it('knows an emoji by its width', async () => {
	const {width} = (await bundled("import width from 'string-width';\nexport {width};")) as {width: typeof stringWidth};
	expect(['🚀', '👩‍👩‍👧', '🇫🇷', '1️⃣', '❤️', '日', 'ﾊﾞ'].map(text => width(text))).toEqual(
		['🚀', '👩‍👩‍👧', '🇫🇷', '1️⃣', '❤️', '日', 'ﾊﾞ'].map(text => stringWidth(text)),
	);
});

it('keeps settings with conf, which no longer brings its validator', async () => {
	const {Conf} = (await bundled("export {default as Conf} from 'conf';")) as {
		Conf: new (options: object) => {get(key: string): unknown; set(key: string, value: unknown): void};
	};
	const settings = {projectName: 'linkdash', projectSuffix: '', cwd: path.join(folder, 'settings')};
	new Conf(settings).set('tier', 'premium');
	expect(new Conf(settings).get('tier')).toBe('premium');
	expect(() => new Conf({...settings, schema: {tier: {type: 'string'}}})).toThrow(/no schema option/);
});

it('says which package has changed when a text it replaces is gone', () => {
	const plugins = bundledModules() as unknown as {name: string; transform?: (code: string, id: string) => unknown}[];
	const yoga = plugins.find(({name}) => name === 'yoga-from-bytes');
	expect(() => yoga?.transform?.('export default 1;', '/x/node_modules/yoga-layout/dist/binaries/yoga-wasm-base64-esm.js')).toThrow(
		/yoga-layout.*has changed/,
	);
});
