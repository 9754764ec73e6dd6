import {describe, expect, it} from 'vitest';
import {read, readFolder, readText, readTexts, sample} from './samples.ts';

const connections = 'First Name,Last Name,Connected On\nNadia,Benali,27 Jun 2026';
const positions =
	'Company Name,Title,Description,Location,Started On,Finished On\nVoorbeeld,CTO,"Two\nlines",Utrecht,Jan 2020,\nPlaceholder,,,,2015,Dec 2019\n,,,,,';
const education =
	'School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Nowhere,2004,2008,,MSc,\nSchool of Examples,1998,2004,,,';
const skills = 'Name\nBrewing\n"Hops, malt and yeast"\nTasting';

describe('Profile.csv', () => {
	it('of 2018: the place is a country where there is no other', async () => {
		const {profile} = await read(sample('43-profile-2018.csv'));
		expect(profile).toEqual({name: 'Me Myself', headline: 'Tester', summaryLength: 0, place: 'Utopia', industry: 'Software'});
	});

	it('of today', async () => {
		const {profile} = await read(sample('44-profile-2022-2026.csv'));
		expect(profile).toEqual({
			name: 'Me Myself',
			headline: 'Tester',
			summaryLength: 'Two, commas'.length,
			place: 'Utrecht, Netherlands',
			industry: 'Software Development',
		});
	});

	it('says of what is empty that it is, and nothing of what it has no column for', () => {
		const header = 'First Name,Last Name,Maiden Name,Birth Date,Headline,Twitter Handles';
		expect(readText(`${header}\nCamille,Exemplaire,,,,`).profile).toEqual({name: 'Camille Exemplaire', headline: null});
		expect(readText(`${header}\n,,,,Tester,`)).toMatchObject({
			profile: null,
			files: [{rows: 1, read: 0, problems: [{line: 2, reason: 'nobody'}]}],
		});
		expect(readText(header)).toMatchObject({profile: null, files: [{kind: 'profile', rows: 0}]});
	});

	it('counts a summary of several lines, and letters beyond the first plane, as LinkedIn does', () => {
		const header = 'First Name,Last Name,Maiden Name,Birth Date,Headline,Summary,Twitter Handles';
		const summary = `I brew. 🚀\n\n${'x'.repeat(2600)}`;
		expect(readText(`${header}\nCamille,Exemplaire,,,Tester,"${summary}",`).profile?.summaryLength).toBe(summary.length);
	});

	it('is no list of people, whatever else a list has', () => {
		const list = 'First Name,Last Name,Headline,Summary,Location,LinkedIn URL\nNadia,Benali,VP Sales,,Lyon,linkedin.com/in/nadia';
		expect(readText(list)).toMatchObject({profile: null, targets: [{name: 'Nadia Benali'}]});
		const fuller = 'First Name,Last Name,Headline,Birth Date,Twitter Handles,Profile URL\nNadia,Benali,VP Sales,,,linkedin.com/in/nadia';
		expect(() => readText(fuller)).toThrow('unknown');
	});
});

describe('the sections of a profile', () => {
	it('are counted by what they name', () => {
		const batch = readTexts({'Positions.csv': positions, 'Education.csv': education, 'Connections.csv': connections, 'Skills.csv': skills});
		expect(batch.profile).toEqual({positions: 2, education: 2, skills: 3});
		expect(batch.files.map(({kind, rows, read: some}) => [kind, rows, some])).toEqual([
			['positions', 2, 2],
			['education', 2, 2],
			['connections', 1, 1],
			['skills', 3, 3],
		]);
	});

	it('that name nothing are told', () => {
		expect(readText('School Name,Start Date,End Date,Notes,Degree Name,Activities\n,2004,2008,,,')).toMatchObject({
			files: [{kind: 'education', rows: 1, read: 0, problems: [{line: 2, reason: 'unnamed'}]}],
			profile: {education: 0},
		});
	});

	it('that are empty are known to be', () => {
		expect(readText(positions.split('\n')[0] ?? '').profile).toEqual({positions: 0});
	});

	it('of two archives are not added up: the newer has them all', () => {
		const [older, newer] = [positions, `${positions}\nExample Works,Founder,,,Jan 2026,`];
		const texts = [
			{path: 'a.zip/Positions.csv', text: older, writtenAt: 1},
			{path: 'b.zip/Positions.csv', text: newer, writtenAt: 2},
		];
		for (const some of [texts, texts.toReversed()]) {
			expect(readFolder(some).profile).toEqual({positions: 3});
		}
	});
});

describe('a column called Name', () => {
	it('holds skills beside files only LinkedIn writes, by any name', () => {
		expect(readTexts({'Skills_91029461.csv': skills, 'Connections.csv': connections}).profile).toEqual({skills: 3});
		expect(readTexts({'a.csv': skills, 'b.csv': positions}).profile).toEqual({skills: 3, positions: 2});
	});

	it('is anybody’s list of names elsewhere: named, it is refused; in a folder, passed over', () => {
		expect(() => readText(skills)).toThrow('unknown');
		const list = 'LinkedIn URL,Name\nlinkedin.com/in/nadia,Nadia Benali';
		const batch = readTexts({'Skills.csv': skills, 'list.csv': list});
		expect(batch).toMatchObject({files: [{kind: 'targets'}], profile: null});
		expect(readTexts({'Skills.csv': skills, 'archive/Connections.csv': connections}).profile).toBeNull();
		expect(() => readTexts({'Skills.csv': skills})).toThrow('folder');
	});

	it('is doubtful where two files of a folder have it', () => {
		expect(readTexts({'Skills.csv': skills, 'names.csv': 'Name\nNadia Benali', 'Connections.csv': connections}).profile).toBeNull();
	});

	it('holds skills at the member’s word', () => {
		expect(readText(skills, {as: 'skills'}).profile).toEqual({skills: 3});
	});
});

describe('the member’s own address', () => {
	const header = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
	const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
	const out = (to: string, mine = 'camille') => `Camille Exemplaire,${to},"6/27/26, 7:35 AM",,OUTGOING,${url(mine)},${url(to)}`;
	const incoming = (from: string) => `${from},Camille Exemplaire,"6/27/26, 7:35 AM",,INCOMING,${url(from)},${url('camille')}`;

	it('is the side of every invitation that is not the other', () => {
		expect(readText([header, out('nadia'), incoming('oren')].join('\n')).profile).toEqual({key: 'in:camille'});
	});

	it('joins what Profile.csv and the sections tell', async () => {
		const {profile} = await read(sample('44-profile-2022-2026.csv'), sample('23-invitations-2024-2026-current.csv'));
		expect(profile).toMatchObject({key: 'in:me-myself-000001', name: 'Me Myself'});
	});

	it('is the one seen most where it has changed, and none where nothing is seen more', () => {
		expect(readText([header, out('nadia'), incoming('oren'), out('zoe', 'old-camille')].join('\n')).profile).toEqual({key: 'in:camille'});
		expect(readText([header, out('nadia'), out('zoe', 'old-camille')].join('\n')).profile).toBeNull();
	});

	it('is not told by invitations without addresses', async () => {
		expect((await read(sample('20-invitations-2018-2023-five-columns.csv'))).profile).toBeNull();
		expect((await read(sample('22-invitations-2023-12-url-without-slug.csv'))).profile).toBeNull();
	});

	it('may be an opaque name of July 2023', () => {
		const july = 'From,To,Sent At,Message,Direction,inviterProfileUrn,inviteeProfileUrn';
		const row = 'Camille Exemplaire,Nadia,"7/27/23, 7:35 AM",,OUTGOING,urn:li:fsd_profile:ACoAATESTME,urn:li:fsd_profile:ACoAATEST1';
		expect(readText(`${july}\n${row}`)).toMatchObject({
			profile: {key: 'urn:ACoAATESTME'},
			invitations: [{keys: ['urn:ACoAATEST1']}],
		});
	});
});
