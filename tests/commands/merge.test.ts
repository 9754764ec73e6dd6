import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const nadia = 'https://www.linkedin.com/in/nadia-benali';

describe('two entries of one person', () => {
	beforeEach(async () => {
		await cli.does('add', 'Nadia Benali', '--url', nadia, '--relation', 'met', '--tag', 'fair');
		await cli.does('add', 'N. Benali', '--company', 'Acme', '--tag', 'vip');
		await cli.does('mark', 'N. Benali', 'sent', '--note', 'Bonjour Nadia');
	});

	it('are one after merge, with what both knew and both their histories', async () => {
		expect(await cli.does('merge', nadia, 'N. Benali')).toBe('N. Benali: now one person. linkdash undo parts them again.\n');
		expect(await cli.json('list')).toMatchObject([
			{key: 'in:nadia-benali', company: 'Acme', relation: 'met', tags: ['fair', 'vip'], status: 'pending'},
		]);
		const {timeline} = (await cli.json('show', nadia)) as {timeline: {what: string}[]};
		expect(timeline.map(({what}) => what)).toEqual(['described', 'described', 'sent', 'merged']);
	});

	it('are two again after undo, and one after redo', async () => {
		await cli.does('merge', 'N. Benali', nadia);
		await cli.does('undo');
		expect(await cli.json('list')).toMatchObject([{status: 'pending'}, {status: 'target', company: null}]);
		await cli.does('redo');
		expect(await cli.json('list')).toHaveLength(1);
	});

	it('stay one when an archive brings the address of either', async () => {
		await cli.does('merge', nadia, 'N. Benali');
		const input = `First Name,Last Name,URL,Company,Position,Connected On\nNadia,Benali,${nadia},Placeholder,CTO,20 Nov 2026\n`;
		await cli.runWith({input}, 'import', '-');
		expect(await cli.json('list')).toMatchObject([{status: 'connection', company: 'Placeholder', tags: ['fair', 'vip']}]);
	});

	it('cannot be merged with themselves', async () => {
		const {code, err} = await cli.run('merge', nadia, nadia);
		expect({code, err}).toEqual({code: 1, err: 'linkdash: Nadia Benali: They are one person already.\n'});
	});

	it('said to be two are kept so, and saying it again records nothing', async () => {
		expect(await cli.does('merge', nadia, 'N. Benali', '--not-same')).toContain('Nadia Benali and N. Benali: two people');
		await cli.does('merge', nadia, 'N. Benali', '--not-same');
		await cli.does('undo');
		expect(await cli.json('list')).toHaveLength(2);
		expect((await cli.run('undo')).out).toContain('N. Benali');
	});
});
