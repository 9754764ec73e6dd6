import {existsSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

describe('today --short, in a shell prompt or a login message', () => {
	it('is silent where linkdash was never used, and makes nothing', async () => {
		const cli = createCli();
		expect(await cli.run('today', '--short')).toEqual({code: 0, out: '', err: ''});
		expect(existsSync(cli.folder)).toBe(false);
	});

	it('is one line otherwise, without colours, in both languages', async () => {
		const cli = createCli();
		await cli.does('add', 'Nadia Benali');
		await cli.does('mark', 'nadia', 'sent', '--on', '2026-11-20');
		expect(await cli.does('today', '--short')).toBe('11 left today · 1 waiting · 5 refusals left · 0 connections\n');
		expect(await cli.does('--lang', 'fr', 'today', '--short')).toBe(
			'11 restantes aujourd’hui · 1 en attente · 5 refus restants · 0 relation\n',
		);
		expect(await cli.does('--ascii', 'today', '--short')).toBe('11 left today - 1 waiting - 5 refusals left - 0 connections\n');
	});

	it('leaves out its end where the terminal is narrow', async () => {
		const cli = createCli();
		await cli.does('add', 'Nadia Benali');
		const {out} = await cli.runWith({answers: '', columns: 40}, 'today', '--short');
		expect(out).toBe('10 left today · 5 refusals left\n');
	});
});
