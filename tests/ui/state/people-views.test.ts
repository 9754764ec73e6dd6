import {describe, expect, test} from 'vitest';
import {batch} from '../../domain/book.ts';
import {type App, aMorning, openApp} from './driver.ts';

/** On a view of People, by how many steps it is from the first. */
const view = (member = aMorning(), name: App['state']['view']): App => {
	const app = openApp(member).press('tab');
	for (let tries = 0; app.state.view !== name && tries < 12; tries++) app.press(']');
	expect(app.state.view).toBe(name);
	return app;
};

const withAcme = () => {
	const member = aMorning();
	member.does('Oren Fictitious', {type: 'describe', description: {company: 'Acme'}});
	member.store.perform([{on: 'company', name: 'Acme', excluded: true}], {label: 'exclude', now: member.now, rules: member.rules});
	return member;
};

describe('received invitations', () => {
	const ada = (): App => view(aMorning(), 'received').on('Ada Voorbeeld');

	test('a accepts, as LinkedIn was told', () => {
		const app = ada().press('a').says({label: 'mark.accepted', name: 'Ada Voorbeeld'});
		expect([app.member.status('Ada Voorbeeld'), app.rows]).toEqual(['connection', []]);
	});

	test('i says that it stays without an answer', () => {
		const app = ada().press('i').says({label: 'mark.ignored', name: 'Ada Voorbeeld'});
		expect([app.member.status('Ada Voorbeeld') === 'incoming', app.rows]).toEqual([false, []]);
	});

	test('z puts it off: it stays in the view, and is off the morning', () => {
		const app = ada().press('z', '3').says({label: 'snooze', name: 'Ada Voorbeeld'});
		expect(app.rows).toEqual(['Ada Voorbeeld']);
		expect(app.member.morning().received).toEqual([]);
	});
});

describe('excluded', () => {
	test('d on a company includes it again, with everybody there', () => {
		const app = view(withAcme(), 'excluded').press('g');
		for (let tries = 0; app.context.company === null && tries < 5; tries++) app.press('j');
		app.press('d').says({label: 'include', name: 'Acme'});
		expect(app.member.status('Oren Fictitious')).toBe('target');
	});

	test('d on somebody left out with their company says so, and y includes the company', () => {
		const app = view(withAcme(), 'excluded').on('Oren Fictitious').press('d');
		expect(app.prompt).toMatchObject({question: {code: 'include-company', person: {name: 'Oren Fictitious'}, company: 'Acme'}});
		expect(app.press('esc').member.status('Oren Fictitious')).toBe('excluded');
		app.press('d', 'y').says({label: 'include', name: 'Acme'});
		expect(app.member.status('Oren Fictitious')).toBe('target');
		expect(app.rows).toEqual([]);
	});
});

describe('v marks people', () => {
	test('no company', () => {
		const app = view(withAcme(), 'excluded').press('g');
		for (let tries = 0; app.context.company === null && tries < 5; tries++) app.press('j');
		app.press('v').says({code: 'why-not', reason: 'a-company'});
		expect(app.state.marks).toEqual([]);
	});

	test('nobody who is only suggested', () => {
		const member = aMorning();
		const message = {keys: ['in:mona-muster'], name: 'Mona Muster', sentAt: member.now - 1000, receivedAt: null};
		member.store.import(batch({messages: [message]}), {label: 'import', now: member.now});
		const app = view(member, 'suggestions').on('Mona Muster').press('v').says({code: 'why-not', reason: 'only-suggested'});
		expect(app.state.marks).toEqual([]);
	});

	test('no pair of entries', async () => {
		const member = aMorning();
		member.adds('Mona Muster', {keys: ['in:mona-muster'], company: 'Acme'});
		member.adds('Mona Muster', {keys: ['in:mona-muster-2'], company: 'Acme'});
		const app = await view(member, 'duplicates').settles();
		app.press('v').says({code: 'why-not', reason: 'two-entries'});
		expect(app.state.marks).toEqual([]);
	});
});
