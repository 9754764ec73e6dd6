import type {NoteRecord} from '../../domain/batch.ts';
import {firstDay} from '../../domain/first-day.ts';
import {cell, cutLine, keysOf, text} from '../cells.ts';
import type {Layout} from '../columns.ts';
import {readUtc} from '../instants.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

const firstInstant = Date.parse(firstDay);

/**
 * A row of Notes.csv. The note is what counts: without one the row says nothing, and one whose date cannot be read is kept and told.
 * @param lastInstant the latest moment that can have been, epoch ms
 */
export const readNote = (row: Row, layout: Layout<'notes'>, lastInstant: number): Reading<NoteRecord> => {
	const keys = keysOf(row, layout.address);
	const name = cutLine(`${cell(row, layout.first)} ${cell(row, layout.last)}`.trim());
	if (name === '' && keys.length === 0) {
		return {problem: 'nobody'};
	}
	const note = text(row, layout.note);
	if (note === '') {
		return {nothing: true};
	}
	const written = cell(row, layout.writtenOn);
	const instant = readUtc(written);
	const writtenAt = instant === null || instant < firstInstant || instant > lastInstant ? null : instant;
	const record = {keys, name, text: note, writtenAt};
	return written !== '' && writtenAt === null ? {record, problem: 'undated'} : {record};
};
