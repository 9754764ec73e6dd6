import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {openStore} from '../../source/store/open.ts';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;

const connections = `First Name,Last Name,URL,Company,Position,Connected On
Nadia,Benali,https://www.linkedin.com/in/nadia-benali,Acme,CTO,20 Nov 2026
Wei,Sample,https://www.linkedin.com/in/wei-sample,Acme,CTO,20 Nov 2026
`;
const newer = `${connections}Ada,Exemplar,https://www.linkedin.com/in/ada,Acme,CTO,22 Nov 2026\n`;
const withoutAddresses = connections.replaceAll(/https:[^,]*/g, '');

const importing = (input: string, from = cli) => from.runWith({input}, 'import', '-');
const names = async (from = cli): Promise<string[]> => ((await from.json('list')) as {name: string}[]).map(({name}) => name);

/** Files of a folder, and of those in it, that hold one of these texts, whatever its case. */
const holding = (folder: string, ...texts: string[]): string[] =>
	(readdirSync(folder, {recursive: true}) as string[]).filter(name => {
		const file = path.join(folder, name);
		if (statSync(file).isDirectory()) return false;
		const bytes = readFileSync(file).toString('latin1').toLowerCase();
		return texts.some(text => bytes.includes(Buffer.from(text).toString('latin1').toLowerCase()));
	});

beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Oren Fictitious', '--company', 'Placeholder');
	await importing(connections);
});

describe('a purged person', () => {
	it('is in no file of the home any more: store, log, backups, search, undone acts', async () => {
		await cli.does('add', 'Nadia B', '--url', 'linkedin.com/in/nadia-benali', '--email', 'nadia@mail.example', '--tag', 'vip');
		await cli.does('undo');
		await cli.does('add', 'Nadia Zoé-Benali', '--url', 'linkedin.com/in/nadia-zoe');
		await cli.does('merge', 'linkedin.com/in/nadia-zoe', 'linkedin.com/in/nadia-benali');
		await cli.does('add', 'linkedin.com/in/nadia-zoe', '--specific', 'Nadia spoke at the fair');
		// what is searched of it is a column of its own
		await cli.does('edit', 'in:nadia-zoe', '--remark', 'collects Quartz clocks');
		await cli.does('follow-up', 'in:nadia-zoe', 'skip', '--reason', 'Away until Pentecost');
		expect(await cli.does('list', '--filter', 'quartz')).toContain('1 person');
		await cli.does('backup');
		const traces = ['nadia', 'benali', 'zoé-b', 'zoe-b', 'quartz', 'pentecost'];
		expect(holding(cli.folder, ...traces)).toHaveLength(2);
		expect(await cli.does('purge', 'in:nadia-zoe', '--yes')).toBe('Deleted for good. No import brings this person back.\n');
		expect(holding(cli.folder, ...traces)).toEqual([]);
		expect(await names()).toEqual(['Oren Fictitious', 'Wei Sample']);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
		expect(await cli.run('show', 'nadia')).toMatchObject({code: 1});
	});

	it('is gone from the file though another linkdash has it open', async () => {
		const other = openStore(path.join(cli.folder, 'linkdash.db'));
		expect(other.list({}, Date.now()).total).toBe(3);
		await cli.does('purge', 'nadia', '--yes');
		expect(holding(cli.folder, 'nadia')).toEqual([]);
		expect(other.list({}, Date.now()).total).toBe(2);
		other.close();
	});

	it.each([
		['the same archive', connections],
		['a newer archive', newer],
		['an archive without addresses', withoutAddresses],
		['a list', 'Name,Company,Profile URL\nNadia Benali,Other,linkedin.com/in/nadia-benali\nAda Exemplar,Acme,linkedin.com/in/ada\n'],
		['their name in the address book', 'Source,First Name,Last Name,Emails,Created At,Phone Numbers\nx,Nadia,Benali,,,\n'],
	])('does not come back with %s', async (_, input) => {
		await cli.does('purge', 'nadia', '--yes');
		await importing(input);
		expect(await names()).not.toContain('Nadia Benali');
		expect(holding(cli.folder, 'nadia')).toEqual([]);
	});

	it('known by name alone does not come back with an address either', async () => {
		const other = createCli();
		await importing(withoutAddresses, other);
		await other.does('purge', 'nadia', '--yes');
		await importing(connections, other);
		expect(await names(other)).toEqual(['Wei Sample']);
	});

	it('does not come back with the journal of another machine, nor with a backup from elsewhere', async () => {
		const journal = await cli.does('export', '--format', 'jsonl');
		const backup = path.join(cli.home, 'elsewhere.db');
		await cli.does('backup', backup);
		await cli.does('purge', 'nadia', '--yes');
		await importing(journal);
		expect(await names()).toEqual(['Oren Fictitious', 'Wei Sample']);
		await cli.does('restore', backup);
		expect(await names()).toEqual(['Oren Fictitious', 'Wei Sample']);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
	});

	it('may be added again by hand, and is known from then on', async () => {
		await cli.does('purge', 'nadia', '--yes');
		await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali');
		await importing(newer);
		expect(await cli.json('list', '--filter', 'nadia')).toMatchObject([{status: 'connection'}]);
	});

	it('leaves a namesake with another address alone', async () => {
		await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali-2');
		await cli.does('purge', 'in:nadia-benali', '--yes');
		expect(await cli.json('list', '--filter', 'nadia')).toMatchObject([{key: 'in:nadia-benali-2'}]);
	});
});

describe('purge', () => {
	it('asks for the name on a terminal; anything else changes nothing', async () => {
		for (const answers of ['', 'y', 'yes', 'Nadia'])
			expect(await cli.runWith({answers}, 'purge', 'nadia')).toMatchObject({code: 1, out: 'Nothing was changed.\n'});
		const {code, err} = await cli.runWith({answers: 'nadia benali'}, 'purge', 'nadia');
		expect({code, err}).toEqual({code: 0, err: expect.stringContaining('Everything about Nadia Benali is deleted for good')});
		expect(await names()).not.toContain('Nadia Benali');
	});

	it('without a terminal wants --yes, and cannot be taken back', async () => {
		expect(await cli.run('purge', 'nadia')).toMatchObject({code: 2, err: expect.stringContaining('add --yes')});
		await cli.does('purge', 'oren', '--yes');
		await cli.does('undo');
		expect(await names()).toEqual([]);
		expect(await cli.run('undo')).toMatchObject({code: 1});
	});

	it('of somebody ambiguous or unknown deletes nobody', async () => {
		expect(await cli.run('purge', 'e', '--yes')).toMatchObject({code: 1});
		expect(await cli.run('purge', 'nobody', '--yes')).toMatchObject({code: 1});
		expect(await names()).toHaveLength(3);
	});
});
