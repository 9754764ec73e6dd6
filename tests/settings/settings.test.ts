import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {defaultRules} from '../../source/domain/rules.ts';
import {pathsOf} from '../../source/settings/paths.ts';
import {rulesOf, schema, settingKeys} from '../../source/settings/schema.ts';
import {readSettings} from '../../source/settings/settings.ts';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
let file: string;
beforeEach(() => {
	cli = createCli();
	file = path.join(cli.folder, 'config.json');
});

const written = (text: string): void => {
	mkdirSync(cli.folder, {recursive: true});
	writeFileSync(file, text);
};

describe('settings', () => {
	it('that nobody has made are the defaults of the rules, and reading creates nothing', async () => {
		const {values, given} = await readSettings(file);
		expect(rulesOf(values)).toEqual(defaultRules);
		expect(given.size).toBe(0);
		expect(existsSync(cli.folder)).toBe(false);
	});

	it('of a premium account have notes of 300 characters and no cap, unless said otherwise', async () => {
		written('{"tier": "premium"}');
		expect(rulesOf((await readSettings(file)).values).notes).toMatchObject({length: 300, perMonth: null});
		written('{"tier": "premium", "notes": {"length": 250}}');
		expect(rulesOf((await readSettings(file)).values).notes).toMatchObject({length: 250, perMonth: null});
	});

	it('that lie deeper than any are told as unknown, however deep', async () => {
		written(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`);
		expect((await readSettings(file)).unknown).toEqual(['a.a.a']);
	});

	it('are set, read and reset on the command line', async () => {
		expect(await cli.does('config', 'set', 'pace.day', '15')).toBe('pace.day is now 15.\n');
		expect(await cli.does('config', 'get', 'pace.day')).toBe('15\n');
		expect(await cli.json('stats')).toMatchObject({pace: {left: 8}});
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({pace: {day: 15}});
		expect(await cli.does('config', 'reset', 'pace.day')).toBe('pace.day is back to its default.\n');
		expect(await cli.does('config', 'get', 'pace.day')).toBe('20\n');
	});

	it('hold words and nothing at all', async () => {
		await cli.does('config', 'set', 'fit.titles', 'VP Sales, CTO');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({fit: {titles: ['VP Sales', 'CTO']}});
		await cli.does('config', 'set', 'notes.perMonth', 'none');
		expect(await cli.json('stats')).toMatchObject({pace: {notes: {cap: null}}});
	});

	it('are for their owner alone', async () => {
		await cli.does('config', 'set', 'goal', 'job');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		expect(statSync(cli.folder).mode & 0o777).toBe(0o700);
	});

	it('are all listed, with whose they are and where the number comes from', async () => {
		await cli.does('config', 'set', 'pace.week', '80');
		const lines = (await cli.does('config')).trimEnd().split('\n');
		expect(lines.map(line => line.split(/\s+/)[0])).toEqual(settingKeys);
		expect(lines.find(line => line.startsWith('pace.week'))).toMatch(/80 +yours +invitations in 7 days \(vendors' rule of thumb\)$/);
		expect(lines.find(line => line.startsWith('refusals.limit'))).toMatch(/5 +default .*LinkedIn publishes no number\)$/);
	});

	it.each([
		['pace.day', 'none', 'pace.day must be a whole number from 1 to 200.'],
		['tier', 'gold', 'tier must be one of free, premium.'],
		['pace.hour', '3', 'There is no setting "pace.hour". linkdash config list shows them.'],
	])('refuse %s = %s', async (key, value, message) => {
		expect(await cli.run('config', 'set', key, value)).toEqual({code: 2, out: '', err: `linkdash: ${message}\n`});
		expect(existsSync(file)).toBe(false);
	});
});

describe('a settings file with a mistake', () => {
	it.each([
		['{"pace": {"day": "many"}}', 'pace.day must be a whole number from 1 to 200'],
		['{"pace": 3}', 'pace.day must be a whole number from 1 to 200'],
		['{"tier": "gold"}', 'tier must be one of free, premium'],
		['{"fit": {"titles": "CTO"}}', 'fit.titles must be a list of words'],
		['{"pace": ', 'is not valid JSON'],
		['', 'is not valid JSON'],
		...['[]', 'null', '5', '"x"'].map(text => [text, 'must hold a JSON object']),
	])('%s: one line, exit 78, and it stays as it is', async (text, message) => {
		written(text);
		for (const args of [['stats'], ['today', '--json'], ['config', 'set', 'goal', 'job'], []]) {
			const {code, out, err} = await cli.run(...args);
			expect({code, out}).toEqual({code: 78, out: ''});
			expect(err).toContain(file);
			expect(err).toContain(message);
			expect(err.split('\n')).toHaveLength(2);
		}
		expect(readFileSync(file, 'utf8')).toBe(text);
		expect(await cli.run('paths')).toMatchObject({code: 0});
		expect(await cli.run('doctor')).toMatchObject({code: 78, out: expect.stringMatching(/settings +problem/)});
	});

	it('reads with the byte order mark that Windows editors put first', async () => {
		written('\uFEFF{"pace": {"day": 15}}');
		expect(await cli.does('config', 'get', 'pace.day')).toBe('15\n');
		await cli.does('config', 'set', 'goal', 'job');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({pace: {day: 15}, goal: 'job'});
	});

	it('in a key linkdash does not know is kept, and the doctor names it', async () => {
		written('{"pace": {"dya": 3}}');
		expect(await cli.run('doctor')).toMatchObject({code: 1, out: expect.stringContaining('unknown in the settings: pace.dya')});
		await cli.does('config', 'set', 'goal', 'job');
		expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({pace: {dya: 3}, goal: 'job'});
	});
});

it('every default has the form it asks for', () => {
	for (const key of settingKeys) {
		const {form} = schema[key];
		const value = schema[key].default('free');
		if (form.kind === 'whole' && typeof value === 'number') expect(value >= form.min && value <= form.max).toBe(true);
		if (form.kind === 'choice' && value !== null) expect(form.choices).toContain(value);
	}
});

describe('where things are kept', () => {
	it('is one folder where a home is named, the option before the environment', () => {
		const one = {
			data: '/srv/mine',
			config: '/srv/mine',
			store: '/srv/mine/linkdash.db',
			settings: '/srv/mine/config.json',
			checklist: '/srv/mine/checklist.json',
			backups: '/srv/mine/backups',
			account: 'mine',
		};
		expect(pathsOf({LINKDASH_HOME: '/srv/mine'}, '/home/nadia')).toEqual(one);
		expect(pathsOf({LINKDASH_HOME: '/elsewhere'}, '/home/nadia', '/srv/mine')).toEqual(one);
	});

	it('is XDG otherwise; a relative XDG folder does not count', () => {
		expect(pathsOf({}, '/home/nadia')).toMatchObject({
			store: '/home/nadia/.local/share/linkdash/linkdash.db',
			settings: '/home/nadia/.config/linkdash/config.json',
		});
		expect(pathsOf({XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: 'config'}, '/home/nadia')).toMatchObject({
			store: '/data/linkdash/linkdash.db',
			settings: '/home/nadia/.config/linkdash/config.json',
		});
	});
});
