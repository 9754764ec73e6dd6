import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';
import {archive} from '../helpers/world.ts';

it('a filter that leaves ten thousand and more keeps the order of every list', async () => {
	const cli = createCli();
	const file = path.join(cli.home, 'Connections.csv');
	writeFileSync(file, archive({connections: 10_500, invitations: 0}).connections);
	await cli.does('import', file, '--yes');
	const ids = async (...args: string[]) => ((await cli.json('list', ...args)) as {id: string}[]).map(({id}) => id);
	for (const asked of [
		['--view', 'connections'],
		['--view', 'connections', '--sort', 'company'],
		['--view', 'connections', '--sort', 'name'],
		[],
	]) {
		const all = await ids(...asked);
		expect(all).toHaveLength(10_500);
		// all of them match, and so they come as without a filter
		expect(await ids(...asked, '--filter', 'status:connection')).toEqual(all);
	}
});
