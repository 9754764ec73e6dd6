import type {Steps} from './steps.ts';

/** `foreign`: a database, but of another program. */
export type StoreErrorCode = 'busy' | 'damaged' | 'unwritable' | 'newer' | 'foreign';

/** A store that cannot be used: which file and why. The words for each code are in `locales`. */
export class StoreError extends Error {
	readonly code: StoreErrorCode;
	readonly path: string;

	constructor(code: StoreErrorCode, path: string, cause: unknown) {
		super(`${code}: ${path}`, {cause});
		this.code = code;
		this.path = path;
	}
}

/** SQLite's primary result codes, https://www.sqlite.org/rescode.html */
const codes: Readonly<Record<number, StoreErrorCode>> = {
	5: 'busy',
	6: 'busy',
	8: 'unwritable',
	10: 'unwritable',
	11: 'damaged',
	13: 'unwritable',
	14: 'unwritable',
	26: 'damaged',
};

const storeErrorOf = (error: unknown, path: string): unknown => {
	if (error instanceof StoreError || !(error instanceof Error)) return error;
	const {errcode, code} = error as Error & {errcode?: number; code?: string};
	const known = typeof errcode === 'number' ? codes[errcode & 0xff] : undefined;
	if (known) return new StoreError(known, path, error);
	return code && ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC', 'ENOENT', 'EEXIST'].includes(code)
		? new StoreError('unwritable', path, error)
		: error;
};

/** Runs work on the file at `path`, turning what SQLite and the file system throw into a StoreError. Errors of our own pass through. */
export const guarded = <T>(path: string, work: () => T): T => {
	try {
		return work();
	} catch (error) {
		throw storeErrorOf(error, path);
	}
};

/** The same of long work. */
export function* guardedSteps<T>(path: string, work: Steps<T>): Steps<T> {
	try {
		return yield* work;
	} catch (error) {
		throw storeErrorOf(error, path);
	}
}
