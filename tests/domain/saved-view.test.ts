import fc from 'fast-check';
import {expect, it} from 'vitest';
import {changedViews, readViews} from '../../source/domain/saved-view.ts';

it.each([
	['no list', {Paris: 'tag:paris'}, {code: 'no-list'}],
	['no object', ['tag:paris'], {code: 'no-view', place: 1}],
	['a filter that is no text', [{name: 'Paris', filter: 7}], {code: 'no-view', place: 1}],
	['no name', [{filter: 'tag:paris'}], {code: 'no-name', place: 1}],
	['a name of control characters', [{name: '\u001B[2J\u0007', filter: 'x'}], {code: 'no-name', place: 1}],
	['the name of another view', [{name: 'Duplicates', filter: 'x'}], {code: 'no-name', place: 1}],
	['the name of a list', [{name: 'Everyone', filter: 'x'}], {code: 'no-name', place: 1}],
	['the whole of a list', [{name: 'Paris', view: 'targets'}], {code: 'whole', place: 1}],
	['the whole of everyone in its own order', [{name: 'Paris', order: 'name'}], {code: 'whole', place: 1}],
	['a list there is not', [{name: 'Paris', view: 'friends'}], {code: 'view', place: 1}],
	['an order there is not', [{name: 'Paris', order: 'age'}], {code: 'order', place: 1}],
	[
		'a name that is taken',
		[
			{name: 'Zoé', filter: 'a'},
			{name: 'zoe', filter: 'b'},
		],
		{code: 'twice', place: 2},
	],
	[
		'the same list again',
		[
			{name: 'One', filter: 'a'},
			{name: 'Two', filter: ' a '},
		],
		{code: 'twice', place: 2},
	],
])('%s is told, and left out', (_, value, problem) => {
	const {views, problems} = readViews(value);
	expect(problems).toEqual([problem]);
	expect(views).toHaveLength(Array.isArray(value) ? value.length - 1 : 0);
});

it('whatever stands there, what is read can be read again and is the same', () => {
	fc.assert(
		fc.property(fc.anything(), value => {
			const {views} = readViews(value);
			expect(readViews(views)).toEqual({views, problems: []});
		}),
	);
});

it('a change leaves what others wrote, and what is wrong for its owner to mend', () => {
	const paris = {name: 'Paris', view: 'targets', filter: 'tag:paris', order: null} as const;
	const entries = [{name: 'Lyon', filter: 'x', colour: 'red'}, 'odd', {name: 'Old', filter: 'y'}];
	expect(changedViews(entries, {kept: paris, instead: null})).toEqual([...entries, paris]);
	expect(changedViews(entries, {kept: paris, instead: 'old'})).toEqual([entries[0], 'odd', paris]);
	expect(changedViews(entries, {kept: null, instead: 'Old'})).toEqual([entries[0], 'odd']);
	// under a name that another has: that one gives way, and it is there once
	expect(changedViews(entries, {kept: {...paris, name: 'LYON'}, instead: 'Old'})).toEqual(['odd', {...paris, name: 'LYON'}]);
	expect(changedViews(entries, {kept: {...paris, name: 'lyon'}, instead: null})).toEqual([{...paris, name: 'lyon'}, 'odd', entries[2]]);
});

it('of very many views the first hundred are there', () => {
	const many = Array.from({length: 10_000}, (_, index) => ({name: `View ${index}`, filter: `tag:${index}`}));
	const {views, problems} = readViews(many);
	expect([views.length, problems]).toEqual([100, [{code: 'too-many'}]]);
});
