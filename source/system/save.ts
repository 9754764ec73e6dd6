import {closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync} from 'node:fs';

/**
 * Writes a file whole or not at all, for its owner alone (0600): beside it first, then in its place. One that is there is replaced.
 * @throws what the system says: ENOENT, EACCES, EISDIR, ENOSPC
 */
export const saveFile = (file: string, text: string): void => {
	const beside = `${file}.${process.pid}.part`;
	const handle = openSync(beside, 'wx', 0o600);
	try {
		try {
			writeFileSync(handle, text);
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, {force: true});
		throw error;
	}
};
