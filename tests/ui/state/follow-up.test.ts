import {describe, expect, test} from 'vitest';
import {type App, aMorning, openApp} from './driver.ts';

const day = 86_400_000;
const hugo = (): App => openApp(aMorning()).on('Hugo Exemplar');
const followUp = ({member}: App) => member.store.card(member.id('Hugo Exemplar'), member.now, member.rules)?.touch.followUp;

describe('the menu of a follow-up', () => {
	test('skips at once with Enter, or with the reason that was typed', () => {
		const app = hugo().press('f', '2', 'enter').says({label: 'follow-up.skipped', name: 'Hugo Exemplar'});
		expect(followUp(app)).toMatchObject({action: 'skipped'});
		expect(followUp(app)).not.toHaveProperty('reason');
		const other = hugo().press('f', '2').types('on leave').press('enter');
		expect(followUp(other)).toMatchObject({action: 'skipped', reason: 'on leave'});
	});

	test('keeps in touch every so many days, and marks the present rhythm when asked again', () => {
		const app = hugo().press('f', '4', '3').says({label: 'keep-in-touch', name: 'Hugo Exemplar'});
		expect(app.person?.touch.keep).toMatchObject({days: 90});
		expect(app.press('f', '4').prompt).toMatchObject({menu: 'keep-in-touch', index: 2});
		app.press('5').says({label: 'keep-in-touch.ended'});
		expect(app.person?.touch.keep).toBeNull();
	});

	test('offers to close after two touches without an answer', () => {
		const member = aMorning();
		for (const ago of [9, 4]) member.does('Hugo Exemplar', {type: 'follow-up', action: 'done', on: member.now - ago * day});
		const app = openApp(member).press('tab', ']', ']').on('Hugo Exemplar');
		expect(app.press('f').prompt).toMatchObject({choices: ['done', 'skipped', 'moved', 'keep', 'close']});
		app.press('5').says({label: 'follow-up.closed', name: 'Hugo Exemplar'});
		expect(followUp(app)).toMatchObject({action: 'skipped', reason: 'no-answer'});
	});
});
