import fc from 'fast-check';
import {expect, it} from 'vitest';
import {cleanLine} from '../../source/domain/text.ts';
import {readText, readTexts} from './samples.ts';
import {lettersOf, type Shape, shape, textOf, writeTable} from './shapes.ts';

const text = (shaped: Shape) => fc.string({unit: fc.constantFrom(...lettersOf(shaped)), maxLength: 12}).map(cleanLine);
const filled = (shaped: Shape) => text(shaped).map(written => `N${written}`);
const rows = <R>(row: (shaped: Shape) => fc.Arbitrary<R>) =>
	shape.chain(shaped => fc.record({shaped: fc.constant(shaped), some: fc.array(row(shaped), {maxLength: 6})}));

it('Profile.csv of both eras reads the same in any shape', () => {
	const eras = {
		'2018': ['Contact Instructions', 'Headline', 'Summary', 'Industry', 'Country', 'Zip Code', 'Geo Location'],
		now: ['Headline', 'Summary', 'Industry', 'Zip Code', 'Geo Location'],
	};
	const profile = shape.chain(shaped =>
		fc.record({
			shaped: fc.constant(shaped),
			era: fc.constantFrom(...Object.values(eras)),
			name: filled(shaped),
			headline: text(shaped),
			summary: text(shaped),
			industry: text(shaped),
			place: text(shaped),
		}),
	);
	fc.assert(
		fc.property(profile, ({shaped, era, name, headline, summary, industry, place}) => {
			const columns = [
				...['First Name', 'Last Name', 'Maiden Name', 'Address', 'Birth Date'],
				...era,
				...['Twitter Handles', 'Websites', 'Instant Messengers'],
			];
			const row = {'First Name': name, Headline: headline, Summary: summary, Industry: industry, 'Geo Location': place};
			expect(readText(textOf(writeTable(columns, [row], shaped))).profile).toEqual({
				name: cleanLine(name),
				headline: headline || null,
				summaryLength: summary.length,
				industry: industry || null,
				place: place || null,
			});
		}),
		{numRuns: 200},
	);
});

it.each([
	['positions', ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'], 'Company Name'],
	['education', ['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'], 'School Name'],
] as const)('%s are as many as the rows that name one, in any shape', (section, columns, named) => {
	const section_ = rows(shaped => fc.record({name: fc.oneof(filled(shaped), fc.constant('')), more: filled(shaped)}));
	const other = columns.find(column => /Started|Start/.test(column)) ?? '';
	fc.assert(
		fc.property(section_, ({shaped, some}) => {
			const cells = some.map(({name, more}) => ({[named]: name, [other]: more}));
			const {profile, files} = readText(textOf(writeTable(columns, cells, shaped)));
			const read = some.filter(({name}) => name !== '').length;
			expect(profile).toEqual({[section]: read});
			expect(files).toMatchObject([{kind: section, rows: some.length, read, skipped: some.length - read}]);
		}),
		{numRuns: 150},
	);
});

it('skills are as many as their rows, in any shape, beside another file of the archive', () => {
	fc.assert(
		fc.property(rows(filled), ({shaped, some}) => {
			// one column has no delimiter: commas in skills, saved by semicolons, stand there without quotes
			const saved = {...shaped, preamble: '', ragged: 'no' as const, blanks: []};
			const names = ['Brewing', ...some];
			const skills = textOf(
				writeTable(
					['Name'],
					names.map(name => ({Name: name})),
					saved,
				),
			);
			const beside = 'First Name,Last Name,Connected On\nNadia,Benali,27 Jun 2026';
			expect(readTexts({'Skills.csv': skills, 'Connections.csv': beside}).profile).toEqual({skills: names.length});
		}),
		{numRuns: 150},
	);
});

it('notes are what was written about whom, in any shape', () => {
	const columns = ['Connection First Name', 'Connection Last Name', 'Connection Profile URL', 'Note', 'Created On', 'Edited On'];
	const note = (shaped: Shape) =>
		fc.record({first: filled(shaped), last: text(shaped), written: filled(shaped), days: fc.nat({max: 6000})});
	fc.assert(
		fc.property(rows(note), ({shaped, some}) => {
			const at = (days: number) => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString();
			const cells = some.map(({first, last, written, days}, index) => ({
				'Connection First Name': first,
				'Connection Last Name': last,
				'Connection Profile URL': `https://www.linkedin.com/in/nadia-${index}`,
				Note: written,
				'Created On': at(0),
				'Edited On': days === 0 ? '' : at(days),
			}));
			expect(readText(textOf(writeTable(columns, cells, shaped))).notes).toEqual(
				some.map(({first, last, written, days}, index) => ({
					keys: [`in:nadia-${index}`],
					name: cleanLine(`${first} ${last}`),
					text: written.replaceAll('\t', ' '),
					writtenAt: Date.parse(at(days)),
				})),
			);
		}),
		{numRuns: 150},
	);
});

it.each([
	[
		'2018',
		{first: 'First Name', last: 'Last Name', email: 'Email Address', company: 'Companies'},
		['Phone Numbers', 'Created At', 'Sites', 'Full Name', 'Bookmarked At', 'Profiles'],
	],
	[
		'2022',
		{first: 'FirstName', last: 'LastName', email: 'Emails', company: 'Companies'},
		['PhoneNumbers', 'CreatedAt', 'Sites', 'FullName', 'BookmarkedAt', 'Profiles'],
	],
	[
		'2025',
		{first: 'FirstName', last: 'LastName', email: 'Emails', company: null},
		['MiddleName', 'PhoneNumbers', 'CreatedAt', 'UpdatedAt', 'ThirdPartyVerified'],
	],
])('contacts of %s are the same people in any shape', (_, named, others) => {
	const contact = (shaped: Shape) =>
		fc.record({
			first: fc.oneof(filled(shaped), fc.constant('')),
			last: text(shaped),
			company: text(shaped),
			email: fc.constantFrom('', 'nadia@example.test'),
		});
	fc.assert(
		fc.property(rows(contact), ({shaped, some}) => {
			const columns = [named.first, named.last, ...(named.company === null ? [] : [named.company]), 'Title', named.email, ...others];
			const created = columns.find(column => /^Created/.test(column)) ?? '';
			const cells = some.map(({first, last, company, email}) => ({
				[named.first]: first,
				[named.last]: last,
				[named.company ?? 'none']: company,
				[named.email]: email,
				[created]: '9/12/23, 2:51 PM',
			}));
			const {contacts, files} = readText(textOf(writeTable(columns, cells, shaped)));
			const people = some.map(({first, last, company, email}) => ({
				keys: [],
				name: cleanLine(`${first} ${last}`),
				company: (named.company !== null && company) || null,
				position: null,
				email: email || null,
			}));
			expect(contacts).toEqual(people.filter(({name, email}) => name !== '' || email !== null));
			expect(files).toMatchObject([{kind: 'contacts', rows: some.length}]);
		}),
		{numRuns: 100},
	);
});
