import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--company', 'Acme, Inc.', '--relation', 'met');
	await cli.does('add', 'Oren Fictitious', '--company', 'ACME', '--relation', 'met');
	await cli.does('add', 'Ola Ejemplo', '--company', 'Placeholder', '--relation', 'met');
});

const names = async (filter: string): Promise<string[]> =>
	((await cli.json('list', '--filter', filter)) as {name: string}[]).map(({name}) => name);
const offered = async (): Promise<string[]> => ((await cli.json('today')) as {name: string}[]).map(({name}) => name).sort();

describe('an excluded company', () => {
	it('is offered with none of its people, however it is written, and listed as excluded', async () => {
		expect(await cli.does('exclude', '--company', 'Acme')).toBe('Nobody at Acme is offered any more.\n');
		expect(await offered()).toEqual(['Ola Ejemplo']);
		expect(await names('status:excluded')).toEqual(['Nadia Benali', 'Oren Fictitious']);
	});

	it('closes to whoever is added or imported later, and to somebody who goes there', async () => {
		await cli.does('exclude', '--company', 'Acme');
		await cli.does('add', 'Zoé Testárd', '--company', 'acme');
		await cli.runWith({input: 'Name,Company,Profile URL\nWei Sample,Acme,linkedin.com/in/wei-sample\n'}, 'import', '-');
		await cli.does('add', 'Ola Ejemplo', '--company', 'Acme');
		expect(await offered()).toEqual([]);
		expect(await names('status:excluded')).toHaveLength(5);
	});

	it('keeps what is under way: connections, and invitations that have no answer yet', async () => {
		await cli.does('mark', 'nadia', 'sent', '--on', '2026-11-20');
		await cli.does('mark', 'oren', 'sent', '--on', '2026-11-20');
		await cli.does('mark', 'oren', 'accepted', '--on', '2026-11-22');
		await cli.does('exclude', '--company', 'Acme');
		expect(await names('status:pending')).toEqual(['Nadia Benali']);
		expect(await names('status:connection')).toEqual(['Oren Fictitious']);
		await cli.does('mark', 'nadia', 'withdrawn');
		expect(await names('status:excluded')).toEqual(['Nadia Benali']);
	});

	it('comes back by include, by undo and redo, and the tables are those of the journal', async () => {
		await cli.does('exclude', '--company', 'Acme');
		expect(await cli.does('undo')).toBe('Undone: Acme, excluded. linkdash redo brings it back.\n');
		expect(await offered()).toHaveLength(3);
		await cli.does('redo');
		expect(await offered()).toHaveLength(1);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
		expect(await cli.does('include', '--company', 'acme sas')).toBe('acme sas: its people are offered again.\n');
		expect(await offered()).toHaveLength(3);
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
	});

	it('says how a single person of it comes back', async () => {
		await cli.does('exclude', '--company', 'Acme');
		expect(await cli.run('include', 'nadia')).toMatchObject({
			code: 1,
			err: 'linkdash: Nadia Benali: Acme is excluded, with everybody there. To offer its people again: linkdash include --company "Acme"\n',
		});
	});

	it('leaves a person excluded who was excluded by name', async () => {
		await cli.does('exclude', 'nadia');
		await cli.does('exclude', '--company', 'Acme');
		await cli.does('include', '--company', 'Acme');
		expect(await names('status:excluded')).toEqual(['Nadia Benali']);
	});

	it('is told by exclude alone, with how many people are excluded', async () => {
		await cli.does('exclude', '--company', 'Acme');
		expect(await cli.does('exclude')).toBe(
			'Excluded companies: Acme.\nExcluded people: 2. They are shown by linkdash list --filter status:excluded\n',
		);
	});

	it('is not suggested from an address book either', async () => {
		const input =
			'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,BookmarkedAt\nx,Ada,Exemplar,Acme GmbH,,ada@mail.example,,,\nx,Wei,Sample,Other,,wei@mail.example,,,\n';
		await cli.runWith({input}, 'import', '-', '--as', 'contacts');
		const suggested = async () => ((await cli.json('suggestions')) as {name: string}[]).map(({name}) => name).sort();
		expect(await suggested()).toEqual(['Ada Exemplar', 'Wei Sample']);
		await cli.does('exclude', '--company', 'Acme');
		expect(await suggested()).toEqual(['Wei Sample']);
	});

	it('said twice changes nothing', async () => {
		await cli.does('exclude', '--company', 'Acme');
		expect(await cli.does('exclude', '--company', 'Acme')).toBe('Acme: was excluded already, nothing has changed.\n');
		expect(await cli.does('include', '--company', 'Placeholder')).toBe('Placeholder: was not excluded, nothing has changed.\n');
	});

	it.each([
		[['include'], 2, 'PERSON is missing: linkdash include [PERSON] [OPTION...]'],
		[['include', 'nadia', '--company', 'Acme'], 2, 'PERSON and --company contradict each other'],
		[['exclude', '--company', 'freelance'], 1, 'That is no company.'],
	])('%j is told what is wrong', async (args, code, message) => {
		expect(await cli.run(...args)).toMatchObject({code, out: '', err: expect.stringContaining(message)});
	});
});
