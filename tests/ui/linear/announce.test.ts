import {describe, expect, it} from 'vitest';
import {inventedSession} from '../screens/invented.ts';
import {archiveDue, atLimit, disputed, nobody, restricted} from '../screens/scenes.ts';
import {listen} from './listener.ts';

/** The dashboard by ear: what is said after each key. */

describe('the beginning', () => {
	it('says the day, the list, the panels as sentences, how to go on, and where one is', async () => {
		const ear = await listen(inventedSession());
		const lines = ear.hears();
		expect(lines[0]).toBe('Monday 23 November: 3 sent, 12 left.');
		expect(lines).toContain('On the list: Who accepted (21 waiting), Follow up 1, Received 1, Invite 37.');
		expect(lines).toContain('New by week, oldest first: 7, 10, 12, 13, 10, 8, 8, 11.');
		expect(lines.join('\n')).toMatch(/Acceptance: about 44 in 100 say yes \(35 to 53\)/);
		expect(lines.at(-2)).toContain('question mark lists the keys');
		expect(lines.at(-1)).toBe('1 of 40: Who accepted?, 21 waiting, last looked 12 days ago, key A');
	});

	it('marks the demo first', async () => {
		expect((await listen(inventedSession({demo: true}))).hears()[0]).toBe('Demo, on invented people.');
	});

	it.each([
		['nobody to invite yet', nobody, '+ adds people by name'],
		['the limit', atLimit, 'B, LinkedIn has blocked me'],
		['the block', restricted, 'R, read and copy the request to support'],
	])('says what opens a day closed by %s', async (_, told, way) => {
		expect((await listen(inventedSession(told))).hears().join('\n')).toContain(way);
	});
});

describe('moving', () => {
	it('says which of how many, and the person', async () => {
		const ear = await listen(inventedSession());
		ear.hears();
		ear.press('j', 'j', 'j');
		expect(ear.hears()).toEqual([
			'2 of 40: Ola Ejemplo, connected 2 days ago, Founder, Muestra',
			'3 of 40: Ivo Primjer, invited you 3 days ago, Recruiter, Uzorak',
			'4 of 40: Nadia Benali, VP Sales, Acme, 2nd, met, worth 18',
		]);
	});

	it('says the same line again at the end of the list', async () => {
		const ear = await listen(inventedSession());
		ear.press('G');
		const [last] = ear.hears().slice(-1);
		ear.press('j');
		expect(ear.hears()).toEqual([last]);
	});

	it('says that a view without a name is removed before Enter does it', async () => {
		const ear = await listen(inventedSession({views: [{name: 'Friends', view: 'targets', order: 'name'}]}));
		ear.press('tab', '[', '[');
		expect(ear.hears().join('\n')).toContain('People, Friends: ');
		ear.press('V');
		ear.hears();
		ear.press('ctrl-u');
		expect(ear.hears()).toEqual(['Empty.', 'Without a name, the view "Friends" is removed. Its people stay.']);
	});

	it('says a screen and a view by name, how many there are, and the first', async () => {
		const ear = await listen(inventedSession());
		ear.hears();
		ear.press('tab', ']');
		expect(ear.hears()).toEqual([
			'People, Targets: 38 rows.',
			'1 of 38: Nadia Benali, VP Sales, Acme, 2nd, met, to invite, Lyon',
			'People, Pending: 21 rows.',
			'1 of 21: Waiting Person 1, Manager, Company 1, met, still to accept: 2 in 100, waiting: 5 days, Lyon',
		]);
	});

	it('reads a page line by line, on with PgDn, and its last line with End', async () => {
		const ear = await listen(inventedSession());
		ear.press('shift-tab');
		expect(ear.hears().at(-3)).toMatch(/^Insights, \d+ lines\.$/);
		ear.press('j');
		expect(ear.hears()).toHaveLength(1);
		ear.press('pagedown');
		// one line less than a page, as drawn: nothing is passed over
		expect(ear.hears()).toHaveLength(9);
		ear.press('end');
		const last = ear.hears();
		expect(last).toHaveLength(1);
		ear.press('j');
		expect(ear.hears()).toEqual(last);
	});

	it('says all of the card when asked, the checklist in the order of its digits', async () => {
		const ear = await listen(inventedSession());
		ear.press('j', 'j', 'j');
		ear.hears();
		ear.press('ctrl-l');
		const lines = ear.hears();
		expect(lines[0]).toBe('4 of 40: Nadia Benali, VP Sales, Acme, 2nd, met, worth 18');
		expect(lines.filter(line => /^\d /.test(line) && !line.includes(' of 40'))).toEqual([
			'1 done: how you know them, or why',
			'2 done: a note, 186 of 200',
			'3 done: profile read',
			'4 open: only true of them',
			'5 done: within reach',
		]);
	});
});

describe('prompts', () => {
	it('say their question, numbered choices, and the way back', async () => {
		const ear = await listen(inventedSession());
		ear.hears();
		ear.press('b');
		const lines = ear.hears();
		expect(lines[0]).toBe('LinkedIn says…');
		expect(lines[1]).toBe('1 the weekly limit is reached');
		expect(lines.at(-1)).toContain('Esc back');
		ear.press('j');
		expect(ear.hears()).toEqual(['2 no personalised invitations left this month']);
		ear.press('esc');
		expect(ear.hears()).toEqual(['1 of 40: Who accepted?, 21 waiting, last looked 12 days ago, key A']);
	});

	it('echo what is typed, say what Backspace leaves and what a jump lands on', async () => {
		const ear = await listen(inventedSession());
		ear.press('G', 'enter');
		ear.hears();
		ear.press('Hi é👨‍👩‍👧 you');
		expect(ear.hears()).toEqual([]);
		expect(ear.echoes()).toBe('Hi é👨‍👩‍👧 you');
		ear.press('backspace');
		expect(ear.hears()).toEqual(['Field: Hi é👨‍👩‍👧 yo']);
		ear.press('\u0001');
		expect(ear.hears()).toEqual(['At Hi']);
		ear.press('\u0005');
		expect(ear.hears()).toEqual(['End of the field.']);
	});

	it('tell how many match and the first, once the typing rests', async () => {
		const ear = await listen(inventedSession());
		ear.press('A');
		ear.hears();
		ear.press('1', '2');
		expect(ear.hears()).toEqual([]);
		ear.pauses();
		expect(ear.hears()).toEqual(['1 match, first: Waiting Person 12']);
		ear.press('x');
		ear.pauses();
		expect(ear.hears()).toEqual(['No match.']);
	});

	it('narrow a list, and say what is left of it', async () => {
		const ear = await listen(inventedSession());
		ear.hears();
		ear.press('/', 'n', 'a', 'd');
		ear.pauses();
		expect(ear.hears().slice(-2)).toEqual(['Filter nad: 1 line.', 'Nadia Benali, VP Sales, Acme, 2nd, met, worth 18']);
	});
});

describe('what happens', () => {
	it('is a sentence, then the next line', async () => {
		const ear = await listen(inventedSession());
		ear.press('j', 'j', 'j');
		ear.hears();
		ear.press('s');
		expect(ear.hears()[0]).toMatch(/^Nadia Benali: .*\.$/);
		ear.press('%');
		expect(ear.hears()[0]).toBe('% does nothing here, ? help.');
	});

	it('to several: how many are marked, and the mark when one comes back to them', async () => {
		const ear = await listen(inventedSession());
		ear.press('j', 'j', 'j');
		ear.hears();
		ear.press('v');
		expect(ear.hears()).toEqual(['1 marked', '5 of 40: Oren Fictitious, CTO, Placeholder, 2nd, phone or mail, worth 15']);
		ear.press('k');
		expect(ear.hears()).toEqual(['4 of 40: marked, Nadia Benali, VP Sales, Acme, 2nd, met, worth 18']);
		ear.press('v', 'k');
		expect(ear.hears()[0]).toBe('0 marked');
	});

	it('elsewhere is told once, and only where it matters', async () => {
		const told = {morning: {}, stats: {}};
		const session = inventedSession(told);
		const ear = await listen(session);
		ear.hears();
		ear.tell({type: 'changed'});
		expect(ear.hears()).toEqual([]);
		Object.assign(told.stats, {pace: {...session.stats().pace, sentToday: 4, left: 11}});
		ear.tell({type: 'changed'});
		expect(ear.hears()).toEqual(['Changed. Monday 23 November: 4 sent, 11 left, 40 lines on the list.']);
		ear.tell({type: 'changed'});
		expect(ear.hears()).toEqual([]);
	});
});

describe.each(['en', 'fr'] as const)('heard whole (%s)', language => {
	it.each([
		['morning', {}, ['j', 'j', 'j', 'ctrl-l', 's', 'u', 'esc']],
		['screens', {}, ['tab', ']', ']', 'tab', 'j', 'pagedown', 'tab', 'j', 'pagedown', 'tab']],
		['who-accepted', {}, ['A', 'w', 'backspace', 'down', 'enter', 'esc']],
		['note', {}, ['G', 'enter', 'B', 'o', 'n', 'ctrl-j', 'j', 'backspace', 'enter']],
		['menus', {}, ['b', 'j', 'esc', 'G', 'z', 'esc', 'd', 'esc', 'P', 'esc', '?', 'j', 'esc']],
		['disputed', {...disputed, ...archiveDue}, ['j', 'ctrl-l']],
		['restricted', restricted, ['j', 'R', 'esc']],
		['beginning', nobody, ['+', 'esc', 'I', 'esc']],
	])('%s', async (name, told, keys) => {
		const ear = await listen(inventedSession(told), language);
		const parts = [ear.hears().join('\n')];
		for (const key of keys) {
			ear.press(key);
			const echoed = ear.echoes();
			parts.push([`[${key}]`, ...(echoed === '' ? [] : [echoed.trimEnd()]), ...ear.hears()].join('\n'));
		}
		await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`heard/${language}/${name}.txt`);
	});
});
