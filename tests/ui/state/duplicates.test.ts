import {describe, expect, it} from 'vitest';
import {createMember, type Member, seen} from '../../helpers/member.ts';
import {type App, aMorning, openApp} from './driver.ts';

/** Zoé is here as a connection and, written by hand, as a target; Nadia with and without an address; Oren once. */
const twice = (): Member => {
	const member = createMember();
	const add = (name: string, keys: readonly string[], company: string) => member.adds(name, {company, keys});
	add('Zoé Testárd', ['in:zoe-testard'], 'Acme');
	add('Zoe Testard, MBA', ['urn:ACoAAZoe'], 'Acme SAS');
	add('Nadia Benali', ['in:nadia-benali'], 'Placeholder');
	add('Benali Nadia', ['urn:ACoAANadia'], 'Placeholder');
	add('Oren Fictitious', ['in:oren-fictitious'], 'Essai');
	return member;
};

const view = async (member = twice()): Promise<App> => openApp(member).press('tab', '[', '[').settles();

const pairs = ({frame}: App): string[][] =>
	(frame.people?.rows ?? []).flatMap(row => (row.kind === 'duplicate' ? [[row.one.name, row.other.name].toSorted()] : []));

const zoe = ['Zoe Testard, MBA', 'Zoé Testárd'];
const nadia = ['Benali Nadia', 'Nadia Benali'];

/** Moves to the pair of somebody. */
const onPair = (app: App, name: string): App => app.press(...(app.context.duplicate?.one.name.includes(name) ? [] : ['j']));

describe('people who are here twice', () => {
	it('are looked for when their view is opened, and not before', async () => {
		const app = openApp(twice()).press('tab', '[', '[');
		expect([app.frame.people?.looking, app.rows]).toEqual([true, []]);
		await app.settles();
		expect(app.frame.people?.looking).toBeUndefined();
		expect(pairs(app)).toHaveLength(2);
		expect(pairs(app)).toEqual(expect.arrayContaining([zoe, nadia]));
		expect(app.context).toMatchObject({selected: 'duplicate', person: null, suggestion: null});
	});

	it('become one by Enter and 1, and two again by u', async () => {
		const app = await view();
		const before = seen(app.member.store, app.member.now);
		onPair(app, 'Zo').press('enter');
		expect(app.prompt).toMatchObject({type: 'menu', menu: 'duplicate'});
		app.press('1').says({code: 'performed', label: 'merge'});
		expect(pairs(app)).toEqual([nadia]);
		expect(app.context.duplicate?.one.name).toMatch(/Nadia/);
		expect(app.member.store.counts().people).toBe(4);
		app.press('u', 'y').says({code: 'undone', gesture: {label: 'merge'}});
		expect(pairs(app)).toHaveLength(2);
		expect(seen(app.member.store, app.member.now)).toEqual(before);
	});

	it('stay two by Enter and 2, and are not asked about again', async () => {
		const app = await view();
		onPair(app, 'Nadia').press('enter', '2').says({code: 'performed', label: 'tell-apart'});
		expect(pairs(app)).toEqual([zoe]);
		expect(pairs(await view(app.member))).toEqual([zoe]);
		expect(app.member.store.counts().people).toBe(5);
	});

	it('are followed through a merge: a third entry is then a pair with what became of the two', async () => {
		const member = twice();
		member.adds('Zoé Testárd', {company: 'Acme', keys: ['member:77']});
		const app = await view(member);
		const withZoe = () => pairs(app).filter(names => names.every(name => name.startsWith('Zo')));
		while (!app.context.duplicate?.one.name.startsWith('Zo')) app.press('j');
		expect(withZoe().length).toBeGreaterThan(1);
		app.press('enter', '1');
		while (withZoe().length > 0) {
			app.press('g');
			while (!app.context.duplicate?.one.name.startsWith('Zo')) app.press('j');
			app.press('enter', '1').says({code: 'performed', label: 'merge'});
		}
		expect(app.member.store.counts().people).toBe(4);
		expect(pairs(app)).toEqual([nadia]);
	});

	it('have profiles to look at first', async () => {
		const app = onPair(await view(), 'Nadia');
		const {one, other} = app.context.duplicate ?? {};
		app.asked();
		expect(app.press('enter', '3').asked()).toMatchObject([{type: 'open', id: one?.id, key: one?.key}]);
		expect(app.press('enter', '4').asked()).toMatchObject([{type: 'open', id: other?.id, key: other?.key}]);
		expect(pairs(app)).toHaveLength(2);
	});

	it('are narrowed by a part of either name', async () => {
		const app = await view();
		expect(pairs(app.press('/').types('mba'))).toEqual([zoe]);
	});

	it('are looked for again where somebody has come since, when the view is opened again', async () => {
		const app = await view();
		app.member.adds('Oren Fictitious', {company: 'Essai', keys: ['urn:ACoAAOren']});
		await app.press(']', '[').settles();
		expect(pairs(app)).toHaveLength(3);
	});

	it.each(['s', 'S', 'a', 'i', 'N', 'M', 'w', 'r', 'p', 'x', 'z', 'f', 'y', 'o', 'd', '1', 'space'])(
		'says why %s does nothing',
		async key => {
			const app = await view();
			app.press(key).says({code: 'why-not', reason: 'two-entries'});
			expect([app.prompt, pairs(app).length]).toEqual([null, 2]);
		},
	);

	it('are nobody on the other views', async () => {
		const app = await view();
		expect(app.press('tab').context.duplicate).toBeNull();
	});
});

it('nobody is here twice in a morning of different people', async () => {
	const app = await view(aMorning());
	expect([app.rows, app.frame.people?.looking]).toEqual([[], undefined]);
	app.press('enter').says({code: 'why-not', reason: 'nobody-selected'});
});
