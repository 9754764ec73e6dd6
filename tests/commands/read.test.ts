import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met', '--tag', 'vip');
	await cli.does('add', 'Oren Fictitious', '--company', '=cmd|calc', '--degree', '2');
	await cli.does('mark', 'nadia', 'sent', '--note', 'Bonjour Nadia', '--on', '2026-11-20');
	await cli.does('mark', 'nadia', 'accepted', '--on', '2026-11-21');
});

describe('JSON', () => {
	it('of stats is the contract, names and order', async () => {
		const stats = await cli.json('stats');
		const shape = (value: unknown): unknown =>
			value !== null && typeof value === 'object' && !Array.isArray(value)
				? Object.entries(value).map(([key, each]) => [key, shape(each)])
				: Array.isArray(value)
					? [shape(value[0])]
					: typeof value;
		expect(shape(stats)).toEqual([
			['asOf', 'string'],
			[
				'account',
				[
					['tier', 'string'],
					['goal', 'string'],
					['standing', 'string'],
					['since', 'object'],
				],
			],
			[
				'acceptance',
				[
					['sent', 'number'],
					['accepted', 'number'],
					['decided', 'number'],
					['pending', 'number'],
					['lastLook', 'object'],
					['naive', 'number'],
					['ratio', 'number'],
					['low', 'number'],
					['high', 'number'],
				],
			],
			[
				'refusals',
				[
					['limit', 'number'],
					['counted', 'number'],
					['guessed', 'number'],
					['left', 'number'],
					[
						'chance',
						[
							['today', 'number'],
							['next50', 'number'],
							['next100', 'number'],
						],
					],
				],
			],
			[
				'network',
				[
					['connections', 'number'],
					['last7', 'number'],
					['last30', 'number'],
					[
						'weeks',
						[
							[
								['week', 'string'],
								['added', 'number'],
								['byMe', 'number'],
							],
						],
					],
				],
			],
			[
				'pace',
				[
					['left', 'number'],
					['sentToday', 'number'],
					[
						'week',
						[
							['sent', 'number'],
							['cap', 'number'],
						],
					],
					[
						'notes',
						[
							['used', 'number'],
							['cap', 'number'],
						],
					],
					[
						'pending',
						[
							['count', 'number'],
							['cap', 'number'],
						],
					],
					['limitedBy', 'string'],
				],
			],
		]);
		expect(stats).toMatchObject({
			asOf: '2026-11-23T09:00:00.000Z',
			acceptance: {sent: 1, accepted: 1, naive: 1},
			network: {connections: 1, last7: 1},
			pace: {notes: {used: 1, cap: 5}},
		});
		for (const ratio of JSON.stringify(stats).matchAll(/0\.(\d+)/g)) expect(ratio[1]?.length).toBeLessThanOrEqual(4);
	});

	it('of list is the contract, names and order', async () => {
		const [nadia, oren] = (await cli.json('list')) as Record<string, unknown>[];
		expect(Object.keys(nadia ?? {})).toEqual('id key keys name company position degree relation status tags connectedOn'.split(' '));
		expect(nadia).toMatchObject({
			key: 'in:nadia-benali',
			keys: ['in:nadia-benali'],
			name: 'Nadia Benali',
			company: 'Acme',
			position: null,
			degree: 1,
			relation: 'met',
			status: 'connection',
			tags: ['vip'],
			connectedOn: '2026-11-21',
		});
		expect(oren).toMatchObject({key: null, keys: [], degree: 2, relation: null, status: 'target', connectedOn: null});
	});

	it('of show adds the invitations, the checklist and what happened', async () => {
		const card = (await cli.json('show', 'nadia')) as Record<string, unknown>;
		expect(Object.keys(card)).toEqual(
			'id key keys name company position degree relation status tags connectedOn email invitations checklist timeline'.split(' '),
		);
		expect(card.invitations).toEqual([
			{
				direction: 'out',
				sentAt: '2026-11-20T12:00:00.000Z',
				note: 'Bonjour Nadia',
				outcome: 'accepted',
				outcomeAt: '2026-11-21T12:00:00.000Z',
				source: null,
			},
		]);
		expect((card.timeline as {what: string}[]).map(({what}) => what)).toEqual(['sent', 'answered', 'described']);
	});
});

describe('text', () => {
	it('of stats is a word and a sentence a line', async () => {
		const out = await cli.does('stats');
		expect(out).toContain('Account     free · business · active\n');
		expect(out).toContain('Acceptance  too few to say: 1 yes, 0 no, 0 waiting, 1 sent; never looked\n');
		expect(out).toContain('Refusals    5 left of 5: 0 counted; others may be hidden\n');
		expect(out).toContain('Block       too early: assumes 2 refusals in 100; today under 1 in 100');
	});

	it('of an invitation nobody answered in 180 days is a no in stats as it is expired in the list', async () => {
		await cli.does('add', 'Ola Ejemplo');
		await cli.does('mark', 'ola', 'sent', '--on', '2026-03-01');
		expect(await cli.json('stats')).toMatchObject({acceptance: {sent: 2, accepted: 1, decided: 2, pending: 0}});
		expect(await cli.does('list', '--filter', 'status:expired')).toContain('Ola Ejemplo');
	});

	it('of show tells the whole story', async () => {
		const out = await cli.does('show', 'nadia');
		expect(out).toContain('Nadia Benali\nAcme\nconnected on 21 Nov 2026 · degree: 1st · met · in:nadia-benali\n');
		expect(out).toContain('Invitations:\n  20 Nov 2026  sent with a note  accepted, 21 Nov 2026\n');
		expect(out).toContain('invitation sent  with a note\n');
	});

	it('in French is French', async () => {
		expect(await cli.does('--lang', 'fr', 'stats')).toContain(
			'Refus        5 restants sur 5\u00A0: 0 compté\u00A0; d’autres sont peut-être cachés\n',
		);
	});
});

describe('list', () => {
	it('keeps to a filter', async () => {
		expect(await cli.does('list', '--filter', 'status:connection')).toMatch(
			/^Nadia Benali +Acme +connection +1st +met +in:nadia-benali\n1 person\n$/,
		);
		expect(await cli.does('list', '--filter', 'nobody')).toBe('Nobody fits.\n');
		expect(await createCli().does('list')).toContain('Nobody is here yet');
	});

	it('shows a list of its own or a view of the member’s, in an order that is asked for', async () => {
		mkdirSync(cli.folder, {recursive: true});
		const views = [
			{name: 'VIPs', filter: 'tag:vip'},
			{name: 'Odd', view: 'friends'},
		];
		writeFileSync(path.join(cli.folder, 'config.json'), JSON.stringify({views}));
		const names = async (...args: string[]) => ((await cli.json('list', ...args)) as {name: string}[]).map(({name}) => name);
		await cli.does('add', 'Abel Muster', '--company', 'Zenith', '--tag', 'vip');
		expect(await names('--view', 'connections')).toEqual(['Nadia Benali']);
		expect(await names('--view', 'vips')).toEqual(['Abel Muster', 'Nadia Benali']);
		expect(await names('--view', 'VIPs', '--filter', 'status:connection')).toEqual(['Nadia Benali']);
		expect(await names('--view', 'VIPs', '--sort', 'company')).toEqual(['Nadia Benali', 'Abel Muster']);
		expect(await names('--sort', 'changed')).toEqual(['Abel Muster', 'Oren Fictitious', 'Nadia Benali']);
		expect(await cli.run('list', '--view', 'Odd')).toMatchObject({
			code: 1,
			err: expect.stringContaining('no view is called "Odd"; there are: everyone, targets, pending, connections, VIPs'),
		});
		expect((await cli.run('list', '--sort', 'age')).code).toBe(2);
		expect(await names('--view', 'Connections')).toEqual(['Nadia Benali']);
		expect(await cli.run('list', '--filter', 'sent>10x')).toMatchObject({
			code: 2,
			out: '',
			err: expect.stringContaining('"10x" does not fit sent: >30d'),
		});
		expect(await cli.run('list', '--filter', 'status:waiting')).toMatchObject({code: 2, err: expect.stringContaining('pending')});
		expect((await cli.run('doctor')).out).toContain('view 2: "view" is everyone, targets, pending or connections');
	});

	it('tells the settings, the own keys and views among them, and the paths as JSON too', async () => {
		await cli.does('config', 'set', 'pace.day', '12');
		await cli.does('config', 'set', 'keys.send', 'ctrl-s');
		const told = (await cli.json('config')) as {settings: {key: string}[]; keys: object; views: unknown[]};
		expect(told.settings.find(({key}) => key === 'pace.day')).toEqual({
			key: 'pace.day',
			value: 12,
			default: 20,
			given: true,
			source: 'own',
		});
		expect(told).toMatchObject({keys: {send: ['ctrl-s']}, views: []});
		expect(await cli.json('paths')).toMatchObject({store: path.join(cli.folder, 'linkdash.db')});
	});

	it('as CSV runs no formula in a spreadsheet', async () => {
		const text = await cli.does('list', '--csv');
		const {data} = Papa.parse<Record<string, string>>(text.trimEnd(), {header: true});
		expect(text.split('\n')[0]).toBe('id,key,keys,name,company,position,degree,relation,status,tags,connectedOn');
		expect(data[0]).toMatchObject({
			key: 'in:nadia-benali',
			name: 'Nadia Benali',
			degree: '1',
			status: 'connection',
			tags: 'vip',
			connectedOn: '2026-11-21',
		});
		expect(data[1]).toMatchObject({key: '', name: 'Oren Fictitious', company: "'=cmd|calc", degree: '2', relation: ''});
	});
});
