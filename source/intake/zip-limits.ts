import {IntakeError} from './error.ts';

const MiB = 2 ** 20;

export type Limits = {
	/** Files looked at in folders and archives, all together. */
	files: number;
	/** Bytes of one file, as it lies there or unpacked. */
	fileBytes: number;
	/** Bytes read and unpacked, all together: what is passed over counts as far as it was looked at. */
	allBytes: number;
	/** Bytes unpacked from one byte of an archive, for a file of at least `ratioFrom` bytes. */
	ratio: number;
	ratioFrom: number;
	/** Archives within archives, and folders within folders. */
	depth: number;
};

/**
 * Far above what LinkedIn writes: 30,000 invented connections are 3 MB, and shrink to a seventh. A text is held whole with its rows, so
 * that these bound the memory too.
 */
export const limits: Limits = {files: 10_000, fileBytes: 128 * MiB, allBytes: 384 * MiB, ratio: 200, ratioFrom: 4 * MiB, depth: 6};

/** What is left of the limits in one import. Each takes from it, or throws IntakeError `large` with the path it was taken for. */
export type Budget = {
	readonly limits: Limits;
	/** Bytes that came so far. */
	bytes(): number;
	file(path: string): void;
	/** So many more bytes have come. */
	came(bytes: number, path: string): void;
	/** So many bytes are announced for a file, from so many packed. */
	announced(bytes: number, packed: number, path: string): void;
	/** An archive or a folder lies so deep. */
	depth(depth: number, path: string): void;
};

export const createBudget = (inForce: Limits = limits): Budget => {
	let files = 0;
	let came = 0;
	const within = (fine: boolean, path: string): void => {
		if (!fine) throw new IntakeError('large', path);
	};
	return {
		limits: inForce,
		bytes: () => came,
		file: path => {
			files += 1;
			within(files <= inForce.files, path);
		},
		came: (bytes, path) => {
			came += bytes;
			within(came <= inForce.allBytes, path);
		},
		announced: (bytes, packed, path) => {
			within(bytes <= inForce.fileBytes, path);
			within(bytes < inForce.ratioFrom || bytes <= packed * inForce.ratio, path);
		},
		depth: (depth, path) => within(depth <= inForce.depth, path),
	};
};

/** How much of a file shows whether it is wanted: a header is among its first 25 records. */
export const startBytes = 16_384;

/** `knows`: whether bytes that begin like this are a text that is wanted. */
export type Reading = {budget: Budget; knows(start: Uint8Array): boolean};
