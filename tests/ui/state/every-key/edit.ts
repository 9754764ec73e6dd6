import {expect} from 'vitest';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import type {Scenario} from './scenario.ts';
import {movedTo, on} from './starts.ts';

const form = () => on('Oren Fictitious').press('e');
const company = () => form().press('j', 'enter').types('Acme');

/** What each key does in the form about a person. */
export const inTheForm = {
	edit: key => expect(on('Oren Fictitious').press(key).prompt).toMatchObject({type: 'edit', person: {name: 'Oren Fictitious'}, index: 0}),
	erase: key => expect(on('Oren Fictitious').press(key).prompt).toMatchObject({type: 'erase', person: {name: 'Oren Fictitious'}}),
	'erase-yes': async key => {
		const app = on('Oren Fictitious').press('X', key).says({code: 'not-erased'});
		expect(app.types('Oren').press(key).rows).toContain('Oren Fictitious');
		await app.press('ctrl-u').types('oren fictitious').press(key).settles();
		app.says({code: 'erased', name: 'Oren Fictitious', left: []});
		expect(app.rows).not.toContain('Oren Fictitious');
	},
	'erase-back': key => {
		const app = on('Oren Fictitious').press('X').types('Oren Fictitious').press(key);
		expect(app.prompt).toBeNull();
		expect(app.rows).toContain('Oren Fictitious');
	},
	'edit-change': key => expect(form().press(key).typed).toBe('Oren Fictitious'),
	'edit-move': key => expect(form().press('j', 'j', key).prompt).toMatchObject({index: Math.max(0, Math.min(11, movedTo(key, 2, 12)))}),
	'edit-back': key => expect(form().press(key).prompt).toBeNull(),
	'edit-keep': key => {
		const app = company().press(key).says({code: 'performed', label: 'edit', name: 'Oren Fictitious'});
		expect(app.prompt).toMatchObject({type: 'edit', index: 1});
		expect(app.person?.company).toBe('Acme');
	},
	'edit-field-back': key => {
		const app = company().press(key);
		expect(app.prompt).toMatchObject({type: 'edit', index: 1});
		expect(app.person?.company).toBeNull();
	},
} as const satisfies Partial<Record<ActionId, Scenario>>;
