import type {ConnectionRecord} from '../../domain/batch.ts';
import {firstDay} from '../../domain/first-day.ts';
import {cell, cellOrNull, cutLine, emailOrNull, keysOf} from '../cells.ts';
import type {Layout} from '../columns.ts';
import {readDate} from '../dates.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/**
 * A row of Connections.csv. A row with nothing but a date is a member who hides from exports: counted, nobody is created.
 * The date of an empty cell is unknown; what stands there and is no date, or none that can have been, makes the row unreadable.
 * @param lastDay the latest UTC date that can have been
 */
export const readConnection = (row: Row, layout: Layout<'connections'>, lastDay: string): Reading<ConnectionRecord> => {
	const written = cell(row, layout.connectedOn);
	const connectedOn = readDate(written);
	const keys = keysOf(row, layout.address);
	const name = cutLine(`${cell(row, layout.first)} ${cell(row, layout.last)}`.trim());
	const company = cellOrNull(row, layout.company);
	const position = cellOrNull(row, layout.position);
	const email = emailOrNull(row, layout.email);
	if (written !== '' && (connectedOn === null || connectedOn < firstDay || connectedOn > lastDay)) {
		return {problem: 'date'};
	}
	if (name === '' && keys.length === 0) {
		return connectedOn !== null && company === null && position === null && email === null ? {hidden: connectedOn} : {problem: 'nobody'};
	}
	return {record: {keys, name, company, position, email, connectedOn}};
};
