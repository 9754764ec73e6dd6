import {readdir, readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {decode} from './decode.ts';
import {IntakeError} from './error.ts';
import type {NamedText, Source} from './read.ts';

/** Zip archives begin so, whatever they are called. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];

const errorOf = (error: unknown, path: string): IntakeError => {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return new IntakeError(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', path);
};

const named = (path: string, bytes: Uint8Array): NamedText => {
	if (zipMark.every((byte, index) => bytes[index] === byte)) {
		throw new IntakeError('zip', path);
	}
	return {path, text: decode(bytes)};
};

/** A folder's tables. Names that begin with a dot are the system's (macOS leaves `._Connections.csv` beside the file). */
const readFolder = async (path: string): Promise<Source> => {
	const names = (await readdir(path)).filter(name => /\.csv$/i.test(name) && !name.startsWith('.')).sort();
	const texts = await Promise.all(names.map(async name => named(join(path, name), await readFile(join(path, name)))));
	return {path, folder: true, texts};
};

const readSource = async (path: string, readInput: () => Promise<Uint8Array>): Promise<Source> => {
	if (path === '-') {
		return {path, folder: false, texts: [named(path, await readInput())]};
	}
	try {
		return (await stat(path)).isDirectory() ? await readFolder(path) : {path, folder: false, texts: [named(path, await readFile(path))]};
	} catch (error) {
		throw error instanceof IntakeError ? error : errorOf(error, path);
	}
};

/**
 * The texts behind paths: files, folders (their *.csv) or `-`, standard input.
 * @param readInput everything on standard input, as bytes
 * @throws IntakeError where one is missing, cannot be read or is a zip archive
 */
export const readSources = (paths: readonly string[], readInput: () => Promise<Uint8Array>): Promise<Source[]> =>
	Promise.all(paths.map(path => readSource(path, readInput)));
