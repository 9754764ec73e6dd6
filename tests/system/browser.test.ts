import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setImmediate} from 'node:timers/promises';
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

	test.each([
		'in:$(touch "$OWNED")',
		'in:`touch $OWNED`',
		"in:';touch $OWNED;'",
		'in:--help',
		'in:x\u0000y',
		'in:a\n-e touch',
		'in:@evil.test/',
		'pub:../../../etc',
		'urn:javascript:alert(1)',
	])('goes to the browser as one address of LinkedIn, whatever the key says: %j', async key => {
		const folder = mkdtempSync(path.join(tmpdir(), 'linkdash-browser-'));
		const [seen, owned] = [path.join(folder, 'seen'), path.join(folder, 'owned')];
		const browser = path.join(folder, 'browser');
		writeFileSync(browser, `#!/bin/sh\nfor given; do printf '%s\\n' "$given"; done > '${seen}.part'; mv '${seen}.part' '${seen}'\n`);
		chmodSync(browser, 0o755);
		process.env.OWNED = owned;
		const {ok, address} = await openProfile(key, {BROWSER: browser});
		if (ok) {
			while (!existsSync(seen)) await setImmediate();
			expect(readFileSync(seen, 'utf8')).toBe(`${address}\n`);
			expect(address).toMatch(/^https:\/\/www\.linkedin\.com\/[\w%/:().!~*'-]+$/);
		} else expect(existsSync(seen)).toBe(false);
		expect(existsSync(owned)).toBe(false);
		rmSync(folder, {recursive: true});
	});

	test('a browser that cannot be started leaves the address', async () => {
		await expect(openProfile('in:nadia-benali', {BROWSER: '/nonexistent/browser'})).resolves.toEqual({
			ok: false,
			address: 'https://www.linkedin.com/in/nadia-benali',
		});
	});
});
