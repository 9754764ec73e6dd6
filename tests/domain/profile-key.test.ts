import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nameFromKey, orderKeys, parseKey, profileKey, profileUrl} from '../../source/domain/profile-key.ts';

describe('a profile address', () => {
	it.each([
		['https://www.linkedin.com/in/nadia-benali-0a1b2c3d4', 'in:nadia-benali-0a1b2c3d4'],
		['  linkedin.com/in/Nadia-Benali/ ', 'in:nadia-benali'],
		['http://fr.linkedin.com/in/nadia-benali?trk=people#top', 'in:nadia-benali'],
		['https://www.linkedin.com/in/nadia-benali/overlay/contact-info/', 'in:nadia-benali'],
		['https://www.linkedin.com/mwlite/in/nadia-benali', 'in:nadia-benali'],
		['https://www.linkedin.com/m/in/nadia-benali', 'in:nadia-benali'],
		['https://www.linkedin.com/in/zo%C3%A9-test%C3%A1rd-1a2b3c', 'in:zoé-testárd-1a2b3c'],
		['https://www.linkedin.com/in/oren-%f0%9f%9a%80-fictitious', 'in:oren-🚀-fictitious'],
		['https://www.linkedin.com/in/100%-oren', 'in:100%-oren'],
		['https://www.linkedin.com/in/ACoAATESTONLY0000', 'urn:ACoAATESTONLY0000'],
		['https://www.linkedin.com/in/ACwAAtestOnly-_1', 'urn:ACwAAtestOnly-_1'],
		['https://www.linkedin.com/sales/people/ACoAATESTONLY0000,name,abcd', 'urn:ACoAATESTONLY0000'],
		['https://www.linkedin.com/sales/lead/ACwAATESTONLY0000,NAME_SEARCH,x', 'urn:ACwAATESTONLY0000'],
		['urn:li:fsd_profile:ACoAATESTONLY0000', 'urn:ACoAATESTONLY0000'],
		['urn:li:member:1234', 'member:1234'],
		['https://www.linkedin.com/pub/oren-fictitious/1a/2b3/4c5', 'pub:oren-fictitious/1a/2b3/4c5'],
	])('%s is %s', (address, key) => {
		expect(profileKey(address)).toBe(key);
	});

	it.each([
		'',
		'Nadia Benali',
		'https://www.linkedin.com/in',
		'https://www.linkedin.com/in/',
		'https://www.linkedin.com/in/..',
		'https://evillinkedin.com/in/nadia-benali',
		'https://linkedin.com.evil.test/in/nadia-benali',
		'https://linkedin.com@evil.test/in/nadia-benali',
		'https://evil.test/www.linkedin.com/in/nadia-benali',
		'javascript://linkedin.com/in/nadia',
		'https://www.linkedin.com/company/acme',
		'https://www.linkedin.com/pub/dir/Nadia/Benali',
		'https://www.linkedin.com/sales/company/12',
		'urn:li:company:12',
		'urn:li:member:abc',
	])('%j is nobody', address => {
		expect(profileKey(address)).toBeNull();
	});

	it('joins however its accents are written', () => {
		const composed = profileKey('https://www.linkedin.com/in/zoé');
		expect(profileKey('https://www.linkedin.com/in/zoe\u0301')).toBe(composed);
		expect(profileKey('https://www.linkedin.com/in/zo%C3%A9')).toBe(composed);
		expect(profileKey('https://www.linkedin.com/in/ZO%C3%89')).toBe(composed);
	});

	it('keeps what would act on a terminal out of the key', () => {
		expect(profileKey('https://www.linkedin.com/in/nadia%1B%5B31m-benali%E2%80%AE')).toBe('in:nadia-benali');
	});

	it('opens what it was read from: a key survives its own address', () => {
		const segment = fc.oneof(fc.webPath(), fc.string({unit: 'grapheme', minLength: 1}), fc.stringMatching(/^[a-z0-9%éÉ-]{1,20}$/));
		fc.assert(
			fc.property(segment, text => {
				const key = profileKey(`https://www.linkedin.com/in/${text}`);
				if (key !== null) {
					expect(profileKey(profileUrl(key) ?? '')).toBe(key);
					expect(parseKey(key)).toBe(key);
				}
			}),
		);
	});
});

describe('a key', () => {
	it('is taken as it stands, and addresses too', () => {
		expect(parseKey('in:Nadia-Benali')).toBe('in:nadia-benali');
		expect(parseKey('urn:ACoAATESTONLY')).toBe('urn:ACoAATESTONLY');
		expect(parseKey('urn:li:member:7')).toBe('member:7');
		expect(parseKey('member:7')).toBe('member:7');
		expect(parseKey('pub:oren/1/2')).toBe('pub:oren/1/2');
		expect(parseKey('linkedin.com/in/nadia')).toBe('in:nadia');
		expect(parseKey('in:')).toBeNull();
		expect(parseKey('member:x')).toBeNull();
		expect(parseKey('nadia')).toBeNull();
	});

	it('opens a profile where LinkedIn has one under it', () => {
		expect(profileUrl('in:zoé-testárd')).toBe('https://www.linkedin.com/in/zo%C3%A9-test%C3%A1rd');
		expect(profileUrl('urn:ACoAATESTONLY')).toBe('https://www.linkedin.com/in/ACoAATESTONLY');
		expect(profileUrl('member:7')).toBeNull();
		expect(profileUrl('pub:oren/1/2')).toBeNull();
	});

	it.each([
		['in:nadia-benali-0a1b2c3d4', 'Nadia Benali'],
		['in:zoé-testárd-1a2b3c', 'Zoé Testárd'],
		['in:oren-🚀-fictitious', 'Oren Fictitious'],
		['in:nadia-benali-75', 'Nadia Benali'],
		['in:nadia-benali2', 'Nadia Benali'],
		['pub:oren-fictitious/1a/2b3/4c5', 'Oren Fictitious'],
		['in:测试-李-00aa11', '测试 李'],
		['in:0a1b2c3d4', null],
		['urn:ACoAATESTONLY', null],
		['member:7', null],
	])('%s reads as %s', (key, name) => {
		expect(nameFromKey(key)).toBe(name);
	});

	it('goes before others where it is a public slug', () => {
		expect(orderKeys(['member:1', 'urn:b', 'in:z', 'urn:a', 'pub:q', 'in:a', 'in:z'])).toEqual([
			'in:z',
			'in:a',
			'pub:q',
			'urn:b',
			'urn:a',
			'member:1',
		]);
	});
});
