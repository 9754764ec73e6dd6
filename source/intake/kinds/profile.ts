import type {ProfileRecord} from '../../domain/batch.ts';
import {cell, cellOrNull, cutLine, cutText, text} from '../cells.ts';
import type {Layout} from '../columns.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/** The row of Profile.csv: the member's own, without an address. What the file has no column for is absent. */
export const readProfile = (row: Row, layout: Layout<'profile'>): Reading<ProfileRecord> => {
	const name = cutLine(`${cell(row, layout.first)} ${cell(row, layout.last)}`.trim());
	if (name === '') {
		return {problem: 'nobody'};
	}
	const record: ProfileRecord = {name};
	if (layout.headline !== undefined) {
		record.headline = cutText(cell(row, layout.headline)) || null;
	}
	if (layout.summary !== undefined) {
		record.summaryLength = text(row, layout.summary).length;
	}
	if (layout.place !== undefined) {
		record.place = cellOrNull(row, layout.place);
	}
	if (layout.industry !== undefined) {
		record.industry = cellOrNull(row, layout.industry);
	}
	return {record};
};
