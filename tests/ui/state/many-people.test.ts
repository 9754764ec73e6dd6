import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createCli} from '../../helpers/cli.ts';
import {createMember} from '../../helpers/member.ts';
import {archive} from '../../helpers/world.ts';
import {imports, openApp} from './driver.ts';

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

it('the cursor stays on a person when the order changes, wherever among thousands they go', () => {
	const member = createMember();
	const connections = Array.from({length: 3000}, (_, index) => ({
		keys: [`in:invented-${index}`],
		name: `Invented ${String(index).padStart(4, '0')}`,
		company: `Company ${String(9999 - index)}`,
		position: null,
		email: null,
		connectedOn: '2026-01-05',
	}));
	imports(member, {connections});
	const app = openApp(member).press('tab', ']', ']', '>', 'g');
	expect(app.selected).toBe('Invented 0000');
	app.press('>');
	expect([app.selected, app.state.people.connections.index]).toEqual(['Invented 0000', 2999]);
	app.press('/').types('invented').press('enter', 'G');
	expect(app.selected).toBe('Invented 0000');
	app.press('<');
	expect([app.selected, app.state.people.connections.index]).toEqual(['Invented 0000', 0]);
});
