import type {FileHandle} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {RandomAccessReader} from 'yauzl';

const chunkBytes = 65_536;

async function* chunks(file: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
	for (let at = start; at < end; ) {
		const {bytesRead, buffer} = await file.read(Buffer.allocUnsafe(Math.min(chunkBytes, end - at)), 0, null, at);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
		at += bytesRead;
	}
}

/**
 * An open file as yauzl reads it: by places, never as a whole. Its own reader of open files lets Node throw out of anybody's reach
 * where a damaged archive names a place no file has, and may read on after the file was closed.
 */
export class ZipFileReader extends RandomAccessReader {
	readonly #file: FileHandle;

	constructor(file: FileHandle) {
		super();
		this.#file = file;
	}

	override _readStreamForRange(start: number, end: number): Readable {
		return Readable.from(chunks(this.#file, start, end), {objectMode: false});
	}

	override read(
		buffer: Buffer,
		offset: number,
		length: number,
		position: number,
		callback: (error: Error | null, bytesRead?: number) => void,
	): void {
		if (!Number.isSafeInteger(position + length)) {
			callback(null, 0);
			return;
		}
		this.#file.read(buffer, offset, length, position).then(
			({bytesRead}) => callback(null, bytesRead),
			(error: Error) => callback(error),
		);
	}
}
