import fc from 'fast-check';
import {expect, it} from 'vitest';
import {profileUrl} from '../../source/domain/profile-key.ts';
import {cleanLine} from '../../source/domain/text.ts';
import {decode} from '../../source/intake/decode.ts';
import {readingAt, readText} from './samples.ts';

/** Ways in which people save a table again. */
const encodings = {
	'utf-8': (text: string) => Buffer.from(text),
	'utf-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`),
	'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
	'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
	'utf-16le without a mark': (text: string) => Buffer.from(text, 'utf16le'),
	'utf-16be without a mark': (text: string) => Buffer.from(text, 'utf16le').swap16(),
};

const preambles = {
	none: '',
	notes: 'Notes:\n"When exporting your connection data, you may notice that some ""addresses"" are missing."\n\n',
	padded: 'Notes:,,,,,,\n"When exporting, you may notice",,,,,,\n,,,,,,\n\n\n',
	'semicolons around it': 'Notes:;;;;;;\n;;;;;;\n',
};

const columns = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'] as const;
type Column = (typeof columns)[number];
type Person = Record<Column, string>;

const letters = fc.constantFrom(...('abcXYZéñüÅ 李🚀,;"\'\t-&'.match(/./gu) ?? []));
const latin = fc.constantFrom(...('abcXYZéñüÅ ,;"\'-&'.match(/./gu) ?? []));
const text = (unit: fc.Arbitrary<string>) => fc.string({unit, maxLength: 12}).map(cleanLine);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const date = fc.date({min: new Date('2003-05-05'), max: new Date(readingAt), noInvalidDate: true});

const peopleOf = (unit: fc.Arbitrary<string>) =>
	fc.array(
		fc.record({
			first: text(unit).map(name => `N${name}`),
			last: text(unit),
			slug: text(unit),
			email: fc.constantFrom('', 'nadia@example.test'),
			company: text(unit),
			position: text(unit),
			date,
		}),
		{maxLength: 8},
	);

const rowOf = (
	person: {first: string; last: string; slug: string; email: string; company: string; position: string; date: Date},
	index: number,
): Person => ({
	'First Name': person.first,
	'Last Name': person.last,
	URL: profileUrl(`in:x-${index}-${person.slug}`.replaceAll(/[ ,;"'\t&]/g, '').toLowerCase()) ?? '',
	'Email Address': person.email,
	Company: person.company,
	Position: person.position,
	'Connected On': `${String(person.date.getUTCDate()).padStart(2, '0')} ${months[person.date.getUTCMonth()]} ${person.date.getUTCFullYear()}`,
});

const write = (people: readonly Person[], order: readonly Column[], delimiter: string, preamble: string, end: string): string => {
	const cell = (value: string): string => (/[",;\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
	const lines = [order, ...people.map(person => order.map(column => person[column]))];
	return (preamble + lines.map(line => line.map(cell).join(delimiter)).join('\n')).replaceAll('\n', end);
};

const table = {
	order: fc.shuffledSubarray([...columns], {minLength: columns.length}),
	delimiter: fc.constantFrom(',', ';', '\t'),
	preamble: fc.constantFrom(...Object.values(preambles)),
	end: fc.constantFrom('\n', '\r\n'),
};

const same = (bytes: Uint8Array, people: readonly Person[]): void => {
	const {connections, files} = readText(decode(bytes));
	expect(files).toMatchObject([{kind: 'connections', rows: people.length, read: people.length, problems: []}]);
	expect(connections).toEqual(
		people.map((person, index) => ({
			keys: [expect.stringMatching(new RegExp(`^in:x-${index}-`))],
			name: cleanLine(`${person['First Name']} ${person['Last Name']}`),
			company: person.Company || null,
			position: person.Position || null,
			email: person['Email Address'] || null,
			connectedOn: new Date(`${person['Connected On']} UTC`).toISOString().slice(0, 10),
		})),
	);
};

it('the same people come out of a table in any delimiter, encoding, preamble, line end and order of columns', () => {
	fc.assert(
		fc.property(
			peopleOf(letters),
			fc.constantFrom(...Object.values(encodings)),
			fc.record(table),
			(people, encode, {order, delimiter, preamble, end}) => {
				const rows = people.map(rowOf);
				same(encode(write(rows, order, delimiter, preamble, end)), rows);
			},
		),
		{numRuns: 300},
	);
});

it('also out of what Excel writes on a western machine, windows-1252', () => {
	fc.assert(
		fc.property(peopleOf(latin), fc.record(table), (people, {order, delimiter, preamble, end}) => {
			const rows = people.map(rowOf);
			same(Buffer.from(write(rows, order, delimiter, preamble, end), 'latin1'), rows);
		}),
	);
});

it('reads the curly quotes and the euro of windows-1252', () => {
	expect(decode(Buffer.from([0x93, 0x80, 0x94, 0xe9]))).toBe('“€”é');
});
