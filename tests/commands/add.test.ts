import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

describe('add', () => {
	it('takes names, quoted or not, and addresses, with what is known of them', async () => {
		expect(
			await cli.does('add', 'Nadia', 'Benali', '--company', 'Acme', '--relation', 'met', '--degree', '2', '--tag', 'vip', '--tag', 'lyon'),
		).toBe('Nadia Benali: added.\n');
		expect(await cli.does('add', 'Oren Fictitious', 'Zoé Testárd', 'linkedin.com/in/ola-ejemplo-1a2b3c')).toBe(
			'Oren Fictitious: added.\nZoé Testárd: added.\nOla Ejemplo: added.\n',
		);
		expect(await cli.json('show', 'nadia')).toMatchObject({company: 'Acme', relation: 'met', degree: 2, tags: ['vip', 'lyon'], key: null});
		expect(await cli.json('show', 'ola')).toMatchObject({name: 'Ola Ejemplo', keys: ['in:ola-ejemplo-1a2b3c']});
	});

	it('knows a person again by address and never renames them after it', async () => {
		await cli.does('add', 'Zoé Testárd', '--url', 'https://www.linkedin.com/in/zoe-testard');
		expect(await cli.does('add', 'https://www.linkedin.com/in/zoe-testard', '--company', 'Essai')).toBe(
			'Zoé Testárd: known already, what is new was taken over.\n',
		);
		expect(await cli.json('list')).toMatchObject([{name: 'Zoé Testárd', company: 'Essai'}]);
	});

	it('is one gesture: one undo takes all of them back', async () => {
		await cli.does('add', 'Nadia Benali', 'Oren Fictitious');
		expect(await cli.does('undo')).toContain('added, 2 people');
		expect(await cli.json('list')).toEqual([]);
	});

	it.each(['https://www.linkedin.com/company/acme', 'https://evillinkedin.com/in/nadia', 'in:'])(
		'refuses %s, which is nobody, rather than make a name of it',
		async address => {
			const {code, err} = await cli.run('add', address);
			expect({code, err}).toEqual({code: 2, err: expect.stringContaining(`"${address}" is no profile address`)});
			expect(await cli.json('list')).toEqual([]);
		},
	);

	it.each([[''], ['   '], ['\u200B', '\t']])('of nothing but blanks (%j) is a word forgotten', async (...names) => {
		const err = 'linkdash: NAME|URL is missing: linkdash add NAME|URL... [OPTION...]\n';
		expect(await cli.run('add', ...names)).toEqual({code: 2, out: '', err});
	});

	it('gives an address to one person at a time', async () => {
		const {code, err} = await cli.run('add', 'Nadia Benali', 'Oren Fictitious', '--email', 'a@example.test');
		expect({code, err}).toEqual({code: 2, err: expect.stringContaining('one at a time')});
	});

	it('keeps what a terminal would obey out of the store and off the screen', async () => {
		expect(await cli.does('add', 'Nadia \u001B[31mRed\u202E Benali\u0007')).toBe('Nadia Red Benali: added.\n');
		const {err} = await cli.run('show', 'nobody \u001B[2J\u202E');
		expect(err).toBe('linkdash: Nobody here is called "nobody". linkdash list shows everybody.\n');
	});
});
