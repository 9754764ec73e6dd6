import {expect, it} from 'vitest';
import {type App, aMorning, openApp, sessionOver} from './driver.ts';

const withViews = (...views: readonly object[]): App => {
	const member = aMorning();
	return openApp(member, {...sessionOver(member), views});
};

const orens = {name: 'Orens', view: 'targets', filter: 'oren'};
const byName = {name: 'By name', view: 'targets', order: 'name'};

it('a filter kept under a name is one ] behind the last view, and [ leads back to the whole list', () => {
	const app = openApp(aMorning()).press('tab');
	const everybody = app.rows;
	app.press('/').types('oren').press('ctrl-s').types('Orens').press('enter');
	expect(app.rows).toEqual(['Oren Fictitious']);
	// the first view stands behind the last
	app.press(']');
	expect(app.state).toMatchObject({view: 'everyone', filter: {people: ''}});
	app.press('[');
	expect([app.state.view, app.rows]).toEqual(['targets', ['Oren Fictitious']]);
	app.press('[');
	expect(app.state).toMatchObject({view: 'duplicates', filter: {people: ''}});
	app.press(']', ']', ']');
	expect([app.state.view, app.rows]).toEqual(['targets', everybody]);
});

it('each view has its filter and its order, and leaves the other lists theirs', () => {
	const app = withViews(orens, byName).press('tab', '[');
	expect(app.state).toMatchObject({view: 'everyone', filter: {people: ''}});
	const other = app.press('[');
	expect(other.rows).toEqual(other.rows.toSorted());
	expect(other.state).toMatchObject({view: 'targets', orders: {targets: 'name'}});
	expect(app.press('[').rows).toEqual(['Oren Fictitious']);
	expect(app.state.orders).toMatchObject({targets: null});
});

it('V on a view gives it another name, and without a name removes it; its list stays as it is', () => {
	const app = withViews(orens, byName).press('tab', '[', '[', '[', 'V');
	expect(app.typed).toBe('Orens');
	app.types(' of Acme').press('enter').says({code: 'view-kept', name: 'Orens of Acme'});
	expect(app.state.views.map(({name}) => name)).toEqual(['Orens of Acme', 'By name']);
	app.press('V', 'ctrl-u', 'enter').says({code: 'view-removed', name: 'Orens of Acme'});
	expect(app.state.views.map(({name}) => name)).toEqual(['By name']);
	expect(app.rows).toEqual(['Oren Fictitious']);
});

it('another list under the same name takes its place once that is confirmed', () => {
	const app = withViews(orens).press('tab', ']', '[', '/').types('nadia').press('ctrl-s').types('orens').press('enter');
	expect(app.prompt).toMatchObject({type: 'confirm', question: {code: 'replace-view', name: 'Orens'}});
	expect(app.state.views).toEqual([{...orens, order: null}]);
	expect(app.press('esc').typed).toBe('orens');
	app.press('enter', 'y').says({code: 'view-kept', name: 'orens'});
	expect(app.state.views).toEqual([{name: 'orens', view: 'targets', filter: 'nadia', order: null}]);
});

it('Esc in the name leads back to the filter, and Esc there to the one before', () => {
	const app = openApp(aMorning()).press('tab', '/').types('oren').press('enter', '/', 'ctrl-u').types('nadia').press('ctrl-s', 'esc');
	expect(app.prompt?.type).toBe('filter');
	expect(app.press('esc').state.filter.people).toBe('oren');
});

it('a name is one’s own: not empty, not that of a list, not without end', () => {
	for (const name of ['Pending', 'x'.repeat(41)]) {
		const app = openApp(aMorning()).press('tab', '>', 'V').types(name).press('enter');
		app.says({code: 'why-not', reason: 'no-view-name'});
		expect([app.prompt?.type, app.state.views]).toEqual(['view-name', []]);
	}
});

it('is found in the palette by its name, from anywhere', () => {
	const app = withViews(orens).press(':').types('orens').press('enter');
	expect([app.state.screen, app.rows]).toEqual(['people', ['Oren Fictitious']]);
});

it('a view of the settings that cannot be is told at the start, and the others are there', () => {
	const app = withViews({name: 'Bad', view: 'friends'}, orens).says({code: 'views-ignored', problems: [{code: 'view', place: 1}]});
	expect(app.state.views.map(({name}) => name)).toEqual(['Orens']);
});

it('the palette finds somebody whose invitation has expired, and a name with signs of the filter language', () => {
	const member = aMorning();
	member.adds('Ann -Ing "Zed"');
	const app = openApp(member).press(':').types('ann -ing').press('enter');
	expect(app.rows).toContain('Ann -Ing "Zed"');
	member.later(200 * 86_400_000);
	const expired = openApp(member).press(':').types('lina').press('enter');
	expect([expired.selected, expired.rows]).toEqual(['Lina Ejemplo', ['Lina Ejemplo']]);
});
