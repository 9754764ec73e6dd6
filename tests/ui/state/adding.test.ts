import {describe, expect, it} from 'vitest';
import {aMorning, openApp} from './driver.ts';

describe('adding one person', () => {
	it('goes to them on the list shown, where e edits them', () => {
		const app = openApp(aMorning()).press('tab').on('Nadia Benali');
		app.press('+').types('Mei Esempio').press('enter', '2').says({code: 'added', name: 'Mei Esempio', isSelected: true});
		expect(app.selected).toBe('Mei Esempio');
		expect(app.press('e').prompt).toMatchObject({type: 'edit', person: {name: 'Mei Esempio'}});
	});

	it('offers no undo where nothing was recorded of somebody known: it would take back something else', () => {
		const app = openApp(aMorning());
		app.press('+').types('Mei Esempio').press('enter', '2');
		app.press('+').types('Nadia Benali').press('enter', 'enter').says({code: 'unchanged', name: 'Nadia Benali'});
	});

	it('stays where it is when the list shown is another, and then offers no e', () => {
		const app = openApp(aMorning()).press('tab', ']').on('Lina Ejemplo');
		app.press('+').types('Mei Esempio').press('enter', '2').says({code: 'added', name: 'Mei Esempio', isSelected: false});
		expect(app.selected).toBe('Lina Ejemplo');
	});
});
