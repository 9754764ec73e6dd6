import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

/** `Basic_LinkedInDataExport_06-27-2026.zip`, `Complete_...zip.zip`, `... (1)`: only a hint, the content decides. */
const archiveName = /linkedindataexport/i;

/** What browsers call a file that is still coming. */
const unfinished = /\.(?:crdownload|part|partial|download|opdownload|tmp)$/i;

/** The newest archive of LinkedIn in a folder, packed or not; null where there is none or the folder cannot be read. */
export const findArchive = async (folder: string): Promise<string | null> => {
	const names = await readdir(folder).catch((): string[] => []);
	const found = await Promise.all(
		names
			.filter(name => archiveName.test(name) && !unfinished.test(name))
			.map(async name => {
				const path = join(folder, name);
				const entry = await stat(path).catch(() => null);
				return entry === null ? null : {path, changed: entry.mtimeMs};
			}),
	);
	const [newest] = found.filter(entry => entry !== null).sort((a, b) => b.changed - a.changed);
	return newest?.path ?? null;
};
