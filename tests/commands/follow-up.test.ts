import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(async () => {
	cli = createCli();
	cli.at('2026-11-20T09:00:00Z');
	await cli.does('add', 'Nadia Benali', '--relation', 'met');
	await cli.does('mark', 'nadia', 'sent');
	await cli.does('mark', 'nadia', 'accepted');
	cli.at('2026-11-23T09:00:00Z');
});

const isDue = async (): Promise<boolean> => (await cli.does('today')).includes('Follow up');

describe('a follow-up that is due', () => {
	it('is off the list once it is done or skipped, and back after undo', async () => {
		expect(await isDue()).toBe(true);
		for (const [action, said] of [
			['done', 'Nadia Benali: follow-up done.\n'],
			['skip', 'Nadia Benali: follow-up skipped.\n'],
		] as const) {
			expect(await cli.does('follow-up', 'nadia', action)).toBe(said);
			expect(await isDue()).toBe(false);
			await cli.does('undo');
			expect(await isDue()).toBe(true);
		}
	});

	it.each([
		[['--days', '3'], '2026-11-26'],
		[['--until', '2026-12-24'], '2026-12-24'],
		[[], '2026-11-30'],
	])('is put off by move %j, and due again on the morning of %s', async (options, day) => {
		await cli.does('follow-up', 'nadia', 'move', ...options);
		cli.at(new Date(Date.parse(`${day}T07:00:00Z`) - 86_400_000).toISOString());
		expect(await isDue()).toBe(false);
		cli.at(`${day}T07:00:00Z`);
		expect(await isDue()).toBe(true);
	});

	it('says the day it is moved to, in both languages', async () => {
		expect(await cli.does('follow-up', 'nadia', 'move')).toBe('Nadia Benali: follow-up moved to Monday 30 November.\n');
		expect(await cli.does('--lang', 'fr', 'follow-up', 'nadia', 'move')).toBe('Nadia Benali\u00A0: suivi reporté au lundi 30 novembre.\n');
	});

	it.each([
		[['move', '--until', '2026-11-23'], 2, '"2026-11-23" is not to come'],
		[['move', '--until', 'soon'], 2, '"soon" is no date'],
		[['move', '--days', '2', '--until', '2026-12-24'], 2, '--until and --days contradict each other'],
		[['move', '--on', '2026-11-22'], 2, '--on means nothing with move'],
		[['done', '--days', '2'], 2, '--days means nothing with done'],
		[['done', '--reason', 'x'], 2, '--reason means nothing with done'],
		[['done', '30'], 2, 'DAYS means nothing with done'],
		[['keep'], 2, 'DAYS is missing'],
		[['keep', '-1'], 2, 'DAYS'],
		[['done', '--on', '2026-11-24'], 1, 'in the future'],
	])('takes no nonsense: %j', async (args, code, message) => {
		expect(await cli.run('follow-up', 'nadia', ...args)).toMatchObject({code, out: '', err: expect.stringContaining(message)});
		expect(await isDue()).toBe(true);
	});

	it('keeps the reason it was skipped for, which show tells and a journal takes along', async () => {
		await cli.does('follow-up', 'nadia', 'skip', '--reason', 'on leave');
		expect(await cli.does('show', 'nadia')).toContain('follow-up skipped on 23 November: on leave');
		expect(await cli.does('show', 'nadia')).toMatch(/follow-up .*skipped: on leave/);
		expect(await cli.does('--lang', 'fr', 'show', 'nadia')).toContain('suivi passé le 23 novembre\u00A0: on leave');
		expect(await cli.does('doctor', '--rebuild')).toContain('identical');
	});

	it('comes again every so many days with keep, until 0 ends it', async () => {
		await cli.does('follow-up', 'nadia', 'done');
		expect(await cli.does('follow-up', 'nadia', 'keep', '60')).toBe('Nadia Benali: keep in touch every 60 days.\n');
		expect(await isDue()).toBe(false);
		cli.at('2027-01-22T09:00:00Z');
		expect(await cli.does('today')).toContain('keep in touch, last contact 2 months ago');
		expect(await cli.does('--lang', 'fr', 'today')).toContain('garder le contact, dernier il y a 2 mois');
		expect(await cli.does('follow-up', 'nadia', 'keep', '0')).toBe('Nadia Benali: no longer to keep in touch.\n');
		expect(await isDue()).toBe(false);
	});

	it('is only of a connection', async () => {
		await cli.does('add', 'Oren Fictitious');
		expect(await cli.run('follow-up', 'oren', 'done')).toMatchObject({code: 1, err: expect.stringContaining('Oren Fictitious')});
	});
});
