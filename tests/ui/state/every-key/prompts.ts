import {expect} from 'vitest';
import {digitOf} from '../../../../source/ui/keys/action.ts';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import {helpActions} from '../../../../source/ui/keys/help.ts';
import {archive, targets} from '../../../helpers/world.ts';
import type {Scenario} from './scenario.ts';
import {isDown, isPage, morning, movedTo, on, previewing, restricted} from './starts.ts';

/** What each key does in what opens over the lists: an import, menus, questions, help, pages of settings. */
export const inPrompts = {
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
	'help-run': key => {
		const app = on('Oren Fictitious').press('?', '/', ...'later', 'enter', key);
		expect(app.prompt).toMatchObject({type: 'days', person: {name: 'Oren Fictitious'}});
	},
	'help-move': key => {
		const app = morning().press('?', 'pagedown');
		expect(app.prompt).toMatchObject({index: 19});
		const last = helpActions(app.frame.help).length - 1;
		const places: Record<string, number> = {g: 0, home: 0, G: last, end: last};
		const page = isPage(key) ? 19 : 1;
		expect(app.press(key).prompt).toMatchObject({index: places[key] ?? (isDown(key) ? 19 + page : 19 - page)});
	},
	'help-search': key => {
		const app = morning().press('?', key, ...'undo');
		expect([app.prompt?.type, app.typed]).toEqual(['help-search', 'undo']);
		expect(helpActions(app.frame.help).map(({action}) => action.id)).toContain('undo');
		expect(helpActions(app.frame.help).map(({action}) => action.id)).not.toContain('send');
	},
	'help-search-keep': key => {
		const app = morning().press('?', '/', ...'undo', key);
		expect(app.prompt).toEqual({type: 'help', query: 'undo', index: 0});
	},
	'help-search-move': key => {
		const app = morning().press('?', '/', 'down', 'down');
		expect(app.prompt).toMatchObject({index: 2});
		expect(app.press(key).prompt).toMatchObject({index: isPage(key) ? (isDown(key) ? 21 : 0) : isDown(key) ? 3 : 1});
	},
	'help-search-back': key => expect(morning().press('?', '/', 'x', key).prompt).toEqual({type: 'help', query: '', index: 0}),
	'palette-run': key => {
		const app = on('Oren Fictitious').press(':', ...'later', key);
		expect(app.prompt).toMatchObject({type: 'days', person: {name: 'Oren Fictitious'}});
	},
	'palette-move': key => {
		const app = morning().press(':', 'down', 'down');
		expect(app.prompt).toMatchObject({index: 2});
		expect(app.press(key).prompt).toMatchObject({index: isPage(key) ? (isDown(key) ? 11 : 0) : isDown(key) ? 3 : 1});
	},
	'palette-back': key => {
		const app = morning().press(':', 'x', key);
		expect([app.prompt, app.asked()]).toEqual([null, []]);
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
			room: {
				today: 5,
				people: 5,
				page: 10,
				pageBeyond: () => 0,
				help: 10,
				palette: 10,
				supportBeyond: () => 2,
				previewBeyond: () => 0,
				personBeyond: () => 0,
			},
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
	person: key => expect(on('Nadia Benali').press(key).prompt).toEqual({type: 'person', scroll: 0}),
	'person-move': key => {
		const app = on('Nadia Benali');
		app.tell({type: 'resize', size: app.state.size, room: {...app.state.room, personBeyond: () => 20, help: 9}});
		app.press('m', 'j', 'j', 'j', key);
		expect(app.prompt).toMatchObject({scroll: movedTo(key, 3, 21)});
	},
	'person-back': key => {
		const app = on('Nadia Benali').press('m', key);
		expect([app.prompt, app.asked(), app.selected]).toEqual([null, [], 'Nadia Benali']);
	},
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
} satisfies Partial<Record<ActionId, Scenario>>;
