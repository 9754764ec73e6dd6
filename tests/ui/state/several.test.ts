import {describe, expect, test} from 'vitest';
import {type App, aMorning, openApp, refuses} from './driver.ts';

const morning = (): App => openApp(aMorning());
const pending = (): App => morning().press('tab', ']');
const marked = (app: App): string[] => app.state.marks.map(({name}) => name);

describe('acting on several', () => {
	test('two invitations are withdrawn as one gesture, which one undo takes back', () => {
		const app = pending().press('v', 'v', 'w');
		app.says({code: 'several', label: 'mark.withdrawn', people: 2, left: []});
		expect(app.rows).toEqual([]);
		expect(marked(app)).toEqual([]);
		expect(app.frame.undo).toMatchObject({people: 2, label: 'mark.withdrawn'});
		app.press('u', 'y');
		expect(app.rows.toSorted()).toEqual(['Lina Ejemplo', 'Tariq Beispiel']);
	});

	test('nobody stays marked on a list that is not shown any more', () => {
		const app = morning().press('tab').on('Nadia Benali').press('v', ':').types('lina').press('enter');
		expect([app.selected, marked(app)]).toEqual(['Lina Ejemplo', []]);
		app.press('v', ':').types('network').press('enter');
		expect([app.state.screen, marked(app)]).toEqual(['network', []]);
		const member = aMorning();
		member.does('Oren Fictitious', {type: 'describe', description: {company: 'Acme'}});
		const asked = openApp(member).press('tab').on('Oren Fictitious').press('v').on('Oren Fictitious').press('c');
		expect(marked(asked)).toEqual([]);
	});

	test('it is about those who are marked, whoever is selected', () => {
		const app = pending();
		const [first, second] = app.rows;
		app
			.press('v')
			.on(second ?? '')
			.press('r')
			.says({code: 'several', label: 'mark.still-waiting', people: 1});
		expect(app.member.store.card(app.member.id(first ?? ''), app.member.now, app.member.rules)?.invitations[0]?.lookedAt).toBe(
			app.member.now,
		);
		expect(app.selected).toBe(second);
	});

	test('those it does not apply to are named, and stay marked', () => {
		const app = morning().on('Ada Voorbeeld').press('v').on('Nadia Benali').press('v').on('Oren Fictitious').press('v', 's');
		app.says({code: 'several', label: 'mark.sent', people: 2, left: [{name: 'Ada Voorbeeld'}], reason: 'they-invited-you'});
		expect(marked(app)).toEqual(['Ada Voorbeeld']);
		expect(app.frame.stats.pace.sentToday).toBe(2);
		expect(app.frame.stats.pace.notes.used).toBe(1);
	});

	test('where it applies to nobody nothing is recorded, and it is said why', () => {
		const app = morning().on('Nadia Benali').press('v', 'w').says({code: 'none-marked', people: 1, reason: 'not-sent'});
		expect(marked(app)).toEqual(['Nadia Benali']);
	});

	test('whoever lacks something required is left to be invited alone', () => {
		const app = morning();
		app.member.adds('Freya Sample');
		app.tell({type: 'changed'}).press('tab').on('Freya Sample').press('v').on('Nadia Benali').press('v', 's');
		app.says({code: 'several', people: 1, left: [{name: 'Freya Sample'}], reason: 'not-ready'});
	});

	test('notes that are left go to the first, whoever comes after is left out', () => {
		const app = morning();
		for (const name of ['Oren Fictitious', 'Zoé Testárd']) app.member.does(name, {type: 'draft', note: 'Bonjour, ravi de notre échange.'});
		for (const n of [1, 2, 3]) {
			app.member.adds(`Ola ${n}`, {relation: 'met'});
			app.member.invites(`Ola ${n}`, 'Bonjour');
		}
		app.tell({type: 'changed'});
		for (const name of ['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd']) app.on(name).press('v');
		app.press('s').says({code: 'several', people: 2, left: [{name: 'Zoé Testárd'}], reason: 'not-ready'});
	});

	test('a refusal of several asks first, with their number; Enter does not answer', () => {
		const app = pending().press('v', 'v', 'N', 'enter');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'several', action: 'unknown', people: {length: 2}}});
		expect(app.frame.stats.refusals.counted).toBe(0);
		app.press('y').says({code: 'several', label: 'mark.unknown', people: 2, refusalsLeft: 3});
		expect(app.frame.stats.refusals.counted).toBe(2);
	});

	test('at the limit, said not to be blocked, sending to several asks too', () => {
		const app = openApp(refuses(aMorning(), 5)).press('C', 'tab');
		app.on('Nadia Benali').press('v').on('Oren Fictitious').press('v', 's');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'several', action: 'send'}});
		app.press('y').says({code: 'several', people: 2});
	});

	test('several are put off by one digit', () => {
		const app = morning().on('Nadia Benali').press('v', 'v', 'z');
		expect(app.prompt).toMatchObject({type: 'days', marked: 2});
		app.press('3').says({code: 'several', label: 'snooze', people: 2});
		expect(app.member.status('Nadia Benali')).toBe('snoozed');
		expect(app.member.status('Oren Fictitious')).toBe('snoozed');
	});

	test('the footer tells what works on those who are marked', () => {
		const app = pending().press('v');
		expect(app.footer).toEqual(expect.arrayContaining(['withdrawn', 'still-waiting', 'mark', 'clear-filter', 'help']));
		expect(app.footer).not.toContain('linkedin-says');
	});

	test('Esc lets go of the marks before it shows everybody again; another view forgets them', () => {
		const app = pending().press('/').types('lina').press('enter', 'v', 'esc');
		expect(marked(app)).toEqual([]);
		expect(app.state.filter.people).toBe('lina');
		app.press('v', ']');
		expect(marked(app)).toEqual([]);
	});

	test('what became of one of them meanwhile is found out: they are left out', () => {
		const app = pending();
		const [first = '', second = ''] = app.rows;
		app.press('v', 'v');
		app.member.marks(first, 'accepted');
		app.tell({type: 'changed'}).press('w');
		app.says({code: 'several', people: 1, left: [{name: first}], reason: 'already-connected'});
		expect(app.member.status(second)).toBe('withdrawn');
	});

	test('help and the palette act on those who are marked too, whoever is selected', () => {
		const app = pending().press('v', 'v', ':').types('withdrew').press('enter');
		app.says({code: 'several', label: 'mark.withdrawn', people: 2});
		expect(app.rows).toEqual([]);
	});
});
