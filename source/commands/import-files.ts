import {join} from 'node:path';
import type {Batch, FileKind} from '../domain/batch.ts';
import {IntakeError, type IntakeErrorCode} from '../intake/error.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {columnMap, missingColumn} from './column-map.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';

const exitOf: Readonly<Record<IntakeErrorCode, number>> = {
	missing: exits.noInput,
	unreadable: exits.noInput,
	packed: exits.data,
	locked: exits.data,
	damaged: exits.data,
	large: exits.data,
	unknown: exits.data,
	folder: exits.data,
	empty: exits.data,
};

/** What reading throws, in words; any other error as it is. */
const intakeProblem = (error: unknown, locale: Context['locale']): unknown => {
	if (!(error instanceof IntakeError)) return missingColumn(error, locale);
	const {code, path, firstLine} = error;
	const {errors, standardInput} = locale.intake;
	return new CliError(exitOf[code], errors[code](path === '-' ? standardInput : line(path), firstLine ?? ''));
};

/** The folder browsers put archives into. */
export const downloadsOf = ({env}: Pick<Context, 'env'>): string =>
	env.XDG_DOWNLOAD_DIR ?? join(env.HOME ?? env.USERPROFILE ?? '.', 'Downloads');

/** No path was given: the newest archive in Downloads, where the member takes it; else how to get one, or how to name this one. */
export const offeredArchive = async (context: Context, {yes}: {yes: boolean}): Promise<readonly string[] | Answer> => {
	const {intake} = context.locale;
	const {findArchive} = await import('../intake/downloads.ts');
	const found = await findArchive(downloadsOf(context));
	if (found === null) return {view: 'lines', exit: exits.usage, lines: intake.howTo};
	if (yes) return [found];
	if (!context.terminal.interactive) return {view: 'lines', exit: exits.usage, lines: [intake.found(line(found))]};
	return (await context.confirm(intake.offer(line(found)))) ? [found] : {view: 'lines', lines: [intake.declined]};
};

/** The texts behind one path, of whatever kind. @throws CliError 65 or 66, one line */
export const readTexts = async (context: Reader, path: string): Promise<readonly {text: string}[]> => {
	const {readSources} = await import('../intake/sources.ts');
	try {
		return (await readSources([path], context.readInput)).flatMap(({texts}) => texts);
	} catch (error) {
		throw intakeProblem(error, context.locale);
	}
};

/** What a batch was read from. */
export type Read = {batch: Batch};

/** What reading files takes of the world. */
export type Reader = Pick<Context, 'locale' | 'now' | 'readInput'>;

type Said = {as: FileKind | undefined; map: readonly string[]; shared: unknown};

/**
 * Opens files, and reads them when asked.
 * @returns the names of the texts in them, and what tells whether the very same was imported before
 * @throws CliError 65 or 66, one line a file
 */
export const readFiles = async (
	context: Reader,
	paths: readonly string[],
	said: Said,
): Promise<{files: string[]; digest: string; read(): Read}> => {
	const {as, shared} = said;
	const map = columnMap(said, context.locale);
	const [{readSources}, {readBatch}, {digestOf}] = await Promise.all([
		import('../intake/sources.ts'),
		import('../intake/read.ts'),
		import('../intake/digest.ts'),
	]);
	try {
		const sources = await readSources(paths, context.readInput, {as, map});
		return {
			files: sources.flatMap(({texts}) => texts.map(({path}) => path)),
			digest: digestOf(sources, {as, map, shared}),
			read: () => {
				try {
					return {batch: readBatch(sources, {now: context.now(), as, map})};
				} catch (error) {
					throw intakeProblem(error, context.locale);
				}
			},
		};
	} catch (error) {
		throw intakeProblem(error, context.locale);
	}
};
