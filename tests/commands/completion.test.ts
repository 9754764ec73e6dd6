import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {flagOf} from '../../source/commands/parse.ts';
import {commands} from '../../source/commands/table.ts';
import {createCli} from '../helpers/cli.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'linkdash-completion-'));
});
afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

type Shell = 'bash' | 'zsh' | 'fish';
const isInstalled = (shell: Shell): boolean => spawnSync(shell, ['-c', 'exit 0']).status === 0;

const scriptOf = async (shell: Shell, lang = 'en'): Promise<string> => {
	const file = path.join(folder, `${lang}.${shell}`);
	writeFileSync(file, await createCli().does('--lang', lang, 'completion', shell));
	return file;
};

/** What bash offers for the last word of each line. */
const bashOffers = (script: string, lines: readonly (readonly string[])[]): string[][] => {
	const ask = (words: readonly string[]): string =>
		`COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _linkdash; echo "\${COMPREPLY[*]}"`;
	const {stdout, stderr} = spawnSync('bash', ['-c', [`source '${script}'`, ...lines.map(ask)].join('\n')], {encoding: 'utf8'});
	expect(stderr).toBe('');
	return stdout
		.split('\n')
		.slice(0, -1)
		.map(line => line.split(' ').filter(word => word !== ''));
};

/** What fish offers, in one run. */
const fishOffers = (script: string, lines: readonly (readonly string[])[]): string[][] => {
	const asked = lines.map(words => `complete -C '${words.join(' ')}'; echo ==`);
	const {stdout} = spawnSync('fish', ['--no-config', '-c', [`source '${script}'`, ...asked].join('\n')], {
		encoding: 'utf8',
		env: {...process.env, HOME: folder},
	});
	const offers = stdout.split('==\n').slice(0, -1);
	return offers.map(each => each.split('\n').flatMap(line => line.split('\t')[0] || []));
};

/** For each command, option and choice of the table: a line to complete, and what is to be among the offers. */
const asked: [line: string[], offers: string[]][] = commands.flatMap(command => {
	const before = ['linkdash', command.name];
	const places = Object.values(command.arguments);
	return [
		[before, [command.name]] as [string[], string[]],
		[[...before, '--'], Object.keys(command.options).map(flagOf)] as [string[], string[]],
		...places.map(({choices}, at): [string[], string[]] => [
			[...before, ...places.slice(0, at).map(() => 'x'), ''],
			choices ? [...choices] : [],
		]),
		...Object.entries(command.options).map(([name, option]): [string[], string[]] => [
			[...before, flagOf(name), ''],
			'choices' in option ? [...(option.choices ?? [])] : [],
		]),
	];
});

const offersOf: Record<'bash' | 'fish', typeof bashOffers> = {bash: bashOffers, fish: fishOffers};

describe.each(['bash', 'fish', 'zsh'] as const)('%s', shell => {
	it('completes every command, option and choice of the table', async () => {
		const script = await scriptOf(shell);
		if (shell !== 'zsh' && isInstalled(shell)) {
			const offered = offersOf[shell](
				script,
				asked.map(([line]) => line),
			);
			for (const [at, [line, offers]] of asked.entries())
				expect({line, offered: offered[at]}).toEqual({line, offered: expect.arrayContaining(offers)});
			return;
		}
		if (isInstalled(shell)) expect(spawnSync(shell, ['-n', script], {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
		const text = await createCli().does('completion', shell);
		for (const [line, offers] of asked) {
			for (const each of [...line.slice(1).filter(word => word !== '' && word !== 'x' && word !== '--'), ...offers])
				expect(text).toContain(shell === 'fish' ? each.replace(/^--/, '-l ') : each);
		}
	});

	it('explains itself in French too, whatever signs its sentences have', async () => {
		const script = await scriptOf(shell, 'fr');
		const check = shell === 'fish' ? ['--no-execute', script] : ['-n', script];
		if (isInstalled(shell)) expect(spawnSync(shell, check, {encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''});
		const text = await createCli().does('--lang', 'fr', 'completion', shell);
		if (shell !== 'bash') expect(text).toContain('Vérifier l’installation');
	});
});

describe.runIf(isInstalled('bash'))('bash, as one types', () => {
	it('finds its place behind options, and files where a file is meant', async () => {
		writeFileSync(path.join(folder, 'people of 2026.csv'), '');
		const here = path.join(folder, 'people');
		expect(
			bashOffers(await scriptOf('bash'), [
				['linkdash', 'sta'],
				['linkdash', '--lang', 'fr', 'mark', '--on', '2026-11-20', 'nadia', 'ig'],
				['linkdash', 'mark', 'nadia', 'unknown', '--source', '=', 't'],
				['linkdash', 'mark', ''],
				['linkdash', 'mark', '--note', ''],
				['linkdash', 'import', 'one.csv', here],
				['linkdash', '--home', here],
				['linkdash', 'nonsense', ''],
			]),
		).toEqual([
			['stats', 'standing'],
			['ignored'],
			['told'],
			[],
			[],
			`${here} of 2026.csv`.split(' '),
			`${here} of 2026.csv`.split(' '),
			[],
		]);
	});
});

it('another shell is told which there are', async () => {
	expect(await createCli().run('completion', 'tcsh')).toMatchObject({code: 2, err: 'linkdash: "tcsh" is no SHELL: use bash, zsh, fish.\n'});
});
