import {copyFileSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {beforeEach, describe, expect, it} from 'vitest';
import {openStore} from '../../source/store/open.ts';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
let store: string;
let backups: string;
beforeEach(async () => {
	cli = createCli();
	store = path.join(cli.folder, 'linkdash.db');
	backups = path.join(cli.folder, 'backups');
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met');
	await cli.does('mark', 'nadia', 'sent', '--note', 'Bonjour Nadia');
});

const names = async (from = cli): Promise<string[]> => ((await from.json('list')) as {name: string}[]).map(({name}) => name);
const journal = (from = cli): Promise<string> => from.does('export', '--format', 'jsonl');
const made = async (...args: string[]): Promise<string> => (await cli.does('backup', ...args)).split(':')[0] as string;

describe('a backup', () => {
	it('is named by date in the folder of backups, for its owner alone, and a second one takes nothing away', async () => {
		expect(await cli.does('backup')).toBe(
			`${path.join(backups, 'linkdash-2026-11-23-090000.db')}: 1 person, 2 events. Only you can read it.\n`,
		);
		await cli.does('backup');
		expect(readdirSync(backups).sort()).toEqual(['linkdash-2026-11-23-090000-2.db', 'linkdash-2026-11-23-090000.db']);
		expect(statSync(backups).mode & 0o777).toBe(0o700);
		for (const name of readdirSync(backups)) expect(statSync(path.join(backups, name)).mode & 0o777).toBe(0o600);
	});

	it('holds what another process has just written, while that one has the store open', async () => {
		const other = openStore(store);
		await cli.does('add', 'Oren Fictitious');
		const file = await made();
		other.close();
		const copy = openStore(file);
		expect(copy.counts()).toMatchObject({people: 2, events: 3});
		copy.close();
	});

	it('of a file name goes there; where it cannot, one line and exit 73, and nothing is left', async () => {
		const file = path.join(cli.home, 'mine.db');
		expect(await made(file)).toBe(file);
		expect(await cli.run('backup', path.join(cli.home, 'nowhere', 'mine.db'))).toMatchObject({
			code: 73,
			out: '',
			err: expect.stringMatching(/^linkdash: .*mine\.db cannot be written \(ENOENT\): .*\n$/),
		});
		expect(await cli.run('backup', store)).toMatchObject({code: 2});
		expect(readdirSync(cli.home).sort()).toEqual(['linkdash', 'mine.db']);
	});
});

describe('restore', () => {
	it('puts the backup in place of the store, which it keeps', async () => {
		const file = await made();
		const then = await journal();
		await cli.does('add', 'Oren Fictitious');
		const later = await journal();
		cli.at('2026-11-24T09:00:00Z');
		const kept = path.join(backups, 'linkdash-2026-11-24-090000-before-restore.db');
		expect(await cli.does('restore', file)).toBe(`Restored: 1 person, 2 events.\nWhat was there before: ${kept}\n`);
		expect(await journal()).toBe(then);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
		await cli.does('restore', kept);
		expect(await journal()).toBe(later);
	});

	it('lets undo go on from there', async () => {
		const file = await made();
		await cli.does('add', 'Oren Fictitious');
		await cli.does('restore', file);
		expect(await cli.does('undo')).toContain('Undone: Nadia Benali, invitation sent');
	});

	it('is seen at once by another linkdash that has the store open', async () => {
		const file = await made();
		await cli.does('add', 'Oren Fictitious');
		const other = openStore(store);
		const before = other.dataVersion();
		await cli.does('restore', file);
		expect(other.dataVersion()).not.toBe(before);
		expect(other.list({}, Date.now()).rows.map(({name}) => name)).toEqual(['Nadia Benali']);
		other.close();
	});

	it('moves a store to a machine that has none', async () => {
		const file = await made();
		const other = createCli();
		expect(await other.does('restore', file)).toBe('Restored: 1 person, 2 events.\n');
		expect(await journal(other)).toBe(await journal());
		expect(statSync(path.join(other.folder, 'linkdash.db')).mode & 0o777).toBe(0o600);
	});

	it('mends a store that is damaged, and keeps the damaged one', async () => {
		const file = await made();
		const damaged = 'no database, '.repeat(500);
		writeFileSync(store, damaged);
		expect(await cli.run('list')).toMatchObject({code: 65});
		await cli.does('restore', file);
		expect(await names()).toEqual(['Nadia Benali']);
		const kept = readdirSync(backups).find(name => name.includes('before-restore')) ?? '';
		expect(readFileSync(path.join(backups, kept), 'utf8')).toBe(damaged);
	});

	it('takes the copy of a store of an older linkdash', async () => {
		const file = path.join(cli.home, 'old.db');
		const db = new DatabaseSync(file);
		db.exec(readFileSync(path.join(import.meta.dirname, '../fixtures/stores/schema-1.sql'), 'utf8'));
		db.close();
		await cli.does('restore', file);
		expect((await names()).length).toBeGreaterThan(1);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
	});

	it('asks first on a terminal', async () => {
		const file = await made();
		await cli.does('add', 'Oren Fictitious');
		expect(await cli.runWith({answers: 'n'}, 'restore', file)).toMatchObject({code: 0, out: 'Nothing was changed.\n'});
		expect(await names()).toHaveLength(2);
		await cli.runWith({answers: 'y'}, 'restore', file);
		expect(await names()).toHaveLength(1);
	});

	const spoiled: readonly [what: string, spoil: (file: string) => void, code: number, message: string][] = [
		['cut short', file => truncateSync(file, Math.floor(statSync(file).size / 2)), 65, 'is damaged, or no backup of linkdash'],
		['that is a text', file => writeFileSync(file, 'First Name,Last Name\n'.repeat(99)), 65, 'is damaged, or no backup of linkdash'],
		['that is empty', file => writeFileSync(file, ''), 65, 'is no backup of linkdash'],
		[
			'of another program',
			file => {
				writeFileSync(file, '');
				const db = new DatabaseSync(file);
				db.exec('CREATE TABLE event (id TEXT)');
				db.close();
			},
			65,
			'is no backup of linkdash',
		],
		[
			'of a newer linkdash',
			file => {
				const db = new DatabaseSync(file);
				db.exec('PRAGMA user_version = 999');
				db.close();
			},
			65,
			'was written by a newer linkdash: update this one',
		],
		[
			'with bytes changed inside',
			file => {
				const bytes = readFileSync(file);
				// half of the file, so that it is not the blank part of a page alone
				writeFileSync(file, bytes.fill(0x41, bytes.length / 2));
			},
			65,
			'is damaged, or no backup of linkdash',
		],
	];
	it.each(spoiled)('of a file %s changes nothing, and says so in one line', async (_, spoil, code, message) => {
		const file = path.join(cli.home, 'mine.db');
		copyFileSync(await made(), file);
		spoil(file);
		const before = await journal();
		const ran = await cli.run('restore', file);
		expect(ran).toMatchObject({code, out: ''});
		expect(ran.err).toBe(`linkdash: ${file} ${message}. Nothing was changed.\n`);
		expect(await journal()).toBe(before);
		expect(readdirSync(cli.folder).filter(name => name.startsWith('restore'))).toEqual([]);
		expect(readdirSync(backups)).toHaveLength(1);
	});

	it('of a file that is not there, or a folder, is exit 66', async () => {
		expect(await cli.run('restore', path.join(cli.home, 'nothing.db'))).toMatchObject({code: 66, out: ''});
		expect(await cli.run('restore', cli.home)).toMatchObject({code: 66, out: ''});
		expect(existsSync(backups)).toBe(false);
	});
});
