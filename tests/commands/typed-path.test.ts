import {expect, it} from 'vitest';
import {typedPath} from '../../source/commands/typed-path.ts';

const home = '/home/camille';

it.each([
	['/tmp/archive.zip', '/tmp/archive.zip'],
	['  /tmp/archive.zip ', '/tmp/archive.zip'],
	['~/Downloads/archive.zip', '/home/camille/Downloads/archive.zip'],
	['~', '/home/camille'],
	['~other/archive.zip', '~other/archive.zip'],
	["'/tmp/my archive.zip'", '/tmp/my archive.zip'],
	['"/tmp/my archive.zip"', '/tmp/my archive.zip'],
	["'~/my archive.zip'", '/home/camille/my archive.zip'],
	['/tmp/my\\ archive\\ \\(1\\).zip', '/tmp/my archive (1).zip'],
	["/tmp/it\\'s.csv", "/tmp/it's.csv"],
	["/tmp/it's.csv", "/tmp/it's.csv"],
	['file:///tmp/my%20archive.zip', '/tmp/my archive.zip'],
	['file://elsewhere/archive.zip', 'file://elsewhere/archive.zip'],
	['archive.zip', 'archive.zip'],
])('%s is %s', (typed, path) => {
	expect(typedPath(typed, {home, platform: 'linux'})).toBe(path);
});

it('keeps the backslashes of Windows', () => {
	expect(typedPath('"C:\\Users\\Camille\\my archive.zip"', {home, platform: 'win32'})).toBe('C:\\Users\\Camille\\my archive.zip');
	expect(typedPath('C:\\archive.zip', {home, platform: 'win32'})).toBe('C:\\archive.zip');
});

it('knows no home where there is none', () => {
	expect(typedPath('~/archive.zip', {home: undefined})).toBe('~/archive.zip');
});
