import {describe, expect, test} from 'vitest';
import {createCli} from '../../helpers/cli.ts';
import {type App, aMorning, openApp, sessionOver} from './driver.ts';

const morning = (): App => openApp(aMorning());
const pending = (name: string): App => morning().press('tab', ']').on(name);

/** Moves the mark of the form to a field, by its place. */
const at = (app: App, place: number): App => app.press('g', ...Array.from({length: place}, () => 'j'));
const said = {name: 0, company: 1, relation: 6, tags: 9, sentOn: 12, outcome: 13, outcomeOn: 14, source: 15} as const;

describe('the form about a person', () => {
	test('changes a field as one act, which undo takes back', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.company).press('enter').types('Acme').press('enter');
		expect(app.frame.edited?.company).toBe('Acme');
		app.press('esc', 'u').says({code: 'undone'});
		expect(app.person?.company).toBeNull();
	});

	test('an empty line clears, but never the name', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.company).press('enter').types('Acme').press('enter');
		app.press('enter', 'ctrl-u', 'enter');
		expect(app.frame.edited?.company).toBeNull();
		at(app, said.name).press('enter', 'ctrl-u', 'enter');
		expect(app.prompt).toMatchObject({type: 'edit-field', isWrong: true});
		expect(app.frame.edited?.name).toBe('Oren Fictitious');
	});

	test('tags between commas: what is left out is taken off', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.tags).press('enter').types('vip, club').press('enter');
		expect(app.frame.edited?.tags).toEqual(['vip', 'club']);
		app.press('enter', 'ctrl-u').types('club').press('enter');
		expect(app.frame.edited?.tags).toEqual(['club']);
	});

	test('a mistake is mended to today before noon, and not to a day before LinkedIn', () => {
		const app = at(pending('Lina Ejemplo').press('e'), said.sentOn).press('enter', 'ctrl-u').types('2026-11-23').press('enter');
		expect(app.frame.edited?.invitations.at(-1)?.sentAt).toBe(app.member.now);
		app.press('enter', 'ctrl-u').types('1999-01-01').press('enter');
		expect(app.prompt).toMatchObject({type: 'edit-field', isWrong: true});
	});

	test('somebody who is deleted meanwhile is said to be unknown', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.company).press('enter').types('Acme');
		app.member.store.purge(app.member.store.traces(app.member.id('Oren Fictitious')));
		app
			.tell({type: 'changed'})
			.press('enter')
			.says({code: 'refused', reason: {code: 'no-such-person'}});
		expect(app.prompt).toBeNull();
	});

	test('no tag has a comma in it, wherever it was given', async () => {
		const cli = createCli();
		await cli.does('add', 'Mei Esempio', '--tag', 'vip, paris');
		await cli.does('tag', 'mei', 'club,golf');
		expect(await cli.json('show', 'mei')).toMatchObject({tags: ['vip', 'paris', 'club', 'golf']});
	});

	test('what is chosen comes back to the form', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.relation).press('enter', '1');
		expect(app.prompt).toMatchObject({type: 'edit', index: said.relation});
		expect(app.frame.edited?.relation).toBe('worked-with');
		expect(app.press('enter', 'esc').prompt).toMatchObject({type: 'edit'});
	});

	test('a relation that was said can be unsaid', () => {
		const app = at(morning().on('Oren Fictitious').press('e'), said.relation);
		expect(app.frame.edited?.relation).toBe('met');
		app.press('enter', '7').says({code: 'performed', label: 'edit'});
		expect(app.frame.edited?.relation).toBeNull();
		expect(app.press('enter').prompt).toMatchObject({type: 'menu', index: 6});
	});

	test('what was typed stays open while the store cannot keep it', () => {
		const member = aMorning();
		const session = sessionOver(member);
		let isBusy = true;
		const perform: typeof session.perform = (...act) => {
			if (isBusy) throw Object.assign(new Error('another linkdash is writing'), {code: 'busy'});
			return session.perform(...act);
		};
		const app = openApp(member, {...session, perform}).on('Oren Fictitious');
		at(app.press('e'), said.company).press('enter').types('Acme').press('enter').says({code: 'failed', error: 'busy'});
		expect([app.prompt?.type, app.typed]).toEqual(['edit-field', 'Acme']);
		isBusy = false;
		expect(app.press('enter').prompt).toMatchObject({type: 'edit', index: said.company});
		expect(app.frame.edited?.company).toBe('Acme');
	});

	test('a refusal recorded by mistake is mended, and is counted no more', () => {
		const app = pending('Lina Ejemplo').press('N');
		expect(app.frame.stats.refusals.counted).toBe(1);
		app.press('tab').tell({type: 'changed'});
		app.press('shift-tab', '[').on('Lina Ejemplo').press('e');
		at(app, said.outcome).press('enter');
		expect(app.prompt).toMatchObject({type: 'menu', menu: 'mended'});
		app.press('1').says({code: 'performed', label: 'edit'});
		expect(app.frame.stats.refusals.counted).toBe(0);
		expect(app.member.status('Lina Ejemplo')).toBe('pending');
		// they wait again: the form stays theirs though they left the list, and knows no day of an outcome
		expect(app.prompt).toMatchObject({type: 'edit', person: {name: 'Lina Ejemplo'}});
	});

	test('a day that is none is said, and one before sending is refused with the reason', () => {
		const app = pending('Lina Ejemplo').press('i');
		app.press('[').on('Lina Ejemplo').press('e');
		at(app, said.outcomeOn).press('enter', 'ctrl-u').types('yesterday').press('enter');
		expect(app.prompt).toMatchObject({type: 'edit-field', isWrong: true});
		app
			.press('ctrl-u')
			.types('2020-01-01')
			.press('enter')
			.says({code: 'refused', reason: {code: 'before-sent'}});
		expect([app.prompt?.type, app.typed]).toEqual(['edit-field', '2020-01-01']);
	});
});
