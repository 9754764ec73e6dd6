import {existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, truncateSync, writeFileSync, writeSync} from 'node:fs';
import {open} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {decode} from '../../source/intake/decode.ts';
import {IntakeError} from '../../source/intake/error.ts';
import {isKnown, readBatch} from '../../source/intake/read.ts';
import {readSources} from '../../source/intake/sources.ts';
import {readZip} from '../../source/intake/zip.ts';
import {createBudget, type Limits, limits} from '../../source/intake/zip-limits.ts';
import {read, readingAt} from './samples.ts';
import {endless, type Packed, zip} from './zip-maker.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
const row = 'Nadia,Benali,https://www.linkedin.com/in/nadia,,Acme,VP,27 Jun 2026\n';
const connections: Packed = {name: 'Connections.csv', content: header + row};
const invitations: Packed = {
	name: 'Invitations.csv',
	content: 'From,To,Sent At,Message,Direction\nMe Myself,Oren Fictitious,"6/20/26, 7:35 AM",,OUTGOING',
};

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linkdash-zip-'));
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

const names = async (...paths: readonly string[]): Promise<string[]> =>
	(await read(...paths)).files.map(({path}) => path.replace(`${folder}/`, ''));

const failure = async (reading: Promise<unknown>): Promise<IntakeError> => {
	const error: unknown = await reading.catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(IntakeError);
	return error as IntakeError;
};

const whyNot = async (bytes: Uint8Array): Promise<string> => {
	const path = file('archive.zip', bytes);
	const error = await failure(read(path));
	expect(error.path).toBe(path);
	return error.code;
};

describe('a zip archive', () => {
	it('is read as it was downloaded, each file named by the way to it', async () => {
		const path = file('Basic_LinkedInDataExport_06-27-2026.zip', zip(connections, {...invitations, stored: true}));
		const batch = await read(path);
		expect(batch.files.map(({path: at, kind, read: rows}) => [at, kind, rows])).toEqual([
			[`${path}/Connections.csv`, 'connections', 1],
			[`${path}/Invitations.csv`, 'invitations', 1],
		]);
		expect(batch.connections).toMatchObject([{name: 'Nadia Benali', keys: ['in:nadia'], connectedOn: '2026-06-27'}]);
	});

	it('is told by its content and not by its name, and so are the files in it', async () => {
		const oddly = zip({...connections, name: 'Contacts/relations (1).txt'}, {...invitations, name: 'photo.jpg'});
		expect(await names(file('download', oddly))).toEqual(['download/Contacts/relations (1).txt', 'download/photo.jpg']);
		expect(await names(file('Connections.csv', oddly))).toHaveLength(2);
	});

	it('packed twice is unpacked twice', async () => {
		const inner = zip(connections);
		const outer = zip({name: 'Basic.zip', content: inner, stored: true}, invitations);
		expect(await names(file('Basic.zip.zip', outer))).toEqual(['Basic.zip.zip/Basic.zip/Connections.csv', 'Basic.zip.zip/Invitations.csv']);
	});

	it('comes in by standard input too', async () => {
		const batch = readBatch(await readSources(['-'], async () => zip(connections)), {now: readingAt});
		expect(batch.files).toMatchObject([{path: '-/Connections.csv', read: 1}]);
	});

	it('is passed over where it holds what linkdash does not know: pictures, other tables, documents, what macOS leaves', async () => {
		const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({length: 100_000}, (_, index) => (index * 7919) % 256)]);
		const path = file(
			'archive.zip',
			zip(
				{name: 'Rich Media/', content: '', stored: true},
				{name: 'Rich Media/me.jpg', content: picture, stored: true},
				{name: 'Profile.csv', content: 'First Name,Last Name,Headline\nMe,Myself,Here'},
				{name: 'letter.docx', content: zip({name: '[Content_Types].xml', content: '<Types/>'}).subarray(0, 60), stored: true},
				{name: '__MACOSX/._Connections.csv', content: header + row},
				connections,
			),
		);
		expect(await names(path)).toEqual(['archive.zip/Connections.csv']);
	});

	it('without anything known says so', async () => {
		expect(await whyNot(zip({name: 'Profile.csv', content: 'First Name,Last Name,Headline\nMe,Myself,Here'}))).toBe('folder');
	});

	it('cannot name a place outside it: such names are shown harmless, and nothing is written anywhere', async () => {
		const inside = file(
			'inside/archive.zip',
			zip(...['../../escaped.csv', '/escaped.csv', 'a\\..\\..\\escaped.csv'].map(name => ({...connections, name}))),
		);
		expect(await names(inside)).toEqual([
			'inside/archive.zip/escaped.csv',
			'inside/archive.zip/escaped.csv',
			'inside/archive.zip/a/escaped.csv',
		]);
		expect(readdirSync(folder)).toEqual(['inside']);
		expect(readdirSync(join(folder, 'inside'))).toEqual(['archive.zip']);
		expect(existsSync('/escaped.csv')).toBe(false);
	});
});

describe('the time an archive was written', () => {
	const coverage = async (times: Partial<Packed>) => (await read(file('archive.zip', zip({...connections, ...times})))).coverage;
	const newestRow = Date.parse('2026-06-27T12:00:00Z');

	it('is what its connections show up to, where later than their newest row', async () => {
		const stamp = Date.parse('2026-07-04T08:00:00Z');
		expect(await coverage({stamp})).toBe(stamp);
		expect(await coverage({stamp: Date.parse('2026-06-01T08:00:00Z')})).toBe(newestRow);
	});

	it('without a zone is the earlier of UTC and the member’s own', async () => {
		const local = new Date(2026, 6, 4, 8, 0, 0).getTime();
		expect(await coverage({at: '2026-07-04T08:00:00'})).toBe(Math.min(Date.parse('2026-07-04T08:00:00Z'), local));
	});

	it('means nothing where it is missing, to come, or before LinkedIn', async () => {
		expect(await coverage({})).toBe(newestRow);
		expect(await coverage({stamp: readingAt + 1000})).toBe(newestRow);
		expect(await coverage({at: '1999-12-31T00:00:00'})).toBe(newestRow);
		expect(await coverage({at: '2107-15-31T31:63:62'})).toBe(newestRow);
	});

	it('of other files says nothing of the connections', async () => {
		const stamp = Date.parse('2026-07-04T08:00:00Z');
		expect((await read(file('archive.zip', zip(connections, {...invitations, stamp})))).coverage).toBe(newestRow);
	});
});

describe('an archive that cannot be read', () => {
	it('cut short anywhere is damaged, whole or by one byte', async () => {
		const whole = zip(connections, invitations);
		for (const length of [4, 31, whole.length >> 1, whole.length - 23, whole.length - 1]) {
			expect(await whyNot(whole.subarray(0, length))).toBe('damaged');
		}
	});

	it('with one bit changed in a table is damaged, and gives no row of it', async () => {
		const bytes = zip({...connections, stored: true});
		bytes[60] = (bytes[60] ?? 0) ^ 1;
		expect(await failure(read(file('archive.zip', bytes)))).toMatchObject({
			code: 'damaged',
			path: join(folder, 'archive.zip/Connections.csv'),
		});
	});

	it('behind a password is locked', async () => {
		expect(await whyNot(zip({...connections, encrypted: true}))).toBe('locked');
		expect(await whyNot(zip({...connections, encrypted: true, method: 99}))).toBe('locked');
	});

	it('packed in another way is told: deflate64, gzip, 7-Zip', async () => {
		expect(await whyNot(zip({...connections, method: 9}))).toBe('packed');
		expect(await whyNot(Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3]))).toBe('packed');
		expect(await whyNot(Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]))).toBe('packed');
	});

	it('without a file is empty', async () => {
		expect(await whyNot(zip())).toBe('empty');
	});

	it('inside another names both', async () => {
		const cut = zip(connections).subarray(0, 80);
		const error = await failure(read(file('outer.zip', zip({name: 'inner.zip', content: cut, stored: true}))));
		expect(error).toMatchObject({code: 'damaged', path: join(folder, 'outer.zip/inner.zip')});
	});

	it('that names a place no file has is damaged, read from a file as from memory', async () => {
		const plain = zip(connections);
		const locator = Buffer.alloc(20, 0xff);
		locator.writeUInt32LE(0x07064b50, 0);
		const bytes = Buffer.concat([plain.subarray(0, -22), locator, plain.subarray(-22)]);
		expect(await whyNot(bytes)).toBe('damaged');
		expect(await failure(readSources(['-'], async () => bytes))).toMatchObject({code: 'damaged', path: '-'});
	});
});

describe('a bomb', () => {
	const knows = (start: Uint8Array) => isKnown(decode(start), {});

	/** What became of an archive, and how many bytes came out of it meanwhile. */
	const explode = async (bytes: Uint8Array, inForce: Limits = limits): Promise<{code: string; bytes: number}> => {
		const budget = createBudget(inForce);
		const result = await readZip({bytes}, 'bomb.zip', {budget, knows}).catch((error: unknown) => error);
		return {code: result instanceof IntakeError ? result.code : 'read', bytes: budget.bytes()};
	};

	const tenGigabytes = 10 * 1024;
	const bomb = (declared: number): Packed => ({...connections, deflated: endless(header, row, tenGigabytes), declared, checksum: 0});

	it('of 10 GB that says so is refused after its first lines', async () => {
		const {code, bytes} = await explode(zip(bomb(tenGigabytes * 2 ** 20)));
		expect(code).toBe('large');
		expect(bytes).toBeLessThan(64 * 1024);
	});

	it('that says it is small is left where it says more than that', async () => {
		const {code, bytes} = await explode(zip(bomb(100_000)));
		expect(code).toBe('damaged');
		expect(bytes).toBeLessThanOrEqual(100_000);
	});

	it('of one line a million times is refused by its ratio alone', async () => {
		const times = 32;
		expect(await explode(zip({...bomb(times * 2 ** 20), deflated: endless(header, row, times)}))).toMatchObject({code: 'large'});
	});

	it('of many tables is stopped where all of them together are too much', async () => {
		const table = header + row.repeat(3000);
		const many = zip(...Array.from({length: 50}, (_, index) => ({name: `${index}.csv`, content: table})));
		const {code, bytes} = await explode(many, {...limits, allBytes: 1_000_000});
		expect(code).toBe('large');
		expect(bytes).toBeLessThan(1_100_000);
	});

	it('of files without end is stopped by their number', async () => {
		const many = zip(...Array.from({length: 30}, (_, index) => ({name: `${index}.txt`, content: ''})));
		expect(await explode(many, {...limits, files: 29})).toMatchObject({code: 'large'});
		expect(await explode(many, {...limits, files: 30})).toMatchObject({code: 'read'});
	});

	it('of archives in archives is stopped by their depth', async () => {
		let nested = zip(connections);
		for (let depth = 0; depth < limits.depth; depth++) nested = zip({name: 'inner', content: nested});
		expect(await explode(nested)).toMatchObject({code: 'large'});
	});

	it('of no table at all is not unpacked: its first bytes show that nobody wants it', async () => {
		const nothing = {name: 'zeros', content: '', deflated: endless('', '\0', tenGigabytes), declared: tenGigabytes * 2 ** 20};
		const {code, bytes} = await explode(zip(nothing, connections));
		expect(code).toBe('read');
		expect(bytes).toBeLessThan(64 * 1024);
	});

	it('is no film of 2 GB beside the tables, which is not read either', async () => {
		const film: Packed = {name: 'film.mp4', content: 'not a table', stored: true};
		const size = 2 ** 31;
		const path = join(folder, 'archive.zip');
		const at = openSync(path, 'w');
		const archive = zip(connections, film);
		// the film is the last file: its bytes are let grow where they lie, the directory moves behind them
		const directory = archive.indexOf('PK\u0001\u0002');
		const tail = Buffer.from(archive.subarray(directory));
		const entry = tail.indexOf('PK\u0001\u0002', 4);
		tail.writeUInt32LE(size, entry + 20);
		tail.writeUInt32LE(size, entry + 24);
		tail.writeUInt32LE(directory - film.content.length + size, tail.length - 6);
		writeSync(at, archive, 0, directory, 0);
		truncateSync(path, directory - film.content.length + size);
		writeSync(at, tail, 0, tail.length, directory - film.content.length + size);
		const handle = await open(path);
		const budget = createBudget();
		const texts = await readZip({file: handle, size: directory - film.content.length + size + tail.length}, path, {budget, knows});
		await handle.close();
		expect(texts.map(({path: name}) => name)).toEqual([`${path}/Connections.csv`]);
		expect(budget.bytes()).toBeLessThan(256 * 1024);
	});
});
