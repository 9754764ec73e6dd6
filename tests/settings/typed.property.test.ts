import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {parseSetting} from '../../source/domain/setting.ts';
import {type SettingKey, type Settings, schema, settingKeys} from '../../source/settings/schema.ts';
import {openSettings, readSettings} from '../../source/settings/settings.ts';

const texts = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.nat(2000).map(String),
	fc.constantFrom('none', 'premium', 'fr', '', ' 7 ', '-1', '1e3', '["a"]'),
);

it('whatever is typed into a setting is refused, or leaves a file that is read back as it was typed, unknown keys kept', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-settings-'));
	const file = path.join(folder, 'config.json');
	writeFileSync(file, '{"later": {"version": true}}');
	const settings = await openSettings(file);
	try {
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...settingKeys), texts, async (key: SettingKey, text) => {
				const value = parseSetting(schema[key].form, text);
				if (value === undefined) return;
				settings.set(key, value as Settings[SettingKey]);
				expect((await readSettings(file)).values[key]).toEqual(value);
			}),
			{numRuns: 150},
		);
		expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({later: {version: true}});
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
});
