import {describe, expect, it} from 'vitest';
import {createMember, seen} from '../../helpers/member.ts';
import {type App, aMorning, openApp, target} from './driver.ts';

const on = (name: string, member = aMorning()): App => openApp(member).on(name);
const noteOf = ({member}: App, name: string) => member.store.person(member.id(name))?.note;
const useOf = ({member}: App, name: string) => member.store.person(member.id(name))?.noteTemplate;

describe('a template', () => {
	it('begins the note with what is known, and Tab goes through what is not', () => {
		const app = on('Nadia Benali').press('t', '1');
		expect(app.typed).toBe('Hello Nadia, we worked together: I remember it fondly. {specific} It would be good to be in touch again. {me}');
		app.types('Your idea is good.').press('tab').types('Camille');
		expect(app.typed).toMatch(/fondly\. Your idea is good\. It would be good to be in touch again\. Camille$/);
		app.press('enter').says({label: 'note', note: 'written'});
		expect(useOf(app, 'Nadia Benali')).toEqual({name: 'colleague', revision: 1, lang: 'en', edited: false});
	});

	it('goes back to the text that was there by undo in the field', () => {
		const app = on('Nadia Benali').press('enter', 'ctrl-t', '2');
		expect(app.typed).toMatch(/^Hello Nadia, it was a pleasure/);
		expect(app.press('ctrl-_').typed).toBe('Bonjour Nadia, ravi de notre échange.');
	});

	it('is kept as edited where more than its places was changed, and goes with the invitation', () => {
		const app = on('Nadia Benali').press('t', '1').types('Nice.').press('tab').types('C.').press('home').types('PS ').press('enter');
		expect(useOf(app, 'Nadia Benali')).toMatchObject({name: 'colleague', edited: true});
		app.press('s').says({label: 'mark.sent', withNote: true});
		const [sent] = app.member.store.person(app.member.id('Nadia Benali'))?.invitations ?? [];
		expect(sent).toMatchObject({template: {name: 'colleague', revision: 1, edited: true}, note: expect.stringMatching(/^PS /)});
	});

	it('fills its places when what was missing becomes known', () => {
		const app = on('Oren Fictitious').press('t', '1', 'enter');
		const {member} = app;
		expect(noteOf(app, 'Oren Fictitious')).toContain('{specific}');
		member.adds('Oren Fictitious', {specific: 'Your talk stayed with me.'});
		expect(noteOf(app, 'Oren Fictitious')).toContain('Your talk stayed with me.');
		expect(member.store.nextUndo(member.now)?.label).toBe('add');
	});

	it('with a brace that does not close is refused with the reason, and nothing typed is lost', () => {
		const app = on('Nadia Benali').press('t', 'e').types(' {first').press('enter');
		app.says({code: 'refused', reason: {code: 'unclosed-brace'}});
		expect(app.typed).toMatch(/ \{first$/);
		expect(app.types('}').press('enter').prompt?.type).toBe('templates');
	});

	it('can be written anew from another one, under a name of its own', () => {
		const app = on('Nadia Benali').press('t', '+', 'enter').says({code: 'why-not', reason: 'no-template-name'});
		app.types('met').press('enter').says({code: 'why-not', reason: 'template-exists'});
		app.types(' again').press('enter', 'ctrl-u').types('Hi {first}').press('enter').says({label: 'template.written', name: 'met again'});
		expect(app.prompt).toMatchObject({type: 'templates'});
		expect(app.member.store.templates().at(-1)).toMatchObject({
			name: 'met again',
			text: 'Hi {first}',
			frame: 'worked-together',
			lang: 'en',
		});
	});

	it('is not written over by one of the same name in other letters', () => {
		const app = on('Nadia Benali').press('t', '+').types('MET').press('enter');
		app.says({code: 'why-not', reason: 'template-exists'});
	});

	it('that is removed comes back by u', () => {
		const app = on('Nadia Benali')
			.press('t', 'D', 'esc', 'u')
			.says({code: 'undone', gesture: {label: 'template.removed'}});
		expect(app.member.store.templates()).toHaveLength(16);
	});

	it('is looked for in vain where all are removed', () => {
		const member = aMorning();
		for (const {name} of member.store.templates())
			member.store.perform([{on: 'template', name, command: {type: 'remove'}}], {
				label: 'template.removed',
				now: member.now,
				rules: member.rules,
			});
		const app = on('Nadia Benali', member).press('t', 'enter').says({code: 'why-not', reason: 'no-template'});
		app.press('+').types('mine').press('enter').types('Hi {first}').press('enter').says({label: 'template.written', name: 'mine'});
		expect(app.press('esc').prompt).toBeNull();
	});
});

describe('a place nobody has filled', () => {
	it.each(['Hello {First} { see you', 'Hello {first} and { specific }', 'smile :-} {specific}', '{"a": 1} {specific}'])(
		'is the same for the card, the copy and the invitation, whatever braces stand beside it: %s',
		note => {
			const app = on('Oren Fictitious').press('enter');
			app.pastes(note).press('enter');
			const open = !/specific/.test(note);
			expect(app.person?.checklist.find(({item}) => item === 'note')?.state).toBe(open ? 'done' : 'open');
			app.asked();
			app.press('y');
			if (open) expect(app.asked()).toMatchObject([{type: 'copy', text: 'Hello Oren { see you'}]);
			else app.says({code: 'note-unready', places: [expect.stringMatching(/specific/)]});
		},
	);
});

describe('a note that cannot go out', () => {
	const unfilled = (): App => on('Oren Fictitious').press('t', '1', 'enter');

	it.each(['y', 'space'])('is not copied by %s, and the line names the places', key => {
		const app = unfilled();
		app.asked();
		app.press(key).says({code: 'note-unready', name: 'Oren Fictitious', places: ['{specific}', '{me}'], over: 0});
		expect(app.asked()).toEqual([]);
	});

	it('is not copied where it is too long, by how much is said', () => {
		const app = on('Nadia Benali').press('enter').types('x'.repeat(170)).press('enter', 'y');
		app.says({code: 'note-unready', places: [], over: 7});
	});
});

describe('what is typed', () => {
	it('is kept at each pause, and u takes all of it back at once', () => {
		const member = createMember();
		target(member, 'Lina Ejemplo');
		const app = openApp(member).on('Lina Ejemplo');
		const before = seen(member.store, member.now);
		app.press('enter').types('Bonjour').tell({type: 'paused'});
		expect([noteOf(app, 'Lina Ejemplo'), app.prompt?.type]).toEqual(['Bonjour', 'note']);
		app.types(' Lina').tell({type: 'paused'});
		expect(noteOf(app, 'Lina Ejemplo')).toBe('Bonjour Lina');
		app.types(', ravi').press('enter').says({label: 'note', note: 'written'});
		expect(noteOf(app, 'Lina Ejemplo')).toBe('Bonjour Lina, ravi');
		app.press('u').says({code: 'undone', gesture: {label: 'note'}});
		expect([noteOf(app, 'Lina Ejemplo'), seen(member.store, member.now)]).toEqual([null, before]);
	});

	it('is said to be written where a pause had kept it already', () => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour').tell({type: 'paused'});
		app.press('enter').says({code: 'performed', label: 'note', note: 'written'});
		expect(app.prompt).toBeNull();
	});

	it('is kept by a pause only where something changed', () => {
		const app = on('Nadia Benali').press('enter');
		const before = seen(app.member.store, app.member.now);
		app.tell({type: 'paused'}).press('left').tell({type: 'paused'});
		expect(seen(app.member.store, app.member.now)).toEqual(before);
	});

	it('goes on as an act of its own where another was done meanwhile', () => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour').tell({type: 'paused'});
		app.member.adds('Somebody Else');
		app.types(' Oren').press('enter', 'u');
		expect([noteOf(app, 'Oren Fictitious'), app.member.status('Somebody Else')]).toEqual(['Bonjour', 'target']);
	});

	it('is as it was where a paste is far too long', () => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour').pastes('x'.repeat(10_000));
		app.says({code: 'paste-too-long', length: 10_000, limit: 4000});
		expect(app.typed).toBe('Bonjour');
	});

	it('loses control characters of a paste', () => {
		expect(on('Oren Fictitious').press('enter').pastes('Bon\u0000jour\u001B[2J\r\nOren\u202E').typed).toBe('Bonjour\nOren');
	});
});

describe('the editor', () => {
	const editing = (): App => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour').press('ctrl-o');
		expect(app.asked()).toEqual([{type: 'edit', text: 'Bonjour'}]);
		return app;
	};

	it('gives its text to the note, as one step of undo', () => {
		const app = editing().tell({type: 'edited', result: {ok: true, text: 'Bonjour Oren,\nravi.'}});
		expect(app.typed).toBe('Bonjour Oren,\nravi.');
		expect(app.press('ctrl-_').typed).toBe('Bonjour');
	});

	it('is opened on a text that is kept already', () => {
		expect(noteOf(editing(), 'Oren Fictitious')).toBe('Bonjour');
	});

	it.each(['missing', 'failed', 'empty', 'unreadable', 'too-long'] as const)(
		'that is %s leaves the note as it was, and the line says so',
		problem => {
			const app = editing().tell({type: 'edited', result: {ok: false, problem, editor: 'ed'}});
			app.says({code: 'editor-failed', problem, editor: 'ed'});
			expect(app.typed).toBe('Bonjour');
		},
	);
});

describe('a note that an experiment begins', () => {
	const drawn = (): App => {
		const member = aMorning();
		const plan = {
			arms: [
				{kind: 'template', name: 'met'},
				{kind: 'template', name: 'peer'},
			],
			baseline: 0.3,
			difference: 0.1,
			size: 356,
		} as const;
		member.store.perform([{on: 'experiment', command: {type: 'start', plan, seed: 1, on: member.now}}], {
			label: 'experiment.started',
			now: member.now,
			rules: member.rules,
		});
		return on('Oren Fictitious', member).press('enter');
	};

	it('is nobody’s until it is changed or saved: Esc leaves no draft', () => {
		const app = drawn();
		expect(app.typed).toMatch(/^Hello Oren/);
		app.tell({type: 'paused'}).press('esc');
		expect([app.prompt, noteOf(app, 'Oren Fictitious')]).toEqual([null, null]);
	});

	it('is the member’s by Enter, or by a change', () => {
		expect(noteOf(drawn().press('enter'), 'Oren Fictitious')).toMatch(/^Hello Oren/);
		expect(noteOf(drawn().types('!').press('esc'), 'Oren Fictitious')).toContain('!');
	});
});
