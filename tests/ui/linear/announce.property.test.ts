import fc from 'fast-check';
import {expect, it} from 'vitest';
import {inventedSession} from '../screens/invented.ts';
import {disputed, nobody, restricted} from '../screens/scenes.ts';
import {listen} from './listener.ts';

/** Keys that lead everywhere, and letters for fields. */
const keys = ['j', 'k', 'G', 'g', 'tab', 'shift-tab', ']', '[', 'space', 'enter', 'esc', 'ctrl-l', 'backspace', 'down', 'pagedown', 'end']
	.concat([...'tysSaiNMwrAxzfdbBCRDLPWuU+I/?123q,:vem%é'])
	.concat('ctrl-j', '\u0001', '\u001B[D');

/** What a screen reader reads as noise: escape sequences and other controls, borders and bars, arrows and marks. */
const noise = /[\u0000-\u001F\u007F-\u009F\u2190-\u21FF\u2500-\u259F\u25CB\u25CF\u2713\u2717\u276F]/u;

it.each([
	['a morning', {}],
	['a dispute', disputed],
	['a block', restricted],
	['an empty home', nobody],
])('whatever the keys on %s, lines are words, none is empty, and a key that did something is answered', async (_, told) => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.constantFrom(...keys), {maxLength: 25}), fc.constantFrom('en', 'fr'), async (pressed, language) => {
			const ear = await listen(inventedSession(told), language);
			ear.hears();
			for (const key of pressed) {
				const before = ear.view().state;
				ear.press(key);
				const {state} = ear.view();
				const [echoed, lines] = [ear.echoes(), ear.hears()];
				for (const line of lines) {
					expect(line.trim(), key).not.toBe('');
					expect(line, key).not.toMatch(noise);
				}
				const changed =
					state.screen !== before.screen ||
					state.view !== before.view ||
					state.today.selected !== before.today.selected ||
					state.prompt?.type !== before.prompt?.type ||
					(state.toast !== before.toast && state.toast !== null);
				if (changed && !state.leaving) expect(echoed + lines.join(''), `${key} after ${pressed.join(' ')}`).not.toBe('');
			}
		}),
		{numRuns: 60},
	);
});
