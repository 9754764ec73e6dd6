import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Nadia Benali', '--url', 'linkedin.com/in/nadia-benali', '--company', 'Acme', '--relation', 'met');
	await cli.does('add', 'Oren Fictitious', '--url', 'linkedin.com/in/oren-f', '--relation', 'remote');
	await cli.does('add', 'Ola Ejemplo', '--url', 'linkedin.com/in/ola-ejemplo', '--relation', 'remote');
});

const order = async (): Promise<string[]> => ((await cli.json('today')) as {name: string}[]).map(({name}) => name);

describe('linkdash config set points', () => {
	it('with --dry-run shows the order that would come of it, with the places people have now, and keeps nothing', async () => {
		const out = await cli.does('config', 'set', 'points.remote', '90', '--dry-run');
		const rows = out.split('\n').map(row => row.trim().replaceAll(/ {2,}/g, ' | '));
		expect(rows.slice(0, 4)).toEqual([
			'The first 3 would be:',
			expect.stringMatching(/^1 \| now 2 \| \d+ \| Oren Fictitious$/),
			expect.stringMatching(/^2 \| now 3 \| \d+ \| Ola Ejemplo$/),
			expect.stringMatching(/^3 \| now 1 \| \d+ \| Nadia Benali \| Acme$/),
		]);
		expect(out).toContain('Nothing is kept');
		expect(await order()).toEqual(['Nadia Benali', 'Oren Fictitious', 'Ola Ejemplo']);
	});

	it('without it keeps the points, and the list follows', async () => {
		await cli.does('config', 'set', 'points.remote', '90');
		expect(await order()).toEqual(['Oren Fictitious', 'Ola Ejemplo', 'Nadia Benali']);
		expect((await cli.does('list', '--filter', 'status:target')).length).toBeGreaterThan(0);
	});

	it('--dry-run is for what makes the order', async () => {
		const {code, err} = await cli.run('config', 'set', 'pace.day', '5', '--dry-run');
		expect(code).toBe(2);
		expect(err).toContain('points.met');
	});
});

describe('linkdash weigh', () => {
	it('gives a person a weight, shown first where asked, and undo takes it back', async () => {
		const preview = await cli.does('weigh', 'Ola', '10', '--dry-run');
		expect(preview.split('\n')[2]?.trim()).toMatch(/^2 +now 3 .*Ola Ejemplo/);
		expect(await cli.does('weigh', 'Ola', '10')).toContain('Ola Ejemplo: own weight 10 of 10');
		expect(await order()).toEqual(['Nadia Benali', 'Ola Ejemplo', 'Oren Fictitious']);
		expect(await cli.does('today', '--why')).toContain('you gave them weight');
		await cli.does('undo');
		expect(await order()).toEqual(['Nadia Benali', 'Oren Fictitious', 'Ola Ejemplo']);
	});
});
