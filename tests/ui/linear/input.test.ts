import {expect, it} from 'vitest';
import {decode, decodeRest} from '../../../source/ui/linear/input.ts';

const names = (input: string): string[] => decode(input).events.map(event => (event.type === 'key' ? event.key : `paste ${event.text}`));

it.each([
	['glued keys', 'sk\r', ['s', 'k', 'enter']],
	['arrows', '\u001B[A\u001B[B\u001BOC\u001B[D', ['up', 'down', 'right', 'left']],
	['pages and ends', '\u001B[5~\u001B[6~\u001B[H\u001B[4~', ['pageup', 'pagedown', 'home', 'end']],
	['Shift+Tab, Delete', '\u001B[Z\u001B[3~', ['shift-tab', 'delete']],
	['Ctrl and Alt with an arrow', '\u001B[1;5D\u001B[1;3C\u001B[1;5A', ['ctrl-left', 'alt-right', 'up']],
	['Ctrl and Alt with a letter', '\u0001\u001Bb\n\f', ['ctrl-a', 'alt-b', 'ctrl-j', 'ctrl-l']],
	['Alt with what is no letter, and Ctrl+Space', '\u001B\u007F\u001B\r\u001Bé\0', ['alt-backspace', 'alt-enter', 'alt-é', 'ctrl-space']],
	['letters of any script', 'é👨‍👩‍👧', ['é', '👨‍👩‍👧']],
	['a paste, which is no keys', 'j\u001B[200~s\ru\u001B[201~k', ['j', 'paste s\ru', 'k']],
	['reports of the terminal, which are nothing', '\u001B[I\u001B[?62;4c', []],
])('%s', (_, input, expected) => {
	expect(names(input)).toEqual(expected);
});

it('waits for the end of what comes in pieces', () => {
	expect(decode('j\u001B[')).toEqual({events: [{type: 'key', key: 'j'}], rest: '\u001B['});
	expect(decode('\u001B[200~one, ')).toEqual({events: [], rest: '\u001B[200~one, '});
	expect(names('\u001B[200~one, two\u001B[201~')).toEqual(['paste one, two']);
});

it('lets Ctrl+C out of a paste whose end was lost', () => {
	expect(names('\u001B[200~half\u0003')).toEqual(['ctrl-c']);
	expect(names('\u001B[200~a\u0003b\u001B[201~')).toEqual(['paste a\u0003b']);
});

it('takes an ESC that nothing follows for the key', () => {
	const {rest} = decode('\u001B');
	expect(decodeRest(rest)).toEqual([{type: 'key', key: 'esc'}]);
	expect(decodeRest('')).toEqual([]);
	expect(decodeRest('\u001B[200~half')).toEqual([]);
});
