import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {IntakeError} from '../../source/intake/error.ts';
import {readSources} from '../../source/intake/sources.ts';
import {limits} from '../../source/intake/zip-limits.ts';
import {read} from './samples.ts';
import {zip} from './zip-maker.ts';

const table = 'First Name,Last Name,Connected On\nNadia,Benali,27 Jun 2026\n';
const profile = 'First Name,Last Name,Headline\nMe,Myself,Here';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'linkdash-sources-'));
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

const failure = async (reading: Promise<unknown>): Promise<IntakeError> => {
	const error: unknown = await reading.catch((thrown: unknown) => thrown);
	expect(error).toBeInstanceOf(IntakeError);
	return error as IntakeError;
};

describe('a folder', () => {
	it('gives its tables and archives at any depth, in the order of their names', async () => {
		file('a/b/c/Connections.csv', table);
		file('a/archive.bin', zip({name: 'Connections.csv', content: table}));
		file('list.CSV', 'Name,Profile URL\nNadia Benali,linkedin.com/in/nadia');
		file('a/Profile.csv', profile);
		file('a/notes.txt', table);
		file('a/.hidden.csv', table);
		file('a/.Trash/Connections.csv', table);
		file('empty.zip', zip());
		file('letter.docx', zip({name: '[Content_Types].xml', content: table}));
		expect((await read(folder)).files.map(({path}) => path.replace(`${folder}/`, ''))).toEqual([
			'a/archive.bin/Connections.csv',
			'a/b/c/Connections.csv',
			'list.CSV',
		]);
	});

	it('follows a link to a table, and none that leads back', async () => {
		const outside = mkdtempSync(join(tmpdir(), 'linkdash-outside-'));
		writeFileSync(join(outside, 'real.csv'), table);
		symlinkSync(join(outside, 'real.csv'), join(folder, 'linked.csv'));
		symlinkSync(folder, join(folder, 'back'));
		symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.csv'));
		expect((await read(folder)).files.map(({path}) => path)).toEqual([join(folder, 'linked.csv')]);
		rmSync(outside, {recursive: true});
	});

	it('deeper or fuller than any archive is refused', async () => {
		const deep = file(`${'d/'.repeat(limits.depth)}Connections.csv`, table);
		expect(await failure(read(folder))).toMatchObject({code: 'large', path: join(deep, '..')});
		expect(await failure(readSources([folder], noInput, {limits: {...limits, files: 0}}))).toMatchObject({code: 'large', path: folder});
	});

	it('names the archive in it that is damaged', async () => {
		file('Connections.csv', table);
		const cut = file('archive.zip', zip({name: 'Connections.csv', content: table}).subarray(0, 70));
		expect(await failure(read(folder))).toMatchObject({code: 'damaged', path: cut});
	});

	it('of tables nobody knows is not read to their ends', async () => {
		const log = file('log.csv', profile);
		truncateSync(log, limits.fileBytes + 1);
		file('Connections.csv', table);
		expect((await read(folder)).files).toHaveLength(1);
	});
});

describe('several paths', () => {
	it('are one batch: a table, an archive, a folder', async () => {
		const list = file('people.csv', 'Name,Profile URL\nOren Fictitious,linkedin.com/in/oren');
		const archive = file('archive.zip', zip({name: 'Connections.csv', content: table}));
		file('folder/Connections.csv', table.replace('Nadia', 'Ilse'));
		const batch = await read(list, archive, join(folder, 'folder'));
		expect(batch.files.map(({kind}) => kind)).toEqual(['targets', 'connections', 'connections']);
	});

	it('share the limits', async () => {
		const paths = ['a.csv', 'b.csv', 'c.csv'].map(name => file(name, table));
		const inForce = {...limits, allBytes: table.length * 2};
		expect(await readSources(paths.slice(1), noInput, {limits: inForce})).toHaveLength(2);
		expect(await failure(readSources(paths, noInput, {limits: inForce}))).toMatchObject({code: 'large', path: paths[2]});
	});
});

describe('a file', () => {
	it('larger than any table is refused by its size, before it is read', async () => {
		const huge = file('huge.csv', table);
		truncateSync(huge, 2 ** 40);
		expect(await failure(read(huge))).toMatchObject({code: 'large', path: huge});
	});

	it('without an end is read up to the limit', async () => {
		expect(await failure(readSources(['/dev/zero'], noInput, {limits: {...limits, fileBytes: 2 ** 22}}))).toMatchObject({code: 'large'});
	});

	it('may be a pipe, of a table or of an archive', async () => {
		const pipe = join(folder, 'pipe');
		execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
		const written = (content: string | Uint8Array) =>
			Promise.all([readSources([pipe], noInput), import('node:fs/promises').then(({writeFile}) => writeFile(pipe, content))]);
		expect((await written(table))[0]).toEqual([{path: pipe, folder: false, texts: [{path: pipe, text: table}]}]);
		const [[source]] = await written(zip({name: 'Connections.csv', content: table}));
		expect(source?.texts).toMatchObject([{path: `${pipe}/Connections.csv`, text: table}]);
	});
});

describe('standard input', () => {
	it('that never ends is refused at the limit of a file', async () => {
		const asked: number[] = [];
		const endless = async (most: number) => {
			asked.push(most);
			return null;
		};
		expect(await failure(readSources(['-'], endless))).toMatchObject({code: 'large', path: '-'});
		expect(asked).toEqual([limits.fileBytes]);
	});
});
