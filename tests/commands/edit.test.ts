import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	await cli.does('add', 'Oren Fictitious', '--relation', 'interesting', '--company', 'Acme', '--tag', 'vip', '--tag', 'fair');
});

const oren = async (): Promise<Record<string, unknown>> => (await cli.json('show', 'oren')) as Record<string, unknown>;

describe('linkdash edit', () => {
	it('changes what is said and leaves the rest, in one gesture', async () => {
		const before = await oren();
		expect(await cli.does('edit', 'oren', '--name', 'Oren Invented', '--position', 'CTO', '--relation', 'met', '--untag', 'fair')).toBe(
			'Oren Invented: changed.\n',
		);
		expect(await oren()).toMatchObject({name: 'Oren Invented', company: 'Acme', position: 'CTO', relation: 'met', tags: ['vip']});
		await cli.does('undo');
		expect({...(await oren()), timeline: null}).toEqual({...before, timeline: null});
	});

	it('an empty text clears', async () => {
		await cli.does('edit', 'oren', '--degree', '2');
		await cli.does('edit', 'oren', '--company', '', '--relation', '', '--degree', '');
		expect(await oren()).toMatchObject({company: null, relation: null, degree: null});
	});

	it('nobody is left without a name, and an address is an address', async () => {
		expect(await cli.run('edit', 'oren', '--name', ' ')).toMatchObject({code: 1});
		expect(await cli.run('edit', 'oren', '--url', 'example.org/oren')).toMatchObject({code: 2});
		expect(await cli.run('edit', 'oren', '--relation', 'friend')).toMatchObject({code: 2});
		expect(await cli.run('edit', 'oren')).toEqual({code: 2, out: '', err: expect.stringContaining('edit --help')});
	});

	it('mends the outcome and the days of the latest invitation', async () => {
		await cli.does('mark', 'oren', 'accepted', '--sent-on', '2026-11-10', '--on', '2026-11-15');
		await cli.does('edit', 'oren', '--outcome', 'unknown', '--source', 'warned', '--on', '2026-11-16', '--sent-on', '2026-11-12');
		expect(await oren()).toMatchObject({
			status: 'refused',
			connectedOn: null,
			invitations: [
				{
					sentAt: '2026-11-12T12:00:00.000Z',
					outcome: 'unknown',
					outcomeAt: '2026-11-16T12:00:00.000Z',
					source: 'warned',
				},
			],
		});
		expect(await cli.json('stats')).toMatchObject({refusals: {counted: 1, left: 4}, acceptance: {sent: 1, accepted: 0}});
		await cli.does('edit', 'oren', '--outcome', 'waiting');
		expect(await oren()).toMatchObject({status: 'pending', invitations: [{outcome: null, outcomeAt: null}]});
		expect(await cli.does('show', 'oren')).toContain('mistake mended');
	});

	it('says why a mend cannot be, and changes nothing then', async () => {
		expect((await cli.run('edit', 'oren', '--outcome', 'ignored')).code).toBe(1);
		await cli.does('mark', 'oren', 'ignored', '--sent-on', '2026-11-10', '--on', '2026-11-15');
		const before = await oren();
		expect(await cli.run('edit', 'oren', '--on', '2026-11-09', '--company', 'Other')).toMatchObject({
			code: 1,
			err: expect.stringContaining('before the invitation was sent'),
		});
		expect(await cli.run('edit', 'oren', '--on', '2026-12-24')).toMatchObject({code: 1});
		expect(await oren()).toEqual(before);
	});
});
