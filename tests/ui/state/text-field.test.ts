import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {edit, emptyField, fieldOf, insert, paste, type TextField} from '../../../source/ui/state/text-field.ts';

const press = (field: TextField, ...keys: string[]): TextField => keys.reduce((before, key) => edit(before, key) ?? before, field);
/** The text with a bar where the cursor is. */
const shown = ({text, cursor}: TextField): string => {
	const all = Array.from(new Intl.Segmenter().segment(text), ({segment}) => segment);
	return [...all.slice(0, cursor), '|', ...all.slice(cursor)].join('');
};

describe('a text field', () => {
	it('erases what a person sees as one character', () => {
		expect(shown(press(fieldOf('Zoé 👩‍👩‍👧'), 'backspace'))).toBe('Zoé |');
		expect(shown(press(fieldOf('e\u0301'), 'backspace'))).toBe('|');
		expect(shown(press(fieldOf('🇫🇷🇧🇪'), 'left', 'delete'))).toBe('🇫🇷|');
	});

	it('keeps the cursor behind a letter when its accent is typed after it', () => {
		expect(press(fieldOf('Zoe'), '\u0301')).toEqual({text: 'Zoe\u0301', cursor: 3});
	});

	it('moves by word and to the ends of the line', () => {
		const field = fieldOf('ravi de notre échange');
		expect(shown(press(field, 'alt-b'))).toBe('ravi de notre |échange');
		expect(shown(press(field, 'ctrl-left', 'ctrl-left'))).toBe('ravi de |notre échange');
		expect(shown(press(field, 'ctrl-a', 'alt-f', 'ctrl-right'))).toBe('ravi de| notre échange');
		expect(shown(press(field, 'home', 'end'))).toBe('ravi de notre échange|');
	});

	it('erases a word, to the beginning and to the end of the line', () => {
		const field = press(fieldOf('un\ndeux trois\nquatre'), 'up', 'alt-f');
		expect(shown(field)).toBe('un\ndeux trois|\nquatre');
		expect(shown(press(field, 'ctrl-w'))).toBe('un\ndeux |\nquatre');
		expect(shown(press(field, 'ctrl-u'))).toBe('un\n|\nquatre');
		expect(shown(press(field, 'ctrl-a', 'ctrl-k'))).toBe('un\n|\nquatre');
	});

	it('moves up and down in the same column, and to the ends beyond the first and last line', () => {
		const field = fieldOf('première\nici\ndernière');
		expect(shown(press(field, 'up'))).toBe('première\nici|\ndernière');
		expect(shown(press(field, 'up', 'up'))).toBe('pre|mière\nici\ndernière');
		expect(shown(press(field, 'up', 'up', 'up'))).toBe('|première\nici\ndernière');
		expect(shown(press(field, 'up', 'down', 'down'))).toBe('première\nici\ndernière|');
	});

	it('says that it does not know a key', () => {
		expect(edit(emptyField, 'ctrl-y')).toBeNull();
		expect(edit(emptyField, 'tab')).toBeNull();
	});

	it('takes a paste without its control characters, on one line where it has one', () => {
		expect(paste(fieldOf('a'), 'b\u001B[31mc\u0007\r\n\td\u202E', true).text).toBe('abc\n d');
		expect(paste(fieldOf('a'), ' b\r\n c ', false).text).toBe('a b c ');
		expect(paste(fieldOf('a'), '\u0007', false)).toEqual(fieldOf('a'));
	});
});

describe('against a list of characters', () => {
	// none of these joins its neighbours to one character
	const letter = fc.constantFrom('a', 'Z', '7', ' ', '\n', 'é', '漢', '👩‍👩‍👧', '🙂');
	type Model = {before: string[]; after: string[]};
	type Step = {key: string; model: (model: Model) => Model};
	const typing: fc.Arbitrary<Step> = letter.map(text => ({
		key: text === ' ' ? 'space' : text,
		model: ({before, after}) => ({before: [...before, text], after}),
	}));
	const moving = fc.constantFrom<Step>(
		{key: 'left', model: ({before, after}) => ({before: before.slice(0, -1), after: [...before.slice(-1), ...after]})},
		{key: 'right', model: ({before, after}) => ({before: [...before, ...after.slice(0, 1)], after: after.slice(1)})},
		{key: 'backspace', model: ({before, after}) => ({before: before.slice(0, -1), after})},
		{key: 'delete', model: ({before, after}) => ({before, after: after.slice(1)})},
		{key: 'ctrl-u', model: ({before, after}) => ({before: before.slice(0, before.lastIndexOf('\n') + 1), after})},
		{key: 'ctrl-k', model: ({before, after}) => ({before, after: after.includes('\n') ? after.slice(after.indexOf('\n')) : []})},
		{
			key: 'home',
			model: ({before, after}) => {
				const start = before.lastIndexOf('\n') + 1;
				return {before: before.slice(0, start), after: [...before.slice(start), ...after]};
			},
		},
		{
			key: 'end',
			model: ({before, after}) => {
				const end = after.includes('\n') ? after.indexOf('\n') : after.length;
				return {before: [...before, ...after.slice(0, end)], after: after.slice(end)};
			},
		},
	);

	it('any typing gives the same text and cursor', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(typing, moving), {maxLength: 60}), steps => {
				let field = emptyField;
				let model: Model = {before: [], after: []};
				for (const step of steps) {
					field = press(field, step.key);
					model = step.model(model);
					expect(field).toEqual({text: [...model.before, ...model.after].join(''), cursor: model.before.length});
				}
			}),
		);
	});

	it('whatever is pasted and pressed, the cursor stays within the text', () => {
		const keys = ['left', 'right', 'up', 'down', 'home', 'end', 'alt-b', 'alt-f', 'ctrl-w', 'ctrl-u', 'ctrl-k', 'backspace', 'delete'];
		const step = fc.oneof(
			fc.constantFrom(...keys).map(key => ({key})),
			fc.string({unit: 'binary'}).map(text => ({text})),
		);
		fc.assert(
			fc.property(fc.array(step, {maxLength: 40}), steps => {
				let field = emptyField;
				for (const one of steps) {
					field = 'key' in one ? press(field, one.key) : insert(field, one.text);
					const length = [...new Intl.Segmenter().segment(field.text)].length;
					expect(field.cursor).toBeGreaterThanOrEqual(0);
					expect(field.cursor).toBeLessThanOrEqual(length);
				}
			}),
		);
	});
});
