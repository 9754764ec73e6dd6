import {afterEach, beforeEach, expect, it} from 'vitest';
import {linkdash, start, type Terminal} from '../helpers/terminal.ts';
import {type Home, run, temporaryHome} from '../helpers/world.ts';

/** One day of work, done twice: by keys in a real terminal, and by commands. It must come to the same. */

let homes: Home[] = [];
let terminal: Terminal | null = null;
beforeEach(() => {
	homes = [temporaryHome(), temporaryHome()];
});
afterEach(async () => {
	await terminal?.close();
	for (const home of homes) home.remove();
});

const people = ['Ana Ejemplo', 'Ben Muster', 'Cleo Vzor', 'Dan Esempio', 'Eve Voorbeeld', 'Finn Exemple'];

const at =
	(home: Home) =>
	async (...parameters: readonly string[]) => {
		const {code, stdout, stderr} = await run(home.folder, parameters);
		expect({code, stderr, parameters}).toEqual({code: 0, stderr: '', parameters});
		return stdout;
	};

const result = async (home: Home) => {
	const read = at(home);
	const list = JSON.parse(await read('list', '--json')) as {name: string; status: string; connectedOn: string | null}[];
	const cards = await Promise.all(people.map(async name => JSON.parse(await read('show', name, '--json'))));
	return {
		stats: JSON.parse(await read('stats', '--json')),
		people: list.map(({name, status, connectedOn}) => ({name, status, connectedOn})),
		invitations: cards.map(card => card.invitations),
		checklists: cards.map(card => card.checklist),
	};
};

it('a day by keys gives the same figures as the same day by commands', async () => {
	const [byKeys, byCommands] = homes as [Home, Home];
	for (const home of homes) for (const name of people) await at(home)('add', name, '--relation', 'met', '--degree', '2');

	terminal = start(linkdash(), {home: byKeys.folder});
	const sees = (text: string | RegExp) => (terminal as Terminal).sees(text);
	const press = (...keys: string[]) => (terminal as Terminal).press(...keys);
	await sees('├ Ana Ejemplo');
	press('4');
	await sees('4 ✓');
	press('s');
	await sees('├ Ben Muster');
	press('S');
	await sees('├ Cleo Vzor');
	press('s');
	await sees('├ Dan Esempio');
	press('z');
	await sees(/days|week/);
	press('enter');
	await sees('├ Eve Voorbeeld');
	press('d');
	await sees('├ Finn Exemple');
	press('tab');
	await sees('Targets');
	press(']');
	await sees('├ Ana Ejemplo');
	press('G');
	await sees('├ Cleo Vzor');
	press('N');
	await sees('4 left of 5');
	await sees('├ Ben Muster');
	press('i');
	await sees('├ Ana Ejemplo');
	press('a');
	await sees('1 yes');
	press('u');
	await sees('0 yes');
	press('A');
	await sees('Who accepted?');
	press('ana');
	await sees(/Ana Ejemplo/);
	press('enter');
	await sees('1 yes');
	press('esc');
	await sees('? help');
	press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});

	const say = at(byCommands);
	await say('check', 'Ana Ejemplo', 'specific');
	await say('mark', 'Ana Ejemplo', 'sent');
	await say('mark', 'Ben Muster', 'sent', '--no-note');
	await say('mark', 'Cleo Vzor', 'sent');
	await say('snooze', 'Dan Esempio', '7');
	await say('exclude', 'Eve Voorbeeld');
	await say('mark', 'Cleo Vzor', 'unknown');
	await say('mark', 'Ben Muster', 'ignored');
	await say('mark', 'Ana Ejemplo', 'accepted');

	expect(await result(byKeys)).toEqual(await result(byCommands));
});
