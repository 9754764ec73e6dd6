import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {linkdash, type Terminal} from '../helpers/terminal.ts';
import {archive, targets} from '../helpers/world.ts';
import {createDesk} from './desk.ts';

/** The built linkdash in a real terminal, by keys and by what is on the screen. */

const desk = createDesk();
const {command} = desk;

const open = async (parameters: readonly string[] = [], size: {columns?: number; rows?: number} = {}): Promise<Terminal> => {
	const terminal = desk.opens(parameters, size);
	await terminal.sees(/\? help|\? h/);
	return terminal;
};

const addThree = async (): Promise<void> => {
	for (const name of ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd']) await command('add', name, '--relation', 'met');
};

const refuseFive = async (): Promise<void> => {
	for (const letter of ['A', 'B', 'C', 'D', 'E']) {
		await command('add', `Invented ${letter}`);
		await command('mark', `Invented ${letter}`, 'sent', '--no-note');
		if (letter !== 'E') await command('mark', `Invented ${letter}`, 'unknown', '--source', 'told');
	}
};

const leave = async (terminal: Terminal): Promise<void> => {
	terminal.press('q');
	expect(await terminal.exit()).toEqual({code: 0, signal: 0});
};

it('tells an empty home how to begin', async () => {
	const terminal = await open();
	const screen = await terminal.sees('Nobody to invite yet');
	expect(screen).toContain('+ adds people');
	expect(screen).toContain('pasting works too');
	expect(screen).toContain('I imports your LinkedIn archive');
	expect(screen).toContain('linkdash demo');
	await leave(terminal);
});

it('shows a demo that is marked, works, and leaves nothing behind', async () => {
	const terminal = await open(['demo']);
	await terminal.sees('DEMO');
	terminal.press('?');
	await terminal.sees(/j Down +next line/);
	terminal.press('esc');
	await terminal.sees('Acceptance');
	await leave(terminal);
	expect(existsSync(path.join(desk.folder(), 'linkdash', 'linkdash.db'))).toBe(false);
});

it('imports an archive and a list, sends, and hears of a yes', async () => {
	const {connections, invitations, pending} = archive({connections: 60, invitations: 20});
	await command('import', desk.file('Connections.csv', connections), desk.file('Invitations.csv', invitations), '--yes');
	await command('import', desk.file('list.csv', targets(3)), '--relation', 'met', '--yes');
	const terminal = await open();
	await terminal.sees(`${pending} waiting`);
	await terminal.sees(/60 +\+\d+ this week/);
	terminal.press('/', 'Nadia Muster', 'enter');
	await terminal.sees('├ Nadia Muster');
	await terminal.seesNo('Filter:');
	terminal.press('s');
	await terminal.sees('Nadia Muster: sent without a note');
	await terminal.sees(`${pending + 1} waiting`);
	terminal.press('A');
	await terminal.seesNo('? help');
	terminal.press('muster');
	await terminal.sees(/muster[\s\S]*Nadia Muster/);
	terminal.press('enter');
	await terminal.sees('Nadia Muster: accepted');
	terminal.press('esc');
	await terminal.sees(/61 +\+\d+ this week/);
	await leave(terminal);
});

it('adds three people from three pasted addresses, the relation by one digit', async () => {
	const terminal = await open();
	terminal.paste(['nadia-benali', 'oren-fictitious', 'zoe-test'].map(slug => `https://www.linkedin.com/in/${slug}`).join('\n'));
	await terminal.sees('Add 3 people? How do you know them?');
	terminal.press('2');
	await terminal.sees('3 people added');
	await leave(terminal);
	const people = JSON.parse(await command('list', '--json')) as {key: string; relation: string}[];
	expect(people.map(({key}) => key).toSorted()).toEqual(['in:nadia-benali', 'in:oren-fictitious', 'in:zoe-test']);
	expect(people.map(({relation}) => relation)).toEqual(['met', 'met', 'met']);
});

it('acts three times on three people for a fast sss', async () => {
	await addThree();
	const terminal = await open();
	terminal.press('sss');
	await terminal.sees('3 sent');
	await leave(terminal);
	expect(await command('list', '--filter', 'status:pending')).toContain('3 people');
});

it('takes an act back after a restart', async () => {
	await addThree();
	const first = await open();
	first.press('s');
	await first.sees('1 sent');
	await leave(first);
	const second = await open();
	await second.sees('1 sent');
	second.press('u');
	await second.sees('Take back: Nadia Benali: invitation sent?');
	second.press('y');
	await second.sees('0 sent');
	await leave(second);
	expect(await command('list', '--filter', 'status:target')).toContain('3 people');
});

describe('at the fifth refusal', () => {
	const fifth = async (): Promise<Terminal> => {
		await refuseFive();
		const terminal = await open();
		await terminal.sees('1 left of 5');
		terminal.press('tab', ']');
		await terminal.sees('Invented E');
		terminal.press('N');
		await terminal.sees('0 left of 5');
		return terminal;
	};

	it('closes the list, and counts the days once LinkedIn has blocked', async () => {
		const terminal = await fifth();
		terminal.press('B');
		await terminal.sees('blocked');
		await leave(terminal);
		expect(JSON.parse(await command('stats', '--json'))).toMatchObject({account: {standing: 'restricted'}, pace: {left: 0}});
		await command('standing', 'appealed');
		await command('standing', 'active');
		expect(JSON.parse(await command('stats', '--json'))).toMatchObject({account: {standing: 'active'}, refusals: {counted: 0, left: 5}});
	});

	it('goes on, the count kept, where LinkedIn has not blocked', async () => {
		const terminal = await fifth();
		terminal.press('C');
		await terminal.sees(/not blocked/i);
		await leave(terminal);
		expect(JSON.parse(await command('stats', '--json'))).toMatchObject({account: {standing: 'active'}, refusals: {counted: 5, left: 0}});
	});
});

it('shows within a moment what another process has recorded', async () => {
	await addThree();
	const terminal = await open();
	await terminal.sees('0 sent');
	await command('mark', 'Nadia Benali', 'sent');
	await terminal.sees('1 sent');
	await leave(terminal);
});

it('gives the same figures for a day by keys and for the same day by commands', async () => {
	await addThree();
	const terminal = await open();
	terminal.press('s');
	await terminal.sees('1 sent');
	terminal.press('s');
	await terminal.sees('2 sent');
	terminal.press('u');
	await terminal.sees('1 sent');
	terminal.press('s');
	await terminal.sees('2 sent');
	await leave(terminal);
	const byKeys = await command('stats', '--json');
	desk.movesHouse();
	await addThree();
	await command('mark', 'Nadia Benali', 'sent');
	await command('mark', 'Oren Fictitious', 'sent');
	expect(JSON.parse(await command('stats', '--json'))).toEqual(JSON.parse(byKeys));
});

it('keeps inside every size of terminal, and comes back', async () => {
	const terminal = await open(['demo']);
	for (const [columns, rows] of [
		[80, 24],
		[60, 20],
		[120, 40],
	] as const) {
		terminal.resize(columns, rows);
		await terminal.until(screen => {
			const lines = screen.split('\n').filter(Boolean);
			return lines.length <= rows && lines.some(line => line.includes('Today')) && !screen.includes('wide');
		}, `not drawn at ${columns}x${rows}`);
		// the frame's right edge stands in the last column, on every row that has one
		await terminal.until(() => {
			const edges = terminal.ends().filter(({text}) => /[│╮╯┤]$/.test(text.trimEnd()));
			return edges.length > 8 && edges.every(({end}) => end === columns);
		}, `a box does not end at column ${columns}`);
	}
	terminal.resize(30, 8);
	await terminal.sees('Make the window larger');
	terminal.resize(120, 40);
	await terminal.sees('Acceptance');
	await leave(terminal);
});

it('comes back from Ctrl+Z at the size the window has by then', async () => {
	const shell = ['sh', '-mc', '"$0" "$@"; read line; fg', ...linkdash('demo')];
	const terminal = desk.starts(shell, {columns: 100, rows: 30});
	await terminal.sees('? help');
	terminal.press('ctrl-z');
	await terminal.until(() => !terminal.onAlternateScreen(), 'the shell has not got its screen back');
	terminal.resize(70, 22);
	terminal.press('enter');
	await terminal.until(() => terminal.onAlternateScreen(), 'linkdash has not come back');
	await terminal.until(
		screen => /^╭.*╮$/m.test(screen) && terminal.ends()[1]?.end === 70 && (terminal.ends()[21]?.text ?? '').includes('? help'),
		'the frame is not as large as the window',
	);
	terminal.press('q');
	await terminal.until(() => !terminal.onAlternateScreen(), 'it does not leave');
});

it('stopped by somebody else gives the terminal back, and comes back drawn and hearing', async () => {
	const started = 'sh -c \'echo $$ > pid; exec "$0" "$@"\' "$0" "$@"; read line; fg';
	const terminal = desk.starts(['sh', '-mc', started, ...linkdash('demo')], {columns: 100, rows: 30, cwd: desk.folder()});
	await terminal.sees('? help');
	process.kill(Number(readFileSync(path.join(desk.folder(), 'pid'), 'utf8')), 'SIGTSTP');
	await terminal.until(() => !terminal.onAlternateScreen() && terminal.cursorShown(), 'the shell has not got its screen back');
	terminal.press('enter');
	await terminal.until(screen => terminal.onAlternateScreen() && screen.includes('? help'), 'linkdash has not come back');
	terminal.press('tab');
	await terminal.sees('1 to');
	terminal.press('q');
	await terminal.until(() => !terminal.onAlternateScreen(), 'it does not leave');
});

it('a window that was small for a moment is drawn anew, though its size is the same', async () => {
	const terminal = desk.opens(['demo'], {columns: 100, rows: 30});
	await terminal.sees('? help');
	const before = terminal.written().length;
	terminal.signal('SIGWINCH');
	await terminal.until(() => terminal.written().length > before + 2000, 'nothing was drawn');
	await terminal.sees('? help');
});

describe('leaving', () => {
	const restored = (terminal: Terminal): void => {
		expect(terminal.onAlternateScreen()).toBe(false);
		expect(terminal.cursorShown()).toBe(true);
		// bracketed paste is off again
		expect(terminal.written().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(terminal.written().lastIndexOf('\u001B[?2004h'));
	};

	it('by q says what was done on the main screen', async () => {
		await addThree();
		const terminal = await open();
		expect(terminal.onAlternateScreen()).toBe(true);
		terminal.press('s');
		await terminal.sees('1 sent');
		await leave(terminal);
		restored(terminal);
		expect(terminal.screen()).toMatch(/1 .*sent|sent.* 1/);
	});

	it('by Ctrl+C gives the terminal back, with 130', async () => {
		const terminal = await open();
		terminal.press('ctrl-c');
		expect(await terminal.exit()).toEqual({code: 130, signal: 0});
		restored(terminal);
	});

	it.each(['SIGTERM', 'SIGHUP'] as const)('by %s keeps the note being written', async signal => {
		await addThree();
		const terminal = await open();
		terminal.press('/', 'nadia', 'enter');
		await terminal.sees('├ Nadia Benali');
		await terminal.seesNo('Filter:');
		terminal.press('enter');
		await terminal.sees('Note to Nadia Benali');
		terminal.press('Bonjour Nadia');
		await terminal.sees('Bonjour Nadia');
		terminal.signal(signal);
		await terminal.exit();
		expect(await command('show', 'Nadia Benali')).toContain('Bonjour Nadia');
	});

	it('by SIGTERM gives the terminal back', async () => {
		const terminal = await open();
		terminal.signal('SIGTERM');
		await terminal.exit();
		restored(terminal);
	});
});
