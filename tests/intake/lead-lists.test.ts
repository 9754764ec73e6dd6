import {readdirSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {TargetRecord} from '../../source/domain/batch.ts';
import {createBook} from '../domain/book.ts';
import {read, readingAt, readText, sample} from './samples.ts';

const ilse: TargetRecord = {
	keys: ['in:ilse-vandermolen-0a1b2c3d4'],
	name: 'Ilse Vandermolen',
	company: 'Brouwerij Voorbeeld',
	position: 'Head of R&D',
	email: null,
	place: null,
	degree: null,
	relation: null,
	reason: null,
	tags: [],
};

describe('what each tool writes', () => {
	it.each<[tool: string, file: string, person: TargetRecord]>([
		['Apollo', '60-apollo-69col-2026.csv', ilse],
		['Waalaxy', '62-waalaxy-columns-seen-order-assumed.csv', {...ilse, place: 'Utrecht'}],
		['Evaboot', '63-evaboot-columns-seen-order-assumed.csv', {...ilse, keys: [...ilse.keys, 'urn:ACwAATESTONLY0000']}],
		[
			'Dux-Soup',
			'64-duxsoup-columns-seen-order-assumed.csv',
			{...ilse, keys: [...ilse.keys, 'urn:ACoAATESTONLY0000'], place: 'Utrecht', degree: 2},
		],
		['Google Contacts', '66-google-contacts-legacy.csv', {...ilse, keys: [], company: null, position: null, email: 'ilse@example.test'}],
		['HubSpot', '67-hubspot-contacts.csv', {...ilse, keys: [], email: 'ilse@example.test'}],
		['Clay', '68-clay-people.csv', {...ilse, company: null, position: null}],
		['Clay, in its other spelling', '69-clay-snake-case.csv', ilse],
		[
			'LinkedIn in 2012, for Outlook',
			'01-connections-2012-outlook-59col-quoted-latin1.csv',
			{
				...ilse,
				keys: [],
				name: 'Ilsé Vandermolen',
				company: 'Brouwerij Voorbeeld (BV)',
				position: 'Hoofd R&D',
				email: 'ilse@example.test',
			},
		],
	])('%s', async (_, file, person) => {
		const {files, targets, connections, invitations} = await read(sample(file));
		expect(files).toEqual([{path: sample(file), kind: 'targets', rows: 1, read: 1, skipped: 0, problems: []}]);
		expect({targets, connections, invitations}).toEqual({targets: [person], connections: [], invitations: []});
	});

	it('PhantomBuster: the public address goes before the one of Sales Navigator, and both are kept', () => {
		const {targets} = readText(
			[
				'profileUrl,linkedInProfileUrl,defaultProfileUrl,fullName,firstName,lastName,companyName,title,connectionDegree,sharedConnectionsCount,location,companyUrl',
				'"https://www.linkedin.com/sales/lead/ACwAAATEST01,NAME_SEARCH,ab1C",https://www.linkedin.com/in/ACwAAATEST01/,https://www.linkedin.com/in/oren-fictitious,Oren Fictitious,Oren,Fictitious,Placeholder,CTO,2nd degree,4,"Lyon, France",https://www.linkedin.com/sales/company/1',
				'"https://www.linkedin.com/sales/lead/ACwAAATEST02,NAME_SEARCH,ab1C",,,Zoé Testárd,Zoé,Testárd,,,3rd,0,,',
			].join('\n'),
		);
		expect(targets).toEqual([
			{
				...ilse,
				keys: ['in:oren-fictitious', 'urn:ACwAAATEST01'],
				name: 'Oren Fictitious',
				company: 'Placeholder',
				position: 'CTO',
				degree: 2,
				place: 'Lyon, France',
			},
			{...ilse, keys: ['urn:ACwAAATEST02'], name: 'Zoé Testárd', company: null, position: null, degree: 3},
		]);
	});

	it('Google Contacts of today: joined values, and the website that is a profile', () => {
		const {targets} = readText(
			[
				'First Name,Middle Name,Last Name,Phonetic First Name,File As,Organization Name,Organization Title,Labels,E-mail 1 - Label,E-mail 1 - Value,Website 2 - Value,Website 1 - Value',
				'Ilse,,Vandermolen,,,Brouwerij Voorbeeld ::: Elsewhere,Head of R&D ::: Advisor,* myContacts,,ilse@example.test ::: ilse@elsewhere.test,,https://voorbeeld.example ::: https://www.linkedin.com/in/ilse-vandermolen-0a1b2c3d4',
				'Oren,,Fictitious,,,,,* myContacts,,,linkedin.com/in/oren-fictitious,https://oren.example',
				'Zoé,,Testárd,,,,,* myContacts,,,,',
			].join('\n'),
		);
		expect(targets).toEqual([
			{...ilse, email: 'ilse@example.test'},
			{...ilse, keys: ['in:oren-fictitious'], name: 'Oren Fictitious', company: null, position: null},
			{...ilse, keys: [], name: 'Zoé Testárd', company: null, position: null},
		]);
	});

	it.each([
		['English, its own name', 'Record ID,First Name,Last Name,Job Title,Company Name,LinkedIn URL'],
		['as its interface for programs says it', 'hs_object_id,firstname,lastname,jobtitle,company,hs_linkedin_url'],
		['French', 'ID de fiche d’informations,Prénom,Nom,Intitulé du poste,Nom de l’entreprise,Adresse'],
		['German', 'Datensatz-ID,Vorname,Nachname,Jobtitel,Unternehmensname,Netzwerk'],
		['Spanish', 'ID de registro,Nombre,Apellidos,Cargo,Nombre de la empresa,Perfil'],
		['Italian', 'ID record,Nome,Cognome,Qualifica,Nome azienda,Profilo'],
		['Japanese', 'レコードID,名,姓,役職,会社名,プロフィール'],
	])('HubSpot: %s', (_, header) => {
		const {targets} = readText(
			`${header}\n901,Ilse,Vandermolen,Head of R&D,Brouwerij Voorbeeld,${'https://www.linkedin.com/in/ilse-vandermolen-0a1b2c3d4'}\n`,
		);
		expect(targets).toEqual([ilse]);
	});
});

describe('a row that says connected', () => {
	it('stays somebody to invite: only an archive is proof', async () => {
		const batch = await read(sample('62-waalaxy-columns-seen-order-assumed.csv'));
		const book = createBook();
		expect(book.import(batch).report).toMatchObject({people: {new: 1}, accepted: 0, alreadyConnected: 0});
		expect(book.person('Ilse Vandermolen')).toMatchObject({connected: false, connectedOn: null, invitations: []});
	});
});

describe('the columns of a list', () => {
	const people = (...lines: string[]) => readText(lines.join('\n')).targets;

	it.each([
		['2nd', 2],
		['2nd degree', 2],
		['2', 2],
		['2e', 2],
		['2.0', 2],
		['DISTANCE_3', 3],
		['1st', 1],
		['3rd+', 3],
		['Out of network', 'out'],
		['500', null],
		['', null],
	] as const)('a degree written "%s" is %s', (written, degree) => {
		expect(people('LinkedIn URL,Name,Degree', `linkedin.com/in/ilse,Ilse,${written}`)).toMatchObject([{degree}]);
	});

	it('the address may stand under any name: where half of the cells are profiles', () => {
		expect(
			people('Full name,Seen at,Where', 'Ilse,https://example.test,linkedin.com/in/ilse', 'Oren,linkedin.com/company/x,', '', ',,'),
		).toMatchObject([{keys: ['in:ilse']}, {keys: []}]);
	});

	it('also where a column has a telling name and nothing to tell', () => {
		expect(people('Name,URL,Found', 'Ilse,https://voorbeeld.example,https://www.linkedin.com/in/ilse')).toMatchObject([
			{keys: ['in:ilse']},
		]);
	});

	it('may be blank or twice there: the first with anything in it', () => {
		expect(
			people(
				'Company,,Name,LinkedIn URL,Company,',
				',x,Ilse,linkedin.com/in/ilse,Voorbeeld,y',
				'Placeholder,,Oren,linkedin.com/in/oren,Other,',
			),
		).toMatchObject([{company: 'Voorbeeld'}, {company: 'Placeholder'}]);
	});

	it('a name in one column, in two, or the rest of it in the other', () => {
		expect(people('LinkedIn URL,Full Name,First Name,Last Name', 'linkedin.com/in/ilse,I. Vandermolen,Ilse,Vandermolen')).toMatchObject([
			{name: 'Ilse Vandermolen'},
		]);
		expect(people('LinkedIn URL,Full Name,First Name,Last Name', 'linkedin.com/in/ilse,Ilse Vandermolen,Ilse,')).toMatchObject([
			{name: 'Ilse Vandermolen'},
		]);
		expect(people('LinkedIn URL,Vorname,Name', 'linkedin.com/in/ilse,Ilse,Vandermolen')).toMatchObject([{name: 'Ilse Vandermolen'}]);
		expect(people('LinkedIn URL,Nom', 'linkedin.com/in/ilse,Ilse Vandermolen')).toMatchObject([{name: 'Ilse Vandermolen'}]);
	});

	it('Title is a form of address where there is a job title', () => {
		expect(people('Title,First Name,Job Title,LinkedIn URL', 'Dr,Ilse,,linkedin.com/in/ilse')).toMatchObject([{position: null}]);
		expect(people('Title,First Name,LinkedIn URL', 'CTO,Ilse,linkedin.com/in/ilse')).toMatchObject([{position: 'CTO'}]);
	});

	it('an address of a company, or of another host, is nobody', () => {
		expect(people('LinkedIn URL,Name', 'https://www.linkedin.com/company/1,Ilse', 'https://evillinkedin.com/in/ilse,Oren')).toMatchObject([
			{keys: []},
			{keys: []},
		]);
	});
});

describe('a cell of many megabytes', () => {
	const huge = 'é, '.repeat(5_000_000);

	it('leaves the rest of its row and the next ones as they are', () => {
		const {targets} = readText(
			`LinkedIn URL,Name,Company,Email\nlinkedin.com/in/ilse,Ilse,"${huge}","${huge}"\nlinkedin.com/in/oren,Oren,Placeholder,\n`,
		);
		expect(targets).toMatchObject([
			{keys: ['in:ilse'], name: 'Ilse', email: null},
			{keys: ['in:oren'], company: 'Placeholder'},
		]);
		expect([...(targets[0]?.company ?? '')].length).toBeLessThanOrEqual(200);
	});

	it('in the place of a header is a file of no known kind', () => {
		expect(() => readText(`Foo,"${huge}"\n1,2\n`)).toThrow('unknown');
	});
});

describe('files of an archive', () => {
	const names = readdirSync(sample('')).filter(name => name.endsWith('.csv'));
	const others = names.filter(name => /^(?:3|4)/.test(name));

	it.each(others.filter(name => /^4[678]/.test(name)))('%s is no list of people, unless the member says so', async name => {
		await expect(read(sample(name))).rejects.toMatchObject({code: 'unknown'});
	});

	it.each(others.filter(name => !/^4[678]/.test(name)))('%s is no list of people either', async name => {
		const {files, targets} = await read(sample(name));
		expect(files[0]?.kind).not.toBe('targets');
		expect(targets).toEqual([]);
	});

	it.each(names.filter(name => /^(?:0[2-9]|1|2)/.test(name)))('%s is what LinkedIn wrote, not a list', async name => {
		const {files, targets} = await read(sample(name));
		expect(files[0]?.kind).toBe(name.startsWith('2') ? 'invitations' : 'connections');
		expect(targets).toEqual([]);
	});

	it.each([
		['Certifications.csv', 'Name,Url,Authority,Started On', 'Brewing,https://www.linkedin.com/learning/certificates/1,LinkedIn,Jan 2024'],
		['Publications.csv', 'Name,Published On,Description,Publisher,Url', 'On hops,Jan 2024,,Voorbeeld,https://example.test/hops'],
		[
			'Recommendations_Received.csv',
			'First Name,Last Name,Company,Job Title,Text,Creation Date,Status',
			'Ilse,Vandermolen,Voorbeeld,CTO,Good,,VISIBLE',
		],
		['Positions.csv', 'Company Name,Title,Description,Location,Started On', 'Voorbeeld,CTO,,Utrecht,Jan 2020'],
		['Member_Follows.csv', 'Date,Status,FullName', '2024-01-01,Active,Ilse Vandermolen'],
		[
			'Endorsement_Received_Info.csv',
			'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
			'2024,Hops,Ilse,Vandermolen,www.linkedin.com/in/ilse,ACCEPTED',
		],
	])('%s is no list of people, with rows or without', (_, header, row) => {
		expect(() => readText(header)).toThrow('unknown');
		expect(() => readText(`${header}\n${row}\n`)).toThrow('unknown');
	});

	it('imported contacts are never added unasked; asked for, they are people to invite', () => {
		const text = [
			'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Addresses,Sites,InstantMessageHandles,FullName,Birthday,Location,BookmarkedAt,Profiles',
			'GOOGLE_CONTACTS,oren,fictitious,Placeholder,CTO,"oren@example.test, oren@elsewhere.test",,"9/9/22, 9:19 AM",,,,,,Lyon,,https://www.linkedin.com/in/oren-fictitious',
			'MOBILE_CONTACTS,,,,,nobody@example.test,,"9/9/22, 9:19 AM",,,,,,,,',
		].join('\n');
		expect(readText(text)).toMatchObject({files: [{kind: 'contacts'}], targets: []});
		const {targets, files} = readText(text, {as: 'targets', now: readingAt});
		expect(targets).toEqual([
			{
				...ilse,
				keys: ['in:oren-fictitious'],
				name: 'oren fictitious',
				company: 'Placeholder',
				position: 'CTO',
				email: 'oren@example.test',
				place: 'Lyon',
			},
		]);
		expect(files[0]).toMatchObject({rows: 2, read: 1, problems: [{line: 3, reason: 'nobody'}]});
	});
});
