import {expect, it} from 'vitest';
import type {ChecklistItem} from '../../../source/domain/checklist.ts';
import {defaultRules} from '../../../source/domain/rules.ts';
import {createMember} from '../../helpers/member.ts';
import {openApp, target} from './driver.ts';

const post: ChecklistItem = {
	id: 'own:read their latest post',
	title: 'Read their latest post',
	required: true,
	tiers: ['free'],
	relations: ['met'],
	automatic: false,
};

const named = {item: post.id, title: post.title};

it('an item of the member’s own is ticked by the digit behind the others', () => {
	const member = createMember({rules: {...defaultRules, checklist: [post]}});
	target(member, 'Nadia Benali', 'met');
	const app = openApp(member).on('Nadia Benali').press('6');
	app.says({code: 'performed', label: 'check', ticked: {...named, done: true}});
	expect(app.person?.checklist[5]).toMatchObject({...named, state: 'done'});
	expect(app.press('u').person?.checklist[5]).toMatchObject({state: 'open'});
});

it('sending with it open asks once more, then records it as open, and the invitation as not personalised', () => {
	const member = createMember({rules: {...defaultRules, checklist: [post]}});
	target(member, 'Nadia Benali', 'met', 'Bonjour Nadia, ravi de notre échange.');
	const app = openApp(member).on('Nadia Benali').press('s');
	app.says({code: 'missing', items: [named], key: 's'});
	expect(member.status('Nadia Benali')).toBe('target');
	app.press('s').says({code: 'performed', label: 'mark.sent', withNote: true});
	expect(member.store.card(member.id('Nadia Benali'), member.now, member.rules)?.invitations).toMatchObject([
		{open: [post.id], personalised: false},
	]);
});
