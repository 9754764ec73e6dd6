import {type FileHandle, open, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {decode} from './decode.ts';
import {IntakeError} from './error.ts';
import {isKnown, type Said, type Source} from './read.ts';
import type {NamedText} from './read-file.ts';
import type {Zip} from './zip.ts';
import {createBudget, type Limits, type Reading, startBytes} from './zip-limits.ts';
import {isDocument, isEmptyZip, isPacked, isZip} from './zip-marks.ts';

/** What Node says of a file; anything else is a fault of ours and stays what it is. */
const errorOf = (error: unknown, path: string): unknown => {
	if (error instanceof IntakeError || !(error instanceof Error && 'syscall' in error)) return error;
	const code = 'code' in error ? error.code : undefined;
	return new IntakeError(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable', path);
};

/** Unpacking is loaded by whoever has something packed. */
const unpack = async (zip: Zip, path: string, reading: Reading): Promise<NamedText[]> =>
	(await import('./zip.ts')).readZip(zip, path, reading);

const startOf = async (file: FileHandle): Promise<Uint8Array> => {
	const {bytesRead, buffer} = await file.read(Buffer.alloc(startBytes), 0, startBytes, 0);
	return buffer.subarray(0, bytesRead);
};

/** Everything in a file, or in a pipe, whose end nobody knows beforehand; a file that grows meanwhile is read up to the limit. */
const readAll = async (file: FileHandle, path: string, {budget}: Reading): Promise<Uint8Array> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of file.createReadStream({autoClose: false, highWaterMark: 2 ** 20}) as AsyncIterable<Uint8Array>) {
		size += chunk.length;
		budget.announced(size, size, path);
		budget.came(chunk.length, path);
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
};

/** @throws IntakeError where nothing can be in it */
const refuse = (start: Uint8Array, path: string): void => {
	if (isEmptyZip(start)) throw new IntakeError('empty', path);
	if (isPacked(start)) throw new IntakeError('packed', path);
};

const sourceOf = async (bytes: Uint8Array, path: string, reading: Reading): Promise<Source> => {
	refuse(bytes, path);
	return isZip(bytes)
		? {path, folder: true, texts: await unpack({bytes}, path, reading)}
		: {path, folder: false, texts: [{path, text: decode(bytes)}]};
};

/** A file by its name: an archive is read by places, a text whole. */
const readFile = async (path: string, reading: Reading): Promise<Source> => {
	const file = await open(path);
	try {
		const facts = await file.stat();
		if (facts.isFile()) {
			const start = await startOf(file);
			refuse(start, path);
			if (isZip(start)) return {path, folder: true, texts: await unpack({file, size: facts.size}, path, reading)};
			reading.budget.announced(facts.size, facts.size, path);
		}
		return await sourceOf(await readAll(file, path, reading), path, reading);
	} finally {
		await file.close();
	}
};

/** A file of a folder: an archive by its content, a table by its name and content, else nothing. */
const readInFolder = async (path: string, reading: Reading): Promise<NamedText[]> => {
	const isTable = /\.csv$/i.test(path);
	const file = await open(path);
	try {
		const start = await startOf(file);
		if (isZip(start)) return isDocument(start) ? [] : await unpack({file, size: (await file.stat()).size}, path, reading);
		return isTable && reading.knows(start) ? [{path, text: decode(await readAll(file, path, reading))}] : [];
	} finally {
		await file.close();
	}
};

/**
 * The texts of a folder and of those in it. Names that begin with a dot are the system's (macOS leaves `._Connections.csv` beside
 * the file). Links are followed to files and not to folders, which may lead back.
 */
const readFolder = async (path: string, reading: Reading, depth = 1): Promise<NamedText[]> => {
	reading.budget.depth(depth, path);
	const texts: NamedText[] = [];
	const entries = (await readdir(path, {withFileTypes: true})).filter(({name}) => !name.startsWith('.') && name !== '__MACOSX');
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const at = join(path, entry.name);
		reading.budget.file(path);
		const isFile = entry.isFile() || (entry.isSymbolicLink() && (await stat(at).catch(() => null))?.isFile());
		try {
			if (entry.isDirectory()) texts.push(...(await readFolder(at, reading, depth + 1)));
			else if (isFile) texts.push(...(await readInFolder(at, reading)));
		} catch (error) {
			throw errorOf(error, at);
		}
	}
	return texts;
};

/** Standard input, as bytes: at most so many of them, null where there are more. */
export type ReadInput = (most: number) => Promise<Uint8Array | null>;

const readSource = async (path: string, readInput: ReadInput, reading: Reading): Promise<Source> => {
	if (path === '-') {
		const bytes = await readInput(reading.budget.limits.fileBytes);
		if (bytes === null) throw new IntakeError('large', path);
		reading.budget.announced(bytes.length, bytes.length, path);
		return sourceOf(bytes, path, reading);
	}
	try {
		return (await stat(path)).isDirectory() ? {path, folder: true, texts: await readFolder(path, reading)} : await readFile(path, reading);
	} catch (error) {
		throw errorOf(error, path);
	}
};

/** Up to the last line that is there whole: a letter of several bytes may have been cut in the next. */
const wholeLines = (start: Uint8Array): Uint8Array => start.subarray(0, start.lastIndexOf(0x0a) + 1 || start.length);

/**
 * The texts behind paths: files, zip archives whatever their names, folders, or `-`, standard input. In archives and folders only
 * files of the kinds are read, and only as far as it takes to tell the others.
 * @param said what the member says of the files: in archives and folders such are looked for
 * @throws IntakeError where one is missing, cannot be read or unpacked, or passes the limits
 */
export const readSources = async (
	paths: readonly string[],
	readInput: ReadInput,
	{limits, ...said}: Said & {limits?: Limits} = {},
): Promise<Source[]> => {
	const reading = {budget: createBudget(limits), knows: (start: Uint8Array) => isKnown(decode(wholeLines(start)), said)};
	const sources: Source[] = [];
	for (const path of paths) sources.push(await readSource(path, readInput, reading));
	return sources;
};
