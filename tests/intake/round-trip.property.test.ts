import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {profileUrl} from '../../source/domain/profile-key.ts';
import {cleanLine} from '../../source/domain/text.ts';
import {decode} from '../../source/intake/decode.ts';
import {readingAt, readText} from './samples.ts';
import {lettersOf, type Shape, shape, textOf, writeTable} from './shapes.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const moisCourts = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const two = (number: number): string => String(number).padStart(2, '0');
const parts = (date: Date) => [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()] as const;

/** How Connected On was written over the years, by LinkedIn and by those who saved it again. */
const eras: Readonly<Record<string, (date: Date) => string>> = {
	'LinkedIn now': date => `${two(parts(date)[2])} ${months[parts(date)[1]]} ${parts(date)[0]}`,
	'LinkedIn 2017 and 2018': date => `${parts(date)[1] + 1}/${parts(date)[2]}/${two(parts(date)[0] % 100)}, 6:14 PM`,
	'Excel in English': date => `${parts(date)[2]}-${months[parts(date)[1]]}-${two(parts(date)[0] % 100)}`,
	'Excel in small letters': date => `${two(parts(date)[2])}-${months[parts(date)[1]]?.toLowerCase()}-${two(parts(date)[0] % 100)}`,
	'Excel in French': date => `${two(parts(date)[2])}-${moisCourts[parts(date)[1]]}-${parts(date)[0]}`,
	'Numbers in America': date => `${months[parts(date)[1]]} ${parts(date)[2]}, ${parts(date)[0]}`,
	pandas: date => date.toISOString().slice(0, 10),
};

const current = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'];
const layouts = [
	current,
	current.filter(column => column !== 'URL'),
	['FirstName', 'LastName', 'URL', 'EmailAddress', 'Company', 'Position', 'ConnectedOn'],
	[...current, 'Tags', 'Audit Status'],
];

const text = (shaped: Shape) => fc.string({unit: fc.constantFrom(...lettersOf(shaped)), maxLength: 12}).map(cleanLine);
const day = fc.date({min: new Date('2003-05-05'), max: new Date(readingAt), noInvalidDate: true});

const people = (shaped: Shape) =>
	fc.array(
		fc.record({
			first: text(shaped).map(name => `N${name}`),
			last: text(shaped),
			slug: text(shaped).map(slug => slug.replaceAll(/[ ,;"'\t&]/g, '').toLowerCase()),
			email: fc.constantFrom('', 'nadia@example.test'),
			company: text(shaped),
			position: text(shaped),
			date: fc.option(day, {nil: null, freq: 10}),
		}),
		{maxLength: 8},
	);

const table = shape.chain(shaped =>
	fc.record({
		shaped: fc.constant(shaped),
		rows: people(shaped),
		columns: fc.constantFrom(...layouts),
		// the months of a language have letters an encoding may lack: windows-1252 has the French ones
		era: fc.constantFrom(...Object.keys(eras)),
	}),
);

it('the same people come out of Connections in any delimiter, encoding, preamble, line end, era and order of columns', () => {
	fc.assert(
		fc.property(table, ({shaped, rows, columns, era}) => {
			const named = (column: string, ...names: string[]) => (names.includes(column.replaceAll(' ', '')) ? column : '');
			const cells = rows.map((person, index) => {
				const url = profileUrl(`in:x-${index}-${person.slug}`) ?? '';
				const values: Record<string, string> = {URL: url, Company: person.company, Position: person.position};
				for (const column of columns) {
					if (named(column, 'FirstName')) values[column] = person.first;
					if (named(column, 'LastName')) values[column] = person.last;
					if (named(column, 'EmailAddress')) values[column] = person.email;
					if (named(column, 'ConnectedOn')) values[column] = person.date === null ? '' : (eras[era]?.(person.date) ?? '');
				}
				return values;
			});
			const {connections, files} = readText(textOf(writeTable(columns, cells, shaped)));
			expect(files).toMatchObject([{kind: 'connections', rows: rows.length, read: rows.length, problems: []}]);
			expect(connections).toEqual(
				rows.map((person, index) => ({
					keys: columns.includes('URL') ? [`in:x-${index}-${person.slug}`.normalize('NFC').toLowerCase()] : [],
					name: cleanLine(`${person.first} ${person.last}`),
					company: person.company || null,
					position: person.position || null,
					email: person.email || null,
					connectedOn: person.date?.toISOString().slice(0, 10) ?? null,
				})),
			);
		}),
		{numRuns: 600},
	);
});

describe('an invitation', () => {
	const pacific = (hourCycle: 'h12' | 'h23') =>
		new Intl.DateTimeFormat('en-US', {
			timeZone: 'America/Los_Angeles',
			year: '2-digit',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
			hourCycle,
		});
	const [linkedIn, excel] = [pacific('h12'), pacific('h23')];
	/** Each way of writing an instant, and whether it tells an hour from the one that comes twice in November. */
	const ways: Readonly<Record<string, {write: (instant: number) => string; exact: boolean}>> = {
		LinkedIn: {write: instant => linkedIn.format(instant).replaceAll('\u202F', ' '), exact: false},
		'with the narrow blank of newer machines': {write: instant => linkedIn.format(instant), exact: false},
		'Excel, without halves of the day': {write: instant => excel.format(instant).replace(', ', ' '), exact: false},
		'with its zone': {write: instant => `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')}:00 UTC`, exact: true},
		'as programs write': {write: instant => new Date(instant).toISOString(), exact: true},
	};
	// half of them on the days around a change of clocks
	const instant = fc.oneof(
		fc.integer({min: Date.UTC(2003, 4, 6) / 60_000, max: readingAt / 60_000}),
		fc
			.record({
				year: fc.integer({min: 2004, max: 2026}),
				month: fc.constantFrom(2, 3, 9, 10),
				hours: fc.integer({min: 0, max: 14 * 24 * 60}),
			})
			.map(({year, month, hours}) => Math.min(readingAt / 60_000, Date.UTC(year, month, month === 9 ? 20 : 1) / 60_000 + hours)),
	);

	it('was sent when it says, in every way of writing it, on the days clocks change too', () => {
		fc.assert(
			fc.property(instant, fc.constantFrom(...Object.keys(ways)), (minutes, way) => {
				const sent = minutes * 60_000;
				const {write, exact} = ways[way] ?? {write: String, exact: true};
				const {invitations} = readText(`From;To;Sent At;Direction\nMe Myself;Nadia Benali;${write(sent)};OUTGOING`);
				const read = invitations[0]?.sentAt ?? Number.NaN;
				expect(exact ? read : write(read)).toBe(exact ? sent : write(sent));
				expect(sent - read).toBeGreaterThanOrEqual(0);
				expect(sent - read).toBeLessThanOrEqual(3_600_000);
			}),
			{numRuns: 2000},
		);
	});

	it('comes out of Invitations in any shape', () => {
		const columns = ['From', 'To', 'Sent At', 'Message', 'Direction', 'inviterProfileUrl', 'inviteeProfileUrl'];
		const letters = shape.chain(shaped =>
			fc.record({
				shaped: fc.constant(shaped),
				rows: fc.array(fc.record({name: text(shaped), note: text(shaped), out: fc.boolean(), minutes: instant}), {maxLength: 6}),
			}),
		);
		const [me, mine] = ['Camille Exemplaire', 'https://www.linkedin.com/in/camille'];
		fc.assert(
			fc.property(letters, ({shaped, rows}) => {
				const cells = rows.map(({name, note, out, minutes}, index) => {
					const [other, url] = [`N${name}`, `https://www.linkedin.com/in/nadia-${index}`];
					const [from, to] = out ? [me, other] : [other, me];
					const [inviterProfileUrl, inviteeProfileUrl] = out ? [mine, url] : [url, mine];
					const sentAt = new Date(minutes * 60_000).toISOString();
					return {
						From: from,
						To: to,
						'Sent At': sentAt,
						Message: note,
						Direction: out ? 'OUTGOING' : 'INCOMING',
						inviterProfileUrl,
						inviteeProfileUrl,
					};
				});
				const {invitations, profile, files} = readText(textOf(writeTable(columns, cells, shaped)));
				expect(files).toMatchObject([{kind: 'invitations', rows: rows.length, read: rows.length}]);
				expect(invitations).toEqual(
					rows.map(({name, note, out, minutes}, index) => ({
						keys: [`in:nadia-${index}`],
						name: cleanLine(`N${name}`),
						direction: out ? 'out' : 'in',
						sentAt: minutes * 60_000,
						note: note || null,
					})),
				);
				expect(profile?.key ?? null).toBe(rows.length === 0 ? null : 'in:camille');
			}),
			{numRuns: 300},
		);
	});
});

describe('an address', () => {
	const slug = fc
		.string({unit: fc.constantFrom(...('abcz019-é李🚀'.match(/./gu) ?? [])), minLength: 1, maxLength: 12})
		.map(written => `n${written}`);
	const forms: Readonly<Record<string, (slug: string) => string>> = {
		'as Connections has it': each => `https://www.linkedin.com/in/${encodeURIComponent(each)}`,
		'as Invitations has it': each => `https://www.linkedin.com/in/${each}`,
		'without a scheme': each => `www.linkedin.com/in/${each}/`,
		'without www': each => `linkedin.com/in/${encodeURIComponent(each)}/`,
		'of a country': each => `http://fr.linkedin.com/in/${each}?trk=nav#top`,
		'in a language': each => `https://www.linkedin.com/in/${encodeURIComponent(each)}/en`,
		'of the mobile site': each => `https://www.linkedin.com/mwlite/in/${each}`,
		'of the old mobile site': each => `https://www.linkedin.com/m/in/${encodeURIComponent(each)}/`,
		'in capitals': each => `https://www.linkedin.com/in/${encodeURIComponent(each.toUpperCase())}`,
		decomposed: each => `https://www.linkedin.com/in/${each.normalize('NFD')}`,
	};
	const opaque = fc.string({unit: fc.constantFrom(...'abzAZ09_-'), maxLength: 20}).map(id => `ACoAA${id}`);
	const ids: Readonly<Record<string, (id: string) => string>> = {
		'of a profile': id => `https://www.linkedin.com/in/${id}`,
		'of Sales Navigator': id => `https://www.linkedin.com/sales/lead/${id},NAME_SEARCH,ab1C`,
		'of Sales Navigator before': id => `https://www.linkedin.com/sales/people/${id},name,abcd`,
		'as programs name it': id => `urn:li:fsd_profile:${id}`,
	};
	const keysOf = (address: string) => readText(`First Name;URL;Connected On\nNadia;"${address}";27 Jun 2026`).connections[0]?.keys;

	it.each(Object.entries(forms))('%s is the one key of its slug', (_, write) => {
		fc.assert(
			fc.property(slug, each => {
				expect(keysOf(write(each))).toEqual([`in:${each.normalize('NFC').toLowerCase()}`]);
			}),
		);
	});

	it.each(Object.entries(ids))('%s is the one key of its id, case and all', (_, write) => {
		fc.assert(
			fc.property(opaque, id => {
				expect(keysOf(write(id))).toEqual([`urn:${id}`]);
			}),
		);
	});

	it.each([
		['urn:li:member:4711', ['member:4711']],
		['https://www.linkedin.com/pub/nadia-benali/1/2a/3b4', ['pub:nadia-benali/1/2a/3b4']],
		['https://www.linkedin.com/in', []],
		['https://www.linkedin.com/company/acme', []],
		['https://evillinkedin.com/in/nadia', []],
		['https://linkedin.com.evil.example/in/nadia', []],
		['https://www.linkedin.com/in/100%', ['in:100%']],
	])('%s', (address, keys) => {
		expect(keysOf(address)).toEqual(keys);
	});
});

it('reads the curly quotes and the euro of windows-1252', () => {
	expect(decode(Buffer.from([0x93, 0x80, 0x94, 0xe9]))).toBe('“€”é');
});
