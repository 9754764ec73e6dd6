import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layout, shared, smallest} from '../../../source/ui/screens/layout.ts';

describe('the layout', () => {
	test('puts the panels beside the list from 100 columns', () => {
		expect(layout(120, 40)).toMatchObject({place: 'side', left: 74, right: 46});
		expect(layout(100, 24)).toMatchObject({place: 'side', left: 58, right: 42});
		expect(layout(200, 60)).toMatchObject({place: 'side', right: 62});
	});

	test('puts them below where it is narrow, in as many lines as there is room for', () => {
		expect(layout(90, 45)).toMatchObject({place: 'below', panels: {acceptance: 3, refusals: 3, network: 3}});
		expect(layout(80, 24)).toMatchObject({place: 'lines', panels: {together: 3}});
		expect(layout(60, 20)).toMatchObject({place: 'summary', panels: {together: 1}});
	});

	test('gives up under its smallest size only', () => {
		expect(layout(smallest.columns, smallest.rows)).not.toBeNull();
		expect(layout(smallest.columns - 1, smallest.rows)).toBeNull();
		expect(layout(smallest.columns, smallest.rows - 1)).toBeNull();
	});

	test('gives the card rows that the list leaves blank, never one it needs', () => {
		fc.assert(
			fc.property(
				fc.integer({min: smallest.columns, max: 300}),
				fc.integer({min: smallest.rows, max: 120}),
				fc.nat({max: 150}),
				(columns, rows, needed) => {
					const at = layout(columns, rows);
					if (!at) throw new Error('there is room');
					const parts = shared(at, needed);
					expect(parts.list + parts.card).toBe(at.list + at.card);
					expect(parts.card).toBeGreaterThanOrEqual(at.card);
					expect(parts.list).toBeGreaterThanOrEqual(Math.min(at.list, needed));
				},
			),
		);
	});

	test('fills every terminal to the row and the column', () => {
		fc.assert(
			fc.property(fc.integer({min: smallest.columns, max: 300}), fc.integer({min: smallest.rows, max: 120}), (columns, rows) => {
				const at = layout(columns, rows);
				if (!at) throw new Error('there is room');
				const {acceptance, refusals, network, together} = at.panels;
				expect(at.left + at.right).toBe(columns);
				expect(at.body).toBe(rows - 3);
				expect(Math.min(at.list, at.card)).toBeGreaterThanOrEqual(2);
				const shared = at.place === 'below' ? acceptance + refusals + network + 3 : at.place === 'side' ? 0 : together + 1;
				expect(at.list + at.card + shared + 3).toBe(at.body);
				if (at.place === 'side') {
					expect(acceptance + refusals + network + 4).toBe(at.body);
					expect(Math.min(acceptance, refusals, network)).toBeGreaterThanOrEqual(2);
				}
			}),
		);
	});
});
