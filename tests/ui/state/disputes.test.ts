import {describe, expect, it} from 'vitest';
import {type App, aMorning, disputes, openApp} from './driver.ts';

const name = 'Ola Ejemplo';

const disputed = (outcome: 'unknown' | 'spam' | 'gone'): App => {
	const member = aMorning();
	disputes(member, name, outcome);
	return openApp(member).on(name);
};

const open = ({frame}: App): string[] => frame.morning.disputes.map(person => person.name);

describe('somebody recorded as a refusal, whom an archive shows connected', () => {
	it('stands on Today after "Who accepted?", until it is said which holds', () => {
		const app = disputed('unknown');
		expect(app.rows.slice(0, 2)).toEqual(['who-accepted', name]);
		expect([app.person?.status, app.context.dispute]).toEqual(['connection', 'unknown']);
		expect(app.footer.slice(0, 2)).toEqual(['accepted', 'unknown']);
		expect(app.footer).not.toContain('spam');
	});

	it('a: the archive holds, and the refusal is given back', () => {
		const app = disputed('unknown');
		expect(app.frame.stats.refusals.left).toBe(4);
		app.press('a').says({code: 'performed', label: 'mark.accepted', name});
		expect([open(app), app.frame.stats.refusals.left, app.member.status(name)]).toEqual([[], 5, 'connection']);
		app.press('u').says({code: 'undone', gesture: {label: 'mark.accepted'}});
		expect([open(app), app.frame.stats.refusals.left]).toEqual([[name], 4]);
	});

	it.each([
		['unknown', ['N']],
		['spam', ['M']],
		['gone', ['x', '1']],
	] as const)('recorded as %s: the same again by %j holds, and is not asked again', (outcome, keys) => {
		const app = disputed(outcome);
		const {left} = app.frame.stats.refusals;
		app.press(...keys).says({code: 'performed', label: `mark.${outcome}`, name});
		expect([open(app), app.frame.stats.refusals.left, app.member.status(name)]).toEqual([[], left, 'connection']);
		const [invitation] = app.member.store.person(app.member.id(name))?.invitations ?? [];
		expect(invitation).toMatchObject({outcome, confirmed: true, outcomeAt: app.member.now - 8 * 86_400_000});
		app.press('u').says({code: 'undone'});
		expect(open(app)).toEqual([name]);
	});

	it('can be called nothing else', () => {
		const app = disputed('unknown');
		app.press('M').says({code: 'why-not', reason: 'disputed'});
		app.press('x').says({code: 'why-not', reason: 'disputed'});
		app.press('i').says({code: 'why-not', reason: 'already-connected'});
		app.press('s').says({code: 'why-not', reason: 'already-connected'});
		expect(disputed('gone').press('x').prompt).toMatchObject({menu: 'other', choices: ['gone']});
		expect(app.press('b').prompt).toMatchObject({choices: expect.arrayContaining(['unknown'])});
		expect(open(app)).toEqual([name]);
	});

	it('can be settled on People too', () => {
		const app = disputed('unknown').press('tab', ']', ']').on(name);
		app.press('N').says({code: 'performed', label: 'mark.unknown'});
		expect(open(app)).toEqual([]);
		app.press('N').says({code: 'why-not', reason: 'already-connected'});
	});
});
