import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {MessageRecord} from '../../source/domain/batch.ts';
import {readText, readTexts} from './samples.ts';
import {shape, textOf, writeTable} from './shapes.ts';

/** Somebody in messages: a name nobody else has, with an address, a title and letters of all sorts. */
type Somebody = {name: string; slug: string};

const me: Somebody = {name: 'Camille Exemplaire', slug: 'camille'};
const everybody: readonly Somebody[] = [
	{name: 'Nadia Benali', slug: 'nadia'},
	{name: 'Zoé Testárd, MBA', slug: 'zoé'},
	{name: 'Oren Fictitious', slug: 'oren'},
	{name: 'Ola "Olé" Ejemplo', slug: 'ola'},
	{name: 'Björn Beispiel', slug: 'björn'},
];

/** One message: from somebody to somebody else, or to several. */
type Sent = {from: number; to: readonly number[]; at: number; content: string};
const all = [me, ...everybody];

const instant = fc.integer({min: Date.UTC(2018, 0, 1) / 60_000, max: Date.UTC(2026, 10, 22) / 60_000}).map(minutes => minutes * 60_000);
const content = fc.constantFrom('Hi', 'Line one\nLine two', '"Quoted", she said', '', '<p>%FIRSTNAME%;</p>');

/** Messages of the member: sent to one or several, or received among others. */
const sent: fc.Arbitrary<Sent> = fc
	.record({
		out: fc.boolean(),
		others: fc.shuffledSubarray(
			everybody.map((_, index) => index + 1),
			{minLength: 1, maxLength: 3},
		),
		at: instant,
		content,
	})
	.map(({out, others, ...rest}) => {
		const [first = 1, ...more] = others;
		return out ? {from: 0, to: others, ...rest} : {from: first, to: [...more, 0], ...rest};
	});

/** A message to each of two people alone: whoever wrote both is the member, whatever else there is. */
const told: readonly Sent[] = [
	{from: 0, to: [1], at: Date.UTC(2017, 11, 30), content: 'Hi'},
	{from: 0, to: [3], at: Date.UTC(2017, 11, 30), content: 'Hi'},
	{from: 1, to: [0], at: Date.UTC(2017, 11, 29), content: 'Hi'},
];

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const american = new Intl.DateTimeFormat('en-US', {
	timeZone: 'UTC',
	year: '2-digit',
	month: 'numeric',
	day: 'numeric',
	hour: 'numeric',
	minute: '2-digit',
});
const url = ({slug}: Somebody): string => `https://www.linkedin.com/in/${slug}`;
const somebody = (index: number): Somebody => all[index] ?? me;

type Layout = {columns: readonly string[]; row: (message: Sent) => Record<string, string>};

const common = ['CONVERSATION ID', 'CONVERSATION TITLE', 'FROM', 'SENDER PROFILE URL', 'TO'];
const rest = ['DATE', 'SUBJECT', 'CONTENT', 'FOLDER'];

const now = ({from, to, at, content: said}: Sent): Record<string, string> => ({
	'CONVERSATION ID': '2-AAAA==',
	FROM: somebody(from).name,
	'SENDER PROFILE URL': url(somebody(from)),
	TO: to.map(index => somebody(index).name).join(', '),
	'RECIPIENT PROFILE URLS': to.map(index => url(somebody(index))).join(','),
	DATE: stamp(at),
	CONTENT: said,
	FOLDER: 'INBOX',
	'IS MESSAGE DRAFT': 'No',
	'IS CONVERSATION DRAFT': 'No',
});

const layouts: Readonly<Record<string, Layout>> = {
	'2018, seven columns': {
		columns: ['From', 'To', 'Date', 'Subject', 'Content', 'Direction', 'Folder'],
		row: message => ({
			From: somebody(message.from).name,
			To: message.to.map(index => somebody(index).name).join(', '),
			Date: american.format(message.at).replaceAll('\u202F', ' '),
			Content: message.content,
			Direction: message.from === 0 ? 'OUTGOING' : 'INCOMING',
			Folder: message.from === 0 ? 'SENT' : 'INBOX',
		}),
	},
	'2020, nine': {columns: [...common, ...rest], row: now},
	'2023, ten': {columns: [...common, 'RECIPIENT PROFILE URLS', ...rest], row: now},
	'2025, with one draft column': {
		columns: [...common, 'RECIPIENT PROFILE URLS', ...rest, 'ATTACHMENTS', 'IS MESSAGE DRAFT'],
		row: now,
	},
	'2025, with two': {
		columns: [...common, 'RECIPIENT PROFILE URLS', ...rest, 'ATTACHMENTS', 'IS MESSAGE DRAFT', 'IS CONVERSATION DRAFT'],
		row: now,
	},
	'2026, eleven': {columns: [...common, 'RECIPIENT PROFILE URLS', ...rest, 'ATTACHMENTS'], row: now},
};

/** Who the partners are, by the messages alone: those without keys by name, where a layout has none. */
const partners = (messages: readonly Sent[], keyed: (index: number) => boolean): MessageRecord[] =>
	everybody
		.map(({name, slug}, index) => {
			const latest = (from: number, reaches: (to: readonly number[]) => boolean) =>
				Math.max(...messages.filter(message => message.from === from && reaches(message.to)).map(({at}) => at));
			const [sentAt, receivedAt] = [latest(0, to => to.length === 1 && to[0] === index + 1), latest(index + 1, () => true)];
			return {
				keys: keyed(index + 1) ? [`in:${slug}`] : [],
				name,
				sentAt: Number.isFinite(sentAt) ? sentAt : null,
				receivedAt: Number.isFinite(receivedAt) ? receivedAt : null,
			};
		})
		.filter(({sentAt, receivedAt}) => sentAt !== null || receivedAt !== null);

const byName = (records: readonly MessageRecord[]) => records.toSorted((a, b) => (a.name < b.name ? -1 : 1));

describe('messages of any layout, delimiter, encoding and order of columns', () => {
	it.each(Object.entries(layouts))('%s: the same partners, and when they last wrote and were written to', (era, {columns, row}) => {
		fc.assert(
			fc.property(fc.array(sent, {maxLength: 12}), shape, (more, saved) => {
				const messages = [...told, ...more];
				const {files, messages: read, profile} = readText(textOf(writeTable(columns, messages.map(row), saved)));
				expect(files).toMatchObject([{kind: 'messages', rows: messages.length, read: messages.length, problems: []}]);
				const writers = new Set(messages.map(({from}) => from));
				const keyed = (index: number) => columns.includes('RECIPIENT PROFILE URLS') || (columns.length === 9 && writers.has(index));
				expect(byName(read)).toEqual(byName(partners(messages, keyed)));
				expect(profile).toEqual(era.startsWith('2018') ? null : {key: 'in:camille'});
			}),
			{numRuns: 100},
		);
	});

	it('whatever their order, and in one file or in two of different years', () => {
		const [one, other] = [layouts['2023, ten'], layouts['2026, eleven']] as [Layout, Layout];
		fc.assert(
			fc.property(fc.array(sent, {maxLength: 10}), fc.nat(), shape, (more, cut, saved) => {
				const messages = [...told, ...more];
				const at = cut % messages.length;
				const write = ({columns, row}: Layout, some: readonly Sent[]) => textOf(writeTable(columns, some.map(row), saved));
				const apart = readTexts({
					'messages.csv': write(one, messages.slice(at)),
					'messages (1).csv': write(other, messages.slice(0, at)),
				});
				expect(byName(apart.messages)).toEqual(byName(readText(write(other, messages)).messages));
			}),
			{numRuns: 50},
		);
	});
});
