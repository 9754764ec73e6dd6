import {describe, expect, it} from 'vitest';
import {firstRun, settingsOn} from './every-key/settings.ts';

describe('a first run', () => {
	it('asks five questions, one key each, and every answer is in force and to be written at once', () => {
		const app = firstRun();
		app.press('1', '2', '3', '2');
		expect(app.prompt).toMatchObject({type: 'welcome', step: 'now'});
		const written = app.asked().flatMap(effect => (effect.type === 'keep-settings' ? effect.changes : []));
		expect(written).toEqual([
			{key: 'language', value: 'en'},
			{key: 'tier', value: 'premium'},
			{key: 'goal', value: 'job'},
			{key: 'pace.day', value: 10},
			{key: 'pace.week', value: 50},
		]);
		expect(app.frame.stats).toMatchObject({account: {tier: 'premium', goal: 'job'}, pace: {week: {cap: 50}}});
		expect(app.press('4').prompt).toBeNull();
	});

	it('takes an own pace, whose week stays within a hundred, and refuses what is no number', () => {
		const app = firstRun('pace').press('3', 'ctrl-u').types('lots').press('enter');
		expect(app.prompt).toMatchObject({type: 'setting', wrong: true});
		app.press('ctrl-u').types('30').press('enter');
		expect(app.frame.settings.filter(({key}) => key.startsWith('pace.')).map(({value}) => value)).toEqual([30, 100, 500]);
		expect(app.prompt).toMatchObject({step: 'now'});
	});

	it('shows the words of the language marked, and those in force again when it is left', () => {
		const app = firstRun().press('j');
		expect(app.asked()).toEqual([{type: 'speak', language: 'fr'}]);
		expect(app.press('esc').asked()).toEqual([{type: 'speak', language: null}]);
	});

	it('takes pasted people for what they are', () => {
		expect(firstRun().pastes('linkedin.com/in/nadia-benali').prompt).toMatchObject({type: 'menu', menu: 'add'});
	});
});

describe('the page of settings', () => {
	it('lets the defaults of a subscription follow it', () => {
		const app = settingsOn('tier').press('l');
		const {value, given} = app.frame.settings.find(({key}) => key === 'notes.length') ?? {};
		expect([value, given]).toEqual([300, false]);
	});

	it('says that a value which cannot be written holds until one leaves', () => {
		settingsOn('pace.day').tell({type: 'not-kept', message: 'no space'}).says({code: 'not-kept', message: 'no space'});
	});
});
