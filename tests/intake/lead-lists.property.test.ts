import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import {describe, expect, it} from 'vitest';
import type {Batch} from '../../source/domain/batch.ts';
import {decode} from '../../source/intake/decode.ts';
import {readText, sample} from './samples.ts';

type Table = readonly (readonly string[])[];

const tableOf = (file: string): Table =>
	Papa.parse<string[]>(decode(readFileSync(sample(file))), {delimiter: ',', skipEmptyLines: true}).data.filter(row => row.length > 1);

const phantom: Table = [
	[
		'profileUrl',
		'linkedInProfileUrl',
		'defaultProfileUrl',
		'fullName',
		'firstName',
		'lastName',
		'companyName',
		'title',
		'connectionDegree',
		'location',
	],
	[
		'https://www.linkedin.com/sales/lead/ACwAAATEST01,NAME_SEARCH,ab1C',
		'',
		'https://www.linkedin.com/in/oren-fictitious',
		'Oren Fictitious',
		'Oren',
		'Fictitious',
		'Placeholder, Inc.',
		'CTO',
		'2nd',
		'Lyon; France',
	],
	['', 'https://www.linkedin.com/in/ACwAAATEST02', '', 'Zoé Testárd', 'Zoé', 'Testárd', 'LinkedIn', 'Name', '3rd', '"Nantes"'],
];
const google: Table = [
	[
		'First Name',
		'Last Name',
		'Organization Name',
		'Organization Title',
		'E-mail 1 - Value',
		'E-mail 2 - Value',
		'Website 1 - Value',
		'Website 2 - Value',
	],
	[
		'Ilse',
		'Vandermolen',
		'Voorbeeld ::: Other',
		'CTO',
		'ilse@example.test',
		'i@example.test',
		'https://voorbeeld.example',
		'linkedin.com/in/ilse',
	],
	['Oren', 'Fictitious', '', '', '', 'oren@example.test', 'linkedin.com/in/oren-2', 'linkedin.com/in/oren-1'],
	['Zoé', 'Testárd', '', '', '', '', '', ''],
];
const byContent: Table = [
	['Full name', 'Works at', 'Where', 'Company'],
	['Ilse Vandermolen', 'x', 'https://www.linkedin.com/in/ilse', 'Voorbeeld'],
	['Oren Fictitious', 'y', '', 'Placeholder'],
];

const lists: Readonly<Record<string, Table>> = {
	phantom,
	google,
	byContent,
	...Object.fromEntries(
		[
			'01-connections-2012-outlook-59col-quoted-latin1.csv',
			'60-apollo-69col-2026.csv',
			'62-waalaxy-columns-seen-order-assumed.csv',
			'63-evaboot-columns-seen-order-assumed.csv',
			'64-duxsoup-columns-seen-order-assumed.csv',
			'66-google-contacts-legacy.csv',
			'67-hubspot-contacts.csv',
			'68-clay-people.csv',
			'69-clay-snake-case.csv',
		].map(file => [file, tableOf(file)]),
	),
};

const archive: Readonly<Record<string, Table>> = Object.fromEntries(
	[
		'02-connections-2017-us-datetime-tags.csv',
		'05-connections-2021-no-preamble-no-url-noeol.csv',
		'10-connections-excel-en-d-Mon-yy-crlf.csv',
		'15-connections-pandas-enriched-extra-columns.csv',
		'20-invitations-2018-2023-five-columns.csv',
		'23-invitations-2024-2026-current.csv',
		'30-messages-2018-seven-columns-us-date.csv',
		'31-messages-2020-2023-nine-columns.csv',
		'40-imported-contacts-2018.csv',
		'41-contacts-2022-2024.csv',
		'42-importedcontacts-2025-header-only.csv',
		'44-profile-2022-2026.csv',
		'45-notes-2026.csv',
	].map(file => [file, tableOf(file)]),
);

/** Other ways to write the words of a header: "Linkedin URL Public" as "linkedin_url_public". */
const spellings: readonly ((header: string) => string)[] = [
	header => header,
	header => header.toUpperCase(),
	header => header.toLowerCase(),
	header => header.replaceAll(' ', '_'),
	header => header.replaceAll(' ', '-'),
	header => header.replaceAll(/[ _]/g, '.'),
	header => header.replaceAll(/[ _-]/g, ''),
	header => header.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' '),
	header => ` ${header}\u00A0 `,
];

const written = (table: Table) =>
	fc.record({
		order: fc.shuffledSubarray([...(table[0] ?? []).keys()], {minLength: table[0]?.length ?? 0}),
		spelling: fc.array(fc.constantFrom(...spellings), {minLength: 1, maxLength: 7}),
		delimiter: fc.constantFrom(',', ';', '\t'),
		quotes: fc.boolean(),
		newline: fc.constantFrom('\n', '\r\n'),
		blankLines: fc.nat({max: 3}),
	});

type Way = typeof written extends (table: Table) => fc.Arbitrary<infer W> ? W : never;

const write = ([header = [], ...rows]: Table, {order, spelling, delimiter, quotes, newline, blankLines}: Way): string => {
	const names = header.map((name, column) => (spelling[column % spelling.length] ?? String)(name));
	const data = [names, ...rows].map(row => order.map(column => row[column] ?? ''));
	return decode(Buffer.from(Papa.unparse(data, {delimiter, quotes, newline}) + newline.repeat(blankLines)));
};

const kindOf = (text: string): string => {
	try {
		return readText(text).files[0]?.kind ?? '';
	} catch {
		return 'unknown';
	}
};

const peopleOf = ({targets, files}: Batch) => ({
	targets,
	kinds: files.map(({kind}) => kind),
	problems: files.flatMap(({problems}) => problems),
});

const plainly = (table: Table): string => Papa.unparse(table as string[][]);

describe('however the columns are ordered, parted and spelled', () => {
	it.each(Object.entries(lists))('%s holds the same people', (_, table) => {
		const people = peopleOf(readText(plainly(table)));
		expect(people.kinds).toEqual(['targets']);
		expect(people.targets).toHaveLength(table.length - 1);
		fc.assert(
			fc.property(written(table), way => {
				expect(peopleOf(readText(write(table, way)))).toEqual(people);
			}),
			{numRuns: 60},
		);
	});

	it.each(Object.entries(archive))('%s is never taken for a list of people', (_, table) => {
		const kind = kindOf(plainly(table));
		expect(kind).not.toBe('targets');
		fc.assert(
			fc.property(written(table), fc.boolean(), (way, headerOnly) => {
				expect(kindOf(write(headerOnly ? table.slice(0, 1) : table, way))).toBe(kind);
			}),
			{numRuns: 60},
		);
	});
});

it('a list with columns of other tools between its own is never taken for a file of an archive', () => {
	const headers = [...new Set(Object.values(lists).flatMap(([header = []]) => header))];
	fc.assert(
		fc.property(fc.constantFrom(...Object.values(lists)), fc.subarray(headers), (table, more) => {
			const wider = table.map((row, index) => [...row, ...more.map(name => (index === 0 ? name : ''))]);
			expect(kindOf(plainly(wider))).toBe('targets');
		}),
	);
});
