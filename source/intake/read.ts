import {type Batch, type FileKind, fileKinds} from '../domain/batch.ts';
import {cleanLine} from '../domain/text.ts';
import {boundCell} from './cells.ts';
import {type ColumnMap, MissingColumnError} from './column-map.ts';
import type {Common} from './desks.ts';
import {IntakeError} from './error.ts';
import {isLookAlike} from './look-alikes.ts';
import {createMail} from './mail.ts';
import {createSightings} from './member.ts';
import {type FileReading, type NamedText, readFile} from './read-file.ts';
import {type Recognised, recognise, recogniseMapped} from './recognise.ts';
import {toBatch} from './to-batch.ts';

/** What the member named: a file, or what holds files (a folder, an archive), whose files of other kinds are passed over. */
export type Source = {path: string; folder: boolean; texts: readonly NamedText[]};

/** What the member says of the files: they are of this kind, they have these columns. */
export type Said = {as?: FileKind | undefined; map?: ColumnMap};

/** What a text is by its content, or by the member's word. */
const recogniseSaid = (text: string, {as, map = []}: Said): Recognised | null => {
	if (map.length === 0) {
		return recognise(text, as === undefined ? fileKinds : [as]);
	}
	const mapped = recogniseMapped(text, map);
	return mapped !== null && 'detected' in mapped ? mapped : null;
};

/** Whether a text that begins like this is one that `readBatch` reads: what is not need not be read to its end. */
export const isKnown = (start: string, said: Said): boolean => recogniseSaid(start, said) !== null;

const firstLineOf = (text: string): string => {
	const line = cleanLine(boundCell(text.split('\n').find(each => each.trim() !== '') ?? ''));
	const letters = [...line];
	return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : line;
};

/** Why a file that was named cannot be read. */
const refusal = ({path, text}: NamedText, {map = []}: Said): Error => {
	if (text.trim() === '') {
		return new IntakeError('empty', path);
	}
	const mapped = map.length === 0 ? null : recogniseMapped(text, map);
	return mapped !== null && 'missing' in mapped
		? new MissingColumnError(path, mapped.missing, mapped.columns)
		: new IntakeError('unknown', path, firstLineOf(text));
};

/** Whether a file is not what its header says: a talk with a program has the header of messages, any list of names that of skills. */
const isDoubtful = ({detected: {kind}}: Recognised, {path}: NamedText, folder: boolean): boolean =>
	(kind === 'messages' && isLookAlike(path)) || (kind === 'skills' && !folder);

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** A column called Name holds skills where it is the only such file beside others that LinkedIn wrote. */
const isSure = ({report: {kind, path}}: FileReading, all: readonly FileReading[]): boolean => {
	const beside = kind === 'skills' ? all.filter(({report}) => folderOf(report.path) === folderOf(path)) : [];
	return (
		kind !== 'skills' ||
		(beside.filter(({report}) => report.kind === 'skills').length === 1 &&
			beside.some(({report}) => report.kind !== 'skills' && report.kind !== 'targets'))
	);
};

const readSource = ({path, folder, texts}: Source, said: Said, common: Common): FileReading[] => {
	const readings = texts.flatMap(named => {
		const recognised = recogniseSaid(named.text, said);
		const isRead = recognised !== null && (said.as !== undefined || !isDoubtful(recognised, named, folder));
		if (!isRead && !folder) {
			throw refusal(named, said);
		}
		return isRead ? readFile(named, recognised, common) : [];
	});
	const sure = said.as === undefined ? readings.filter(reading => isSure(reading, readings)) : readings;
	if (sure.length === 0) {
		throw new IntakeError('folder', path);
	}
	return sure;
};

/**
 * Reads files into one batch.
 * @param now epoch ms: what lies later has not happened
 * @param as takes every file for this kind, at the member's word
 * @param map takes every file for a list of people with these columns
 * @throws IntakeError where a file is none of the known kinds, or a folder has none of them
 * @throws MissingColumnError where a file has no column of a name in `map`
 */
export const readBatch = (sources: readonly Source[], {now, ...said}: {now: number} & Said): Batch => {
	const common: Common = {now, mail: createMail(), member: {addresses: createSightings(), names: createSightings()}};
	return toBatch(
		sources.flatMap(source => readSource(source, said, common)),
		common,
	);
};
