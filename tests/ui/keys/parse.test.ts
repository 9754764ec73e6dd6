import {describe, expect, it} from 'vitest';
import {digitOf} from '../../../source/ui/keys/action.ts';
import {noKey, parseInput, typedText} from '../../../source/ui/keys/parse.ts';

describe('keys as Ink hands them on', () => {
	it.each([
		['one letter', 'j', {}, ['j']],
		['a capital', 'S', {shift: true}, ['S']],
		['letters typed fast, glued', 'sss', {}, ['s', 's', 's']],
		['a letter and Enter, glued', 'k\r', {}, ['k', 'enter']],
		['Enter sent as two bytes', '\r\n', {}, ['enter']],
		['a line feed', '\n', {}, ['ctrl-j']],
		['a space among letters', 'a b', {}, ['a', 'space', 'b']],
		['Backspace glued to letters', 'ab\u007F', {}, ['a', 'b', 'backspace']],
		['Ctrl+C glued to a letter', 'j\u0003', {}, ['j', 'ctrl-c']],
		['an emoji of several code points', '👩‍👩‍👧é', {}, ['👩‍👩‍👧', 'é']],
		['a letter with its accent apart', 'e\u0301', {}, ['e\u0301']],
		['Ctrl with a letter', 'l', {ctrl: true}, ['ctrl-l']],
		['Alt with a letter', 'b', {meta: true}, ['alt-b']],
		['an arrow', '', {downArrow: true}, ['down']],
		['Ctrl with an arrow', '', {leftArrow: true, ctrl: true}, ['ctrl-left']],
		['Shift+Tab', '', {tab: true, shift: true}, ['shift-tab']],
		['Enter', '\r', {return: true}, ['enter']],
		['Escape', '', {escape: true, meta: true}, ['esc']],
		['a key being released', 'j', {eventType: 'release'}, []],
		['the terminal coming into focus', '[I', {}, []],
		['an escape sequence nobody knows', '[27;5;9~', {}, []],
		['a control character that is no key, and NUL, which is Ctrl+Space', 'a\u001C\u009Bb\u0000', {}, ['a', 'b', 'ctrl-space']],
	] as const)('%s', (_what, input, flags, keys) => {
		expect(parseInput(input, {...noKey, ...flags})).toEqual(keys);
	});

	it('types characters, and nothing for named keys', () => {
		expect(['a', 'space', 'é', '👩‍👩‍👧', 'e\u0301', 'enter', 'ctrl-a', 'pagedown'].map(typedText)).toEqual([
			'a',
			' ',
			'é',
			'👩‍👩‍👧',
			'e\u0301',
			null,
			null,
			null,
		]);
	});

	it('reads the digit row of a French keyboard without Shift', () => {
		expect([...'123456789'].map(digitOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect([...'&é"\'(-è_ç'].map(digitOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
		expect(['0', 'à', 'a', ''].map(digitOf)).toEqual([null, null, null, null]);
	});
});
