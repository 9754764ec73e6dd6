import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createCli} from '../helpers/cli.ts';

let cli: ReturnType<typeof createCli>;
beforeEach(() => {
	cli = createCli();
});

const file = (name: string, ...lines: string[]): string => {
	const at = path.join(cli.home, name);
	writeFileSync(at, lines.join('\n'));
	return at;
};

const mapped = (...pairs: string[]): string[] => pairs.flatMap(pair => ['--map', pair]);

describe('import --map COLUMN=FIELD', () => {
	it('reads a list whose columns nobody could guess', async () => {
		const list = file(
			'fair.csv',
			'Visitors of our stand;;;;;;',
			'Wer;Wo;Was;Ort;Netz;Kennt;Weshalb;Thema;Anlass;Post;Grad',
			'Ilse Vandermolen;Brouwerij Voorbeeld;Head of R&D;Utrecht;linkedin.com/in/ilse;met;We spoke on hops;hops, beer;fair;ilse@example.test;2e',
			'Oren Fictitious;;;;;;;;;;',
		);
		await cli.does(
			'import',
			list,
			...mapped('Wer=name', 'Wo=company', 'Was=position', 'Ort=place', 'Netz=url', 'Kennt=relation'),
			...mapped('Weshalb=reason', 'Thema=tags', 'Anlass=tags', 'Post=email', 'Grad=degree'),
		);
		expect(await cli.json('show', 'ilse')).toMatchObject({
			key: 'in:ilse',
			name: 'Ilse Vandermolen',
			company: 'Brouwerij Voorbeeld',
			position: 'Head of R&D',
			relation: 'met',
			email: 'ilse@example.test',
			degree: 2,
			tags: expect.toSatisfy((tags: string[]) => tags.toSorted().join() === 'beer,fair,hops'),
		});
		const shown = await cli.does('show', 'ilse');
		expect(shown).toContain('Utrecht');
		expect(shown).toContain('We spoke on hops');
		expect(await cli.json('list')).toHaveLength(2);
	});

	it('compares names of columns as it compares headers, keeps what it knows itself, and believes the member first', async () => {
		const list = file(
			'people.csv',
			'First name,Last name,Company,Employer = now,Profile URL',
			'Ilse,Vandermolen,Old Brewery,Voorbeeld,linkedin.com/in/ilse',
		);
		await cli.does('import', list, ...mapped('employer_=_NOW=company'));
		expect(await cli.json('show', 'ilse')).toMatchObject({name: 'Ilse Vandermolen', company: 'Voorbeeld'});
	});

	it('takes a column for the name even where there are first and last names', async () => {
		const list = file('people.csv', 'First name,Last name,Known as,Profile URL', 'I,V,Ilse Vandermolen,linkedin.com/in/ilse');
		await cli.does('import', list, ...mapped('Known as=name'));
		expect(await cli.json('show', 'ilse')).toMatchObject({name: 'Ilse Vandermolen'});
	});

	it('joins a first and a last name', async () => {
		await cli.does('import', file('people.csv', 'A,B', 'Ilse,Vandermolen'), ...mapped('A=first-name', 'B=last-name'));
		expect(await cli.json('list')).toMatchObject([{name: 'Ilse Vandermolen'}]);
	});

	it('passes over the files of a folder that have no such column', async () => {
		const folder = path.join(cli.home, 'lists');
		mkdirSync(folder);
		file('lists/a.csv', 'Wer', 'Ilse Vandermolen');
		file('lists/b.csv', 'Something,Else', '1,2');
		expect(await cli.does('import', folder, ...mapped('Wer=name'))).toContain('1 row read');
	});
});

describe('a --map that cannot be', () => {
	const refused = async (args: readonly string[], lang = 'en') => {
		const {code, err, out} = await cli.runWith({env: {LINKDASH_LANG: lang}}, 'import', ...args);
		expect({code, out, lines: err.trim().split('\n').length}).toEqual({code: 2, out: '', lines: 1});
		expect(await cli.json('list')).toEqual([]);
		return err;
	};
	const fields = 'name, first-name, last-name, url, company, position, place, degree, relation, reason, tags, email';

	it('names the fields there are', async () => {
		const list = file('people.csv', 'Wer', 'Ilse');
		expect(await refused([list, ...mapped('Wer=nickname')])).toContain(`"nickname" is no field for --map: use ${fields}.`);
		expect(await refused([list, ...mapped('Wer')])).toContain(
			`"Wer" will not do for --map: write COLUMN=FIELD, the field being one of ${fields}.`,
		);
		expect(await refused([list, ...mapped('Wer=toString')])).toContain('is no field');
		expect(await refused([list, ...mapped('Wer=nickname')], 'fr')).toContain('n’est pas un champ de --map');
	});

	it('names the columns the file has, forty at most', async () => {
		const list = file('people.csv', 'Wer;Wo;Netz', 'Ilse;Voorbeeld;linkedin.com/in/ilse');
		expect(await refused([list, ...mapped('Wer=name', 'Was=position')])).toContain(`${list} has no column "Was". It has Wer, Wo, Netz.`);
		expect(await refused([list, ...mapped('Was=position')], 'fr')).toContain('n’a pas de colonne');
		const wide = file('wide.csv', Array.from({length: 42}, (_, column) => `c${column + 1}`).join());
		expect(await refused([wide, ...mapped('Was=position')])).toContain('c39, c40 and 2 more.');
	});

	it('contradicts a file said to be of an archive', async () => {
		const list = file('people.csv', 'Wer', 'Ilse');
		expect(await refused([list, '--as', 'connections', ...mapped('Wer=name')])).toContain(
			'--map and --as connections contradict each other',
		);
	});
});
