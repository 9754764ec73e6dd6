import {mkdirSync, statSync} from 'node:fs';
import path from 'node:path';

const makeOne = (folder: string): void => {
	try {
		mkdirSync(folder, {mode: 0o700});
	} catch (error) {
		if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw error;
	}
};

/**
 * Makes a folder and those above it that are missing, for their owner alone (0700); one that is there stays as it is.
 * Level by level: Node's own recursive mkdir never ends where the system says ENOENT in a folder that exists, as in `/proc/1`.
 * @throws what the system says: EACCES, ENOENT, ENOTDIR, EEXIST where a file has the name
 */
export const makeFolder = (folder: string): void => {
	try {
		makeOne(folder);
	} catch (error) {
		const above = path.dirname(folder);
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
		makeFolder(above);
		makeOne(folder);
	}
};
