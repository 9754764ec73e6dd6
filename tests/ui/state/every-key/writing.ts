import {expect} from 'vitest';
import {digitOf} from '../../../../source/ui/keys/action.ts';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import type {Scenario} from './scenario.ts';
import {inField, inMail, inMailOf, morning, movedTo, on, starters, templates} from './starts.ts';

/** What each key does while something is written: a note, a template, an InMail, a filter, who accepted. */
export const whileWriting = {
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
	'skip-now': key => {
		const app = on('Hugo Exemplar').press('f', '2').types('on leave').press(key);
		app.says({label: 'follow-up.skipped', name: 'Hugo Exemplar'});
	},
	'skip-back': key => {
		const app = on('Hugo Exemplar').press('f', '2').types('on leave').press(key);
		expect([app.prompt, app.rows.includes('Hugo Exemplar')]).toEqual([null, true]);
	},
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
} satisfies Partial<Record<ActionId, Scenario>>;
