import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {edit, emptyField, fieldOf, insert, paste, select, type TextField} from '../../../source/ui/state/text-field.ts';

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
		expect(press(fieldOf('Zoe'), '\u0301')).toMatchObject({text: 'Zoe\u0301', cursor: 3});
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
		expect(paste(fieldOf('a'), '\u0007', false)).toMatchObject({text: 'a', cursor: 1});
	});
});

describe('undo in a field', () => {
	const typed = (text: string): TextField => press(emptyField, ...[...text].map(key => (key === ' ' ? 'space' : key)));

	it('takes back a word at a time, and gives it back', () => {
		const field = typed('ravi de vous lire');
		expect(shown(press(field, 'ctrl-_'))).toBe('ravi de vous |');
		expect(shown(press(field, 'alt-u', 'alt-u', 'alt-u'))).toBe('ravi |');
		expect(shown(press(field, 'ctrl-_', 'ctrl-_', 'ctrl-_', 'ctrl-_', 'ctrl-_'))).toBe('|');
		expect(shown(press(field, 'ctrl-_', 'ctrl-_', 'alt-e'))).toBe('ravi de vous |');
		expect(shown(press(field, 'ctrl-_', 'x', 'alt-e'))).toBe('ravi de vous x|');
	});

	it('takes back at once what was erased character by character, a killed line, a paste', () => {
		const field = fieldOf('ravi de notre échange');
		expect(shown(press(field, 'backspace', 'backspace', 'backspace', 'ctrl-_'))).toBe('ravi de notre échange|');
		expect(shown(press(field, 'ctrl-u', 'ctrl-_'))).toBe('ravi de notre échange|');
		expect(shown(press(paste(field, ' à Lyon', true), 'ctrl-_'))).toBe('ravi de notre échange|');
		expect(shown(press(field, 'ctrl-w', 'ctrl-w', 'ctrl-_'))).toBe('ravi de notre |');
	});

	it('begins a new step where the cursor has moved', () => {
		expect(shown(press(typed('un'), 'left', 'x', 'ctrl-_'))).toBe('u|n');
		expect(shown(press(typed('un'), 'left', 'right', 'x', 'ctrl-_'))).toBe('un|');
	});

	it('gives every state back, whatever was done', () => {
		const keys = fc.constantFrom('a', 'space', '漢', '🙂', 'backspace', 'delete', 'left', 'home', 'ctrl-w', 'ctrl-u', 'ctrl-k');
		fc.assert(
			fc.property(fc.array(keys, {maxLength: 50}), pressed => {
				const field = press(fieldOf('début'), ...pressed);
				const back = press(field, ...pressed.map(() => 'ctrl-_'));
				expect(back.text).toBe('début');
				expect(press(back, ...pressed.map(() => 'alt-e')).text).toBe(field.text);
			}),
		);
	});
});

describe('a part that is selected', () => {
	const place = select(fieldOf('Zoé 🙂 {company}, ravi'), {from: 7, to: 16});

	it('gives way to what is typed, pasted or erased', () => {
		expect(shown(place)).toBe('Zoé 🙂 |{company}, ravi');
		expect(shown(press(place, 'A', 'c'))).toBe('Zoé 🙂 Ac|, ravi');
		expect(shown(paste(place, 'Acme', true))).toBe('Zoé 🙂 Acme|, ravi');
		expect(shown(press(place, 'backspace'))).toBe('Zoé 🙂 |, ravi');
		expect(shown(press(place, 'A', 'ctrl-_'))).toBe('Zoé 🙂 |{company}, ravi');
	});

	it('stays where the cursor only moves away', () => {
		expect(shown(press(place, 'left', 'right', 'A'))).toBe('Zoé 🙂 A|{company}, ravi');
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
					expect(field).toMatchObject({text: [...model.before, ...model.after].join(''), cursor: model.before.length});
				}
			}),
		);
	});

	it('any Unicode gives the same text and cursor, whatever joins its neighbours to one character', () => {
		const segmenter = new Intl.Segmenter();
		const parts = (text: string) => Array.from(segmenter.segment(text), ({segment}) => segment);
		/** The model: a text, and the characters before its cursor, counted anew after every edit. */
		const behind = (before: string, after: string) => {
			const text = before + after;
			const starts = Array.from(segmenter.segment(text), ({index}) => index);
			return {text, cursor: starts.filter(start => start < before.length).length};
		};
		const unit = fc.oneof(
			fc.string({unit: 'grapheme', minLength: 1, maxLength: 1}),
			fc.constantFrom('\u0301', '\u200D', '\uFE0F', '🇫', '🇷', '👩', 'ᄒ', 'ᅡ', 'ᆫ', '\r', 'क', '्', '\uD83D'),
		);
		const moves = {
			left: (_before: string[], _after: string[], cursor: number) => Math.max(0, cursor - 1),
			right: (before: string[], after: string[]) => before.length + Math.min(1, after.length),
		};
		const step = fc.oneof(unit, fc.constantFrom('backspace', 'delete', 'left', 'right'));
		fc.assert(
			fc.property(fc.array(step, {maxLength: 50}), steps => {
				let field = emptyField;
				let model = {text: '', cursor: 0};
				for (const key of steps) {
					const all = parts(model.text);
					const [before, after] = [all.slice(0, model.cursor), all.slice(model.cursor)];
					if (key === 'left' || key === 'right') model = {...model, cursor: moves[key](before, after, model.cursor)};
					else if (key === 'backspace') model = behind(before.slice(0, -1).join(''), after.join(''));
					else if (key === 'delete') model = behind(before.join(''), after.slice(1).join(''));
					else model = behind(before.join('') + key, after.join(''));
					field = ['left', 'right', 'backspace', 'delete'].includes(key) ? press(field, key) : insert(field, key);
					expect({text: field.text, cursor: field.cursor}).toEqual(model);
				}
			}),
			{numRuns: 300},
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
