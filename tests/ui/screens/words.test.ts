import {beforeAll, describe, expect, test} from 'vitest';
import {type Locale, loadLocale} from '../../../source/locales/index.ts';
import {keyName, keyNames} from '../../../source/locales/key-names.ts';
import {lineWidth, plainText} from '../../../source/ui/components/line.ts';
import {defaultKeymap} from '../../../source/ui/keys/keymap.ts';
import {messageLine, toastText} from '../../../source/ui/screens/toast.ts';
import type {Toast} from '../../../source/ui/state/toast.ts';
import {now} from './invented-people.ts';

let en: Locale;
let fr: Locale;
beforeAll(async () => {
	[en, fr] = await Promise.all([loadLocale('en'), loadLocale('fr')]);
});

const sent: Toast = {code: 'performed', label: 'mark.sent', name: 'Oren Fictitious', withNote: true};

describe('the message', () => {
	test('cuts a long name, and keeps what happened to the person', () => {
		const name = 'Maximiliana '.repeat(17).trim();
		const said = (toast: Toast) => plainText(messageLine(toast, [], en, 60, defaultKeymap)).trim();
		expect(said({...sent, name})).toMatch(/^✓ Maximiliana .*…: sent with a note · u undo$/);
		expect(said({code: 'undone', gesture: {gesture: 'x', label: 'mark.sent', at: now, people: 1, name, person: 'n', ask: false}})).toMatch(
			/^✓ Taken back: Maximiliana .*…: invitation sent · U redo$/,
		);
	});

	const said: readonly [what: string, toast: Toast, english: string, french: string][] = [
		['an invitation', sent, 'Oren Fictitious: sent with a note', 'Oren Fictitious : envoyée avec une note'],
		[
			'a refusal',
			{code: 'performed', label: 'mark.unknown', name: 'Oren Fictitious', refusalsLeft: 1},
			"Oren Fictitious: doesn't know me · 1 refusal left",
			'Oren Fictitious : ne me connaît pas · encore 1 refus',
		],
		[
			'a look at everybody',
			{code: 'performed', label: 'looked', name: null, waiting: 12},
			'Everybody else is still waiting · 12 invitations',
			'Tous les autres sont toujours en attente · 12 invitations',
		],
		[
			'an item ticked',
			{code: 'performed', label: 'check', name: 'Oren Fictitious', ticked: {item: 'specific', title: null, done: true}},
			'Oren Fictitious: only true of them: ticked',
			'Oren Fictitious : propre à cette personne : coché',
		],
		[
			'an item no longer ticked',
			{code: 'performed', label: 'check', name: 'Oren Fictitious', ticked: {item: 'profile-read', title: null, done: false}},
			'Oren Fictitious: profile read: no longer ticked',
			'Oren Fictitious : profil lu : décoché',
		],
		[
			'a note written',
			{code: 'performed', label: 'note', name: 'Oren Fictitious', note: 'written'},
			'Oren Fictitious: note written',
			'Oren Fictitious : note écrite',
		],
		[
			'a note removed',
			{code: 'performed', label: 'note', name: 'Oren Fictitious', note: 'removed'},
			'Oren Fictitious: note removed',
			'Oren Fictitious : note effacée',
		],
		[
			'people added',
			{code: 'added', people: 3, isNew: 2, name: 'Ada', isSelected: false},
			'3 people added, 2 new',
			'3 personnes en tout, 2 nouvelles',
		],
		[
			'what is missing',
			{
				code: 'missing',
				name: 'Oren',
				items: ['known-or-why', 'note'].map(item => ({item, title: null})),
				notesFrom: null,
				arm: null,
				key: 's',
				without: false,
			},
			'Oren: missing: how you know them, or why and a note · s again sends',
			'Oren : il manque le lien, ou la raison et une note · s encore : envoie',
		],
		[
			'a key that does nothing',
			{code: 'unknown-key', help: '?', key: 'ctrl-p'},
			'Ctrl+P does nothing here · ? help',
			'Ctrl+P ne fait rien ici · ? aide',
		],
		[
			'why a key does nothing',
			{code: 'why-not', label: 'accepted', reason: 'not-sent', name: 'Oren'},
			'No invitation was sent: s records one',
			'Aucune invitation envoyée : s en enregistre une',
		],
		[
			'an undo of several',
			{code: 'undone', gesture: {gesture: 'x', label: 'mark.sent', at: now, people: 3, name: 'Oren', person: null, ask: true}},
			'Taken back: Oren and 2 more: invitation sent · U redo',
			'Annulé : Oren et 2 de plus : invitation envoyée · U rétablit',
		],
		[
			'a busy store',
			{code: 'failed', error: 'busy', message: 'SQLITE_BUSY'},
			'Another linkdash is writing: try again in a moment.',
			'Un autre linkdash écrit : réessayez dans un instant.',
		],
		[
			'an import',
			{code: 'imported', added: 33_000, updated: 12, accepted: 3},
			'Imported: 33,000 people new, 12 with something new, 3 accepted',
			'Importé : 33 000 nouvelles personnes, 12 complétées, 3 acceptées',
		],
		['an import of one', {code: 'imported', added: 1, updated: 0, accepted: 0}, 'Imported: 1 person new', 'Importé : 1 nouvelle personne'],
		['an import without people', {code: 'imported', added: 0, updated: 0, accepted: 0}, 'Imported', 'Importé'],
		['an import without news', {code: 'nothing-new'}, 'Everything in it was known already', 'Tout était déjà connu'],
		['an import that was left', {code: 'not-imported'}, 'Nothing was imported', 'Rien n’a été importé'],
		['any other failure', {code: 'failed', error: null, message: 'no disk'}, 'That did not work: no disk', 'Cela n’a pas marché : no disk'],
	];

	test.each(said)('says %s in both languages', (_, toast, english, french) => {
		expect(toastText(toast, en)).toBe(english);
		expect(toastText(toast, fr).replaceAll(/[\u00A0\u202F]/g, ' ')).toBe(french);
	});

	test('names e behind somebody new who is selected, and undo alone behind several', () => {
		const added = (people: number): Toast => ({code: 'added', people, isNew: people, name: 'Ada', isSelected: people === 1});
		const said = (toast: Toast) => plainText(messageLine(toast, [], en, 60, defaultKeymap)).trim();
		expect([said(added(1)), said(added(3))]).toEqual(['✓ Ada: added · e edit, u undo', '✓ 3 people added, 3 new · u undo']);
	});

	test('gives up the remark, then the end of the sentence, but never "u undo"', () => {
		const remark = ['12 left today'];
		expect(plainText(messageLine(sent, remark, en, 80, defaultKeymap))).toMatch(
			/^ ✓ Oren Fictitious: sent with a note · u undo +12 left today $/,
		);
		expect(plainText(messageLine(sent, remark, en, 50, defaultKeymap)).trim()).toBe('✓ Oren Fictitious: sent with a note · u undo');
		expect(plainText(messageLine(sent, remark, en, 34, defaultKeymap)).trim()).toBe('✓ Oren Fictitious: sen… · u undo');
		for (const columns of [34, 50, 80]) expect(lineWidth(messageLine(sent, remark, en, columns, defaultKeymap))).toBe(columns);
	});
});

describe('a key', () => {
	test('is called what its cap says', () => {
		expect(['space', 'ctrl-j', 'shift-tab', 's', '-', '+', 'pagedown'].map(key => keyName(key, en))).toEqual([
			'Space',
			'Ctrl+J',
			'Shift+Tab',
			's',
			'-',
			'+',
			'PgDn',
		]);
		expect(keyName('shift-tab', fr)).toBe('Maj+Tab');
	});

	test('the digit row is one entry', () => {
		expect(keyNames(['1', '2', '3', '4', '5', '6', '7', '8', '9', '&'], en)).toBe('1-9');
	});
});

const sentences = (value: unknown): string[] => {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
};

describe('the sentences', () => {
	test('in French keep their signs on the line, and have real apostrophes', () => {
		const all = sentences(fr.screen);
		expect(all.length).toBeGreaterThan(200);
		for (const text of all) {
			expect(text, 'a plain space before a high sign').not.toMatch(/ [?!:;»]/);
			expect(text, 'a plain space after «').not.toMatch(/« /);
			expect(text, 'a straight apostrophe').not.toMatch(/\p{L}'\p{L}/u);
		}
	});

	test('in English have no long dash', () => {
		for (const text of sentences(en.screen)) expect(text).not.toMatch(/[—–]/);
	});

	test('small and great chances are words', () => {
		const {chance} = en.screen.refusals;
		expect([0, 0.004, 0.27, 0.999].map(chance)).toEqual(['under 1 in 100', 'under 1 in 100', '27 in 100', 'over 99 in 100']);
	});
});
