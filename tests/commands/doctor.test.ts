import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {fileSystemNamed} from '../../source/system/file-system.ts';
import {createCli} from '../helpers/cli.ts';

type Check = {check: string; ok: boolean; detail: string};

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const checks = async (): Promise<Record<string, Check>> => {
	const {checks: found} = (await cli.json('doctor')) as {checks: Check[]};
	return Object.fromEntries(found.map(check => [check.check, check]));
};

describe('doctor', () => {
	it('shows what is unknown in the settings without what a terminal would do for it', async () => {
		mkdirSync(cli.folder, {recursive: true});
		writeFileSync(path.join(cli.folder, 'config.json'), JSON.stringify({'\u001B[2Jfoo\u202E': 1}));
		const {out} = await cli.run('doctor');
		expect(out).toContain('foo');
		expect(out).not.toMatch(/[\u001B\u202E]/);
	});

	it('finds nothing wrong with an empty home and makes nothing in it', async () => {
		const {ok, checks: found} = (await cli.json('doctor')) as {ok: boolean; checks: Check[]};
		expect(ok).toBe(true);
		expect(found.map(({check}) => check)).toEqual(
			'linkdash node sqlite system folder file-system settings store backup terminal clipboard'.split(' '),
		);
		expect(await checks()).toMatchObject({
			linkdash: {detail: manifest.version},
			node: {detail: process.versions.node},
			folder: {detail: '~/linkdash, made when it is needed'},
			settings: {detail: 'no settings file: the defaults hold'},
			store: {detail: 'no store yet: it is made with the first person'},
			backup: {detail: 'none yet: linkdash backup makes one'},
		});
		expect(existsSync(cli.folder)).toBe(false);
	});

	it('tells the counts, the schema, and how old the last archive and backup are', async () => {
		await cli.does('add', 'Nadia Benali');
		expect((await checks()).archive).toMatchObject({detail: 'none yet: linkdash import says how to get it'});
		const archive = 'First Name,Last Name,URL,Company,Position,Connected On\nWei,Sample,,Acme,CTO,20 Nov 2026\n';
		await cli.runWith({input: archive}, 'import', '-');
		await cli.does('backup');
		cli.at('2026-11-26T09:00:00Z');
		expect(await checks()).toMatchObject({
			folder: {detail: '~/linkdash'},
			store: {detail: expect.stringMatching(/^2 people, 1 connection, 0 invitations, 3 events, schema \d+$/)},
			archive: {detail: '3 days ago'},
			backup: {detail: expect.stringMatching(/^1, the last /)},
		});
	});

	it('says nothing personal: what it prints can be shown to anybody', async () => {
		await cli.does('add', 'Nadia Benali', '--company', 'Acme', '--url', 'linkedin.com/in/nadia-benali');
		await cli.does('config', 'set', 'me', 'Camille');
		await cli.does('backup');
		for (const out of [await cli.does('doctor', '--rebuild'), JSON.stringify(await cli.json('doctor'))])
			expect(out.toLowerCase()).not.toMatch(new RegExp(`nadia|benali|acme|camille|${cli.home.toLowerCase()}`));
	});

	it('knows the terminal, and the road to its clipboard', async () => {
		const env = {TERM: 'xterm-256color', TMUX: 'x', SSH_TTY: '/dev/pts/1', PATH: ''};
		const {out} = await cli.runWith({env, answers: ''}, 'doctor');
		expect(out).toMatch(/terminal +ok +xterm-256color, 100 columns, tmux, SSH\n/);
		expect(out).toMatch(/clipboard +ok +OSC 52\n/);
		expect((await cli.runWith({env: {...env, TERM: 'dumb'}, answers: ''}, 'doctor')).out).toMatch(/clipboard +ok +none/);
	});

	it('folds the journal again and says that nothing differs', async () => {
		await cli.does('add', 'Nadia Benali', 'Oren Fictitious');
		await cli.does('mark', 'nadia', 'sent');
		expect(await cli.does('doctor', '--rebuild')).toMatch(/rebuild +ok +3 events folded again into 2 people: identical\n/);
	});

	it('warns of a store that others may read', async () => {
		await cli.does('add', 'Nadia Benali');
		chmodSync(path.join(cli.folder, 'linkdash.db'), 0o644);
		expect(await cli.run('doctor')).toMatchObject({code: 1, out: expect.stringContaining('mode 644')});
	});

	it('names the way out of a store with a fault inside', async () => {
		const rows = Array.from({length: 400}, (_, n) => `Oren,Fictitious${n},,Acme,CTO,20 Nov 2026`);
		await cli.runWith({input: `First Name,Last Name,URL,Company,Position,Connected On\n${rows.join('\n')}\n`}, 'import', '-');
		const file = path.join(cli.folder, 'linkdash.db');
		const bytes = readFileSync(file);
		const at = bytes.lastIndexOf('Fictitious');
		writeFileSync(file, bytes.fill(0x41, at, Math.min(bytes.length, at + 4000)));
		expect(await cli.run('doctor')).toMatchObject({
			code: 65,
			out: expect.stringMatching(/store +problem +damaged \(.+\): linkdash restore BACKUP/),
		});
	});

	it('warns of a store on a network, where a database may be damaged', () => {
		expect(fileSystemNamed(0x6969)).toEqual({name: 'NFS', isNetwork: true});
		// SMB2: a negative number where it is read as 32 bits
		expect(fileSystemNamed(0xfe534d42 | 0)).toEqual({name: 'SMB', isNetwork: true});
		expect(fileSystemNamed(0xef53)).toEqual({name: 'ext', isNetwork: false});
		expect(fileSystemNamed(1)).toBeNull();
	});

	it('is French in French', async () => {
		expect(await cli.does('--lang', 'fr', 'doctor')).toMatch(/système de fichiers +ok/);
	});
});
