import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {IntakeError} from '../../source/intake/error.ts';
import {readSources} from '../../source/intake/sources.ts';
import {read, readingAt, readText, sample} from './samples.ts';

const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';

describe('a row that cannot be read', () => {
	it('is told with its line in the file, and the rest goes in', () => {
		const {files, connections} = readText(
			[
				'Notes:',
				'"When exporting, you may',
				'notice two lines"',
				'',
				header,
				'Nadia,Benali,,,Acme,VP,27 Jun 2026',
				'Oren,Fictitious,,,"Placeholder,',
				'Inc.",CTO,31 Feb 2026',
				'',
				',,,,Somewhere,,27 Jun 2026',
				'Zoé,Testárd,,,,,soon',
				'Ilse,Vandermolen,,,,,',
			].join('\n'),
		);
		expect(connections.map(({name, connectedOn}) => [name, connectedOn])).toEqual([
			['Nadia Benali', '2026-06-27'],
			['Ilse Vandermolen', null],
		]);
		expect(files).toMatchObject([
			{
				rows: 5,
				read: 2,
				skipped: 3,
				problems: [
					{line: 7, reason: 'date'},
					{line: 10, reason: 'nobody'},
					{line: 11, reason: 'date'},
				],
			},
		]);
	});

	it('in Invitations says what is missing', () => {
		const {files, invitations} = readText(
			[
				'From,To,Sent At,Message,Direction',
				'Me Myself,Nadia Benali,"6/27/26, 7:35 AM",,OUTGOING',
				'Me Myself,Oren Fictitious,"6/27/26, 7:35 AM",,SIDEWAYS',
				'Me Myself,,"6/27/26, 7:35 AM",,OUTGOING',
				'Zoé Testárd,Me Myself,"6/27/26, 27:35 AM",,incoming',
			].join('\n'),
		);
		expect(invitations).toHaveLength(1);
		expect(files[0]?.problems).toEqual([
			{line: 3, reason: 'direction'},
			{line: 4, reason: 'nobody'},
			{line: 5, reason: 'date'},
		]);
	});

	it('with a quote that never closes takes no other row with it', () => {
		const {files, connections} = readText(
			[
				header,
				'Nadia,Benali,,,Acme,VP,27 Jun 2026',
				'Oren,"Fictitious,,,,,26 Jun 2026',
				'Zoé,Testárd,,,"Essai, SAS",,25 Jun 2026',
				'Ilse,Vandermolen,,,,,24 Jun 2026',
			].join('\n'),
		);
		expect(connections.map(({name}) => name)).toEqual(['Nadia Benali', 'Zoé Testárd', 'Ilse Vandermolen']);
		expect(connections[1]?.company).toBe('Essai, SAS');
		expect(files).toMatchObject([{rows: 4, read: 3, skipped: 1, problems: [{line: 3, reason: 'quotes'}]}]);
	});

	it('keeps its quotes to itself however many there are: 250 of them among 1,000 good rows', () => {
		const good = (index: number) => `Nadia${index},Benali,,,"Acme, SA",,27 Jun 2026`;
		const rows = Array.from({length: 1250}, (_, index) => (index % 5 === 0 ? `Oren${index},"Fictitious,,,,,26 Jun 2026` : good(index)));
		const {files, connections} = readText([header, ...rows].join('\n'));
		expect(files).toMatchObject([{rows: 1250, read: 1000, skipped: 250}]);
		expect(connections[0]?.company).toBe('Acme, SA');
		expect(connections.at(-1)?.name).toBe('Nadia1249 Benali');
	});

	it('keeps its quotes to itself in a file of 100,000 such rows too, and each is counted', () => {
		const rows = Array.from({length: 100_000}, (_, index) =>
			index % 100 === 99 ? `Nadia${index},Benali,,,"Acme, SA",,27 Jun 2026` : `Oren${index},"Fictitious,,,,,26 Jun 2026`,
		);
		const {files, connections} = readText([header, ...rows].join('\n'));
		expect(files).toMatchObject([{rows: 100_000, read: 1000, skipped: 99_000}]);
		expect(files[0]?.problems.at(-1)).toEqual({line: 100_000, reason: 'quotes'});
		expect(new Set(connections.map(({company}) => company))).toEqual(new Set(['Acme, SA']));
	});

	it('with a relation of its own making is read without it, and told', () => {
		const {files, targets} = readText(
			[
				'LinkedIn URL,First Name,Last Name,Relation',
				'linkedin.com/in/nadia,Nadia,Benali,friend',
				'linkedin.com/in/oren,Oren,Fictitious,Worked with',
			].join('\n'),
		);
		expect(targets.map(({relation}) => relation)).toEqual([null, 'worked-with']);
		expect(files).toMatchObject([{rows: 2, read: 2, skipped: 0, problems: [{line: 2, reason: 'relation'}]}]);
	});

	it('with a day that cannot have been is left out: after tomorrow, or before LinkedIn', () => {
		const {files, connections, coverage} = readText(
			[
				header,
				'Nadia,Benali,,,,,24 Nov 2026',
				'Oren,Fictitious,,,,,25 Nov 2026',
				'Zoé,Testárd,,,,,05 May 2003',
				'Ilse,Vandermolen,,,,,04 May 2003',
				',,,,,,01 Jan 2099',
			].join('\n'),
		);
		expect(connections.map(({name}) => name)).toEqual(['Nadia Benali', 'Zoé Testárd']);
		expect(files).toMatchObject([
			{
				rows: 5,
				read: 2,
				problems: [
					{line: 3, reason: 'date'},
					{line: 5, reason: 'date'},
					{line: 6, reason: 'date'},
				],
			},
		]);
		expect(coverage).toBe(readingAt);
	});

	it('with a moment of sending that cannot have been is left out: more than a day ahead, or before LinkedIn', () => {
		const {files, invitations} = readText(
			[
				'From,To,Sent At,Message,Direction',
				'Me Myself,Nadia Benali,2026-11-24 08:59:00 UTC,,OUTGOING',
				'Me Myself,Oren Fictitious,2026-11-24 09:01:00 UTC,,OUTGOING',
				'Me Myself,Zoé Testárd,2003-05-04 12:00:00 UTC,,OUTGOING',
			].join('\n'),
		);
		expect(invitations.map(({name}) => name)).toEqual(['Nadia Benali']);
		expect(files[0]?.problems).toEqual([
			{line: 3, reason: 'date'},
			{line: 4, reason: 'date'},
		]);
	});

	it('may be shorter or longer than the header', () => {
		const {connections} = readText(
			[header, 'Nadia,Benali,https://www.linkedin.com/in/nadia', 'Oren,Fictitious,,,,,27 Jun 2026,more,and more'].join('\n'),
		);
		expect(connections).toMatchObject([
			{name: 'Nadia Benali', keys: ['in:nadia'], connectedOn: null},
			{name: 'Oren Fictitious', connectedOn: '2026-06-27'},
		]);
	});
});

describe('text from outside', () => {
	it('loses escape sequences, control characters and bidi overrides', () => {
		const {connections, invitations} = readText(
			[
				header,
				'\u001B[31mNadia\u0007,Ben\u202Eali,https://www.linkedin.com/in/nadia%1B%5B2J,,\u001B[1;31mAcme\u009B0m,VP\u0000  Sales,27 Jun 2026',
			].join('\n'),
		);
		expect(connections).toEqual([
			{keys: ['in:nadia'], name: 'Nadia Benali', company: 'Acme', position: 'VP Sales', email: null, connectedOn: '2026-06-27'},
		]);
		expect(invitations).toEqual([]);
	});

	it('is cut where no name, company or position is that long, and where no note is', () => {
		const {connections} = readText(
			`${header}\n${'é'.repeat(150)},${'👩‍👧'.repeat(150)},,,${'c'.repeat(201)},${'p'.repeat(200)},27 Jun 2026`,
		);
		const graphemes = (text: string | null | undefined) => [...new Intl.Segmenter().segment(text ?? '')].length;
		expect(graphemes(connections[0]?.name)).toBe(200);
		expect(connections[0]?.name.endsWith('👩‍👧')).toBe(true);
		expect(connections[0]).toMatchObject({company: 'c'.repeat(200), position: 'p'.repeat(200)});

		const {invitations} = readText(
			`From,To,Sent At,Message,Direction\nMe,Nadia,"6/27/26, 7:35 AM",${'n'.repeat(1999)}🚀,OUTGOING\nMe,Oren,"6/27/26, 7:35 AM",${'n'.repeat(2000)},OUTGOING`,
		);
		expect(invitations.map(({note}) => note)).toEqual(['n'.repeat(1999), 'n'.repeat(2000)]);
	});

	it('is bounded where a single character is written with a million marks', () => {
		const {connections} = readText(`${header}\nNadia,${`B${'\u0302'.repeat(1_000_000)}`},,,,,27 Jun 2026`);
		expect(connections[0]?.name.length).toBeLessThanOrEqual(2000);
	});

	it('keeps the lines of a note, and nothing else of it that acts', () => {
		const {invitations} = readText(
			'From,To,Sent At,Message,Direction\nMe Myself,Nadia Benali,"6/27/26, 7:35 AM","Hello\u001B[5m Nadia,\n\nthank you \u2066for it",OUTGOING',
		);
		expect(invitations[0]?.note).toBe('Hello Nadia,\n\nthank you for it');
	});
});

describe('a source nothing can be read from', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'linkdash-intake-'));
	});
	afterEach(() => {
		rmSync(folder, {recursive: true});
	});

	const failure = async (path: string): Promise<IntakeError> => {
		const error: unknown = await read(path).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(IntakeError);
		return error as IntakeError;
	};

	it('a file of no known kind is told with its first line, cut and safe', async () => {
		expect(await failure(sample('47-LearningCoachMessages-not-a-table.csv'))).toMatchObject({
			code: 'unknown',
			firstLine: 'No conversations found',
		});
		writeFileSync(join(folder, 'long.csv'), `\n\u001B[2J${'long '.repeat(100)}\nmore`);
		const {firstLine} = await failure(join(folder, 'long.csv'));
		expect(firstLine).toMatch(/^long long .*…$/);
		expect(firstLine).toHaveLength(80);
	});

	it('messages of 2018 have From, To and Direction, and are no invitations', async () => {
		expect(await read(sample('30-messages-2018-seven-columns-us-date.csv'))).toMatchObject({
			files: [{kind: 'messages'}],
			invitations: [],
		});
	});

	it('a missing file, an empty one, an archive cut short whatever its name', async () => {
		expect(await failure(join(folder, 'nowhere.csv'))).toMatchObject({code: 'missing'});
		writeFileSync(join(folder, 'empty.csv'), ' \n\n');
		expect(await failure(join(folder, 'empty.csv'))).toMatchObject({code: 'empty'});
		writeFileSync(join(folder, 'Connections.csv'), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]));
		expect(await failure(join(folder, 'Connections.csv'))).toMatchObject({code: 'damaged'});
	});

	it('a folder gives the files linkdash knows and passes over the others', async () => {
		const connections = `${header}\nNadia,Benali,,,,,27 Jun 2026`;
		writeFileSync(join(folder, 'Connections.csv'), connections);
		writeFileSync(join(folder, '._Connections.csv'), connections);
		writeFileSync(join(folder, 'Profile.csv'), 'First Name,Last Name,Headline\nMe,Myself,Here');
		writeFileSync(join(folder, 'readme.txt'), connections);
		expect((await read(folder)).files.map(({path}) => path)).toEqual([join(folder, 'Connections.csv')]);
	});

	it('a folder without any is told', async () => {
		mkdirSync(join(folder, 'inner'));
		writeFileSync(join(folder, 'inner', 'Profile.csv'), 'First Name,Last Name,Headline\nMe,Myself,Here');
		expect(await failure(join(folder, 'inner'))).toMatchObject({code: 'folder', path: join(folder, 'inner')});
	});

	it('standard input is read like a file', async () => {
		const input = async () => Buffer.from(`${header}\nNadia,Benali,,,,,27 Jun 2026`);
		expect(await readSources(['-'], input)).toMatchObject([{path: '-', folder: false}]);
	});
});

it('a file of more lines than any archive has is refused before it fills the memory', () => {
	expect(() => readText(`${header}\n${'a,b\n'.repeat(1_000_001)}`)).toThrow(expect.objectContaining({code: 'large'}));
});

describe('a kind at the member’s word', () => {
	it('takes a list of names without an address', () => {
		const list = 'First Name,Last Name,Job Title,Company Name\nNadia,Benali,VP Sales,Acme';
		expect(() => readText(list)).toThrow(IntakeError);
		expect(readText(list, {as: 'targets'}).targets).toMatchObject([
			{name: 'Nadia Benali', position: 'VP Sales', company: 'Acme', keys: []},
		]);
	});

	it('finds the column of addresses by what is in it', () => {
		const list = 'First Name,Last Name,Found at\nNadia,Benali,https://www.linkedin.com/in/nadia\nOren,Fictitious,';
		expect(readText(list).targets.map(({keys}) => keys)).toEqual([['in:nadia'], []]);
	});

	it('finds the date of an invitation under another name', () => {
		const text = 'From,To,When,Direction\nMe Myself,Nadia Benali,"6/27/26, 7:35 AM",OUTGOING';
		expect(readText(text).invitations).toMatchObject([{sentAt: Date.parse('2026-06-27T14:35:00Z')}]);
	});
});
