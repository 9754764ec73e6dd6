import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PassThrough, Readable, Writable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {commands} from '../../source/commands/table.ts';
import {main} from '../../source/main.ts';
import {openStore} from '../../source/store/open.ts';
import {createCli} from '../helpers/cli.ts';

describe('what is typed wrongly', () => {
	it.each([
		[['statz'], 'There is no command "statz". Did you mean stats? See linkdash --help.'],
		[['stats', '--jsn'], 'There is no option --jsn here. Did you mean --json? See --help.'],
		[['mark', 'nadia'], 'OUTCOME is missing: linkdash mark PERSON OUTCOME [OPTION...]'],
		[['show', 'a', 'b'], 'Too many arguments: linkdash show PERSON [OPTION...]'],
		[['list', '--filter'], '--filter <FILTER> needs a value.'],
		[['today', '--limit', 'many'], '"many" will not do for --limit: use a whole number from 0 to 10000.'],
		[['add', 'Nadia', '--degree', '4'], '"4" is no --degree: use 1, 2, 3, out.'],
		[['standing', 'fine'], '"fine" is no WHAT: use restricted, appealed, active, not-blocked, weekly-limit.'],
		[['--lang', 'tlh', 'stats'], '"tlh" is no --lang: use en, fr.'],
		[['--color', 'pink'], '"pink" is no --color: use auto, always, never.'],
	])('%j is one line on stderr and exit 2', async (args, message) => {
		expect(await createCli().run(...args)).toEqual({code: 2, out: '', err: `linkdash: ${message}\n`});
	});

	it.each(['yesterday', '2026-02-30T09:00:00Z', '2026-13-01T09:00:00Z'])('%s, an instant that is none, freezes no clock', async text => {
		const {code, err} = await createCli().runWith({env: {LINKDASH_NOW: text}}, 'stats');
		expect({code, err}).toEqual({code: 2, err: expect.stringContaining(`LINKDASH_NOW is "${text}"`)});
	});
});

describe('help and version', () => {
	it('--version prints the version', async () => {
		expect(await createCli().run('--version')).toEqual({code: 0, out: `${manifest.version}\n`, err: ''});
	});

	it('--help tells of every command, and of every option with its command', async () => {
		const cli = createCli();
		const help = await cli.does('--help');
		for (const command of commands) {
			expect(help).toContain(`\n  ${command.name} `);
			const own = await cli.does(command.name, '--help');
			for (const name of Object.keys(command.options))
				expect(own).toContain(`--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`);
			for (const {placeholder} of Object.values(command.arguments)) expect(own).toContain(placeholder);
		}
	});
});

describe('the language', () => {
	const speaks = async (env: Record<string, string>, ...args: string[]): Promise<'en' | 'fr' | 'other'> => {
		const {err} = await createCli().runWith({env: {LINKDASH_LANG: '', ...env}}, ...args, 'show', 'nobody');
		return err.includes('Nobody here') ? 'en' : err.includes('Personne ici') ? 'fr' : 'other';
	};

	it('is that of --lang, then LINKDASH_LANG, then the locale, else English', async () => {
		expect(await speaks({LINKDASH_LANG: 'en', LANG: 'en_GB.UTF-8'}, '--lang', 'fr')).toBe('fr');
		expect(await speaks({LINKDASH_LANG: 'fr', LANG: 'en_GB.UTF-8'})).toBe('fr');
		expect(await speaks({LANG: 'fr_FR.UTF-8'})).toBe('fr');
		expect(await speaks({LC_ALL: 'C', LANG: 'fr_FR.UTF-8'})).toBe('en');
		expect(await speaks({LANG: 'sv_SE.UTF-8'})).toBe('en');
		expect(await speaks({})).toBe('en');
	});

	it('of the setting goes before the locale', async () => {
		const cli = createCli();
		const env = {LINKDASH_LANG: '', LANG: 'en_GB.UTF-8'};
		await cli.runWith({env}, 'config', 'set', 'language', 'fr');
		expect(await cli.runWith({env}, 'show', 'nobody')).toMatchObject({err: expect.stringContaining('Personne ici')});
	});
});

describe('a store that cannot be used', () => {
	it('in a home that is a file: 73 and the path', async () => {
		const cli = createCli();
		const file = path.join(cli.home, 'file');
		writeFileSync(file, '');
		const {code, out, err} = await cli.run('--home', file, 'stats');
		expect({code, out}).toEqual({code: 73, out: ''});
		expect(err).toBe(
			`linkdash: ${path.join(file, 'linkdash.db')} cannot be written: check the folder's permissions, or name another with --home.\n`,
		);
	});

	it('that is no store: 65, and it is left as it is', async () => {
		const cli = createCli();
		mkdirSync(cli.folder);
		writeFileSync(path.join(cli.folder, 'linkdash.db'), 'These are not the people you are looking for. '.repeat(40));
		const {code, err} = await cli.run('stats');
		expect({code, err}).toEqual({code: 65, err: expect.stringContaining('is damaged, or no linkdash store')});
		expect(await cli.run('doctor')).toMatchObject({code: 65, out: expect.stringMatching(/store +problem/)});
	});
});

describe('output', () => {
	it('to a reader that has gone is quiet', async () => {
		const gone = new Writable({write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), {code: 'EPIPE'}))});
		const stderr = new PassThrough();
		const code = await main({argv: ['paths'], env: {}, userHome: '/nowhere', stdin: Readable.from([]), stdout: gone, stderr});
		expect(code).toBe(0);
		expect(stderr.read()).toBeNull();
	});

	it('to a disk that is full is exit 74 with the reason', async () => {
		const full = new Writable({write: (_chunk, _encoding, done) => done(Object.assign(new Error('full'), {code: 'ENOSPC'}))});
		const stderr = new PassThrough();
		const code = await main({argv: ['paths'], env: {}, userHome: '/nowhere', stdin: Readable.from([]), stdout: full, stderr});
		expect(code).toBe(74);
		expect(String(stderr.read())).toBe('linkdash: The output could not be written (ENOSPC).\n');
	});

	it('with --ascii has no sign of ours outside ASCII; names keep their letters', async () => {
		const cli = createCli();
		await cli.does('add', 'Zoé Testárd');
		const out = await cli.does('--ascii', '--lang', 'fr', 'show', 'testard');
		expect(out).toContain('Zoé Testárd');
		expect(out).not.toMatch(/[·«»’\u00A0\u202F…]/);
	});
});

describe('two of them at once', () => {
	it('see each other: a command reads what another process has written', async () => {
		const cli = createCli();
		await cli.does('add', 'Nadia Benali');
		const other = openStore(path.join(cli.folder, 'linkdash.db'));
		await cli.does('mark', 'nadia', 'sent');
		expect(other.counts()).toMatchObject({people: 1, invitations: 1});
		other.close();
	});
});
