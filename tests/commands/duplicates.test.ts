import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

describe('people who are here twice', () => {
	const old = 'First Name,Last Name,Email Address,Company,Position,Connected On\nZoé,"Testárd, MBA",,Acme,CTO,11 Apr 2021\n';
	const nadia = 'https://www.linkedin.com/in/nadia-benali-1a2b3c';

	beforeEach(async () => {
		await cli.runWith({input: old}, 'import', '-', '--yes');
		await cli.does('add', 'Zoe Testard', '--url', 'https://www.linkedin.com/in/zoe-testard-99', '--company', 'Acme', '--relation', 'met');
		await cli.does('add', 'Nadia Benali', '--url', nadia, '--company', 'Placeholder');
	});

	it('are listed with the reason and the command that makes them one', async () => {
		const out = await cli.does('duplicates');
		expect(out).toMatch(/^One person, over 99 in 100: .*the same company/);
		expect(out).toContain('Zoé Testárd, MBA');
		expect(out).toMatch(/linkdash merge \S+ in:zoe-testard-99|linkdash merge in:zoe-testard-99 \S+/);
		expect(out).not.toContain('Nadia');
		const [pair, ...others] = (await cli.json('duplicates')) as {likelihood: number; reasons: string[]; one: object; other: object}[];
		expect(others).toEqual([]);
		expect(pair).toMatchObject({
			one: {name: 'Zoé Testárd, MBA', status: 'connection'},
			other: {name: 'Zoe Testard', key: 'in:zoe-testard-99'},
		});
		expect(pair?.likelihood).toBeGreaterThan(0.8);
		expect(pair?.reasons).toContain('same-company');
	});

	it('are asked about no more once merged, and again after undo', async () => {
		await cli.does('merge', 'Zoé Testárd, MBA', 'in:zoe-testard-99');
		expect(await cli.does('duplicates')).toBe('Nobody seems to be here twice.\n');
		await cli.does('undo');
		expect(await cli.json('duplicates')).toHaveLength(1);
	});

	it('said to be two are remembered, also when one of them is merged with a third', async () => {
		await cli.does('merge', 'in:zoe-testard-99', 'Zoé Testárd, MBA', '--not-same');
		expect(await cli.json('duplicates')).toEqual([]);
		await cli.does('merge', nadia, 'in:zoe-testard-99');
		expect(await cli.json('duplicates')).toEqual([]);
	});
});
