import {describe, expect, it} from 'vitest';
import {inventedSession} from './invented.ts';
import {nobody, restricted} from './scenes.ts';
import {openStage} from './stage.tsx';

/** Each screen as it is seen in a terminal of 80 by 24, kept so that a change is read in words. `vitest -u` takes the new ones. */
describe.each(['en', 'fr'] as const)('seen at 80 by 24 (%s)', language => {
	it.each([
		['today', {}, [], /j|k/],
		['today-person', {}, ['j', 'j', 'j'], '❯ Nadia'],
		['people', {}, ['tab'], /Nadia Benali/],
		['network', {}, ['tab', 'tab'], /2024/],
		['insights', {}, ['tab', 'tab', 'tab'], /%|100/],
		['note', {}, ['j', 'j', 'j', 'enter'], /186/],
		['who-accepted', {}, ['A'], 'Waiting Person 1'],
		['linkedin-says', {}, ['b'], /4 {2}/],
		['help', {}, ['?'], /Shift\+Tab|Maj\+Tab/],
		['restricted', restricted, [], '✗'],
		['beginning', nobody, [], /linkdash demo/],
	])('%s', async (name, told, keys, wanted) => {
		const stage = await openStage(inventedSession(told), {columns: 80, rows: 24, language});
		await stage.press(...keys);
		const screen = await stage.sees(wanted).then(() => stage.screen());
		const text = screen
			.split('\n')
			.map(line => line.trimEnd())
			.join('\n');
		await expect(`${text}\n`).toMatchFileSnapshot(`seen/${language}/${name}.txt`);
		stage.unmount();
	});
});
