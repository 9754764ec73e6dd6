import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {openStore} from '../../source/store/open.ts';
import {batch} from '../domain/book.ts';
import {type Terminal, testNow} from '../helpers/terminal.ts';
import {archive, targets} from '../helpers/world.ts';
import {createDesk} from './desk.ts';

/** Importing by keys, in a real terminal. */

const desk = createDesk();
const {command} = desk;

const open = async (size: {columns?: number; rows?: number} = {}): Promise<Terminal> => {
	const terminal = desk.opens([], size);
	await terminal.sees(/\? help|\? h/);
	return terminal;
};

const leave = async (terminal: Terminal): Promise<void> => {
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});
};

/** What the store holds, as far as it is counted. */
const counted = async (): Promise<unknown> => {
	const {acceptance, network} = JSON.parse(await command('stats', '--json'));
	const people = JSON.parse(await command('list', '--json')) as unknown[];
	return {people: people.length, acceptance, network};
};

const folder = 'Basic_LinkedInDataExport_11-20-2026';

/** Puts a large archive into Downloads. */
const download = () => {
	const made = archive({connections: 30_000, invitations: 6000});
	desk.file(`Downloads/${folder}/Connections.csv`, made.connections);
	desk.file(`Downloads/${folder}/Invitations.csv`, made.invitations);
	return made;
};

/** From the list to the preview of what lies in Downloads. */
const toPreview = async (terminal: Terminal): Promise<void> => {
	terminal.press('I');
	await terminal.sees(`~/Downloads/${folder}`);
	terminal.press('enter');
	await terminal.sees(`Import ${folder}?`);
};

/** As an archive with messages of these people leaves the store: they wrote three days ago, the first one last. */
const suggest = (names: readonly string[]): void => {
	const store = openStore(path.join(desk.folder(), 'linkdash', 'linkdash.db'));
	const at = Date.parse(testNow) - 3 * 86_400_000;
	const messages = names.map((name, index) => ({
		keys: [`in:${name.toLowerCase().replace(' ', '-')}`],
		name,
		sentAt: null,
		receivedAt: at - index * 60_000,
	}));
	store.import(batch({messages}), {label: 'import', now: Date.parse(testNow)});
	store.close();
};

describe('an archive of 30,000', () => {
	it('comes in by I, Enter and y, watched from the path to the panels, and goes out whole by u and y', async () => {
		const {accepted, received} = download();
		const terminal = await open();
		await toPreview(terminal);
		const preview = await terminal.sees('Esc leave it');
		expect(preview).toMatch(/Connections\.csv +connections, 30,000 rows read/);
		expect(preview).toMatch(/Invitations\.csv +invitations, 6,000 rows read/);
		expect(preview).toMatch(/People +33,000 new/);
		expect(preview).toContain(`${accepted.toLocaleString('en')} invitations turned out accepted`);
		expect(preview).toContain(`${received} invitations to you without your answer`);
		terminal.press('y');
		await terminal.sees(/█+░+ +\d+ %/);
		await terminal.sees('Imported: 33,000 people new');
		const panels = await terminal.sees(/30,000 +\+\d+ this week/);
		expect(panels).toContain(`${accepted.toLocaleString('en')} yes`);
		expect(panels).toContain('u undo');
		terminal.press('u');
		await terminal.sees('It concerns 33,000 people');
		terminal.press('y');
		await terminal.sees('Taken back');
		await terminal.sees('no connections known yet');
		await leave(terminal);
		expect(await counted()).toMatchObject({people: 0, network: {connections: 0}, acceptance: {sent: 0}});
	});

	it.each([
		['Esc', 'esc'],
		['Ctrl+C', 'ctrl-c'],
	])('stopped by %s leaves nothing behind, and linkdash goes on', async (_name, key) => {
		download();
		await command('add', 'Nadia Benali', '--relation', 'met');
		const before = await counted();
		const terminal = await open();
		await toPreview(terminal);
		terminal.press('y');
		await terminal.sees(/of 33,000 people/);
		terminal.press(key);
		await terminal.sees('Nothing was imported');
		await terminal.seesNo('Importing');
		await terminal.sees('├ Nadia Benali');
		await leave(terminal);
		expect(await counted()).toEqual(before);
	});

	it('cut short by SIGTERM leaves nothing behind', async () => {
		download();
		await command('add', 'Nadia Benali', '--relation', 'met');
		const before = await counted();
		const terminal = await open();
		await toPreview(terminal);
		terminal.press('y');
		await terminal.sees(/of 33,000 people/);
		terminal.signal('SIGTERM');
		await terminal.exit();
		expect(await counted()).toEqual(before);
	});
});

describe('a list of people', () => {
	it('asks for the relation, the reason and a tag of all of them', async () => {
		const file = desk.file('my people.csv', targets(3));
		const terminal = await open({columns: 80, rows: 24});
		terminal.press('I');
		await terminal.sees('No archive lies in Downloads');
		terminal.paste(`'${file}'`);
		await terminal.sees("people.csv'");
		terminal.press('enter');
		await terminal.sees('Import my people.csv?');
		terminal.press('y');
		await terminal.sees('How do you know these 3 people?');
		terminal.press('4');
		await terminal.sees('Why these 3 people?');
		terminal.press('Chess club');
		await terminal.sees('Chess club');
		terminal.press('enter');
		await terminal.sees('A tag for these 3 people?');
		terminal.press('esc');
		await terminal.sees('Chess club');
		terminal.press('enter');
		await terminal.sees('A tag for these 3 people?');
		terminal.press('chess');
		await terminal.sees('│ chess');
		terminal.press('enter');
		await terminal.sees('Imported: 3 people new');
		await leave(terminal);
		const people = JSON.parse(await command('list', '--json')) as {relation: string; tags: string[]}[];
		expect(people.map(({relation, tags}) => ({relation, tags}))).toEqual(Array(3).fill({relation: 'association', tags: ['chess']}));
		expect(await command('show', 'Nadia Muster')).toContain('Reason: Chess club');
	});
});

it('says that a file is missing, and keeps the path for mending', async () => {
	desk.file('people.csv', targets(2));
	const terminal = await open();
	terminal.press('I');
	await terminal.sees('No archive lies in Downloads');
	terminal.press('~/peple.csv');
	await terminal.sees('~/peple.csv');
	terminal.press('enter');
	await terminal.sees('there is no such file.');
	expect(terminal.screen()).toContain('~/peple.csv');
	for (let back = 0; back < 'ple.csv'.length; back++) terminal.press('left');
	terminal.press('o');
	await terminal.sees('~/people.csv');
	terminal.press('enter');
	await terminal.sees('Import people.csv?');
	terminal.press('enter');
	await terminal.sees('Enter does nothing here');
	terminal.press('esc');
	await terminal.sees('Nothing was imported');
	await leave(terminal);
	expect(await counted()).toMatchObject({people: 0});
});

it('asks which holds where an archive disputes what was recorded, and takes both answers', async () => {
	const people = ['nadia-benali', 'oren-fictitious'];
	for (const slug of people) {
		await command('add', `linkedin.com/in/${slug}`);
		await command('mark', `in:${slug}`, 'unknown', '--sent-on', '2026-11-01', '--on', '2026-11-03');
	}
	const file = desk.file(
		'Connections.csv',
		`First Name,Last Name,URL,Email Address,Company,Position,Connected On
Nadia,Benali,https://www.linkedin.com/in/nadia-benali,,Acme,VP Sales,05 Nov 2026
Oren,Fictitious,https://www.linkedin.com/in/oren-fictitious,,Placeholder,CTO,06 Nov 2026`,
	);
	const terminal = await open();
	await terminal.sees('3 left of 5');
	terminal.press('I');
	await terminal.sees('No archive lies in Downloads');
	terminal.paste(file);
	await terminal.sees('Connections.csv');
	terminal.press('enter');
	await terminal.sees('Nadia Benali: you recorded "doesn\'t know me", the archive shows a connection since.');
	terminal.press('y');
	await terminal.sees('Imported: 2 with something new');
	await terminal.sees('Which holds?');
	await terminal.sees(/├ Nadia Benali[\s\S]*a {2}the archive holds: they accepted, and the refusal is given back/);
	terminal.press('a');
	await terminal.sees('4 left of 5');
	await terminal.sees(/├ Oren Fictitious[\s\S]*N {2}your word holds/);
	terminal.press('N');
	await terminal.seesNo('Which holds?');
	await terminal.sees('4 left of 5');
	await leave(terminal);
	expect(JSON.parse(await command('stats', '--json'))).toMatchObject({
		refusals: {counted: 1, left: 4},
		acceptance: {accepted: 1},
		network: {connections: 2},
	});
	expect(await command('today')).not.toContain('Which holds?');
});

it('adds whom an archive suggests by Enter, and never suggests again whom d leaves out', async () => {
	suggest(['Freya Muster', 'Bea Voorbeeld']);
	const terminal = await open();
	terminal.press('tab', '[', '[');
	await terminal.sees('Nobody seems to be here twice');
	terminal.press('[');
	await terminal.sees(/❯ Freya Muster.*messages, last 3 days ago/);
	await terminal.sees(/├ Freya Muster .* suggested ─/);
	terminal.press('s');
	await terminal.sees('They are not on your list yet: Enter adds them');
	terminal.press('enter');
	await terminal.sees('Add Freya Muster? How do you know them?');
	terminal.press('2');
	await terminal.sees('Freya Muster: added');
	await terminal.sees('├ Bea Voorbeeld');
	terminal.press('d');
	await terminal.sees('Nobody to suggest');
	await leave(terminal);
	const people = JSON.parse(await command('list', '--json')) as {name: string; key: string; relation: string; status: string}[];
	expect(people.map(({name, key, relation, status}) => ({name, key, relation, status}))).toEqual([
		{name: 'Bea Voorbeeld', key: 'in:bea-voorbeeld', relation: null, status: 'excluded'},
		{name: 'Freya Muster', key: 'in:freya-muster', relation: 'met', status: 'target'},
	]);
	expect(JSON.parse(await command('suggestions', '--json'))).toEqual([]);
});

it('makes one of two entries by Enter and 1 on the duplicates, and u parts them again', async () => {
	await command('add', 'Nadia Benali', '--url', 'https://www.linkedin.com/in/nadia-benali', '--company', 'Acme');
	await command('add', 'Benali Nadia', '--company', 'Acme');
	const terminal = await open();
	terminal.press('tab', '[', '[');
	await terminal.sees(/├ One person or two\? ─/);
	terminal.press('enter');
	await terminal.sees('1  one person: both histories are kept');
	terminal.press('1');
	await terminal.sees('merged with another entry');
	await terminal.sees('Nobody seems to be here twice');
	terminal.press('u');
	await terminal.sees('Sure?');
	terminal.press('y');
	await terminal.sees(/├ One person or two\? ─/);
	await leave(terminal);
	expect(JSON.parse(await command('duplicates', '--json'))).toHaveLength(1);
});

it('says that the very same was imported before', async () => {
	const file = desk.file('Connections.csv', archive({connections: 12, invitations: 0}).connections);
	await command('import', file, '--yes');
	const terminal = await open();
	terminal.press('I');
	await terminal.sees('No archive lies in Downloads');
	terminal.paste(file);
	await terminal.sees('Connections.csv');
	terminal.press('enter');
	await terminal.sees('Imported already: Connections.csv');
	terminal.press('y');
	await terminal.sees('The very same was imported already');
	terminal.press('esc');
	await terminal.seesNo('Imported already: Connections.csv');
	await leave(terminal);
});

it('is not done in the demo, which says why', async () => {
	const terminal = desk.opens(['demo']);
	await terminal.sees('DEMO');
	terminal.press('I');
	await terminal.sees('The demo is thrown away');
	await leave(terminal);
});
