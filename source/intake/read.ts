import {
	type Batch,
	type ConnectionRecord,
	type FileKind,
	type FileReport,
	fileKinds,
	type InvitationRecord,
	type Problem,
	type TargetRecord,
} from '../domain/batch.ts';
import {dayMs, noonUtc} from '../domain/calendar.ts';
import {cleanLine} from '../domain/text.ts';
import {boundCell, isBlank} from './cells.ts';
import {type ColumnMap, MissingColumnError} from './column-map.ts';
import type {Detected} from './columns.ts';
import {IntakeError} from './error.ts';
import {firstDay} from './first-day.ts';
import {readConnection} from './kinds/connections.ts';
import {findSentAt, readInvitation} from './kinds/invitations.ts';
import {readTarget} from './kinds/targets.ts';
import type {Reading} from './reading.ts';
import {type Recognised, recognise, recogniseMapped} from './recognise.ts';
import {type Row, readTable, rowsAtMost} from './table.ts';

/** A file, or what stands for one: a name to tell it by and its text, line ends as \n. `writtenAt`, epoch ms: when an archive says it was written. */
export type NamedText = {path: string; text: string; writtenAt?: number | undefined};

/** What the member named: a file, or what holds files (a folder, an archive), whose files of other kinds are passed over. */
export type Source = {path: string; folder: boolean; texts: readonly NamedText[]};

type Records = {connections: ConnectionRecord[]; invitations: InvitationRecord[]; targets: TargetRecord[]};

type FileReading = {report: FileReport; records: Partial<Records>; hidden: number; newest: string; writtenAt: number};

/** Rows read one by one, each problem with its line. */
const readRows = <R>(rows: readonly Row[], read: (row: Row) => Reading<R>) => {
	const records: R[] = [];
	const problems: Problem[] = [];
	const hidden: string[] = [];
	for (const row of rows) {
		const reading = read(row);
		if ('record' in reading) {
			records.push(reading.record);
		} else if ('hidden' in reading) {
			hidden.push(reading.hidden);
		}
		if ('problem' in reading && reading.problem !== undefined) {
			problems.push({line: row.line, reason: reading.problem});
		}
	}
	return {records, problems, hidden};
};

type KindReading = {records: Partial<Records>; problems: Problem[]; hidden: readonly string[]};

/** The reader of each kind of file. A clock may be wrong, and a date of UTC ahead of the member's own: by a day, no more. */
const readKind = (rows: readonly Row[], detected: Detected, now: number): KindReading => {
	const lastInstant = now + dayMs;
	switch (detected.kind) {
		case 'connections': {
			const lastDay = new Date(lastInstant).toISOString().slice(0, 10);
			const {records, ...rest} = readRows(rows, row => readConnection(row, detected.layout, lastDay));
			return {records: {connections: records}, ...rest};
		}
		case 'invitations': {
			const layout = findSentAt(rows, detected.layout);
			const {records, ...rest} = readRows(rows, row => readInvitation(row, layout, lastInstant));
			return {records: {invitations: records}, ...rest};
		}
		case 'targets': {
			const {records, ...rest} = readRows(rows, row => readTarget(row, detected.layout));
			return {records: {targets: records}, ...rest};
		}
	}
};

/** What the member says of the files: they are of this kind, they have these columns. */
export type Said = {as?: FileKind | undefined; map?: ColumnMap};

type Asked = {kinds: readonly FileKind[]; map: ColumnMap; now: number};

const recogniseAsked = (text: string, {kinds, map}: Omit<Asked, 'now'>): Recognised | null => {
	if (map.length === 0) {
		return recognise(text, kinds);
	}
	const mapped = recogniseMapped(text, map);
	return mapped !== null && 'detected' in mapped ? mapped : null;
};

const kindsOf = (as: FileKind | undefined): readonly FileKind[] => (as === undefined ? fileKinds : [as]);

/** Whether a text that begins like this is one that `readBatch` reads: what is not need not be read to its end. */
export const isKnown = (start: string, {as, map = []}: Said): boolean => recogniseAsked(start, {kinds: kindsOf(as), map}) !== null;

/** Why a file that was named cannot be read. */
const refusal = ({path, text}: NamedText, {map}: Asked): Error => {
	if (text.trim() === '') {
		return new IntakeError('empty', path);
	}
	const mapped = map.length === 0 ? null : recogniseMapped(text, map);
	return mapped !== null && 'missing' in mapped
		? new MissingColumnError(path, mapped.missing, mapped.columns)
		: new IntakeError('unknown', path, firstLineOf(text));
};

const readFile = ({path, text, writtenAt = 0}: NamedText, asked: Asked): FileReading | null => {
	const recognised = recogniseAsked(text, asked);
	if (recognised === null) {
		return null;
	}
	const {delimiter, detected} = recognised;
	const table = readTable(text, delimiter);
	if (table.rows.length + table.broken.length > rowsAtMost) throw new IntakeError('large', path);
	const data = table.rows.filter(row => row.line > detected.header && !isBlank(row));
	const unclosed = table.broken.filter(line => line > detected.header).map(line => ({line, reason: 'quotes' as const}));
	const {records, problems, hidden} = readKind(data, detected, asked.now);
	const read = hidden.length + Object.values(records).reduce((total, some) => total + some.length, 0);
	const rows = data.length + unclosed.length;
	const dates = [...hidden, ...(records.connections ?? []).map(record => record.connectedOn ?? '')];
	return {
		report: {
			path,
			kind: detected.kind,
			rows,
			read,
			skipped: rows - read,
			problems: [...problems, ...unclosed].sort((a, b) => a.line - b.line),
		},
		records,
		hidden: hidden.length,
		newest: dates.reduce((newest, date) => (date > newest ? date : newest), ''),
		writtenAt,
	};
};

const firstLineOf = (text: string): string => {
	const line = cleanLine(boundCell(text.split('\n').find(each => each.trim() !== '') ?? ''));
	const letters = [...line];
	return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
};

const readSource = ({path, folder, texts}: Source, asked: Asked): FileReading[] => {
	const readings = texts.flatMap(text => {
		const reading = readFile(text, asked);
		if (reading === null && !folder) {
			throw refusal(text, asked);
		}
		return reading ?? [];
	});
	if (readings.length === 0) {
		throw new IntakeError('folder', path);
	}
	return readings;
};

/**
 * Where outcomes are known up to: the newest date of a connections file, when its archive was written, or the newest invitation beside
 * it; never later than now. A time to come, or before LinkedIn, says that the clock of whoever wrote it was wrong.
 */
const coverageOf = (newest: FileReading | undefined, invitations: readonly InvitationRecord[], now: number): number | null => {
	if (newest === undefined) {
		return null;
	}
	const {writtenAt} = newest;
	const written = writtenAt >= Date.parse(firstDay) && writtenAt <= now ? writtenAt : 0;
	const connected = newest.newest === '' ? 0 : Math.max(noonUtc(newest.newest), written);
	return (
		Math.min(
			now,
			invitations.reduce((latest, {sentAt}) => Math.max(latest, sentAt), connected),
		) || null
	);
};

/**
 * Reads files into one batch. Of two connections files the newer speaks first, and only its hidden members count: the older shows
 * the same ones.
 * @param now epoch ms: what lies later has not happened
 * @param as takes every file for this kind, at the member's word
 * @param map takes every file for a list of people with these columns
 * @throws IntakeError where a file is none of the known kinds, or a folder has none of them
 * @throws MissingColumnError where a file has no column of a name in `map`
 */
export const readBatch = (sources: readonly Source[], {now, as, map = []}: {now: number} & Said): Batch => {
	const readings = sources.flatMap(source => readSource(source, {kinds: kindsOf(as), map, now}));
	const archives = readings
		.filter(({report}) => report.kind === 'connections')
		.sort((a, b) => (a.newest === b.newest ? b.writtenAt - a.writtenAt : a.newest < b.newest ? 1 : -1));
	const invitations = readings.flatMap(({records}) => records.invitations ?? []);
	return {
		files: readings.map(({report}) => report),
		connections: archives.flatMap(({records}) => records.connections ?? []),
		invitations,
		targets: readings.flatMap(({records}) => records.targets ?? []),
		messages: [],
		notes: [],
		contacts: [],
		profile: null,
		hidden: archives[0]?.hidden ?? 0,
		coverage: coverageOf(archives[0], invitations, now),
	};
};
