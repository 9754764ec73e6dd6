import {expect} from 'vitest';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import type {Scenario} from './scenario.ts';
import {morning} from './starts.ts';

const narrowed = () => morning().press('tab', '/').types('oren');

/** What each key does about the views a member keeps. */
export const ofViews = {
	'keep-view': key => {
		const app = morning().press('tab', key).says({code: 'why-not', reason: 'nothing-to-keep'});
		app.press('>', key);
		expect(app.prompt).toMatchObject({type: 'view-name', before: ''});
		morning().press(key).says({code: 'why-not', reason: 'only-people'});
		morning().press('tab', '[', '[', '[', key).says({code: 'why-not', reason: 'no-kept-list'});
	},
	'filter-save': key => {
		const app = narrowed().press(key);
		expect(app.prompt).toMatchObject({type: 'view-name', before: ''});
		expect(app.rows).toEqual(['Oren Fictitious']);
		const nothing = morning().press('tab', '/', key).says({code: 'why-not', reason: 'nothing-to-keep'});
		expect(nothing.prompt?.type).toBe('filter');
	},
	'view-name-keep': key => {
		const app = narrowed().press('enter', 'V', key).says({code: 'why-not', reason: 'no-view-name'});
		app.types('Orens').press(key).says({code: 'view-kept', name: 'Orens'});
		expect(app.prompt).toBeNull();
		expect(app.asked()).toEqual([
			{type: 'keep-view', change: {kept: {name: 'Orens', view: 'targets', filter: 'oren', order: null}, instead: null}},
		]);
	},
	'view-name-back': key => {
		const app = narrowed().press('enter', 'V').types('Orens').press(key);
		expect([app.prompt, app.state.views, app.state.filter.people]).toEqual([null, [], 'oren']);
	},
} satisfies Partial<Record<ActionId, Scenario>>;
