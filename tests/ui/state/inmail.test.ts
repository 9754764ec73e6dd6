import {describe, expect, it} from 'vitest';
import {createMember, seen} from '../../helpers/member.ts';
import {type App, aMorning, openApp, premium, target} from './driver.ts';

const dayMs = 86_400_000;
const on = (name: string, member = aMorning(premium())): App => openApp(member).on(name);
const cardOf = ({member}: App, name: string) => member.store.card(member.id(name), member.now, member.rules);

describe('p', () => {
	it('says on a free account what it needs, and that the reason is the subscription', () => {
		openApp(aMorning()).on('Oren Fictitious').press('p').says({code: 'why-not', reason: 'premium-only'});
	});

	it('records an InMail with what was written, and the invitation waits for an answer', () => {
		const app = on('Oren Fictitious').press('p', '1').types('Your talk').press('enter').types('I would like to hear more.').press('enter');
		app.press('p', '4').says({label: 'mark.introduced', until: expect.any(Number), creditsLeft: 4});
		expect(cardOf(app, 'Oren Fictitious')).toMatchObject({
			status: 'introduced',
			inmail: {text: {subject: 'Your talk', body: 'I would like to hear more.'}, outcome: null},
			inmailDraft: null,
		});
		expect(app.member.offered()).not.toContain('Oren Fictitious');
		app.member.later(14 * dayMs);
		expect(app.member.offered()).toContain('Oren Fictitious');
	});

	it('copies the subject with the profile opened, then the text, and the menu waits for "sent"', () => {
		const app = on('Oren Fictitious').press('p', '1').types('Your talk').press('enter').types('A word').press('enter', 'p');
		app.asked();
		app.press('1');
		expect(app.asked()).toMatchObject([
			{type: 'copy', what: 'subject', text: 'Your talk'},
			{type: 'open', key: 'in:oren-fictitious'},
		]);
		app.press('2');
		expect(app.asked()).toMatchObject([{type: 'copy', what: 'inmail', text: 'A word'}]);
		expect(app.prompt).toMatchObject({menu: 'inmail'});
		app.tell({type: 'copied', what: 'inmail', ok: true, text: 'A word'}).says({code: 'copied', what: 'inmail'});
		app.press('4').says({label: 'mark.introduced'});
	});

	it('neither copies nor records what LinkedIn would cut', () => {
		const app = on('Oren Fictitious').press('p', '1').types('x'.repeat(203)).press('esc', 'p');
		app.asked();
		for (const digit of ['1', '3']) {
			app.press(digit).says({code: 'refused', reason: {code: 'inmail-too-long', part: 'subject', over: 3, limit: 200}});
		}
		expect([app.asked(), app.member.status('Oren Fictitious')]).toEqual([[], 'target']);
	});

	it('neither copies nor records a place that nobody has filled', () => {
		const app = on('Oren Fictitious').press('p', '1').types('Hi {first}').press('esc', 'p');
		app.asked();
		for (const digit of ['1', '3']) app.press(digit).says({code: 'inmail-unready', places: ['{first}']});
		expect([app.asked(), app.member.status('Oren Fictitious')]).toEqual([[], 'target']);
	});

	it('takes the answer also once the invitation is sent, and no earlier InMail after a later one', () => {
		const app = on('Oren Fictitious').press('p', '2');
		app.member.later(14 * dayMs);
		app.member.invites('Oren Fictitious', null);
		app.tell({type: 'changed'}).press('tab', ']').on('Oren Fictitious').press('p', '1').says({label: 'mark.inmail-answered'});
		const earlier = app.member.does('Oren Fictitious', {type: 'introduce', on: app.member.now - 30 * dayMs});
		expect(earlier).toMatchObject({ok: false, reason: {code: 'before-inmail'}});
	});

	it('is kept at a pause of typing', () => {
		const app = on('Oren Fictitious').press('p', '1').types('Hi').press('tab').types('A word').tell({type: 'paused'});
		expect(cardOf(app, 'Oren Fictitious')?.inmailDraft).toEqual({subject: 'Hi', body: 'A word'});
		expect(app.prompt).toMatchObject({type: 'inmail', before: {subject: 'Hi', body: 'A word'}});
	});

	const introduced = (): App => {
		const app = on('Oren Fictitious').press('p', '2');
		app.member.later(2 * dayMs);
		app.tell({type: 'changed'}).press('tab').on('Oren Fictitious');
		return app;
	};

	it('asks next what became of it: answered, and the invitation is offered some days later to somebody who knows the member', () => {
		const app = introduced();
		app.member.does('Oren Fictitious', {type: 'describe', description: {relation: 'stranger'}});
		app.tell({type: 'changed'}).press('p');
		expect(app.prompt).toMatchObject({menu: 'inmail-ended', choices: ['answered', 'declined', 'silent']});
		app.press('1').says({label: 'mark.inmail-answered', creditsLeft: 5});
		expect(cardOf(app, 'Oren Fictitious')).toMatchObject({relation: 'remote', inmail: {outcome: 'answered'}});
		expect(app.member.offered()).not.toContain('Oren Fictitious');
		app.member.later(5 * dayMs);
		expect(app.member.offered()).toContain('Oren Fictitious');
	});

	it('declined leaves them alone for months, and gives the credit back', () => {
		const app = introduced().press('p', '2').says({label: 'mark.inmail-declined', creditsLeft: 5});
		expect(cardOf(app, 'Oren Fictitious')?.status).toBe('snoozed');
		app.member.later(89 * dayMs);
		expect(app.member.offered()).not.toContain('Oren Fictitious');
		app.member.later(1 * dayMs);
		expect(app.member.offered()).toContain('Oren Fictitious');
	});

	it('silent keeps the credit spent, and an answer may still come', () => {
		const app = introduced().press('p', '3').says({label: 'mark.inmail-silent', creditsLeft: 4});
		app.member.does('Oren Fictitious', {type: 'end-inmail', outcome: 'answered', on: app.member.now});
		expect(app.member.stats().inmail).toEqual({credits: 5, left: 5});
	});

	it('is taken back by u, every step of it', () => {
		const member = aMorning(premium());
		const before = seen(member.store, member.now, member.rules);
		const app = on('Oren Fictitious', member).press('p', '1').types('Hi').press('enter').types('A word').press('enter', 'p', '4');
		app.press('tab').on('Oren Fictitious').press('p', '2', 'u', 'u', 'u');
		expect(seen(member.store, member.now, member.rules)).toEqual(before);
	});
});

describe('an InMail first', () => {
	it('is advised for the best of those who do not know the member, as many as credits are left', () => {
		const member = createMember({rules: premium(2)});
		for (const name of ['Ada Eins', 'Bo Zwei', 'Cy Drei']) target(member, name, 'interesting');
		const advised = () =>
			member
				.morning()
				.offers.filter(({why}) => why.includes('inmail-first'))
				.map(({name}) => name);
		expect(advised()).toEqual(['Ada Eins', 'Bo Zwei']);
		member.does('Ada Eins', {type: 'introduce', on: member.now});
		expect(advised()).toEqual(['Bo Zwei']);
	});
});

describe("the month's notes", () => {
	const spent = (used: number) => {
		const member = createMember();
		target(member, 'Nadia Benali', 'worked-with', 'Bonjour Nadia');
		for (let index = 0; index < used; index++) {
			target(member, `Ola ${'ABCDE'[index]}`, 'interesting');
			member.invites(`Ola ${'ABCDE'[index]}`, 'Bonjour');
		}
		return member;
	};

	it('are best spent on interesting people and strangers, as many as are left, never on who knows the member', () => {
		const member = spent(3);
		for (const name of ['Ada Eins', 'Bo Zwei', 'Cy Drei']) target(member, name, 'interesting');
		const {noteFor, fewNotes, offers} = member.morning();
		expect([fewNotes, noteFor.map(({name}) => name)]).toEqual([true, ['Ada Eins', 'Bo Zwei']]);
		const adviceOn = (name: string) => offers.find(offer => offer.name === name)?.noteAdvice;
		expect(adviceOn('Ada Eins')).toMatchObject({code: 'give', more: expect.any(Number)});
		expect(adviceOn('Nadia Benali')).toEqual({code: 'save', reason: 'knows-you'});
		expect(cardOf(openApp(member), 'Ada Eins')?.offer?.noteAdvice).toMatchObject({code: 'give'});
	});

	it('once gone say whom to invite without', () => {
		const member = spent(5);
		target(member, 'Ada Eins', 'interesting');
		const {noteFor, offers} = member.morning();
		expect(noteFor).toEqual([]);
		expect(offers.find(({name}) => name === 'Nadia Benali')?.noteAdvice).toEqual({code: 'gone', reason: 'knows-you'});
		expect(offers.find(({name}) => name === 'Ada Eins')?.noteAdvice).toEqual({code: 'gone', reason: 'wait'});
	});

	it('are counted down where they are few, and the one too many is recorded by a second s', () => {
		const app = openApp(spent(4)).on('Nadia Benali').press('s').says({label: 'mark.sent', withNote: true, notesLeft: 0});
		app.press('u').tell({type: 'changed'});
		app.member.says({type: 'notes-used-up', on: app.member.now});
		app.tell({type: 'changed'}).on('Nadia Benali').press('s');
		app.says({code: 'missing', items: [], notesFrom: new Date(2026, 11, 1).getTime(), key: 's'});
		expect(app.member.status('Nadia Benali')).toBe('target');
		app.press('s').says({label: 'mark.sent', withNote: true});
	});

	it('are nothing to think of on Premium', () => {
		const {noteFor, fewNotes, offers} = aMorning(premium()).morning();
		expect([noteFor, fewNotes, offers.map(({noteAdvice}) => noteAdvice)]).toEqual([[], false, [null, null, null]]);
	});
});
