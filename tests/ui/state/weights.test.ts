import {expect, it} from 'vitest';
import {aMorning, openApp} from './driver.ts';

const order = (app: ReturnType<typeof openApp>): string[] => app.frame.order.map(({offer}) => offer.name);

it('the order follows each number while it changes, and nothing is kept until Enter', async () => {
	const app = openApp(aMorning()).press('W');
	const before = order(app);
	expect(app.frame.order.map(({was}) => was)).toEqual(before.map((_, index) => index + 1));
	const relation = app.frame.order.at(-1)?.offer.relation ?? 'stranger';
	const rank = ['worked-with', 'met', 'association', 'remote', 'interesting', 'stranger'].indexOf(relation);
	app.press(...Array.from({length: rank}, () => 'j'), ...Array.from({length: 20}, () => 'l'));
	expect(order(app)[0]).toBe(before.at(-1));
	app.press('esc').press('W');
	expect(order(app)).toEqual(before);
	app.press(...Array.from({length: rank}, () => 'j'), ...Array.from({length: 20}, () => 'l'), 'enter');
	await app.settles();
	app.says({code: 'weighed', kept: true});
	expect(app.frame.morning.offers[0]?.name).toBe(before.at(-1));
	expect(app.frame.points[relation]).toBe(100);
});

it('the own weight of the person under the cursor is an act that undo takes back', () => {
	const app = openApp(aMorning()).on('Zoé Testárd').press('W', 'l', 'l', 'l', 'enter').says({code: 'performed', label: 'edit'});
	expect(app.frame.card).toMatchObject({name: 'Zoé Testárd', weight: 3});
	app.press('u');
	expect(app.frame.card).toMatchObject({weight: 0});
});
