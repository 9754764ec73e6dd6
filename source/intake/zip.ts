import type {FileHandle} from 'node:fs/promises';
import {crc32} from 'node:zlib';
import {type Entry, fromBufferPromise, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile} from 'yauzl';
import {decode} from './decode.ts';
import {IntakeError} from './error.ts';
import type {NamedText} from './read-file.ts';
import {ZipFileReader} from './zip-file.ts';
import {type Reading, startBytes} from './zip-limits.ts';
import {isDocument, isZip} from './zip-marks.ts';

export type Zip = {file: FileHandle; size: number} | {bytes: Uint8Array};

/** Names are shown and never opened: nothing in an archive can name a place outside it. Raw, so that an odd one spoils no archive. */
const options = {decodeStrings: false, autoClose: false};

const openZip = (zip: Zip): Promise<ZipFile> =>
	'bytes' in zip
		? fromBufferPromise(Buffer.from(zip.bytes.buffer, zip.bytes.byteOffset, zip.bytes.byteLength), options)
		: fromRandomAccessReaderPromise(new ZipFileReader(zip.file), zip.size, options);

const partsOf = ({generalPurposeBitFlag, fileNameRaw, extraFields}: Entry): string[] =>
	getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
		.split('/')
		.filter(part => part !== '' && part !== '.' && part !== '..');

/** macOS leaves `__MACOSX/._Connections.csv` beside Connections.csv. */
const isSystem = (parts: readonly string[]): boolean => parts[0] === '__MACOSX' || (parts.at(-1)?.startsWith('.') ?? true);

/** Folders have a name that ends in a slash, and no bytes. */
const isFolder = ({fileNameRaw, uncompressedSize}: Entry): boolean =>
	uncompressedSize === 0 && [0x2f, 0x5c].includes(fileNameRaw.at(-1) ?? 0);

/** A zip's times are of a clock nobody names, unless its maker was careful: the earlier of the member's own and UTC claims the least. */
const writtenAt = (entry: Entry): number =>
	Math.min(entry.getLastModDate({timezone: 'UTC'}).getTime(), entry.getLastModDate({timezone: 'local'}).getTime()) || 0;

/** Whether a file that begins so is read: an archive, or a text that is wanted. */
const isWanted = (start: Uint8Array, {knows}: Reading): boolean => (isZip(start) ? !isDocument(start) : knows(start));

/** The bytes of a file of an archive, or null where its beginning shows that it is not wanted: then the rest is never unpacked. */
const readEntry = async (archive: ZipFile, entry: Entry, path: string, reading: Reading): Promise<Uint8Array | null> => {
	const {budget} = reading;
	const chunks: Uint8Array[] = [];
	let size = 0;
	let looked = false;
	for await (const chunk of (await archive.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
		budget.came(chunk.length, path);
		chunks.push(chunk);
		size += chunk.length;
		if (!looked && size >= startBytes) {
			looked = true;
			if (!isWanted(Buffer.concat(chunks), reading)) return null;
			budget.announced(entry.uncompressedSize, entry.compressedSize, path);
		}
	}
	const bytes = Buffer.concat(chunks);
	if (crc32(bytes) !== entry.crc32) throw new IntakeError('damaged', path);
	return looked || isWanted(bytes, reading) ? bytes : null;
};

/** What yauzl and zlib throw says in English that the archive is not as it should be; what Node throws of a file, that it cannot be read. */
const errorOf = (error: unknown, path: string): IntakeError => {
	if (error instanceof IntakeError) return error;
	if (error instanceof Error && 'syscall' in error) return new IntakeError('unreadable', path);
	return new IntakeError(error instanceof Error && error.message.includes('encrypt') ? 'locked' : 'damaged', path);
};

/**
 * The wanted texts of a zip archive and of the archives in it, each named by the way to it: `archive.zip/Connections.csv`. Files are
 * told by their content, and nothing is written anywhere.
 * @throws IntakeError `locked`, `packed`, `damaged`, `unreadable`, or `large` where a limit is passed
 */
export const readZip = async (zip: Zip, path: string, reading: Reading, depth = 1): Promise<NamedText[]> => {
	const texts: NamedText[] = [];
	try {
		reading.budget.depth(depth, path);
		const archive = await openZip(zip);
		for await (const entry of archive.eachEntry()) {
			reading.budget.file(path);
			const parts = partsOf(entry);
			if (isFolder(entry) || isSystem(parts)) continue;
			const at = [path, ...parts].join('/');
			if (entry.isEncrypted()) throw new IntakeError('locked', path);
			if (!entry.canDecodeFileData()) throw new IntakeError('packed', path);
			const bytes = await readEntry(archive, entry, at, reading);
			if (bytes === null) continue;
			if (isZip(bytes)) texts.push(...(await readZip({bytes}, at, reading, depth + 1)));
			else texts.push({path: at, text: decode(bytes), writtenAt: writtenAt(entry)});
		}
	} catch (error) {
		throw errorOf(error, path);
	}
	return texts;
};
