import type {FileKind} from '../domain/batch.ts';
import type {ColumnMap} from './column-map.ts';
import {type Detected, detect, detectMapped, isNearer, type Missing} from './detect.ts';
import {type Delimiter, delimiters, type Row} from './scan.ts';
import {firstLines, readRows} from './table.ts';

/** Lines that show what a file is: the header is among the first 25 records, and an address column may have to be told by its cells. */
const looksAt = 100;

export type Recognised = {delimiter: Delimiter; detected: Detected};

/** The first lines by each delimiter in them; by the first one also where it is not: then every record is one cell. */
const looks = (text: string): {delimiter: Delimiter; rows: readonly Row[]}[] => {
	const start = firstLines(text, looksAt);
	return delimiters
		.filter((delimiter, index) => index === 0 || start.includes(delimiter))
		.map(delimiter => ({delimiter, rows: readRows(start, delimiter)}));
};

/** What a text is, and what stands between its cells: of several readings the one whose header comes first. */
export const recognise = (text: string, kinds: readonly FileKind[]): Recognised | null => {
	let first: Recognised | null = null;
	for (const {delimiter, rows} of looks(text)) {
		const detected = detect(rows, kinds);
		if (detected !== null && (first === null || detected.header < first.detected.header)) {
			first = {delimiter, detected};
		}
	}
	return first;
};

/** A list by the columns the member names; where it lacks one, what comes nearest; null for a text without records. */
export const recogniseMapped = (text: string, map: ColumnMap): Recognised | Missing | null => {
	let nearest: Missing | null = null;
	for (const {delimiter, rows} of looks(text)) {
		const mapped = detectMapped(rows, map);
		if (mapped !== null && 'kind' in mapped) {
			return {delimiter, detected: mapped};
		}
		nearest = mapped !== null && isNearer(mapped, nearest) ? mapped : nearest;
	}
	return nearest;
};
