import {describe, expect, it} from 'vitest';
import {createBook} from '../domain/book.ts';
import {read, sample} from './samples.ts';

const ilse = 'in:ilse-vandermolen-0a1b2c3d4';

const connections: readonly [file: string, people: [name: string, key: string | null, connectedOn: string][], hidden: number][] = [
	[
		'02-connections-2017-us-datetime-tags.csv',
		[
			['Ilse Vandermolen', null, '2016-09-21'],
			['Oren Fictitious', null, '2016-11-02'],
		],
		0,
	],
	[
		'04-connections-2018-us-datetime-no-url.csv',
		[
			['Ilse Vandermolen', null, '2018-01-08'],
			['Oren Fictitious', null, '2018-10-18'],
		],
		0,
	],
	[
		'05-connections-2021-no-preamble-no-url-noeol.csv',
		[
			['Ilse Vandermolen', null, '2021-05-16'],
			['Oren Fictitious, PhD', null, '2019-09-19'],
		],
		0,
	],
	[
		'06-connections-2022-preamble-no-url-hidden-rows-noeol.csv',
		[
			['Ilse Vandermolen', null, '2022-09-09'],
			['Oren Fictitious', null, '2017-03-01'],
		],
		1,
	],
	[
		'07-connections-2023-2026-current-noeol.csv',
		[
			['Ilse Vandermolen', ilse, '2026-06-27'],
			['Zoé Testárd, MBA 🚀', 'in:zoé-testárd-1a2b3c', '2026-02-08'],
			['Oren F.', 'in:oren-🚀-fictitious', '2019-07-24'],
			['李 测试', 'in:测试-李-00aa11', '2010-01-03'],
		],
		1,
	],
	['09-connections-preamble-hand-stripped-crlf.csv', [['Ilse Vandermolen', ilse, '2026-02-08']], 1],
	[
		'10-connections-excel-en-d-Mon-yy-crlf.csv',
		[
			['Ilse Vandermolen', ilse, '2022-09-09'],
			['Oren Fictitious', 'in:oren-fictitious', '2023-12-27'],
		],
		1,
	],
	[
		'13-connections-renamed-headers-dd-Mon-yy.csv',
		[
			['Ilse Vandermolen', null, '2022-05-04'],
			['Oren Fictitious', null, '2010-07-29'],
		],
		0,
	],
	[
		'14-connections-blank-lines-inside-crlf.csv',
		[
			['Ilse Vandermolen', null, '2021-04-11'],
			['Oren Fictitious', null, '2015-10-20'],
		],
		0,
	],
	['15-connections-pandas-enriched-extra-columns.csv', [['Ilse Vandermolen', ilse, '2026-07-04']], 0],
];

describe('Connections.csv of every year', () => {
	it.each(connections)('%s', async (file, people, hidden) => {
		const batch = await read(sample(file));
		expect(batch.connections.map(({name, keys, connectedOn}) => [name, keys[0] ?? null, connectedOn])).toEqual(people);
		expect(batch.hidden).toBe(hidden);
		const rows = people.length + hidden;
		expect(batch.files).toEqual([{path: sample(file), kind: 'connections', rows, read: rows, skipped: 0, problems: []}]);
	});

	it('keeps company, position and address of e-mail, trimmed', async () => {
		const {connections: read07} = await read(sample('07-connections-2023-2026-current-noeol.csv'));
		expect(read07[1]).toMatchObject({company: 'Maison "Essai", SAS', position: 'Directrice', email: 'zoe@example.test'});
		expect(read07[2]).toMatchObject({company: null, position: null, email: null});
	});
});

describe('Invitations.csv of every year', () => {
	it('2018: names only, the member on either side', async () => {
		const {invitations} = await read(sample('20-invitations-2018-2023-five-columns.csv'));
		expect(invitations).toEqual([
			{keys: [], name: 'Ilse Vandermolen', direction: 'out', sentAt: Date.parse('2018-09-24T08:29:00Z'), note: null},
			{keys: [], name: 'Oren Fictitious', direction: 'in', sentAt: Date.parse('2018-10-03T07:05:00Z'), note: 'Hi, we met in Utrecht'},
		]);
	});

	it('December 2023: an address without a slug is no key', async () => {
		const {invitations} = await read(sample('22-invitations-2023-12-url-without-slug.csv'));
		expect(invitations).toMatchObject([{keys: [], name: 'Ilse Vandermolen', sentAt: Date.parse('2023-12-14T20:13:00Z')}]);
	});

	it('now: summer and winter time of Los Angeles', async () => {
		const {invitations, coverage} = await read(sample('23-invitations-2024-2026-current.csv'));
		expect(invitations.map(({sentAt}) => new Date(sentAt).toISOString())).toEqual([
			'2026-06-27T14:35:00.000Z',
			'2025-12-29T08:03:00.000Z',
			'2026-01-03T07:59:00.000Z',
		]);
		expect(invitations[1]?.note).toBe('Hi Zoé, I liked your "essai" on hops, thank you for it.');
		expect(coverage).toBeNull();
	});

	it('saved again by Excel', async () => {
		const {invitations} = await read(sample('24-invitations-excel-crlf.csv'));
		expect(invitations).toMatchObject([{keys: [ilse], direction: 'out', sentAt: Date.parse('2024-05-29T17:02:00Z')}]);
	});
});

describe('an archive with both', () => {
	const both = [sample('07-connections-2023-2026-current-noeol.csv'), sample('23-invitations-2024-2026-current.csv')];

	it('joins percent-encoded slugs with plain ones: two accepted, one waiting for an answer', async () => {
		const book = createBook();
		const batch = await read(...both);
		const {report} = book.import(batch);
		expect(report).toMatchObject({
			people: {new: 5, updated: 0, unchanged: 0},
			invitations: {new: 3, updated: 0},
			accepted: 2,
			alreadyConnected: 0,
			incoming: 1,
			hidden: 1,
			disagreements: [],
		});
		expect(book.people().filter(person => person.connected)).toHaveLength(4);
		expect(book.person('Zoé Testárd, MBA 🚀').invitations).toMatchObject([{direction: 'out', outcome: 'accepted'}]);
	});

	it('is a look up to its newest invitation', async () => {
		expect((await read(...both)).coverage).toBe(Date.parse('2026-06-27T14:35:00Z'));
		expect((await read(both[0] ?? '')).coverage).toBe(Date.parse('2026-06-27T12:00:00Z'));
	});

	it('read twice changes nothing', async () => {
		const book = createBook();
		const batch = await read(...both);
		book.import(batch);
		expect(book.import(batch).people.every(({facts}) => facts.length === 0)).toBe(true);
	});

	it('and an older one beside it: the newer speaks first, hidden members count once', async () => {
		const batch = await read(sample('09-connections-preamble-hand-stripped-crlf.csv'), ...both);
		expect(batch.hidden).toBe(1);
		const {people} = createBook().import(batch);
		const facts = people.flatMap(person => person.facts).filter(fact => fact.type === 'connected');
		expect(facts.map(({on}) => on)).toContain('2026-06-27');
		expect(people).toHaveLength(5);
	});
});

describe('lists of people', () => {
	it.each([
		['60-apollo-69col-2026.csv', 'Head of R&D', 'Brouwerij Voorbeeld', [ilse]],
		['63-evaboot-columns-seen-order-assumed.csv', 'Head of R&D', 'Brouwerij Voorbeeld', [ilse, 'urn:ACwAATESTONLY0000']],
		['69-clay-snake-case.csv', 'Head of R&D', 'Brouwerij Voorbeeld', [ilse]],
	])('%s', async (file, position, company, keys) => {
		const {files, targets} = await read(sample(file));
		expect(files).toMatchObject([{kind: 'targets', rows: 1, read: 1}]);
		expect(targets).toMatchObject([{name: 'Ilse Vandermolen', position, company, keys}]);
	});

	it('the template that comes with linkdash', async () => {
		const {targets, files} = await read(new URL('../../data/targets-template.csv', import.meta.url).pathname);
		expect(files).toMatchObject([{kind: 'targets', rows: 2, read: 2, problems: []}]);
		expect(targets[0]).toEqual({
			keys: ['in:nadia-benali-example'],
			name: 'Nadia Benali',
			company: 'Acme Example',
			position: 'VP Sales',
			email: 'nadia@example.test',
			place: 'Lyon',
			degree: 2,
			relation: 'met',
			reason: 'We spoke after her talk at Big Data 2026',
			tags: ['big data', 'lyon'],
		});
		expect(targets[1]).toMatchObject({keys: [], name: 'Zoé Testárd', degree: null, relation: 'interesting', tags: []});
	});
});
