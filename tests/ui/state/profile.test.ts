import {expect, it} from 'vitest';
import {aMorning, imports, openApp} from './driver.ts';

const told = {
	name: 'Camille Exemplaire',
	headline: 'Data quality',
	summaryLength: 250,
	positions: 3,
	education: 1,
	skills: 7,
	place: 'Lyon',
};

it('each import tells anew what the member’s own profile holds', () => {
	const member = aMorning();
	const app = openApp(member);
	expect(app.frame.profile).toMatchObject({known: false, name: null});
	imports(member, {profile: {...told, summaryLength: 40}});
	app.tell({type: 'changed'});
	expect(app.frame.profile).toMatchObject({known: true, name: 'Camille Exemplaire', complete: 5 / 8});
	imports(member, {profile: told});
	app.tell({type: 'changed'});
	expect(app.frame.profile).toMatchObject({complete: 6 / 8});
	expect(app.frame.profile.items.filter(({done}) => !done)).toEqual([
		{item: 'photo', done: false, found: null},
		{item: 'address', done: false, found: null},
	]);
});

it('the photo is ticked by hand, taken back as one act, and stays through an import', () => {
	const member = aMorning();
	imports(member, {profile: told});
	const app = openApp(member).press('P', 'space');
	expect(app.frame.profile.complete).toBe(7 / 8);
	app.press('esc', 'u').says({code: 'undone', gesture: {label: 'profile'}});
	expect(app.frame.profile.complete).toBe(6 / 8);
	app.press('U');
	imports(member, {profile: {...told, key: 'in:camille-exemplaire'}});
	expect(app.tell({type: 'changed'}).frame.profile.complete).toBe(1);
});

it('the page opens on the first thing that is missing', () => {
	const member = aMorning();
	member.says({type: 'tick', item: 'photo', on: member.now});
	imports(member, {profile: {...told, summaryLength: 0}});
	const app = openApp(member).press('P');
	expect(app.context.profileItem).toBe('summary');
});
