import type {FileReport, Problem} from '../domain/batch.ts';
import {isBlank} from './cells.ts';
import {type Common, deskOf, type Records} from './desks.ts';
import {IntakeError} from './error.ts';
import type {Recognised} from './recognise.ts';
import {rowsAtMost} from './scan.ts';
import {readTable} from './table.ts';

/** A file, or what stands for one: a name to tell it by and its text, line ends as \n. `writtenAt`, epoch ms: when an archive says it was written. */
export type NamedText = {path: string; text: string; writtenAt?: number | undefined};

export type FileReading = {
	report: FileReport;
	records: Partial<Records>;
	hidden: number;
	/** Newest UTC date in a connections file, '' where there is none. */
	newest: string;
	writtenAt: number;
	/** Messages that mean nothing as long as nobody knows who the member is, and the line their header begins on. */
	pending: number;
	header: number;
};

const newer = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

/**
 * Reads a file whose kind is known, row by row.
 * @throws IntakeError `large` where it has more rows than any table of people
 */
export const readFile = ({path, text, writtenAt = 0}: NamedText, {delimiter, detected}: Recognised, common: Common): FileReading => {
	const {kind, header} = detected;
	const desk = deskOf(detected, common);
	const problems: Problem[] = [];
	const hidden: string[] = [];
	const pendingBefore = common.mail.pending;
	let rows = 0;
	let read = 0;
	const table = readTable(text, delimiter, row => {
		if (row.line <= header || isBlank(row)) {
			return;
		}
		rows += 1;
		const reading = desk.read(row);
		if ('hidden' in reading) {
			hidden.push(reading.hidden);
		}
		if ('problem' in reading && reading.problem !== undefined) {
			problems.push({line: row.line, reason: reading.problem});
		}
		read += 'record' in reading || !('problem' in reading) ? 1 : 0;
	});
	if (table.records > rowsAtMost) throw new IntakeError('large', path);
	const unclosed = table.broken.filter(line => line > header).map(line => ({line, reason: 'quotes' as const}));
	const {connections = []} = desk.records;
	return {
		report: {
			path,
			kind,
			rows: rows + unclosed.length,
			read,
			skipped: rows + unclosed.length - read,
			problems: [...problems, ...unclosed].sort((a, b) => a.line - b.line),
		},
		records: desk.records,
		hidden: hidden.length,
		newest: connections.reduce((newest, {connectedOn}) => newer(newest, connectedOn), hidden.reduce(newer, '')),
		writtenAt,
		pending: common.mail.pending - pendingBefore,
		header,
	};
};
