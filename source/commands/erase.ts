import type {Traces} from '../domain/purge.ts';
import {line} from '../output/paper.ts';
import {StoreError} from '../store/error.ts';
import type {Store} from '../store/index.ts';
import {backupsIn} from './backup-files.ts';
import type {Context} from './command.ts';

/** The person is in the backups too. @returns those that could not be opened */
const eraseInBackups = async (context: Context, traces: Traces): Promise<string[]> => {
	const {openStore} = await import('../store/open.ts');
	return backupsIn(context).filter(file => {
		try {
			const store = openStore(file, context.rules());
			try {
				return !store.purge(traces);
			} finally {
				store.close();
			}
		} catch (error) {
			if (error instanceof StoreError) return true;
			throw error;
		}
	});
};

/**
 * Deletes a person for good, from the store and from the backups.
 * @returns what is to be said of it, the first line that it is done
 */
export const erase = async (context: Context, store: Store, id: string): Promise<string[]> => {
	const words = context.locale.keeping.purge;
	const traces = store.traces(id);
	const isClean = store.purge(traces);
	const left = await eraseInBackups(context, traces);
	return [words.done, ...(isClean ? [] : [words.openElsewhere]), ...left.map(file => words.backupLeft(line(file)))];
};
