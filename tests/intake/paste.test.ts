import {describe, expect, it} from 'vitest';
import {readPaste} from '../../source/intake/paste.ts';

describe('pasted text', () => {
	it('gives the profile addresses in it, named from their slugs', () => {
		const text = `Hello, have a look at https://www.linkedin.com/in/nadia-benali-0a1b2c3d4/?trk=mail, and
			at linkedin.com/in/zo%C3%A9-test%C3%A1rd. (https://fr.linkedin.com/in/oren-fictitious)
			Our page: https://www.linkedin.com/company/acme, and https://evillinkedin.com/in/nobody`;
		expect(readPaste(text)).toEqual([
			{keys: ['in:nadia-benali-0a1b2c3d4'], name: 'Nadia Benali'},
			{keys: ['in:zoé-testárd'], name: 'Zoé Testárd'},
			{keys: ['in:oren-fictitious'], name: 'Oren Fictitious'},
		]);
	});

	it('gives each address once, however it is written', () => {
		const text = 'https://www.linkedin.com/in/zo%C3%A9\nlinkedin.com/in/Zoé/\nhttps://www.linkedin.com/in/ACoAATESTONLY0000';
		expect(readPaste(text)).toEqual([
			{keys: ['in:zoé'], name: 'Zoé'},
			{keys: ['urn:ACoAATESTONLY0000'], name: 'urn:ACoAATESTONLY0000'},
		]);
	});

	it('gives the names, one a line, where there is no address', () => {
		const text = ' - Nadia Benali\r\n2. Oren Fictitious, PhD\n• Zoé Testárd\n\nnadia benali\n李测试\n\u001B[31mIlse Vandermolen\u001B[0m';
		expect(readPaste(text).map(({name}) => name)).toEqual([
			'Nadia Benali',
			'Oren Fictitious, PhD',
			'Zoé Testárd',
			'李测试',
			'Ilse Vandermolen',
		]);
	});

	it('takes commas and semicolons between people, as the field says', () => {
		const names = (text: string) => readPaste(text).map(({name}) => name);
		expect(names('Marie-Jeanne d’Exemple, Paul Modèle,Nadia Benali')).toEqual(['Marie-Jeanne d’Exemple', 'Paul Modèle', 'Nadia Benali']);
		expect(names('Benali, Nadia; Oren Fictitious, PhD; Zoé Testárd, MBA 🚀')).toEqual([
			'Benali, Nadia',
			'Oren Fictitious, PhD',
			'Zoé Testárd, MBA 🚀',
		]);
		expect(readPaste('https://www.linkedin.com/in/nadia-benali/,linkedin.com/in/oren-fictitious;https://www.linkedin.com/in/zoé')).toEqual([
			{keys: ['in:nadia-benali'], name: 'Nadia Benali'},
			{keys: ['in:oren-fictitious'], name: 'Oren Fictitious'},
			{keys: ['in:zoé'], name: 'Zoé'},
		]);
	});

	it('takes names and addresses with commas between them, with a blank or without', () => {
		const read = (text: string) => readPaste(text).map(({keys: [key], name}) => key ?? name);
		expect(read('Anna Schmidt,https://www.linkedin.com/in/bob-martin/, linkedin.com/in/carla-r')).toEqual([
			'Anna Schmidt',
			'in:bob-martin',
			'in:carla-r',
		]);
		expect(read('https://www.linkedin.com/in/new-one,Zed Alpha')).toEqual(['in:new-one', 'Zed Alpha']);
		// what is no name leaves the addresses alone
		expect(read('Hello, see linkedin.com/in/bob-martin, thanks')).toEqual(['in:bob-martin']);
	});

	it('takes nothing for a name that cannot be one', () => {
		expect(
			readPaste(
				`12 345\nnadia@example.test\nhttps://example.test/in/nadia\nWould you like to meet?\n${'long '.repeat(30)}\none two three four five six seven`,
			),
		).toEqual([]);
	});

	it('is no list: at most 200', () => {
		const many = Array.from({length: 500}, (_, index) => `https://www.linkedin.com/in/oren-${index}`).join(' ');
		expect(readPaste(many)).toHaveLength(200);
		expect(readPaste('')).toEqual([]);
	});
});
