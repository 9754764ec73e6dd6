import {describe, expect, it} from 'vitest';
import {read, readText, sample} from './samples.ts';

describe('Notes.csv', () => {
	const header = 'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On';
	const url = 'https://www.linkedin.com/in/nadia';

	it('gives what the member wrote about whom, and when last', () => {
		const {notes, files} = readText(
			[
				header,
				`Nadia,Benali,${url},"Met in Lyon.\nLikes hops, and malt",2026-01-02 10:00:00 UTC,2026-03-09 10:11:12 UTC`,
				'Oren,Fictitious,,Call him,2026-01-02 10:00:00 UTC,',
				`,,${url}-2,Anonymous,,`,
			].join('\n'),
		);
		expect(notes).toEqual([
			{keys: ['in:nadia'], name: 'Nadia Benali', text: 'Met in Lyon.\nLikes hops, and malt', writtenAt: Date.parse('2026-03-09T10:11:12Z')},
			{keys: [], name: 'Oren Fictitious', text: 'Call him', writtenAt: Date.parse('2026-01-02T10:00:00Z')},
			{keys: ['in:nadia-2'], name: '', text: 'Anonymous', writtenAt: null},
		]);
		expect(files).toMatchObject([{kind: 'notes', rows: 3, read: 3, problems: []}]);
	});

	it('keeps a note whose date it cannot read, and says so; one about nobody it leaves out; without a word it is none', () => {
		const {notes, files} = readText(
			[header, `Nadia,Benali,${url},Kept,soon,`, ',,,About nobody,,', `Oren,Fictitious,,,,`, `Zoé,Testárd,,Kept too,,2027-01-01`].join(
				'\n',
			),
		);
		expect(notes.map(({name, text, writtenAt}) => [name, text, writtenAt])).toEqual([
			['Nadia Benali', 'Kept', null],
			['Zoé Testárd', 'Kept too', null],
		]);
		expect(files).toMatchObject([
			{
				rows: 4,
				read: 3,
				skipped: 1,
				problems: [
					{line: 2, reason: 'undated'},
					{line: 3, reason: 'nobody'},
					{line: 5, reason: 'undated'},
				],
			},
		]);
	});

	it('loses nothing of a long note, and everything in it that acts', () => {
		const {notes} = readText(`${header}\nNadia,Benali,,"${'n'.repeat(5000)}\u001B[2J\u0000 end",,`);
		expect(notes[0]?.text).toBe(`${'n'.repeat(5000)} end`);
	});
});

describe('contacts the member once let LinkedIn read', () => {
	it('2018: people without an address, and addresses of e-mail without a name', async () => {
		const {contacts, targets} = await read(sample('40-imported-contacts-2018.csv'));
		expect(contacts).toEqual([
			{keys: [], name: 'Ilse', company: null, position: null, email: null},
			{keys: [], name: '', company: null, position: null, email: 'nobody@example.test'},
		]);
		expect(targets).toEqual([]);
	});

	it('2022 to 2024: from Google and from a telephone', async () => {
		const {contacts} = await read(sample('41-contacts-2022-2024.csv'));
		expect(contacts).toEqual([
			{keys: [], name: 'ilse vandermolen', company: null, position: null, email: 'ilse@example.test'},
			{keys: [], name: 'oren', company: null, position: null, email: 'oren@example.test'},
		]);
	});

	it('2025: in its other columns', () => {
		const header =
			'FirstName,MiddleName,LastName,MaidenName,NickName,NamePrefix,NameSuffix,Title,Emails,PhoneNumbers,CreatedAt,UpdatedAt,CountryCode,RegionCode,ThirdPartyVerified,Location';
		const {contacts, files} = readText(
			[header, 'Nadia,,Benali,,,Dr,,CTO,"nadia@example.test, n@example.test",,"9/12/23, 2:51 PM",,,,,', ',,,,,,,,,0000000000,,,,,,'].join(
				'\n',
			),
		);
		expect(contacts).toEqual([{keys: [], name: 'Nadia Benali', company: null, position: 'CTO', email: 'nadia@example.test'}]);
		expect(files).toMatchObject([{kind: 'contacts', rows: 2, read: 1, problems: [{line: 3, reason: 'nobody'}]}]);
	});

	it('may have a profile address', () => {
		const header = 'First Name,Last Name,Companies,Title,Email Address,Phone Numbers,Created At,Sites,Full Name,Bookmarked At,Profiles';
		expect(readText(`${header}\n,,Acme,,,,,https://acme.example,Nadia Benali,,linkedin.com/in/nadia`).contacts).toEqual([
			{keys: ['in:nadia'], name: 'Nadia Benali', company: 'Acme', position: null, email: null},
		]);
	});
});
