import width from 'string-width';
import {expect, it} from 'vitest';
import {columns} from '../../source/output/columns.ts';
import {jsonText} from '../../source/output/json.ts';
import {personWord} from '../../source/output/paper.ts';

it('columns line up whatever the width of the letters', () => {
	const rows = [
		['Nadia', 'Lyon'],
		['田中さくら', '東京'],
		['Zoé 👩‍🔬', 'x'],
	];
	const starts = columns(rows, null).map((text, index) => width(text.slice(0, text.indexOf(rows[index]?.[1] ?? ''))));
	expect(new Set(starts).size).toBe(1);
});

it('a line too long is cut with a mark, the widest column first, and never inside a letter', () => {
	const lines = columns(
		[
			['Oren Fictitious', 'Chief Technology Officer and co-founder, Placeholder Industries', '2nd'],
			['田中さくら', '東京東京東京東京東京東京東京東京東京東京東京東京東京東京東京東京', '?'],
		],
		50,
	);
	for (const text of lines) expect(width(text)).toBeLessThanOrEqual(50);
	expect(lines[0]).toMatch(/^Oren Fictitious {2}Chief Technology.*… {2}2nd$/);
	expect(lines[1]).toContain('…');
});

it('numbers end together and an empty column takes no room', () => {
	expect(
		columns(
			[
				['8', '', 'a'],
				['12', '', 'b'],
			],
			null,
			{right: [0], indent: 2},
		),
	).toEqual(['   8  a', '  12  b']);
});

it('JSON keeps what was written and lets no control character or direction mark through', () => {
	const name = 'a\u009B31m\u202Eb\u2066c\u001B';
	const text = jsonText({name});
	expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
	expect(JSON.parse(text)).toEqual({name});
});

it('a person is named to a shell as one harmless word', () => {
	expect(personWord({key: 'in:zoé-testárd', id: '1'})).toBe('in:zoé-testárd');
	expect(personWord({key: "in:it's $HOME", id: '1'})).toBe(`'in:it'\\''s $HOME'`);
	expect(personWord({key: null, id: '0193'})).toBe('0193');
});
