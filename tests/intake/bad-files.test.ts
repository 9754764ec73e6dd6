import {appendFileSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {IntakeError} from '../../source/intake/error.ts';
import {readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';
import {type Limits, limits} from '../../source/intake/zip-limits.ts';
import {createCli} from '../helpers/cli.ts';
import {readingAt} from './samples.ts';
import {endless, zip} from './zip-maker.ts';

const connections = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const nadia = 'Nadia,Benali,https://www.linkedin.com/in/nadia,,Acme,VP,27 Jun 2026\n';
const messages =
	'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n' +
	'2-A,,Nadia Benali,https://www.linkedin.com/in/nadia,Me Myself,https://www.linkedin.com/in/me,2026-03-08 08:35:40 UTC,,Hi,INBOX\n' +
	'2-B,,Oren Fictitious,https://www.linkedin.com/in/oren,Me Myself,https://www.linkedin.com/in/me,2026-03-08 08:35:40 UTC,,Hi,INBOX\n';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linkdash-bad-'));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

const file = (name: string, content: string | Uint8Array): string => {
	const at = join(folder, name);
	mkdirSync(join(at, '..'), {recursive: true});
	writeFileSync(at, content);
	return at;
};

const noInput = async () => new Uint8Array();

/** Reads what something happens to meanwhile: each time a limit is looked at, which is before and after every file and piece of one. */
const readWhile = async (path: string, happens: (looked: keyof Limits) => void, inForce: Limits = limits) => {
	const watched = new Proxy(inForce, {
		get: (target, name: keyof Limits) => {
			happens(name);
			return target[name];
		},
	});
	return readBatch(await readSources([path], noInput, {limits: watched}), {now: readingAt});
};

const failure = async (reading: Promise<unknown>): Promise<IntakeError> => {
	const error: unknown = await reading.catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(IntakeError);
	return error as IntakeError;
};

describe('what cannot be read is refused in one line that names it, and nothing of the import goes in', () => {
	const packed = {name: 'Connections.csv', content: connections + nadia};
	const bomb = {...packed, deflated: endless(connections, nadia, 10 * 1024), declared: 10 * 2 ** 30, checksum: 0};

	it.each<[what: string, name: string, content: () => string | Uint8Array, says: string]>([
		['a truncated archive', 'archive.zip', () => zip(packed).subarray(0, -9), 'is damaged'],
		['an archive with a password', 'archive.zip', () => zip({...packed, encrypted: true}), 'is locked'],
		['a bomb of 10 GB', 'archive.zip', () => zip(bomb), 'Connections.csv is larger than linkdash reads'],
		['a folder without anything known', 'empty/notes.txt', () => connections, 'holds nothing linkdash knows'],
		['a file of 2 million columns', 'wide.csv', () => `${'a,'.repeat(2_000_000)}\n${'b,'.repeat(2_000_000)}\n`, 'begins "a,a,a'],
		['a file of NUL bytes', 'nul.csv', () => Buffer.alloc(100_000), 'which is no file linkdash knows'],
		['an empty file', 'empty.csv', () => '\n \n', 'is empty'],
		['a talk with a program', 'learning_coach_messages.csv', () => messages, 'begins "CONVERSATION ID'],
		['a picture', 'me.jpg', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]), 'which is no file linkdash knows'],
	])('%s', async (_, name, content, says) => {
		const cli = createCli();
		const good = file('Good.csv', connections + nadia);
		const bad = file(name, content());
		const named = name.includes('/') ? join(bad, '..') : bad;
		const {code, err, out} = await cli.run('import', good, named);
		expect({code, out}).toEqual({code: 65, out: ''});
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain(named);
		expect(err).toContain(says);
		expect(await cli.json('list')).toEqual([]);
	});

	it('a file that is not there', async () => {
		const {code, err} = await createCli().run('import', join(folder, 'nowhere.csv'));
		expect({code, err}).toEqual({code: 66, err: expect.stringContaining(`${join(folder, 'nowhere.csv')}: there is no such file.`)});
	});
});

describe('a damaged table', () => {
	const read = async (content: string | Uint8Array) =>
		readBatch(await readSources([file('table.csv', content)], noInput), {now: readingAt});

	it('of 2 million columns beside those that are known is read', async () => {
		const wide = `${connections.trimEnd()},${'x,'.repeat(2_000_000)}\n${nadia.trimEnd()},${'y,'.repeat(2_000_000)}\n`;
		expect((await read(wide)).connections).toMatchObject([{name: 'Nadia Benali', connectedOn: '2026-06-27'}]);
	});

	it('with NUL bytes loses them and nothing else', async () => {
		const {connections: people} = await read(connections + nadia.replaceAll('a', 'a\0'));
		expect(people).toMatchObject([{name: 'Nadia Benali', connectedOn: '2026-06-27'}]);
	});

	it('with a cell of 50 MB keeps its other rows, and of the cell no more than anything can be', async () => {
		const huge = `Oren,Fictitious,,,"${'x, \n'.repeat(12_500_000)}",CTO,26 Jun 2026\n`;
		const {connections: people, files} = await read(connections + huge + nadia);
		expect(people.map(({name, connectedOn}) => [name, connectedOn])).toEqual([
			['Oren Fictitious', '2026-06-26'],
			['Nadia Benali', '2026-06-27'],
		]);
		expect(people[0]?.company?.length).toBeLessThanOrEqual(200);
		expect(files).toMatchObject([{rows: 2, read: 2, problems: []}]);
	});

	it('of messages loses the one whose quote never closes, and tells its line', async () => {
		const {files, messages: partners} = await read(
			`${messages}2-C,,"Zoé Testárd,https://www.linkedin.com/in/zoe,Me,,2026-03-08 08:35:40 UTC,,,\n`,
		);
		expect(partners.map(({name}) => name)).toEqual(['Nadia Benali', 'Oren Fictitious']);
		expect(files).toMatchObject([{kind: 'messages', rows: 3, read: 2, problems: [{line: 4, reason: 'quotes'}]}]);
	});

	it('with dates that do not exist tells their lines', async () => {
		const {files} = await read(`${connections}${nadia.replace('27 Jun', '31 Jun')}${nadia.replace('27 Jun 2026', '29 Feb 2025')}${nadia}`);
		expect(files).toMatchObject([
			{
				rows: 3,
				read: 1,
				problems: [
					{line: 2, reason: 'date'},
					{line: 3, reason: 'date'},
				],
			},
		]);
	});
});

describe('two files that say the same', () => {
	const nameless =
		'First Name,Last Name,Email Address,Company,Position,Connected On\nNadia,Benali,,Acme,VP,27 Jun 2026\n,,,,,26 Jun 2026\n';
	const invitations = 'From,To,Sent At,Message,Direction\nMe Myself,Nadia Benali,"6/20/26, 7:35 AM",,OUTGOING\n';

	it('are both read, and their rows count once: an archive downloaded twice, a table saved again', async () => {
		const cli = createCli();
		file('Connections.csv', nameless);
		file('again/Connections (1).csv', `\uFEFF${nameless.replaceAll(',', ';').replaceAll('\n', '\r\n')}`);
		file('archive.zip', zip({name: 'Connections.csv', content: nameless}, {name: 'Invitations.csv', content: invitations}));
		file('archive (1).zip', zip({name: 'Connections.csv', content: nameless}, {name: 'Invitations.csv', content: invitations}));
		const report = await cli.json('import', folder);
		expect(report).toMatchObject({people: {new: 1}, invitations: {new: 1}, accepted: 1, hidden: 1});
		const {files} = report as {files: {kind: string; rows: number}[]};
		expect(files.map(({kind, rows}) => `${kind} ${rows}`).sort()).toEqual([
			...Array.from({length: 4}, () => 'connections 2'),
			...Array.from({length: 2}, () => 'invitations 1'),
		]);
		expect(await cli.json('list')).toHaveLength(1);
	});

	it('are the same by what their rows say, each kind by itself', async () => {
		const paths = ['a.csv', 'b.csv'].map(name => file(name, nameless));
		const invited = ['c.csv', 'd.csv'].map(name => file(name, invitations));
		const batch = readBatch(await readSources([...paths, ...invited], noInput), {now: readingAt});
		expect(batch).toMatchObject({connections: {length: 1}, invitations: {length: 1}, hidden: 1, files: {length: 4}});
	});

	it('are two where one row differs: namesakes are not made one', async () => {
		const batch = readBatch(await readSources([file('a.csv', nameless), file('b.csv', nameless.replace('Acme', 'Placeholder'))], noInput), {
			now: readingAt,
		});
		expect(batch.connections.map(({company}) => company)).toEqual(['Acme', 'Placeholder']);
	});
});

describe('a file that changes while it is read', () => {
	it('and is gone when its turn comes is missing, and nothing of its folder goes in', async () => {
		file('a.csv', connections + nadia);
		const gone = file('b.csv', connections + nadia);
		const error = await failure(readWhile(folder, looked => looked === 'files' && rmSync(gone, {force: true})));
		expect(error).toMatchObject({code: 'missing', path: gone});
	});

	it('and grows without end is refused at the limit', async () => {
		const log = file('log.csv', connections + nadia);
		const fileBytes = 2 ** 22;
		const grow = () => {
			if (statSync(log).size < 4 * fileBytes) appendFileSync(log, nadia.repeat(40_000));
		};
		expect(await failure(readWhile(log, grow, {...limits, fileBytes}))).toMatchObject({code: 'large', path: log});
	});

	it('and grows by a row is read with it', async () => {
		const at = file('Connections.csv', connections + nadia);
		let rows = 1;
		const grow = () => {
			if (rows < 2) appendFileSync(at, nadia.replaceAll('nadia', `nadia-${rows++}`));
		};
		expect((await readWhile(at, grow)).files).toMatchObject([{rows: 2, read: 2}]);
	});

	it('and is cut short is an archive that is damaged', async () => {
		const at = file('archive.zip', zip({name: 'Connections.csv', content: connections + nadia.repeat(1000), stored: true}));
		const error = await failure(readWhile(at, () => truncateSync(at, 2000)));
		expect(error.code).toBe('damaged');
		expect(error.path).toContain(at);
	});
});
