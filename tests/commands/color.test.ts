import {expect, it} from 'vitest';
import {wantsColor} from '../../source/commands/dashboard.ts';

const terminal = (color: 'auto' | 'always' | 'never') => ({interactive: true, columns: 80, color, ascii: false, plain: false, dumb: false});

it.each([
	['colours are on by themselves', 'auto', {}, true],
	['NO_COLOR takes them away', 'auto', {NO_COLOR: '1'}, false],
	['an empty NO_COLOR is none', 'auto', {NO_COLOR: ''}, true],
	['FORCE_COLOR=0 takes them away', 'auto', {FORCE_COLOR: '0'}, false],
	['FORCE_COLOR does not overrule NO_COLOR', 'auto', {FORCE_COLOR: '3', NO_COLOR: '1'}, false],
	['--color always overrules the environment', 'always', {NO_COLOR: '1'}, true],
	['--color never overrules the environment', 'never', {FORCE_COLOR: '3'}, false],
] as const)('%s', (_, color, env, expected) => {
	expect(wantsColor({terminal: terminal(color), env})).toBe(expected);
});
