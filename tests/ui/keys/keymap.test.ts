import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {actionIds} from '../../../source/ui/keys/action-ids.ts';
import {actions, conflicts} from '../../../source/ui/keys/actions.ts';
import {resolve} from '../../../source/ui/keys/keymap.ts';

const keysOf = (overrides: unknown, id: string) => resolve(actions, overrides).keymap.actions.find(action => action.id === id)?.keys;
const problemsOf = (overrides: unknown) => resolve(actions, overrides).problems;

describe('the keys of the settings', () => {
	it('take the place of those of the table, all else as it was', () => {
		const {keymap, problems} = resolve(actions, {send: ['s', 'Ctrl+G'], spam: []});
		expect(problems).toEqual([]);
		expect([keymap.find('list', 'ctrl-g')?.action.id, keymap.find('list', 's')?.action.id]).toEqual(['send', 'send']);
		expect(keymap.find('list', 'M')).toBeUndefined();
		expect(keymap.find('list', 'a')?.action.id).toBe('accepted');
		expect([...keymap.overridden]).toEqual(['send', 'spam']);
	});

	it('may be swapped', () => {
		expect(problemsOf({send: ['t'], templates: ['s']})).toEqual([]);
		expect(keysOf({send: ['t'], templates: ['s']}, 'templates')).toEqual(['s']);
	});

	it.each([
		['a key of another action', {send: ['t']}, {code: 'taken', id: 'send', key: 't', by: 'templates'}],
		['a digit of the checklist', {send: ['1']}, {code: 'taken', id: 'send', key: '1', by: 'tick'}],
		['Ctrl+C', {send: ['ctrl-c']}, {code: 'taken', id: 'send', key: 'ctrl-c', by: 'interrupt'}],
		['an action that is not there', {sned: ['s']}, {code: 'unknown-action', id: 'sned'}],
		['a key that is not there', {send: ['hyper-s']}, {code: 'unknown-key', id: 'send', key: 'hyper-s'}],
		['Ctrl+I, which is Tab', {send: ['ctrl-i']}, {code: 'unknown-key', id: 'send', key: 'ctrl-i'}],
		['a letter in a field', {'note-save': ['s']}, {code: 'types-text', id: 'note-save', key: 's'}],
		['no list', {send: 's'}, {code: 'no-list', id: 'send'}],
		['the way to stop', {interrupt: []}, {code: 'fixed', id: 'interrupt'}],
		['the only way back', {'note-back': []}, {code: 'way-back', id: 'note-back'}],
		['no object', ['s'], {code: 'form'}],
	])('are told where they cannot be, and left out: %s', (_, overrides, problem) => {
		const {keymap, problems} = resolve(actions, overrides);
		expect(problems).toEqual([problem]);
		expect(keymap.actions.map(({keys}) => keys)).toEqual(actions.map(({keys}) => keys));
	});

	it('lose only what cannot be', () => {
		expect(keysOf({send: ['s', 't', 'ctrl-g']}, 'send')).toEqual(['s', 'ctrl-g']);
	});

	it('of a move through the list move through menus too', () => {
		const {keymap} = resolve(actions, {'move-down': ['n', 'down']});
		expect(keymap.find('menu', 'n')).toMatchObject({key: 'j', action: {id: 'menu-move'}});
		// where it means something else it keeps that
		expect(keymap.find('confirm', 'n')?.action.id).toBe('confirm-no');
	});
});

test('whatever the settings hold, nothing fails, no key has two meanings, Ctrl+C leaves, and what is not in force is told', () => {
	const key = fc.oneof(fc.constantFrom('s', 't', '1', 'esc', 'ctrl-c', 'tab', 'N', 'é', 'Ctrl+G', 'hyper'), fc.string());
	const id = fc.oneof(fc.constantFrom(...actionIds), fc.string());
	const overrides = fc.oneof(
		fc.anything(),
		fc.dictionary(id, fc.oneof({weight: 5, arbitrary: fc.array(key, {maxLength: 3})}, fc.anything())),
	);
	fc.assert(
		fc.property(overrides, given => {
			const {keymap, problems} = resolve(actions, given);
			expect(conflicts(keymap.actions)).toEqual([]);
			for (const scope of ['list', 'note', 'menu', 'confirm', 'palette'] as const)
				expect(keymap.find(scope, 'ctrl-c')?.action.id).toBe('interrupt');
			const quit = keymap.actions.find(action => action.id === 'quit')?.keys ?? [];
			const unbound = (given as {quit?: unknown} | null)?.quit;
			expect(quit.length > 0 || (Array.isArray(unbound) && unbound.length === 0) || problems.length > 0).toBe(true);
		}),
		{numRuns: 300},
	);
});
