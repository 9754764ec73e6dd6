import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const file = (): string => path.join(cli.folder, 'checklist.json');
const written = (list: unknown): void => {
	mkdirSync(cli.folder, {recursive: true});
	writeFileSync(file(), typeof list === 'string' ? list : JSON.stringify(list));
};

const nadia = async (): Promise<void> => {
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--relation', 'met');
};
const itemsOf = async (person: string): Promise<string[]> => {
	const {checklist}: {checklist: {item: string; state: string}[]} = await cli.json('show', person);
	return checklist.map(({item, state}) => `${item} ${state}`);
};

describe('items of one’s own', () => {
	it('are not waited for in a pipe of that name', async () => {
		mkdirSync(cli.folder, {recursive: true});
		execFileSync('sh', ['-c', 'mkfifo "$0"', file()]);
		const {code, err} = await cli.run('list');
		expect([code, err]).toEqual([78, expect.stringContaining('checklist.json must hold a list of items')]);
	});

	it('come behind those of linkdash, and are ticked by number, by title and by id', async () => {
		written([{title: 'Asked Zoé first'}, {title: 'read their latest post', required: true}]);
		await nadia();
		expect((await itemsOf('nadia')).slice(-2)).toEqual(['own:asked zoe first open', 'own:read their latest post open']);
		expect(await cli.does('show', 'nadia')).toMatch(/6 {2}open {2}Asked Zoé first\n.*7 {2}open {2}read their latest post \(required\)/);
		expect(await cli.does('check', 'nadia', '6')).toBe('Nadia Benali: Asked Zoé first: ticked.\n');
		expect(await cli.does('check', 'nadia', 'Read their latest post')).toBe('Nadia Benali: read their latest post: ticked.\n');
		expect(await cli.does('check', 'nadia', 'own:asked zoe first')).toBe('Nadia Benali: Asked Zoé first: no longer ticked.\n');
		expect((await itemsOf('nadia')).slice(-2)).toEqual(['own:asked zoe first open', 'own:read their latest post done']);
		expect(await cli.does('next')).toContain("linkdash check in:nadia-benali 'own:asked zoe first'");
	});

	it('are about the subscriptions and relations they name', async () => {
		written([
			{title: 'for strangers', relations: ['stranger', 'interesting']},
			{title: 'with an InMail', tiers: ['premium']},
		]);
		await nadia();
		await cli.does('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren');
		expect((await itemsOf('nadia')).filter(item => item.startsWith('own:'))).toEqual([]);
		expect((await itemsOf('oren')).filter(item => item.startsWith('own:'))).toEqual(['own:for strangers open']);
		expect(await cli.run('check', 'nadia', 'for strangers')).toMatchObject({code: 1});
		await cli.does('config', 'set', 'tier', 'premium');
		expect((await itemsOf('nadia')).filter(item => item.startsWith('own:'))).toEqual(['own:with an inmail open']);
	});

	it('leave a history that can be read when they are gone from the list', async () => {
		written([{title: 'asked Zoé'}]);
		await nadia();
		await cli.does('check', 'nadia', '6');
		written([]);
		expect(await cli.does('show', 'nadia')).toMatch(/checklist +asked zoe/);
	});

	it.each([
		['{"title"', 'is not valid JSON'],
		[{title: 'x'}, 'must hold a list of items'],
		[['x'], 'item 1: it must be written'],
		[[{title: 'x', requierd: true}], 'item 1: "requierd" is unknown'],
		[[{title: '  '}], 'item 1: it needs a title'],
		[[{title: 5}], 'item 1: it needs a title'],
		[[{title: 'x'.repeat(61)}], 'item 1: its title is too long'],
		[[{title: 'red \u001B[31mtitle'}], 'item 1: its title holds control or invisible characters'],
		[[{title: 'x\u202Ey'}], 'item 1: its title holds control or invisible characters'],
		[[{title: 'Zoé'}, {title: 'zoe'}], 'item 2: its title is that of an item before it'],
		[[{title: 'x', required: 'yes'}], 'item 1: required must be true or false'],
		[[{title: 'x', tiers: ['gold']}], 'item 1: tiers must be a list of free and premium'],
		[[{title: 'x', tiers: []}], 'item 1: tiers must be'],
		[[{title: 'x', relations: 'met'}], 'item 1: relations must be a list of worked-with'],
		[Array.from({length: 5}, (_, n) => ({title: `item ${n}`})), 'item 5: a card would have more than nine items'],
		[`[${' '.repeat(70_000)}]`, 'is larger than 65,536 bytes'],
	])('with a mistake are told in one line: %j', async (list, line) => {
		written(list);
		const {code, out, err} = await cli.run('today');
		expect([code, out]).toEqual([78, '']);
		expect(err).toContain(`${file()}`);
		expect(err).toContain(line);
		expect(err.trimEnd().split('\n')).toHaveLength(1);
		// what needs no checklist still works, and the doctor tells the same
		expect(await cli.does('paths')).toContain(file());
		const doctor = await cli.run('doctor');
		expect(doctor.code).toBe(78);
		expect(doctor.out).toContain(line);
	});

	it('may be more than four where no card has more than nine', async () => {
		const five = Array.from({length: 4}, (_, n) => ({title: `known ${n}`, relations: ['met']}));
		written([...five, ...five.map(({title}) => ({title: `${title}, not`, relations: ['stranger']}))]);
		await nadia();
		expect(await itemsOf('nadia')).toHaveLength(9);
		expect(await cli.does('doctor')).toContain('8 items of your own');
	});
});
