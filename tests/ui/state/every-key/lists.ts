import {expect} from 'vitest';
import {digitOf} from '../../../../source/ui/keys/action.ts';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import {aMorning, imports, openApp} from '../driver.ts';
import type {Scenario} from './scenario.ts';
import {atTheLimit, inField, morning, on, onPending, onPremium, restricted} from './starts.ts';

/** What each key does on Today and People. */
export const onLists = {
	'move-down': key => expect(morning().press(key).selected).toBe('Hugo Exemplar'),
	'move-up': key => expect(on('Ada Voorbeeld').press(key).selected).toBe('Hugo Exemplar'),
	'page-down': key => expect(openApp(aMorning(), undefined, {today: 3}).press(key).selected).toBe('Ada Voorbeeld'),
	'page-up': key => expect(openApp(aMorning(), undefined, {today: 3}).on('Nadia Benali').press(key).selected).toBe('Hugo Exemplar'),
	first: key => expect(on('Nadia Benali').press(key).selected).toBe('who-accepted'),
	last: key => expect(morning().press(key).selected).toBe('Zoé Testárd'),
	'next-screen': key => expect(morning().press(key).state.screen).toBe('people'),
	'previous-screen': key => expect(morning().press(key).state.screen).toBe('insights'),
	'next-view': key => expect(morning().press('tab', key).rows.toSorted()).toEqual(['Lina Ejemplo', 'Tariq Beispiel']),
	'previous-view': key => expect(morning().press('tab', ']', ']', ']', key).rows).toEqual(['Hugo Exemplar']),
	'next-order': key => {
		const member = aMorning();
		member.does('Nadia Benali', {type: 'describe', description: {company: 'Zenith'}});
		member.does('Oren Fictitious', {type: 'describe', description: {company: 'Beta'}});
		const app = openApp(member).press('tab').on('Nadia Benali').press(key);
		expect(app.rows).toEqual(app.rows.toSorted());
		expect(app.selected).toBe('Nadia Benali');
		app.says({code: 'ordered', order: 'name'}).press(key).says({code: 'ordered', order: 'company'});
		expect(app.rows.slice(0, 2)).toEqual(['Oren Fictitious', 'Nadia Benali']);
		expect(app.selected).toBe('Nadia Benali');
		expect(app.press(']', key, '[').state.orders).toMatchObject({targets: 'company', pending: 'name'});
		app.press('tab', key).says({code: 'why-not', reason: 'only-people'});
	},
	'previous-order': key => {
		const app = morning().press('tab', key);
		app.says({code: 'ordered', order: 'changed'}).press('[', key).says({code: 'ordered', order: 'changed'});
		app.press(key, key).says({code: 'ordered', order: null}).press('[', key).says({code: 'why-not', reason: 'own-order'});
	},
	mark: key => {
		const app = on('Nadia Benali').press(key);
		expect(app.state.marks).toMatchObject([{name: 'Nadia Benali'}]);
		expect(app.selected).toBe('Oren Fictitious');
		expect(app.press('k', key).state.marks).toEqual([]);
	},
	colleagues: key => {
		const member = aMorning();
		member.does('Oren Fictitious', {type: 'describe', description: {company: 'Acme "France"'}});
		const connection = {
			keys: ['in:mona'],
			name: 'Mona Muster',
			company: 'Acme France',
			position: null,
			email: null,
			connectedOn: '2026-01-05',
		};
		imports(member, {connections: [connection, {...connection, keys: ['in:axel'], name: 'Axel Autre', company: 'Acme'}]});
		const app = openApp(member).on('Oren Fictitious').press(key);
		expect(app.rows).toEqual(['Mona Muster']);
		expect(app.press('esc').state).toMatchObject({screen: 'today', filter: {people: ''}});
		expect(app.selected).toBe('Oren Fictitious');
		app.on('Nadia Benali').press(key).says({code: 'why-not', reason: 'no-company'});
	},
	'copy-and-open': key =>
		expect(on('Nadia Benali').press(key).asked()).toMatchObject([
			{type: 'copy', what: 'note', text: 'Bonjour Nadia, ravi de notre échange.'},
			{type: 'open', key: 'in:nadia-benali', name: 'Nadia Benali'},
		]),
	'copy-note': key => expect(on('Nadia Benali').press(key).asked()).toMatchObject([{type: 'copy', what: 'note'}]),
	'open-profile': key => expect(on('Oren Fictitious').press(key).asked()).toMatchObject([{type: 'open', key: 'in:oren-fictitious'}]),
	'edit-note': key => expect(on('Nadia Benali').press(key).typed).toBe('Bonjour Nadia, ravi de notre échange.'),
	templates: key => expect(on('Nadia Benali').press(key).prompt).toMatchObject({type: 'templates', index: 0, fromNote: false}),
	tick: key => {
		const app = on('Nadia Benali');
		const before = app.person?.checklist ?? [];
		const item = before[(digitOf(key) ?? 0) - 1];
		app.press(key);
		if (!item) app.says({code: 'why-not', reason: 'no-such-item'});
		else if (!item.automatic) expect(app.person?.checklist.find(({item: id}) => id === item.item)?.state).toBe('done');
		else if (item.item === 'reachable') app.says({code: 'why-not', reason: 'item-automatic'});
		else expect(app.prompt?.type).toBe(item.item === 'note' ? 'note' : 'menu');
	},
	inmail: key => {
		const app = onPremium('Oren Fictitious').press(key);
		expect(app.prompt).toMatchObject({menu: 'inmail', choices: ['inmail-write', 'inmail-sent']});
		app.press('2').says({code: 'performed', label: 'mark.introduced', creditsLeft: 4});
		expect(app.member.status('Oren Fictitious')).toBe('introduced');
	},
	send: key => {
		const app = on('Nadia Benali').press(key).says({code: 'performed', label: 'mark.sent', name: 'Nadia Benali', withNote: true});
		expect(app.member.status('Nadia Benali')).toBe('pending');
		expect(app.frame.stats.pace.notes.used).toBe(1);
	},
	'send-without-note': key => {
		const app = on('Nadia Benali').press(key).says({code: 'performed', label: 'mark.sent', withNote: false});
		expect(app.member.status('Nadia Benali')).toBe('pending');
		expect(app.frame.stats.pace.notes.used).toBe(0);
	},
	accepted: key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.accepted'});
		expect(app.member.status('Lina Ejemplo')).toBe('connection');
	},
	'no-reply': key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.ignored'});
		expect(app.member.status('Lina Ejemplo')).toBe('ignored');
	},
	unknown: key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.unknown', refusalsLeft: 4});
		expect(app.member.status('Lina Ejemplo')).toBe('refused');
	},
	spam: key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.spam', refusalsLeft: 4});
		expect(app.member.status('Lina Ejemplo')).toBe('refused');
	},
	withdrawn: key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.withdrawn'});
		expect(app.member.status('Lina Ejemplo')).toBe('withdrawn');
	},
	'still-waiting': key => {
		const app = onPending('Lina Ejemplo').press(key).says({label: 'mark.still-waiting', name: 'Lina Ejemplo'});
		expect(app.member.status('Lina Ejemplo')).toBe('pending');
	},
	'who-accepted': key => expect(morning().press(key).prompt?.type).toBe('who-accepted'),
	other: key => expect(on('Oren Fictitious').press(key).prompt).toMatchObject({type: 'menu', menu: 'other'}),
	later: key => expect(on('Oren Fictitious').press(key).prompt).toMatchObject({type: 'days', purpose: 'snooze'}),
	'follow-up': key =>
		expect(on('Hugo Exemplar').press(key).prompt).toMatchObject({menu: 'follow-up', choices: ['done', 'skipped', 'moved', 'keep']}),
	exclude: key => {
		const app = on('Oren Fictitious').press(key).says({label: 'exclude', name: 'Oren Fictitious'});
		expect(app.rows).not.toContain('Oren Fictitious');
		app.press('tab').on('Oren Fictitious').press(key).says({label: 'include'});
		expect(app.member.status('Oren Fictitious')).toBe('target');
	},
	'linkedin-says': key =>
		expect(morning().press(key).prompt).toMatchObject({choices: ['weekly-limit', 'notes-used-up', 'identity', 'blocked']}),
	blocked: key => expect(atTheLimit().press(key).frame.stats.account.standing).toBe('restricted'),
	'not-blocked': key => expect(atTheLimit().press(key).frame.stats.account).toMatchObject({standing: 'active', notBlocked: true}),
	support: key => expect(restricted().press(key).prompt?.type).toBe('support'),
	appealed: key => {
		const app = restricted().press(key).says({label: 'standing.appealed'});
		expect(app.frame.stats.account.appealedAt).toBe(app.member.now);
	},
	reactivated: key => expect(restricted().press(key).frame.stats.account.standing).toBe('active'),
	undo: key => {
		const app = on('Nadia Benali')
			.press('s', key)
			.says({code: 'undone', gesture: {label: 'mark.sent', name: 'Nadia Benali'}});
		expect(app.member.status('Nadia Benali')).toBe('target');
	},
	redo: key => {
		const app = on('Nadia Benali').press('s', 'u', key).says({code: 'redone'});
		expect(app.member.status('Nadia Benali')).toBe('pending');
	},
	add: key => expect(morning().press(key).typed).toBe(''),
	import: key => {
		const app = morning().press(key);
		expect([app.prompt, app.asked()]).toMatchObject([{type: 'import', search: 'on'}, [{type: 'find-archive'}]]);
	},
	filter: key => expect(morning().press(key).types('OREN').rows).toEqual(['Oren Fictitious']),
	'clear-filter': key => {
		const app = morning().press('/').types('oren').press('enter', key);
		expect(app.rows).toContain('Nadia Benali');
		expect(app.selected).toBe('Oren Fictitious');
	},
	help: key => expect(morning().press(key).prompt).toEqual({type: 'help', query: '', index: 0}),
	palette: key => expect(morning().press(key).prompt).toMatchObject({type: 'palette', index: 0}),
	quit: key => expect(morning().press(key).asked()).toEqual([{type: 'exit', code: 0}]),
	interrupt: key => {
		for (const open of [morning(), inField(), morning().press('?'), on('Oren Fictitious').press('x')]) {
			expect(open.press(key).asked()).toEqual([{type: 'exit', code: 130}]);
		}
	},
	suspend: key => expect(inField().press(key).asked()).toEqual([{type: 'suspend'}]),
	redraw: key => expect(inField().press(key).asked()).toEqual([{type: 'redraw'}]),
} satisfies Partial<Record<ActionId, Scenario>>;
