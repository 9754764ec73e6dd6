import {execFile} from 'node:child_process';
import {expect, it} from 'vitest';
import {environment, linkdash} from '../helpers/terminal.ts';
import {temporaryHome} from '../helpers/world.ts';

it('stops reading a pipe that never ends, in one line', async () => {
	const home = temporaryHome();
	const [program, ...parameters] = linkdash('import', '-') as [string, ...string[]];
	const {code, stderr} = await new Promise<{code: number | null; stderr: string}>(resolve => {
		const child = execFile(program, parameters, {env: environment(home.folder)}, (error, _stdout, errors) =>
			resolve({code: error ? Number(error.code) : 0, stderr: errors}),
		);
		const block = Buffer.alloc(1 << 20, 'a,b,c\n');
		// goes on until nobody listens any more
		const pour = (): void => {
			child.stdin?.write(block, failure => {
				if (!failure) pour();
			});
		};
		child.stdin?.on('error', () => {});
		pour();
	});
	home.remove();
	expect({code, lines: stderr.trim().split('\n').length}).toEqual({code: 65, lines: 1});
	expect(stderr).toContain('standard input is larger');
});
