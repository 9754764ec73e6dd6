import {expect} from 'vitest';
import type {WelcomeStep} from '../../../../source/domain/setting.ts';
import {digitOf} from '../../../../source/ui/keys/action.ts';
import type {ActionId} from '../../../../source/ui/keys/action-ids.ts';
import {createMember} from '../../../helpers/member.ts';
import {type App, openApp, sessionOver} from '../driver.ts';
import type {Scenario} from './scenario.ts';
import {isDown, morning, movedTo} from './starts.ts';

/** A first run at one of its questions, in an empty home. */
export const firstRun = (step: WelcomeStep = 'language'): App => {
	const member = createMember();
	return openApp(member, sessionOver(member, step));
};

const inForce = ({frame}: App, key: string) => frame.settings.find(setting => setting.key === key)?.value;

/** The page of settings with the mark on one of them. */
export const settingsOn = (key: string): App => {
	const app = morning().press(',');
	return app.press(...Array.from({length: app.frame.settings.findIndex(setting => setting.key === key)}, () => 'j'));
};

/** What each key does on the page of settings and in the first run. */
export const inSettings = {
	settings: key => expect(morning().press(key).prompt).toEqual({type: 'settings', index: 0}),
	'settings-move': key => {
		const app = morning().press(',', 'j', 'j', 'j', key);
		expect(app.prompt).toMatchObject({index: movedTo(key, 3, app.frame.settings.length)});
	},
	'settings-edit': key => {
		expect(settingsOn('pace.day').press(key).prompt).toMatchObject({type: 'setting', key: 'pace.day', field: {text: '20'}});
		expect(inForce(settingsOn('tier').press(key), 'tier')).toBe('premium');
	},
	'settings-less': key => {
		const app = settingsOn('pace.day').press(key, key);
		expect(inForce(app, 'pace.day')).toBe(18);
		expect(inForce(settingsOn('goal').press(key), 'goal')).toBe('keep-in-touch');
	},
	'settings-more': key => expect(inForce(settingsOn('refusals.limit').press(key), 'refusals.limit')).toBe(6),
	'settings-reset': key => {
		const app = settingsOn('pace.day').press('l', 'l');
		expect(inForce(app, 'pace.day')).toBe(22);
		expect(app.press(key).frame.settings.find(setting => setting.key === 'pace.day')).toMatchObject({value: 20, given: false});
	},
	'settings-back': key => expect(morning().press(',', key).prompt).toBeNull(),
	'setting-keep': key => {
		const app = settingsOn('pace.day').press('enter', 'ctrl-u').types('12').press(key);
		expect([app.prompt?.type, inForce(app, 'pace.day')]).toEqual(['settings', 12]);
		const wrong = settingsOn('pace.day').press('enter', 'ctrl-u').types('many').press(key);
		expect([wrong.prompt, inForce(wrong, 'pace.day')]).toMatchObject([{type: 'setting', wrong: true}, 20]);
	},
	'setting-back': key => {
		const app = settingsOn('pace.day').press('enter').types('9').press(key);
		expect([app.prompt?.type, inForce(app, 'pace.day')]).toEqual(['settings', 20]);
	},
	'welcome-pick': key => {
		const app = firstRun('goal').press(key);
		const goal = ['keep-in-touch', 'business', 'job', 'recruit', 'partners'][(digitOf(key) ?? 0) - 1];
		if (goal === undefined) app.says({code: 'unknown-key', key});
		else expect([inForce(app, 'goal'), app.prompt]).toMatchObject([goal, {step: 'pace', index: 0}]);
	},
	'welcome-take': key => expect(firstRun('tier').press('j', key).frame.stats.account.tier).toBe('premium'),
	'welcome-move': key => expect(firstRun('goal').press('j', key).prompt).toMatchObject({index: isDown(key) ? 3 : 1}),
	'welcome-import': key => expect(firstRun().press(key).prompt).toMatchObject({type: 'import'}),
	'welcome-add': key => expect(firstRun().press(key).prompt).toMatchObject({type: 'add'}),
	'welcome-back': key => {
		const app = firstRun('tier').press(key);
		expect(app.prompt).toMatchObject({step: 'language'});
		expect(app.press(key).prompt).toBeNull();
	},
} satisfies Partial<Record<ActionId, Scenario>>;
