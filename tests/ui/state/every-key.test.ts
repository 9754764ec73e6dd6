import {describe, expect, it} from 'vitest';
import {digitOf} from '../../../source/ui/keys/action.ts';
import type {ActionId} from '../../../source/ui/keys/action-ids.ts';
import {actions, helpLength} from '../../../source/ui/keys/actions.ts';
import type {Room} from '../../../source/ui/state/state.ts';
import {archive, targets} from '../../helpers/world.ts';
import {type App, aMorning, fileIn, openApp, premium, refuses} from './driver.ts';

const morning = (): App => openApp(aMorning());
const on = (name: string): App => morning().on(name);

const onPremium = (name: string): App => openApp(aMorning(premium())).on(name);
const inMail = (): App => onPremium('Oren Fictitious').press('p', '1');
const inMailOf = ({member}: App) => member.store.card(member.id('Oren Fictitious'), member.now, member.rules)?.inmailDraft;

const restricted = (): App => {
	const app = morning();
	app.member.says({type: 'restrict', on: app.member.now, cause: 'refusals'});
	return app.tell({type: 'changed'});
};

/** Closed to invitations until one says which way it went. */
const atTheLimit = (): App => openApp(refuses(aMorning(), 5));

const onPending = (name: string): App => {
	const app = morning().press('tab', ']');
	return app.on(name);
};

/** The first nine, as they fit somebody with whom the member worked. */
const starters = ['colleague', 'met', 'club', 'recruiter', 'customer', 'partner', 'peer', 'alumni', 'collègue'];
const templates = (): App => on('Nadia Benali').press('t');
const movedTo = (key: string, from: number, count: number): number => {
	const steps: Readonly<Record<string, number>> = {
		j: 1,
		down: 1,
		k: -1,
		up: -1,
		pagedown: 8,
		pageup: -8,
		G: count,
		end: count,
		g: -count,
		home: -count,
	};
	return Math.max(0, Math.min(count - 1, from + (steps[key] ?? 0)));
};
const inField = (): App => on('Nadia Benali').press('enter');
/** The preview of a file of this content. */
const previewing = async (content: string, room: Partial<Room> = {}): Promise<App> => {
	const member = aMorning();
	const app = openApp(member, undefined, room)
		.press('I')
		.pastes(fileIn(member, 'people.csv', content))
		.press('enter');
	return app.settles();
};
const isDown = (key: string): boolean => ['j', 'down'].includes(key);

/** What each key does, once for every action: a new action does not compile without one. */
const scenarios: Record<ActionId, (key: string) => void | Promise<void>> = {
	'move-down': key => expect(morning().press(key).selected).toBe('Hugo Exemplar'),
	'move-up': key => expect(on('Ada Voorbeeld').press(key).selected).toBe('Hugo Exemplar'),
	'page-down': key => expect(openApp(aMorning(), undefined, {today: 3}).press(key).selected).toBe('Ada Voorbeeld'),
	'page-up': key => expect(openApp(aMorning(), undefined, {today: 3}).on('Nadia Benali').press(key).selected).toBe('Hugo Exemplar'),
	first: key => expect(on('Nadia Benali').press(key).selected).toBe('who-accepted'),
	last: key => expect(morning().press(key).selected).toBe('Zoé Testárd'),
	'next-screen': key => expect(morning().press(key).state.screen).toBe('people'),
	'previous-screen': key => expect(morning().press(key).state.screen).toBe('insights'),
	'next-view': key => expect(morning().press('tab', key).rows.toSorted()).toEqual(['Lina Ejemplo', 'Tariq Beispiel']),
	'previous-view': key => expect(morning().press('tab', '[', '[', key).rows).toEqual(['Hugo Exemplar']),
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
		expect(on('Hugo Exemplar').press(key).prompt).toMatchObject({menu: 'follow-up', choices: ['done', 'skipped', 'moved']}),
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
	help: key => expect(morning().press(key).prompt).toEqual({type: 'help', scroll: 0}),
	quit: key => expect(morning().press(key).asked()).toEqual([{type: 'exit', code: 0}]),
	interrupt: key => {
		for (const open of [morning(), inField(), morning().press('?'), on('Oren Fictitious').press('x')]) {
			expect(open.press(key).asked()).toEqual([{type: 'exit', code: 130}]);
		}
	},
	suspend: key => expect(inField().press(key).asked()).toEqual([{type: 'suspend'}]),
	redraw: key => expect(inField().press(key).asked()).toEqual([{type: 'redraw'}]),
	'field-ends': key => {
		const app = inField().press('left', key);
		const end = 'Bonjour Nadia, ravi de notre échange.'.length;
		expect(app.prompt).toMatchObject({field: {cursor: ['ctrl-a', 'home'].includes(key) ? 0 : end}});
	},
	'field-words': key => {
		const back = /b|left/.test(key);
		const app = inField().press(back ? 'end' : 'home', key);
		expect(app.prompt).toMatchObject({field: {cursor: back ? 'Bonjour Nadia, ravi de notre '.length : 'Bonjour'.length}});
	},
	'field-erase': key => {
		const left = {'ctrl-w': 'Bonjour Nadia, ravi de notre ', 'ctrl-u': '', 'ctrl-k': 'Bonjour Nadia, ravi de notre échange.'}[key];
		expect(inField().press(key).typed).toBe(left);
	},
	'field-undo': key => {
		const app = inField().types(' Bien').press('ctrl-_');
		expect(app.typed).toBe('Bonjour Nadia, ravi de notre échange. ');
		expect(app.press(key).typed).toBe(`Bonjour Nadia, ravi de notre échange.${key === 'alt-e' ? ' Bien' : ''}`);
	},
	'note-place': key => expect(on('Nadia Benali').press('t', 'enter', 'home', key).types('!').typed).toContain('fondly. ! It would'),
	'note-templates': key => expect(inField().press(key).prompt).toMatchObject({type: 'templates', fromNote: true}),
	'note-editor': key => expect(inField().press(key).asked()).toEqual([{type: 'edit', text: 'Bonjour Nadia, ravi de notre échange.'}]),
	'templates-pick': key => {
		const app = templates().press(key);
		expect(app.prompt).toMatchObject({type: 'note', taken: {use: {name: starters[(digitOf(key) ?? 0) - 1]}}});
	},
	'templates-take': key => expect(templates().press(key).typed).toMatch(/^Hello Nadia, we worked together/),
	'templates-move': key => expect(templates().press('j', 'j', key).prompt).toMatchObject({index: movedTo(key, 2, 16)}),
	'templates-edit': key => expect(templates().press(key).prompt).toMatchObject({type: 'template', name: 'colleague'}),
	'templates-new': key => expect(templates().press(key).prompt).toMatchObject({type: 'template-name'}),
	'templates-remove': key => {
		const app = templates().press(key).says({label: 'template.removed', name: 'colleague'});
		expect(app.member.store.templates()).toHaveLength(15);
	},
	'templates-back': key => expect(templates().press(key).prompt).toBeNull(),
	'template-name-next': key =>
		expect(templates().press('+').types('mine').press(key).prompt).toMatchObject({
			type: 'template',
			name: 'mine',
			frame: 'worked-together',
		}),
	'template-name-back': key => expect(templates().press('+').types('mine').press(key).prompt?.type).toBe('templates'),
	'template-save': key => {
		const app = templates().press('e').types('!').press(key).says({label: 'template.written', name: 'colleague'});
		expect(app.prompt?.type).toBe('templates');
		expect(app.member.store.templates().find(({name}) => name === 'colleague')?.text).toMatch(/\{me\}!$/);
	},
	'template-line': key => expect(templates().press('e', key).types('x').typed).toMatch(/\nx$/),
	'template-back': key => {
		expect(templates().press('e', key).prompt?.type).toBe('templates');
		const app = templates().press('e').types('!').press(key);
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'discard'}});
		expect(app.press('esc').typed).toMatch(/!$/);
		expect(app.press(key, 'y').prompt?.type).toBe('templates');
		expect(app.member.store.templates().find(({name}) => name === 'colleague')?.text).not.toContain('!');
	},
	'note-save': key => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour Oren').press(key);
		app.says({code: 'performed', label: 'note', name: 'Oren Fictitious'});
		expect([app.prompt, app.person?.note]).toEqual([null, 'Bonjour Oren']);
	},
	'inmail-save': key => {
		const app = inMail().types('Hello').press(key);
		expect(app.prompt).toMatchObject({type: 'inmail', part: 'body'});
		app.types('A word').press(key).says({code: 'performed', label: 'inmail', inmail: 'written'});
		expect([app.prompt, inMailOf(app)]).toEqual([null, {subject: 'Hello', body: 'A word'}]);
	},
	'inmail-part': key => {
		const app = inMail().types('Hello').press(key).types('A word').press(key);
		expect([app.prompt, app.typed]).toMatchObject([{part: 'subject'}, 'Hello']);
	},
	'inmail-line': key => expect(inMail().press(key).types('a').press(key).types('b').typed).toBe('a\nb'),
	'inmail-editor': key => {
		const app = inMail().types('Hello').press('enter').types('A word').press(key);
		expect(app.asked()).toMatchObject([{type: 'edit', text: 'A word'}]);
		expect(inMailOf(app)).toEqual({subject: 'Hello', body: 'A word'});
		expect(app.tell({type: 'edited', result: {ok: true, text: 'Another'}}).typed).toBe('Another');
	},
	'inmail-back': key => {
		const app = inMail().types('Hello').press(key);
		expect([app.prompt, inMailOf(app)]).toEqual([null, {subject: 'Hello', body: ''}]);
	},
	'note-line': key => expect(on('Oren Fictitious').press('enter').types('a').press(key).types('b').typed).toBe('a\nb'),
	'note-back': key => {
		const app = on('Oren Fictitious').press('enter').types('Bonjour').press(key);
		expect([app.prompt, app.person?.note]).toEqual([null, 'Bonjour']);
		expect(app.press('enter').typed).toBe('Bonjour');
	},
	'filter-keep': key => {
		const app = morning().press('/').types('oren').press(key);
		expect([app.prompt, app.rows]).toEqual([null, ['Oren Fictitious']]);
	},
	'filter-back': key => {
		const app = morning().press('/').types('oren').press(key);
		expect(app.prompt).toBeNull();
		expect(app.rows).toContain('Nadia Benali');
	},
	'add-read': key => {
		const app = morning().press('+').types('Maëlle Specimen').press(key);
		expect(app.prompt).toMatchObject({menu: 'add', people: [{name: 'Maëlle Specimen'}]});
	},
	'add-back': key => expect(morning().press('+').types('Maëlle').press(key).prompt).toBeNull(),
	'who-accepted-say': key => {
		const app = morning().press('A').types('tar').press(key).says({label: 'mark.accepted', name: 'Tariq Beispiel'});
		expect(app.typed).toBe('');
		app.press(key).says({label: 'looked', waiting: 1});
		expect(app.prompt).toBeNull();
	},
	'who-accepted-move': key => {
		const app = morning().press('A').types('ei').press('down');
		expect(app.prompt).toMatchObject({index: 0});
		const all = morning().press('A', 'down', 'down', key);
		expect(all.prompt).toMatchObject({index: key === 'up' ? 0 : 1});
	},
	'who-accepted-back': key => {
		const app = morning().press('A').types('tar').press(key);
		expect([app.prompt, app.member.status('Tariq Beispiel')]).toEqual([null, 'pending']);
	},
	'import-read': async key => {
		const app = await morning().press('I').types('nowhere.zip').press(key).settles();
		expect([app.prompt?.type, app.typed]).toEqual(['import', 'nowhere.zip']);
		expect(app.prompt).toMatchObject({problem: expect.stringMatching(/nowhere\.zip: there is no such file\.$/)});
	},
	'import-back': key => expect(morning().press('I').types('x').press(key).prompt).toBeNull(),
	'reading-back': async key => {
		const app = morning().press('I').types('nowhere.zip').press('enter');
		expect(app.prompt?.type).toBe('reading');
		expect((await app.press(key).settles()).prompt).toMatchObject({type: 'import', field: {text: 'nowhere.zip'}, problem: null});
	},
	'preview-yes': async key => {
		const app = await previewing(archive({connections: 12, invitations: 0}).connections);
		expect(app.prompt).toMatchObject({type: 'import-preview', read: {report: {people: {new: 12}}}});
		(await app.press(key).settles()).says({code: 'imported', added: 12});
		expect([app.prompt, app.frame.stats.network.connections]).toEqual([null, 13]);
	},
	'preview-move': async key => {
		const app = await previewing(targets(3), {previewBeyond: () => 40});
		const places: Record<string, number> = {pagedown: 37, pageup: 3, g: 0, home: 0, G: 40, end: 40};
		expect(app.press('pagedown', 'j', 'j', 'j', key).prompt).toMatchObject({scroll: places[key] ?? (isDown(key) ? 21 : 19)});
	},
	'preview-no': async key => {
		const app = (await previewing(targets(3))).press(key).says({code: 'not-imported'});
		expect([app.prompt, app.asked()]).toEqual([null, []]);
	},
	'words-next': async key => {
		const app = (await previewing(targets(3))).press('y', '2').types('Same club').press(key);
		expect(app.prompt).toMatchObject({what: 'tags', plan: {relation: 'met', reason: 'Same club'}});
		await app.types('hops, fair').press(key).settles();
		expect(app.member.store.list({filter: 'tag:hops tag:fair relation:met'}, app.member.now).total).toBe(3);
	},
	'words-back': async key => {
		const app = (await previewing(targets(3))).press('y', '2').types('Why').press('enter').types('hops').press(key);
		expect(app.prompt).toMatchObject({what: 'reason', field: {text: 'Why'}, plan: {tags: 'hops'}});
		expect(app.press(key).prompt).toMatchObject({menu: 'import', index: 1});
		expect(app.press('esc').prompt?.type).toBe('import-preview');
	},
	'importing-stop': async key => {
		const app = await previewing(archive({connections: 12, invitations: 0}).connections);
		const {events} = app.member.store.counts();
		(await app.press('y', key).settles()).says({code: 'not-imported'});
		expect([app.prompt, app.member.store.counts().events]).toEqual([null, events]);
	},
	'menu-pick': key => {
		const app = on('Oren Fictitious').press('x', key);
		const after = ['connection', 'target', 'gone', 'target', 'target'][(digitOf(key) ?? 0) - 1];
		if (after === undefined) app.says({code: 'unknown-key', key});
		else expect(app.member.status('Oren Fictitious')).toBe(after);
	},
	'menu-take': key => {
		const app = on('Oren Fictitious').press('x', 'j', 'j', key).says({label: 'mark.gone', name: 'Oren Fictitious'});
		expect([app.prompt, app.member.status('Oren Fictitious')]).toEqual([null, 'gone']);
	},
	'menu-move': key => expect(on('Oren Fictitious').press('x', 'j', key).prompt).toMatchObject({index: isDown(key) ? 2 : 0}),
	'menu-back': key => {
		const app = on('Oren Fictitious').press('x', key);
		expect([app.prompt, app.asked()]).toEqual([null, []]);
	},
	'days-pick': key => {
		const app = on('Oren Fictitious').press('z', key);
		const until = Date.parse('2026-11-23') + (digitOf(key) ?? 0) * 86_400_000;
		app.says({label: 'snooze', name: 'Oren Fictitious', until});
		expect(app.rows).not.toContain('Oren Fictitious');
	},
	'days-week': key => {
		const app = on('Oren Fictitious').press('z', key);
		app.says({label: 'snooze', until: Date.parse('2026-11-30')});
	},
	'days-back': key => {
		const app = on('Oren Fictitious').press('z', key);
		expect([app.prompt, app.rows.includes('Oren Fictitious')]).toEqual([null, true]);
	},
	'confirm-yes': key => {
		const app = morning().pastes('Maëlle Specimen\nBjörn Muster').press('1', 'u');
		expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'undo', gesture: {people: 2}}});
		app.press(key).says({code: 'undone'});
		expect(app.rows).not.toContain('Björn Muster');
	},
	'confirm-no': key => {
		const app = morning().pastes('Maëlle Specimen\nBjörn Muster').press('1', 'u', key);
		expect(app.prompt).toBeNull();
		expect(app.rows).toContain('Björn Muster');
	},
	'help-move': key => {
		const app = morning().press('?', 'pagedown');
		expect(app.prompt).toMatchObject({scroll: 19});
		const last = helpLength - 20;
		const places: Record<string, number> = {pagedown: 38, pageup: 0, g: 0, home: 0, G: last, end: last};
		expect(app.press(key).prompt).toMatchObject({scroll: places[key] ?? (isDown(key) ? 20 : 18)});
	},
	'help-back': key => {
		const app = morning().press('?', key);
		expect([app.prompt, app.asked()]).toEqual([null, []]);
	},
	'support-copy': key => expect(restricted().press('R', key).asked()).toEqual([{type: 'copy', what: 'support-request', other: false}]),
	'support-language': key => {
		const app = restricted().press('R', key);
		expect(app.prompt).toEqual({type: 'support', scroll: 0, other: true});
		expect(app.press('y').asked()).toEqual([{type: 'copy', what: 'support-request', other: true}]);
		expect(app.press(key).prompt).toMatchObject({other: false});
	},
	'support-sent': key => {
		const app = restricted().press('R', key).says({label: 'standing.appealed'});
		expect(app.prompt).toBeNull();
		app.press('R', key).says({code: 'why-not', reason: 'already-appealed'});
	},
	'support-move': key => {
		const app = restricted().tell({
			type: 'resize',
			size: {columns: 60, rows: 20},
			room: {today: 5, people: 5, page: 10, pageBeyond: () => 0, help: 10, supportBeyond: () => 2, previewBeyond: () => 0},
		});
		expect(app.press('R', 'j', key).prompt).toMatchObject({scroll: isDown(key) ? 2 : 0});
		expect(app.press('j', 'j', 'j').prompt).toMatchObject({scroll: 2});
	},
	'support-back': key => {
		const app = restricted().press('R', key);
		expect([app.prompt, app.asked()]).toEqual([null, []]);
	},
	profile: key => expect(morning().press(key).prompt).toEqual({type: 'profile', index: 0}),
	'profile-tick': key => {
		const app = morning()
			.press('P', key)
			.says({code: 'performed', label: 'profile', own: {item: 'photo', done: true}});
		expect(app.prompt?.type).toBe('profile');
		expect(app.frame.profile.items[0]).toMatchObject({item: 'photo', done: true});
		app.press('j', key).says({code: 'why-not', reason: 'archive-tells'});
	},
	'profile-move': key => {
		const app = morning().press('P', 'j', 'j', 'j', key);
		expect(app.prompt).toMatchObject({index: movedTo(key, 3, 8)});
	},
	'profile-import': key => expect(morning().press('P', key).prompt).toMatchObject({type: 'import'}),
	'profile-undo': key => {
		const app = morning().press('P', 'space', key).says({code: 'undone'});
		expect(app.frame.profile.items[0]).toMatchObject({done: false});
		expect(app.prompt?.type).toBe('profile');
	},
	'profile-back': key => expect(morning().press('P', key).prompt).toBeNull(),
	weights: key => expect(on('Nadia Benali').press(key).prompt).toMatchObject({type: 'weights', index: 0, own: {weight: 0}}),
	'weights-move': key => expect(on('Nadia Benali').press('W', 'j', 'j', 'j', key).prompt).toMatchObject({index: movedTo(key, 3, 8)}),
	'weights-less': key => expect(on('Nadia Benali').press('W', 'j', key).prompt).toMatchObject({points: {'worked-with': 55}}),
	'weights-more': key => expect(on('Nadia Benali').press('W', key).prompt).toMatchObject({own: {weight: 1}}),
	'weights-keep': key => {
		const app = on('Nadia Benali').press('W', 'right', key).says({code: 'performed', label: 'edit', name: 'Nadia Benali'});
		expect(app.prompt).toBeNull();
		expect(app.press('W').prompt).toMatchObject({own: {weight: 1}});
	},
	'weights-back': key => expect(on('Nadia Benali').press('W', 'right', key).says({code: 'weighed', kept: false}).prompt).toBeNull(),
};

describe.each(actions)('$id', ({id, keys}) => {
	it.each(keys)('by %s', key => scenarios[id](key));
});

it('a second C says that it was said, not that the limit is not reached', () => {
	atTheLimit().press('C', 'C').says({code: 'why-not', reason: 'already-not-blocked'});
});
