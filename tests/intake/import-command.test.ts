import {copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';
import {sample} from './samples.ts';
import {endless, zip} from './zip-maker.ts';

const connections = sample('07-connections-2023-2026-current-noeol.csv');
const invitations = sample('23-invitations-2024-2026-current.csv');

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const file = (name: string, content: string | Uint8Array): string => {
	const at = path.join(cli.home, name);
	writeFileSync(at, content);
	return at;
};

describe('import', () => {
	it('reads an archive and says in numbers what became of whom', async () => {
		expect(await cli.json('import', connections, invitations)).toEqual({
			dryRun: false,
			files: [
				{path: connections, kind: 'connections', rows: 5, read: 5, skipped: 0, problems: []},
				{path: invitations, kind: 'invitations', rows: 3, read: 3, skipped: 0, problems: []},
			],
			people: {new: 5, updated: 0, unchanged: 0},
			invitations: {new: 3, updated: 0},
			accepted: 2,
			alreadyConnected: 0,
			incoming: 1,
			hidden: 1,
			suggested: 0,
			disagreements: [],
		});
		expect(await cli.json('stats')).toMatchObject({network: {connections: 4}, acceptance: {sent: 2, accepted: 2, pending: 0}});
	});

	it('reads a folder, in aligned lines, and again without a change', async () => {
		const folder = path.join(cli.home, 'archive');
		mkdirSync(folder);
		copyFileSync(connections, path.join(folder, 'Connections.csv'));
		copyFileSync(invitations, path.join(folder, 'Invitations.csv'));
		copyFileSync(sample('44-profile-2022-2026.csv'), path.join(folder, 'Profile.csv'));
		expect(await cli.does('import', folder)).toBe(
			[
				`${folder}/Connections.csv  connections, 5 rows read`,
				`${folder}/Invitations.csv  invitations, 3 rows read`,
				`${folder}/Profile.csv      your profile, 1 row read`,
				'People        5 new',
				'Invitations   3 new',
				'Accepted      2 invitations turned out accepted',
				'Received      1 invitation to you without your answer',
				'Your profile  brought up to date',
				'Hidden        1 connection hides from exports',
				'linkdash undo takes it all back.',
				'',
			].join('\n'),
		);
		expect(await cli.does('import', folder)).toContain('People    5 unchanged\nReceived  1');
		expect(await cli.json('list')).toHaveLength(5);
	});

	it('says what would change and changes nothing with --dry-run', async () => {
		expect(await cli.does('import', connections, '--dry-run')).toContain('Nothing was written: this is what would change.');
		expect(await cli.json('list')).toEqual([]);
	});

	it('is one gesture', async () => {
		await cli.does('import', connections, invitations);
		await cli.does('undo');
		expect(await cli.json('list')).toEqual([]);
	});

	it('gives every row of a list what is said once, and keeps what a row says itself', async () => {
		const list = file(
			'people.csv',
			'LinkedIn URL,First Name,Last Name,Relation\nlinkedin.com/in/nadia,Nadia,Benali,met\nlinkedin.com/in/oren,Oren,Fictitious,\n',
		);
		await cli.does('import', list, '--relation', 'association', '--reason', 'Rowing club', '--tag', 'rowing', '--tag', 'vip');
		expect(await cli.json('show', 'nadia')).toMatchObject({
			relation: 'met',
			tags: ['rowing', 'vip'],
			checklist: expect.arrayContaining([]),
		});
		expect(await cli.json('show', 'oren')).toMatchObject({relation: 'association', tags: ['rowing', 'vip']});
	});

	it('takes a reason said once for a reason to invite each of them', async () => {
		const list = file('people.csv', 'LinkedIn URL,Name\nlinkedin.com/in/zoe,Zoé Testárd\n');
		const why = {item: 'known-or-why', required: true};
		await cli.does('import', list);
		expect(await cli.json('show', 'zoe')).toMatchObject({
			checklist: expect.arrayContaining([expect.objectContaining({...why, state: 'open'})]),
		});
		await cli.does('import', list, '--reason', 'Runs the team I want to join');
		expect(await cli.json('show', 'zoe')).toMatchObject({
			checklist: expect.arrayContaining([expect.objectContaining({...why, state: 'done'})]),
		});
	});

	it('reads standard input', async () => {
		const input = 'Profile URL;Name\r\nhttps://www.linkedin.com/in/nadia;Nadia Benali\r\n';
		const {out, code} = await cli.runWith({input}, 'import', '-');
		expect({out, code}).toEqual({out: expect.stringContaining('standard input  people to invite, 1 row read'), code: 0});
		expect(await cli.json('list')).toMatchObject([{key: 'in:nadia', name: 'Nadia Benali', status: 'target'}]);
	});

	it('tells each row it could not read, ten at most', async () => {
		const rows = Array.from({length: 14}, (_, index) => `N${index},Benali,27 Foo 2026`);
		const {out} = await cli.run(
			'import',
			file('Connections.csv', ['First Name,Last Name,Connected On', 'Oren,Fictitious,27 Jun 2026', ...rows].join('\n')),
		);
		expect(out).toContain('connections, 1 of 15 rows read\n  line 3: the date cannot be read, or lies in the future or before LinkedIn\n');
		expect(out).toContain('  line 12: the date cannot be read, or lies in the future or before LinkedIn\n  and 4 more rows like these\n');
	});

	it('tells where the archive and the member disagree, and leaves both', async () => {
		await cli.does('add', 'Ilse Vandermolen', '--url', 'https://www.linkedin.com/in/ilse-vandermolen-0a1b2c3d4', '--relation', 'met');
		await cli.does('mark', 'ilse', 'unknown', '--sent-on', '2026-06-20', '--on', '2026-06-22');
		const {out} = await cli.run('import', connections);
		expect(out).toContain('Ilse Vandermolen: you recorded "doesn\'t know me", the archive shows a connection since. Both were kept.');
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 1}});
	});

	it('speaks French', async () => {
		const {out} = await cli.runWith({env: {LINKDASH_LANG: 'fr'}}, 'import', connections);
		expect(out).toContain('relations, 5 lignes lues');
		expect(out).toContain('Personnes  4 nouvelles\nMasquées   1 relation');
	});

	it('of the very same says when it was, and asks nothing', async () => {
		await cli.does('import', connections, invitations);
		const {code, out, err} = await cli.runWith({answers: ''}, 'import', connections, invitations);
		expect({code, err}).toEqual({code: 0, err: ''});
		expect(out).toContain('People    5 unchanged');
		expect(out).toContain('The very same was imported on 23 Nov 2026: nothing is new in it.');
	});

	it('goes in again once it was undone', async () => {
		await cli.does('import', connections, invitations);
		await cli.does('undo');
		expect(await cli.json('import', connections, invitations)).toMatchObject({people: {new: 5}, accepted: 2});
	});
});

describe('import on a terminal', () => {
	it('shows what an archive would change, and takes no for an answer', async () => {
		const {code, out, err} = await cli.runWith({answers: 'n'}, 'import', connections, invitations);
		expect({code, out}).toEqual({code: 0, out: 'Nothing was imported.\n'});
		for (const told of [
			'connections, 5 rows read',
			'People       5 new',
			'Accepted     2',
			'Received     1',
			'Hidden       1',
			'Import? [y/N]',
		])
			expect(err).toContain(told);
		expect(await cli.json('list')).toEqual([]);
		expect((await cli.runWith({answers: 'y'}, 'import', connections, invitations)).out).toContain('People       5 new');
		expect(await cli.json('list')).toHaveLength(5);
	});

	const list = () => file('people.csv', 'LinkedIn URL,Name\nlinkedin.com/in/nadia,Nadia Benali\nlinkedin.com/in/oren,Oren Fictitious\n');

	it('asks of a list, once, how the member knows its people, why, and for a tag', async () => {
		const {out, err} = await cli.runWith({answers: '2\nMet at Big Data 2026\nbig data, vip\ny'}, 'import', list());
		expect(err).toContain('How do you know these people?');
		expect(out).toContain('People  2 new');
		for (const name of ['nadia', 'oren'])
			expect(await cli.json('show', name)).toMatchObject({
				relation: 'met',
				tags: ['big data', 'vip'],
				checklist: expect.arrayContaining([{item: 'known-or-why', state: 'done', required: true}]),
			});
	});

	it('takes empty answers for none, and then no for an answer', async () => {
		expect((await cli.runWith({answers: '\n\n\nn'}, 'import', list())).out).toContain('Nothing was imported.');
		expect(await cli.json('list')).toEqual([]);
		await cli.runWith({answers: '\n\n\ny'}, 'import', list());
		expect(await cli.json('show', 'nadia')).toMatchObject({relation: null, tags: []});
	});

	it('asks nothing that an option has said', async () => {
		const {err} = await cli.runWith({answers: 'y'}, 'import', list(), '--relation', 'met');
		expect(err).not.toContain('How do you know');
		expect(await cli.json('show', 'nadia')).toMatchObject({relation: 'met'});
	});

	it('asks nothing at all with --yes', async () => {
		const {err} = await cli.runWith({answers: ''}, 'import', list(), '--yes');
		expect(err).toBe('');
		expect(await cli.json('list')).toHaveLength(2);
	});
});

describe('an import that cannot be', () => {
	const refused = async (...args: string[]) => {
		const {code, err, out} = await cli.run('import', ...args);
		expect(out).toBe('');
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(await cli.json('list')).toEqual([]);
		return {code, err};
	};

	it('of a file of no known kind quotes its first line, says what was expected, and writes nothing of the others either', async () => {
		const {code, err} = await refused(connections, sample('47-LearningCoachMessages-not-a-table.csv'));
		expect(code).toBe(65);
		expect(err).toContain('begins "No conversations found"');
		expect(err).toContain('Expected: Connections.csv, Invitations.csv, or a list');
	});

	it('of an archive cut short, locked, exploding or empty says so in one sentence that names it', async () => {
		const table = {name: 'Connections.csv', content: 'First Name,Last Name,Connected On\nNadia,Benali,27 Jun 2026'};
		const bomb = {...table, deflated: endless(`${table.content}\n`, 'Nadia,Benali,27 Jun 2026\n', 200), declared: 200 * 2 ** 20};
		const archives: [Buffer, string][] = [
			[zip(table).subarray(0, -9), 'archive.zip is damaged, or was not downloaded whole: download it again.'],
			[zip({...table, encrypted: true}), 'archive.zip is locked with a password: unpack it first, then import the folder.'],
			[zip(bomb), 'archive.zip/Connections.csv is larger than linkdash reads, or unpacks to more'],
			[zip(), 'archive.zip is empty.'],
			[zip({name: 'me.txt', content: 'Hello'}), 'archive.zip holds nothing linkdash knows.'],
		];
		for (const [bytes, sentence] of archives) {
			const {code, err} = await refused(connections, file('archive.zip', bytes));
			expect({code, err}).toEqual({code: 65, err: expect.stringContaining(sentence)});
		}
	});

	it('of a file that is not there', async () => {
		const {code, err} = await refused(path.join(cli.home, 'nowhere.csv'));
		expect({code, err}).toEqual({code: 66, err: expect.stringContaining('nowhere.csv: there is no such file.')});
	});
});

describe('import without a path', () => {
	it('says how to get an archive', async () => {
		const {code, out} = await cli.run('import');
		expect(code).toBe(2);
		expect(out).toContain('Get a copy of your data');
	});

	const downloaded = (): string => {
		mkdirSync(path.join(cli.home, 'Downloads'), {recursive: true});
		const files = [connections, invitations].map(at => ({name: path.basename(at), content: readFileSync(at)}));
		return file('Downloads/Basic_LinkedInDataExport_06-27-2026.zip', zip(...files));
	};

	it('on a terminal offers the newest archive in Downloads, and reads it or leaves it', async () => {
		const at = downloaded();
		const declined = await cli.runWith({answers: 'n'}, 'import');
		expect(declined).toMatchObject({code: 0, out: 'Nothing was imported.\n'});
		expect(declined.err).toContain(`The newest archive in Downloads is ${at}. Read it? [y/N]`);
		expect(await cli.json('list')).toEqual([]);
		const {code, out} = await cli.runWith({answers: 'y\ny'}, 'import');
		expect({code, out}).toEqual({
			code: 0,
			out: expect.stringContaining(`${at}/07-connections-2023-2026-current-noeol.csv  connections, 5`),
		});
		expect(await cli.json('list')).toHaveLength(5);
	});

	it('takes it without a question with --yes, and none that is still coming', async () => {
		const at = downloaded();
		for (const end of ['.crdownload', '.part']) file(`Downloads/Complete_LinkedInDataExport_11-22-2026.zip${end}`, 'PK');
		expect(await cli.json('import', '--yes', '--dry-run')).toMatchObject({files: [{path: expect.stringContaining(at)}, {}]});
		expect(await cli.json('list')).toEqual([]);
	});

	it('without a terminal names the newest archive in Downloads', async () => {
		const downloads = path.join(cli.home, 'Downloads');
		mkdirSync(path.join(downloads, 'Complete_LinkedInDataExport_06-27-2026'), {recursive: true});
		const older = path.join(downloads, 'Basic_LinkedInDataExport_01-02-2026.zip.zip');
		writeFileSync(older, '');
		utimesSync(older, 1, 1);
		expect((await cli.run('import')).out).toContain('linkdash import "');
		utimesSync(older, 4e9, 4e9);
		const {code, out} = await cli.run('import');
		expect({code, out}).toEqual({code: 2, out: `There is an archive in Downloads. To read it: linkdash import "${older}"\n`});
	});
});
