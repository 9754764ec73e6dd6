import {describe, expect, it} from 'vitest';
import type {Suggested} from '../../../source/domain/views.ts';
import {createMember, dayMs, type Member, seen} from '../../helpers/member.ts';
import {type App, aMorning, imports, openApp, target} from './driver.ts';

const sixty = 60 * dayMs;

/** Freya wrote; Bea and Cy stand in the address book; Lina's invitation was withdrawn long ago. */
const suggesting = (): Member => {
	const member = createMember();
	member.later(-sixty);
	target(member, 'Lina Ejemplo');
	member.invites('Lina Ejemplo', null);
	member.marks('Lina Ejemplo', 'withdrawn');
	member.later(sixty);
	target(member, 'Nadia Benali');
	const record = {company: null, position: null, email: null};
	imports(member, {
		messages: [{keys: ['in:freya-muster', 'urn:ACoAAFreya'], name: 'Freya Muster', sentAt: null, receivedAt: member.now - 3 * dayMs}],
		contacts: [
			{...record, keys: [], name: 'Bea Voorbeeld', company: 'Acme', position: 'CTO', email: 'bea@example.test'},
			{...record, keys: [], name: '', email: 'cy@example.test'},
		],
	});
	return member;
};

const all = ['Freya Muster', 'Lina Ejemplo', 'Bea Voorbeeld', 'cy@example.test'];

const view = (member = suggesting()): App => openApp(member).press('tab', ...Array.from({length: 6}, () => ']'));
const suggestion = ({context}: App): Suggested | null => context.suggestion;

describe('suggestions', () => {
	it('are a view of People: partners of messages, then ended invitations, then contacts; nobody of them is added', () => {
		const app = view();
		expect(app.rows).toEqual(all);
		expect(suggestion(app)).toMatchObject({name: 'Freya Muster', source: 'messages', known: false});
		expect(app.member.store.counts().people).toBe(2);
	});

	it('are narrowed by a part of the name alone', () => {
		expect(view().press('/').types('BEA').rows).toEqual(['Bea Voorbeeld']);
		expect(view().press('/').types('acme').rows).toEqual([]);
		expect(view().press('/').types('lina').rows).toEqual(['Lina Ejemplo']);
	});

	it('are read by windows', () => {
		const member = createMember();
		imports(member, {
			contacts: Array.from({length: 200}, (_, index) => ({
				keys: [],
				name: `Contact ${String(index).padStart(3, '0')}`,
				company: null,
				position: null,
				email: null,
			})),
		});
		const app = view(member);
		expect(app.frame.people).toMatchObject({total: 200, rows: {length: 30}});
		expect(app.press('G').selected).toBe('Contact 199');
		expect(app.press('pageup', 'k').selected).toBe('Contact 189');
	});
});

describe('somebody suggested who is not on the list', () => {
	it('is put on it by Enter and a digit, with all the archive says of them', () => {
		const app = view().on('Bea Voorbeeld').press('enter');
		expect(app.prompt).toMatchObject({type: 'menu', menu: 'add', people: [{name: 'Bea Voorbeeld'}]});
		app.press('2').says({code: 'added', people: 1, isNew: 1, name: 'Bea Voorbeeld'});
		expect(app.rows).toEqual(['Freya Muster', 'Lina Ejemplo', 'cy@example.test']);
		expect(app.selected).toBe('cy@example.test');
		const person = app.member.store.person(app.member.id('Bea Voorbeeld'));
		expect(person).toMatchObject({relation: 'met', company: 'Acme', position: 'CTO', email: 'bea@example.test'});
		app.press('u').says({code: 'undone'});
		expect(app.rows).toEqual(all);
	});

	it('brings every key of theirs', () => {
		const app = view().press('enter', 'enter').says({code: 'added', name: 'Freya Muster'});
		expect(app.member.store.person(app.member.id('Freya Muster'))?.keys).toEqual(['in:freya-muster', 'urn:ACoAAFreya']);
	});

	it('is never suggested again after d, in one gesture', () => {
		const app = view();
		const before = seen(app.member.store, app.member.now);
		app.press('d').says({code: 'performed', label: 'exclude', name: 'Freya Muster'});
		expect([app.rows, app.selected]).toEqual([all.slice(1), 'Lina Ejemplo']);
		expect(app.member.status('Freya Muster')).toBe('excluded');
		expect(app.member.store.nextUndo(app.member.now)).toMatchObject({label: 'exclude', people: 1, name: 'Freya Muster'});
		app.press('u').says({code: 'undone', gesture: {label: 'exclude'}});
		expect([app.rows, seen(app.member.store, app.member.now)]).toEqual([all, before]);
	});

	it('has a profile to open where a key is known', () => {
		const profile = [{type: 'open', key: 'in:freya-muster', name: 'Freya Muster'}];
		expect(view().press('o').asked()).toMatchObject(profile);
		expect(view().press('space').asked()).toMatchObject(profile);
		view().on('Bea Voorbeeld').press('o').says({code: 'why-not', reason: 'no-profile'});
	});

	it.each(['s', 'S', 'a', 'i', 'N', 'M', 'w', 'r', 'p', 'x', 'z', 'f', 'y', '1'])('says why %s does nothing', key => {
		const app = view();
		app.press(key).says({code: 'why-not', reason: 'only-suggested'});
		expect([app.prompt, app.rows]).toEqual([null, all]);
	});

	it('shows in the footer what works', () => {
		expect(view().footer.slice(0, 3)).toEqual(['copy-and-open', 'edit-note', 'exclude']);
	});

	it('is nobody on the other views, and on Today', () => {
		const app = view().press('shift-tab');
		expect([app.context.selected, suggestion(app)]).toEqual(['person', null]);
		expect(app.press('tab', ']').context.suggestion).toBeNull();
	});
});

describe('somebody suggested who is on the list', () => {
	it('has a card, and every key works on them', () => {
		const app = view().on('Lina Ejemplo');
		expect([app.person?.status, suggestion(app)]).toEqual(['withdrawn', null]);
		app.press('enter');
		expect(app.prompt).toMatchObject({type: 'note', person: {name: 'Lina Ejemplo'}});
		app.press('esc', 's').says({code: 'performed', label: 'mark.sent', name: 'Lina Ejemplo'});
		expect(app.rows).not.toContain('Lina Ejemplo');
	});
});

it('nobody is suggested before an archive says so', () => {
	const app = view(aMorning());
	expect([app.rows, app.context.selected]).toEqual([[], 'none']);
	app.press('enter').says({code: 'why-not', reason: 'nobody-selected'});
});
