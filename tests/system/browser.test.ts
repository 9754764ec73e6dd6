import {describe, expect, test} from 'vitest';
import {browserHere, openProfile, safeAddress} from '../../source/system/browser.ts';

describe('a profile', () => {
	test('opens at its address on linkedin.com', () => {
		expect(safeAddress('in:nadia-benali')).toBe('https://www.linkedin.com/in/nadia-benali');
		expect(safeAddress('in:zoé')).toBe('https://www.linkedin.com/in/zo%C3%A9');
	});

	test('has no address where LinkedIn knows none, and a key cannot smuggle one in', () => {
		expect(safeAddress('member:123')).toBeNull();
		expect(new URL(safeAddress('in:../../evil.test/?x#y') ?? '').pathname).toBe('/in/..%2F..%2Fevil.test%2F%3Fx%23y');
	});

	test('is shown, not opened, where no browser would be seen', async () => {
		expect(browserHere('linux', {})).toBe(false);
		expect(browserHere('linux', {DISPLAY: ':0'})).toBe(true);
		expect(browserHere('darwin', {})).toBe(true);
		expect(browserHere('darwin', {SSH_CONNECTION: '192.0.2.1'})).toBe(false);
		expect(browserHere('linux', {BROWSER: 'w3m'})).toBe(true);
		await expect(openProfile('in:nadia-benali', {SSH_CONNECTION: '192.0.2.1'})).resolves.toEqual({
			ok: false,
			address: 'https://www.linkedin.com/in/nadia-benali',
		});
	});

	test('a browser that cannot be started leaves the address', async () => {
		await expect(openProfile('in:nadia-benali', {BROWSER: '/nonexistent/browser'})).resolves.toEqual({
			ok: false,
			address: 'https://www.linkedin.com/in/nadia-benali',
		});
	});
});
