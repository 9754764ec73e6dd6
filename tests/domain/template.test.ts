import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fittingTemplate, starters, valuesOf} from '../../source/domain/greeting.ts';
import {relations} from '../../source/domain/person.ts';
import {
	checkTemplate,
	fill,
	firstName,
	frames,
	isEdited,
	templateLanguages,
	unfilled,
	type Values,
	variables,
} from '../../source/domain/template.ts';
import {decideTemplate, findTemplate, foldTemplates} from '../../source/domain/templates.ts';

const nothing: Values = {first: null, company: null, position: null, relation: null, reason: null, specific: null, me: null};
const nadia = {name: 'Nadia Benali', company: 'Acme', position: null, relation: 'met', reason: null, specific: null} as const;

describe('a template', () => {
	it('says what is known, falls back where it may, and keeps the places nobody can fill', () => {
		const text = 'Hello {first}, is {company|your team} at {position|work}? {specific} {me}';
		expect(fill(text, {...nothing, first: 'Nadia', company: 'Acme'})).toEqual({
			text: 'Hello Nadia, is Acme at work? {specific} {me}',
			missing: ['specific', 'me'],
		});
	});

	it('leaves no double blank where a fallback is empty', () => {
		expect(fill('Hello {first}. {specific|} Bye', {...nothing, first: 'Ada'}).text).toBe('Hello Ada. Bye');
		// what is said of them is a sentence where another follows, and a part of one where it goes on
		const said = {...nothing, specific: 'She plays the cello'};
		expect(fill('{specific} Bye', said).text).toBe('She plays the cello. Bye');
		expect(fill('{specific} and sings', said).text).toBe('She plays the cello and sings');
		expect(fill('{specific}', {...nothing, specific: 'A cello!'}).text).toBe('A cello!');
	});

	it.each([
		['Hello {first, bye', {code: 'unclosed-brace'}],
		['Hello {fir{st} bye', {code: 'unclosed-brace'}],
		['Hello first} bye', {code: 'unopened-brace'}],
		['Hello {boss}', {code: 'unknown-variable', variable: 'boss'}],
		['   ', {code: 'no-text'}],
		['x'.repeat(601), {code: 'template-too-long', length: 601, limit: 600}],
	])('%s is refused with the reason', (text, problem) => {
		expect(checkTemplate({name: 'mine', text})).toMatchObject(problem);
	});

	it('is refused without a name', () => {
		expect(checkTemplate({name: ' \u0007 ', text: 'Hello'})).toEqual({code: 'no-template-name'});
	});

	it('is cleaned of control characters', () => {
		expect(checkTemplate({name: 'my\u001B[31m one', text: 'Hello\u0000 {first}\r\nbye'})).toEqual({
			name: 'my one',
			text: 'Hello {first}\nbye',
		});
	});

	it('filled with everything has no place left, whatever the values are', () => {
		const value = fc.string({unit: 'grapheme', minLength: 1, maxLength: 20}).filter(text => !/[{}]/.test(text) && text.trim() !== '');
		const values = fc.record(Object.fromEntries(variables.map(name => [name, value]))) as fc.Arbitrary<Values>;
		fc.assert(
			fc.property(values, known => {
				for (const {text} of starters) {
					const filled = fill(text, known);
					expect(filled.missing).toEqual([]);
					expect(unfilled(filled.text)).toEqual([]);
				}
			}),
		);
	});

	it('that is no template, or any text at all, never throws', () => {
		fc.assert(
			fc.property(fc.string({unit: fc.constantFrom('{', '}', '|', 'first', ' ', 'é', '🇫🇷')}), text => {
				const {missing} = fill(text, nothing);
				const checked = checkTemplate({name: 'n', text});
				if (!('code' in checked)) expect(missing.every(name => (variables as readonly string[]).includes(name))).toBe(true);
			}),
		);
	});
});

describe('the places left in a text', () => {
	it('are found where they stand', () => {
		expect(unfilled('Hi {first}, {specific|} {x')).toEqual([
			{from: 3, to: 10},
			{from: 12, to: 23},
		]);
	});
});

describe('a note that began as a template', () => {
	it.each([
		['Hello Ada, {specific} Bye', 'Hello Ada, nice talk! Bye', false],
		['{specific}x', 'xx', false],
		['Hello', 'Hello', false],
		['Hello', 'Hello!', true],
		['Hello Ada, {specific} Bye', 'Hello Ada. Bye', true],
		['Hello Ada, {specific} Bye', 'Dear Ada, nice talk! Bye', true],
		['a {specific} b {me} c', 'a 1 b 2 c', false],
		['a {specific} b {me} c', 'a 1 2 c', true],
		['a{specific}a', 'a', true],
		['a { b', 'a { b', false],
	])('%s sent as %s is edited: %s', (from, text, edited) => {
		expect(isEdited(from, text)).toBe(edited);
	});
});

describe('a first name', () => {
	it.each([
		['Nadia Benali', 'Nadia'],
		['Dr. Zoé Testárd, MBA', 'Zoé'],
		['Mme Anne-Laure Exemple', 'Anne-Laure'],
		['✨ Sam 🇫🇷 Voorbeeld', 'Sam'],
		['王小明', '王小明'],
		["O'Neil Test", "O'Neil"],
		['42', null],
		['', null],
	])('of %s is %s', (name, first) => {
		expect(firstName(name)).toBe(first);
	});
});

describe('the starters', () => {
	it('are one a frame and language, sound, and short enough for a note with something specific', () => {
		for (const frame of frames)
			for (const lang of templateLanguages) expect(starters.filter(each => each.frame === frame && each.lang === lang)).toHaveLength(1);
		for (const template of starters) {
			expect(checkTemplate(template)).toEqual({name: template.name, text: template.text});
			const specific = template.lang === 'fr' ? 'Votre exposé m’a plu.' : 'I liked your talk.';
			const {text, missing} = fill(template.text, {...nothing, first: 'Alexandra', specific, me: 'Camille'});
			expect([template.name, missing]).toEqual([template.name, []]);
			expect(text.length, template.name).toBeLessThanOrEqual(200);
		}
	});

	it('fit every relation in both languages', () => {
		for (const relation of [...relations, null])
			for (const lang of templateLanguages) expect(fittingTemplate(starters, relation, lang)?.lang).toBe(lang);
		expect(fittingTemplate(starters, 'worked-with', 'en')?.frame).toBe('worked-together');
		expect(fittingTemplate([], 'met', 'en')).toBeNull();
	});

	it('name the relation only where it says something to its reader', () => {
		expect(valuesOf(nadia, 'fr', 'Camille')).toMatchObject({first: 'Nadia', company: 'Acme', me: 'Camille'});
		expect(valuesOf({...nadia, relation: 'stranger'}, 'en', null)).toMatchObject({relation: null, me: null});
	});
});

describe('templates of the member', () => {
	const write = (text: string) => ({type: 'write', frame: 'met', lang: 'en', text}) as const;

	it('stand beside the starters, take their place under their name, and go', () => {
		const written = {type: 'template-written', frame: 'met', lang: 'en', text: 'Hi {first}'} as const;
		const own = foldTemplates(starters, [{...written, name: 'Mine'}]);
		expect(own).toHaveLength(starters.length + 1);
		expect(findTemplate(own, 'MINE')).toMatchObject({text: 'Hi {first}', revision: 1});
		const edited = foldTemplates(starters, [{...written, name: 'met'}]);
		expect(edited).toHaveLength(starters.length);
		expect(findTemplate(edited, 'Met')).toMatchObject({text: 'Hi {first}', revision: 2});
		const removed = foldTemplates(starters, [
			{type: 'template-removed', name: 'met'},
			{...written, name: 'met'},
		]);
		expect(findTemplate(removed, 'met')?.revision).toBe(2);
	});

	it('are not written anew where nothing changes', () => {
		const known = foldTemplates(starters, [{type: 'template-written', name: 'mine', frame: 'met', lang: 'en', text: 'Hi'}]);
		expect(decideTemplate(known, 'Mine', write('Hi '))).toEqual({ok: true, facts: []});
		expect(decideTemplate(known, 'Mine', write('Hi there'))).toMatchObject({ok: true, facts: [{name: 'mine', text: 'Hi there'}]});
		expect(decideTemplate(known, 'none', {type: 'remove'})).toMatchObject({ok: false, reason: {code: 'no-such-template', name: 'none'}});
	});
});
