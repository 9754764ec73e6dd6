import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {createDesk} from './desk.ts';

const desk = createDesk();
const {command} = desk;

it('a list kept as a view by Ctrl+S is there the next day, and for the command line', async () => {
	await command('add', 'Nadia Benali', '--relation', 'met', '--tag', 'vip');
	await command('add', 'Oren Fictitious', '--relation', 'met');
	const first = desk.opens([], {columns: 100, rows: 30});
	await first.sees('Nadia Benali');
	first.press('tab', '/', 'tag:vip');
	await first.seesNo('Oren Fictitious');
	first.press('ctrl-s');
	await first.sees('Keep this list as a view');
	first.press('Friends of mine', 'enter');
	await first.sees('Friends of mine: kept as a view');
	first.press('q');
	expect(await first.exit()).toMatchObject({code: 0});

	const second = desk.opens([], {columns: 100, rows: 30});
	await second.sees('Nadia Benali');
	second.press('tab', '[', '[');
	await second.sees(/Friends of mine.*filter "tag:vip"/);
	await second.seesNo('Oren Fictitious');
	expect(await command('list', '--view', 'friends of mine')).toContain('1 person');
	second.press('V', 'ctrl-u', 'enter');
	await second.sees('Friends of mine: no longer a view');
	second.press('q');
	expect(await second.exit()).toMatchObject({code: 0});
	expect(JSON.parse(readFileSync(path.join(desk.folder(), 'linkdash/config.json'), 'utf8'))).toMatchObject({tier: 'free', views: []});
});
