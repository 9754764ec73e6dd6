import {describe, expect, it} from 'vitest';
import {StoreError} from '../../../source/store/error.ts';
import {createMember} from '../../helpers/member.ts';
import {aMorning, openApp, refuses, sessionOver, target} from './driver.ts';

describe('sending', () => {
	it('three glued `s` act on three people', () => {
		const app = openApp(aMorning()).on('Nadia Benali').types('sss');
		expect(['Nadia Benali', 'Oren Fictitious', 'Zoé Testárd'].map(app.member.status)).toEqual(['pending', 'pending', 'pending']);
		expect(app.frame.stats.pace.sentToday).toBe(3);
	});

	it('says first what is missing, and sends at the second `s` on the same person', () => {
		const member = createMember();
		member.adds('Freya Sample', {keys: ['in:freya-sample'], relation: 'stranger'});
		const app = openApp(member).press('tab').on('Freya Sample').press('s');
		app.says({code: 'missing', name: 'Freya Sample', items: [{item: 'known-or-why'}], key: 's'});
		expect(member.status('Freya Sample')).toBe('target');
		app.press('s').says({code: 'performed', label: 'mark.sent'});
		expect(member.status('Freya Sample')).toBe('pending');
		expect(member.store.person(member.id('Freya Sample'))?.invitations[0]).toMatchObject({personalised: false, open: ['known-or-why']});
	});

	it('any other key in between forgets the first `s`', () => {
		const member = createMember();
		member.adds('Freya Sample', {relation: 'stranger'});
		for (const between of ['k', 'S', 'y', 'ctrl-l']) {
			openApp(member).press('tab').on('Freya Sample').press('s', between, 's').says({code: 'missing'});
			expect(member.status('Freya Sample')).toBe('target');
		}
	});

	it('does not send a draft with variables left in it: `s` says so, `S` sends without', () => {
		const member = createMember();
		target(member, 'Nadia Benali', 'met', 'Bonjour {first}');
		const app = openApp(member)
			.on('Nadia Benali')
			.press('s')
			.says({code: 'missing', items: [{item: 'note'}]});
		app.press('S').says({code: 'performed', withNote: false});
		expect(member.status('Nadia Benali')).toBe('pending');
	});

	it('the digit of what is missing opens the place to mend it', () => {
		const member = createMember();
		member.adds('Freya Sample', {relation: 'stranger'});
		const app = openApp(member).press('tab').on('Freya Sample').press('1');
		expect(app.prompt).toMatchObject({menu: 'relation', index: 5});
		app.press('2').says({label: 'edit', name: 'Freya Sample'});
		app.press('s').says({label: 'mark.sent'});
	});
});

describe('after an act', () => {
	it('the cursor stands on the next one, and after the last on the one before', () => {
		const app = openApp(aMorning()).on('Nadia Benali').press('s');
		expect(app.selected).toBe('Oren Fictitious');
		app.press('j').press('s');
		expect(app.selected).toBe('Oren Fictitious');
	});

	it('the cursor goes on where the person stays in the list', () => {
		const app = openApp(aMorning()).press('tab', ']', 'g');
		const [first, second] = app.rows;
		expect(app.selected).toBe(first);
		app.press('r').says({label: 'mark.still-waiting', name: first});
		expect(app.selected).toBe(second);
	});

	it('the cursor keeps its place where the person goes down the list', () => {
		const member = createMember();
		for (const name of ['Nadia Benali', 'Oren Fictitious', 'Ola Ejemplo']) target(member, name);
		const app = openApp(member).press('tab', 'g');
		const [first, second] = app.rows;
		expect(app.press('d').says({label: 'exclude', name: first}).selected).toBe(second);
	});

	it('the same person stays selected when another process adds people before them', () => {
		const app = openApp(aMorning()).on('Oren Fictitious');
		for (const name of ['Björn Muster', 'Mei Esempio']) target(app.member, name, 'worked-with', 'Bonjour');
		app.tell({type: 'changed'});
		expect(app.rows.indexOf('Björn Muster')).toBeLessThan(app.rows.indexOf('Oren Fictitious'));
		expect(app.selected).toBe('Oren Fictitious');
	});

	it('a refusal costs no question, but the line says how many are left', () => {
		const app = openApp(aMorning()).press('tab', ']').types('NM');
		app.says({code: 'performed', label: 'mark.spam', refusalsLeft: 3});
		app.press('u').says({code: 'undone'});
		expect(app.frame.stats.refusals.left).toBe(4);
	});

	it('undo and redo of an act on one person bring the cursor back to them', () => {
		const app = openApp(aMorning()).on('Oren Fictitious').press('s', 'g', 'u');
		expect(app.selected).toBe('Oren Fictitious');
		app
			.press('tab', ']', 'G')
			.on('Lina Ejemplo')
			.press('r', 'G', 'u')
			.says({code: 'undone', gesture: {name: 'Lina Ejemplo'}});
		expect(app.selected).toBe('Lina Ejemplo');
		app.press('j', 'U').says({code: 'redone'});
		expect(app.selected).toBe('Lina Ejemplo');
	});

	it('undo leaves the list where the act was done, also at its last row', () => {
		const member = createMember();
		for (const name of ['Ada', 'Björn', 'Chloé', 'Diego', 'Émile', 'Freya', 'Greta']) target(member, `${name} Sample`, 'met');
		const app = openApp(member, sessionOver(member), {today: 5}).press('j', 'j', 'j', 'j');
		const {top, selected} = app.state.today;
		const bottom = app.rows.indexOf(app.selected ?? '');
		expect(top).toBeGreaterThan(0);
		app.press('s');
		expect(app.rows.indexOf(app.selected ?? '')).toBe(bottom);
		app.press('u');
		expect(app.state.today).toMatchObject({top, selected});
	});

	it('undo finds a person far from what is shown', () => {
		const member = createMember();
		for (let n = 10; n < 60; n++) target(member, `Ola Numéro ${n}`);
		const app = openApp(member, undefined, {people: 4}).press('tab', 'G');
		const last = app.selected;
		app.press('3', 'g', 'u');
		expect(app.selected).toBe(last);
	});

	it('an undo that takes a person off the list, or concerns several, leaves the cursor in its place', () => {
		const app = openApp(aMorning()).pastes('Ola Un').press('2').on('Oren Fictitious').press('u');
		expect([app.selected, app.rows.includes('Ola Un')]).toEqual(['Oren Fictitious', false]);
		app.pastes('Ola Un\nOla Deux').press('2').on('Oren Fictitious').press('u', 'y').says({code: 'undone'});
		expect(app.selected).toBe('Oren Fictitious');
	});

	it('a person who was merged since is found under the id they go by', () => {
		const member = createMember();
		member.adds('Nadia Benali', {keys: ['in:nadia-benali']});
		member.adds('Nadia Benali', {keys: ['member:77']});
		member.does('in:nadia-benali', {type: 'tick', item: 'specific', done: true}, 'check');
		const undo = member.store.nextUndo(member.now);
		expect(undo?.person).toBe(member.id('in:nadia-benali'));
	});

	it('the line names the item of the checklist, and what became of it', () => {
		const app = openApp(aMorning()).on('Oren Fictitious').press('3');
		app.says({label: 'check', ticked: {item: 'profile-read', done: true}});
		app.press('3').says({label: 'check', ticked: {item: 'profile-read', done: false}});
	});

	it('the line says whether a note was written or removed', () => {
		const app = openApp(aMorning()).on('Nadia Benali').press('enter').types('!').press('enter').says({label: 'note', note: 'written'});
		app.press('enter', 'ctrl-u', 'esc').says({label: 'note', note: 'removed'});
	});

	it('nothing is offered to undo where nothing changed', () => {
		const app = openApp(aMorning()).press('tab').on('Oren Fictitious').press('x', '5').says({code: 'performed', label: 'edit'});
		app.on('Oren Fictitious').press('x', '5').says({code: 'unchanged', name: 'Oren Fictitious'});
	});

	it('follow-ups are done, skipped or moved', () => {
		for (const [keys, label] of [
			[['enter'], 'done'],
			[['2', 'enter'], 'skipped'],
			[['3', '4'], 'moved'],
		] as const) {
			const app = openApp(aMorning())
				.on('Hugo Exemplar')
				.press('f', ...keys)
				.says({label: `follow-up.${label}`, name: 'Hugo Exemplar'});
			expect(app.rows).not.toContain('Hugo Exemplar');
		}
		openApp(aMorning())
			.on('Hugo Exemplar')
			.press('z', '3')
			.says({label: 'follow-up.moved', until: Date.parse('2026-11-26')});
	});

	it('a received invitation is accepted and ignored by the keys of an answer', () => {
		const app = openApp(aMorning()).on('Ada Voorbeeld').press('a');
		expect([app.member.status('Ada Voorbeeld'), app.frame.stats.acceptance.accepted]).toEqual(['connection', 1]);
		openApp(aMorning()).on('Ada Voorbeeld').press('i').says({label: 'mark.ignored'});
	});
});

describe('a key that does nothing says why', () => {
	it.each([
		['Nadia Benali', 'a', 'not-sent'],
		['Nadia Benali', 'r', 'not-sent'],
		['Nadia Benali', 'f', 'not-a-connection'],
		['Oren Fictitious', 'y', 'no-note'],
		['Ada Voorbeeld', 's', 'they-invited-you'],
		['Ada Voorbeeld', 'p', 'they-invited-you'],
		['Hugo Exemplar', 's', 'already-connected'],
		['Hugo Exemplar', 'x', 'already-connected'],
		['Oren Fictitious', 'C', 'not-at-limit'],
		['Oren Fictitious', 'B', 'not-at-limit'],
		['Oren Fictitious', 'R', 'not-restricted'],
		['Oren Fictitious', ']', 'only-people'],
		['Oren Fictitious', 'U', 'nothing-to-redo'],
	])('%s: %s', (name, key, reason) => {
		const app = openApp(aMorning()).on(name).press(key);
		app.says({code: 'why-not', reason, name});
		expect(app.selected).toBe(name);
	});

	it('on nobody, and for a key that means nothing', () => {
		openApp(aMorning()).press('g', 's').says({code: 'why-not', reason: 'nobody-selected', name: null});
		openApp(createMember()).press('s').says({reason: 'nobody-selected'});
		openApp(createMember()).press('u').says({reason: 'nothing-to-undo'});
		openApp(createMember()).press('A').says({reason: 'nobody-waiting'});
		openApp(createMember()).press('E').says({code: 'unknown-key', key: 'E', help: '?'});
	});
});

describe('Esc with nothing to go back from', () => {
	it('does nothing, and says nothing', () => {
		for (const keys of [[], ['tab']]) {
			const app = openApp(aMorning()).press(...keys, 'j');
			const {selected, rows} = app;
			app.press('esc');
			expect([app.toast, app.prompt, app.selected, app.rows, app.asked()]).toEqual([null, null, selected, rows, []]);
		}
	});
});

describe('somebody who would risk more than they bring', () => {
	it('is offered once 1 on People has told how the member knows them', () => {
		const member = createMember();
		target(member, 'Freya Sample', null);
		const app = openApp(member);
		expect([app.frame.morning.tooRisky, app.rows]).toEqual([1, []]);
		app.press('tab', '1');
		expect(app.prompt).toMatchObject({menu: 'relation', person: {name: 'Freya Sample'}});
		app.press('2', 'tab');
		expect([app.frame.morning.tooRisky, app.rows]).toEqual([0, ['Freya Sample']]);
	});
});

describe('leaving with a note open', () => {
	const typing = () => openApp(aMorning()).on('Oren Fictitious').press('enter').types('Bonjour Oren');
	const noteOf = ({member}: ReturnType<typeof typing>) => member.store.person(member.id('Oren Fictitious'))?.note;

	it('by Ctrl+C keeps what was typed, as Esc does', () => {
		const app = typing().press('ctrl-c');
		expect([app.asked(), noteOf(app)]).toEqual([[{type: 'exit', code: 130}], 'Bonjour Oren']);
	});

	it('by the end of the terminal keeps it too', () => {
		expect(noteOf(typing().tell({type: 'closing'}))).toBe('Bonjour Oren');
	});

	it('records nothing where nothing was typed, and nothing twice', () => {
		const app = openApp(aMorning()).on('Nadia Benali').press('enter');
		const {events} = app.member.store.counts();
		app.press('ctrl-c').tell({type: 'closing'});
		expect(app.member.store.counts().events).toBe(events);
		const left = typing().press('ctrl-c');
		const after = left.member.store.counts().events;
		expect(left.tell({type: 'closing'}).member.store.counts().events).toBe(after);
	});

	it('leaves all the same where the store is busy', () => {
		const member = aMorning();
		const app = openApp(member, {
			...sessionOver(member),
			perform: () => {
				throw new StoreError('busy', member.store.path, null);
			},
		});
		app.on('Oren Fictitious').press('enter').types('Bonjour').press('ctrl-c');
		expect(app.asked()).toEqual([{type: 'exit', code: 130}]);
	});
});

describe('the limit of refusals', () => {
	it('closes the invitations until one of two ways is said', () => {
		const app = openApp(refuses(aMorning(), 5)).press('tab').on('Oren Fictitious').press('s').says({reason: 'at-limit'});
		expect(app.frame.morning.closed).toBe('limit');
		app.press('C').says({label: 'standing.not-blocked'});
		expect(app.press('shift-tab').rows).toContain('Oren Fictitious');
	});

	it('not blocked: each next invitation asks, and only `y` sends', () => {
		const app = openApp(refuses(aMorning(), 5)).press('C').on('Nadia Benali').press('s');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'send-at-limit', person: {name: 'Nadia Benali'}, withNote: true}});
		app.press('enter').says({code: 'unknown-key'});
		expect(app.member.status('Nadia Benali')).toBe('target');
		app.press('n', 's', 'y').says({label: 'mark.sent', name: 'Nadia Benali', withNote: true});
		expect(app.on('Oren Fictitious').press('s').prompt).toMatchObject({question: {person: {name: 'Oren Fictitious'}}});
	});

	it('blocked: asked politely, lifted some days later, and a new count begins', () => {
		const app = openApp(refuses(aMorning(), 5)).press('B').says({label: 'standing.restricted'});
		app.press('tab').on('Oren Fictitious').press('s').says({reason: 'restricted'});
		app.press('R', 'y', 'D').says({label: 'standing.appealed'}).press('D').says({reason: 'already-appealed'});
		app.member.later(3 * 86_400_000);
		app.press('L').says({label: 'standing.active'});
		expect(app.frame.stats.refusals).toMatchObject({counted: 0, left: 5});
	});

	it('the same ways lead through `b`', () => {
		const app = openApp(refuses(aMorning(), 5)).press('b', '4').says({label: 'standing.restricted'});
		expect(app.press('b').prompt).toMatchObject({choices: ['support', 'appealed', 'reactivated']});
		app.press('2').says({label: 'standing.appealed'}).press('b', '2').says({label: 'standing.active'});
		openApp(refuses(aMorning(), 5)).press('b', '5').says({label: 'standing.not-blocked'});
	});

	it('LinkedIn says that the selected person refused: a warning, which is no guess', () => {
		const app = openApp(aMorning()).press('tab', ']').on('Lina Ejemplo').press('b', '6').says({label: 'mark.spam', refusalsLeft: 4});
		expect(app.member.store.person(app.member.id('Lina Ejemplo'))?.invitations[0]?.source).toBe('warned');
	});

	it('the weekly limit, the notes and the identity check need no refusal', () => {
		openApp(aMorning()).press('b', '1').says({label: 'standing.weekly-limit', name: null});
		openApp(aMorning()).press('b', '2').says({label: 'standing.notes-used-up'});
		const app = openApp(aMorning()).press('b', '3').says({label: 'standing.restricted'});
		expect(app.frame.stats.account.cause).toBe('identity');
	});
});
