import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {companyName} from '../../../source/domain/duplicates/company-name.ts';
import {nameKey, nameWords} from '../../../source/domain/duplicates/name-words.ts';

describe('a name, for comparing', () => {
	it.each([
		['accents and case', 'ZOÉ Testárd', 'zoe testard'],
		['letters without a bare form', 'Søren Łukaszfingi', 'soren lukaszfingi'],
		['emoji', '🚀 Zoé Testárd 👩🏽‍🚀', 'zoe testard'],
		['letters of a poster', '𝐙𝐨é 𝕿estárd', 'zoe testard'],
		['degrees behind a comma', 'Zoé Testárd, Ph.D., MBA', 'zoe testard'],
		['degrees without a comma', 'Zoé Testárd PMP® CSPO', 'zoe testard'],
		['titles', 'Prof. Dr. Zoé Testárd', 'zoe testard'],
		['a trade behind a bar, a dash or a dot', 'Zoé Testárd | Coach', 'zoe testard'],
		['initials', 'Zoé J. Testárd', 'zoe testard'],
		['a surname first', 'Testárd, Zoé', 'testard zoe'],
		['a surname first, and a title', 'Testárd, Dr. Zoé, MBA', 'testard zoe'],
		['particles', 'Ilse van der Voorbeeld', 'ilse voorbeeld'],
		['a particle for a surname', 'Zoé Van', 'zoe van'],
		['hyphens', 'Anne-Zoé Testárd-Ejemplo', 'anne zoe testard ejemplo'],
		['apostrophes', "Zoé D'Ejemplo", 'zoe dejemplo'],
		['a surname that is a degree elsewhere', 'Zoé Ma', 'zoe ma'],
		['a given name that is a degree elsewhere', 'Md Testárd', 'md testard'],
		['names of one character', '试 例', '试 例'],
		['a title alone', 'Dr', 'dr'],
		['nobody', '', ''],
		['somebody hidden', 'Membre LinkedIn', ''],
	])('%s', (_, name, words) => {
		expect(nameWords(name).words.join(' ')).toBe(words);
	});

	it('keeps what stands in brackets or quotes apart, but for pronouns', () => {
		expect(nameWords('Robert "Bob" Ejemplo (he/him)')).toMatchObject({words: ['robert', 'ejemplo'], aside: ['bob']});
		expect(nameWords('Zoé Ejemplo (née Testárd')).toMatchObject({words: ['zoe', 'ejemplo'], aside: ['nee', 'testard']});
	});

	it('knows a name of which LinkedIn shows an initial', () => {
		expect(nameWords('Zoé T.').short).toBe('zoe t');
		expect(nameWords('Z. Testárd').short).toBe('z testard');
		expect(nameWords('Zoé J. Testárd').short).toBeNull();
	});

	it('has one key in any order, and none for a single word', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]{2,8}$/), {minLength: 2, maxLength: 5}), words => {
				expect(nameKey(words.toReversed())).toBe(nameKey(words));
			}),
		);
		expect(nameKey(['zoe'])).toBe('');
	});

	it('is read from any text', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				expect(nameWords(text).words.every(word => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
			}),
		);
	});
});

describe('a company, for comparing', () => {
	it.each([
		['Acme, Inc.', 'acme'],
		['ACME S.A.S.', 'acme'],
		['Société Placeholder GmbH & Co. KG', 'societe placeholder'],
		['Essai & Fils', 'essai & fils'],
		['SA', 'sa'],
		['Freelance', null],
		['Auto-entrepreneur', null],
		['-', null],
		['', null],
		[null, null],
	])('%s is %s', (company, name) => {
		expect(companyName(company)).toBe(name);
	});
});
