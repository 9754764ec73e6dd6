import {existsSync, renameSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {line} from '../output/paper.ts';
import {makeFolder} from '../settings/folder.ts';
import {copyChecked, removeStore, replaceDamaged} from '../store/backup.ts';
import {guarded, StoreError} from '../store/error.ts';
import type {Store} from '../store/index.ts';
import {newBackup} from './backup-files.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

type Counts = ReturnType<Store['counts']>;

/** A copy of the backup beside the store, checked and brought to this linkdash's schema. @throws CliError 65 or 66: nothing was changed */
const checkedCopy = async (context: Context, file: string, copy: string): Promise<Counts> => {
	const words = context.locale.keeping.restore;
	const shown = line(file);
	if (!existsSync(file)) throw new CliError(exits.noInput, words.missing(shown));
	const {openStore} = await import('../store/open.ts');
	try {
		guarded(file, () => copyChecked(file, copy));
		const store = openStore(copy, context.rules());
		try {
			return store.counts();
		} finally {
			store.close();
		}
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		if (error.code === 'busy') throw error;
		throw new CliError(error.code === 'unwritable' ? exits.noInput : exits.data, words[error.code](shown));
	}
};

/**
 * Keeps the present store among the backups, and puts the copy in its place. A damaged one, which is what backups are for, is kept as it is.
 * @returns where it is kept; null where there was none
 * @throws StoreError `busy`, or where the present store is of a newer linkdash or another program
 */
const replace = async (context: Context, copy: string): Promise<string | null> => {
	const {paths} = context;
	if (!existsSync(paths.store)) {
		renameSync(copy, paths.store);
		return null;
	}
	const kept = newBackup(context, '-before-restore');
	const {openStore} = await import('../store/open.ts');
	try {
		const store = openStore(paths.store, context.rules());
		try {
			store.backup(kept);
			store.replaceWith(copy);
		} finally {
			store.close();
		}
	} catch (error) {
		if (!(error instanceof StoreError && error.code === 'damaged')) throw error;
		guarded(paths.store, () => replaceDamaged(paths.store, copy, kept));
	}
	return kept;
};

export const restore = defineCommand({
	name: 'restore',
	arguments: {file: {placeholder: 'FILE', summary: 'restoreFile'}},
	options: {},
	async run(context, {file: given}) {
		const {keeping, commands} = context.locale;
		const file = resolve(given);
		const copy = join(context.paths.data, `restore-${process.pid}.db`);
		guarded(context.paths.store, () => makeFolder(context.paths.data));
		try {
			const counts = await checkedCopy(context, file, copy);
			if (context.terminal.interactive && !(await context.confirm(keeping.restore.ask(line(file), counts))))
				return {view: 'lines', lines: [commands.ask.kept]};
			const kept = await replace(context, copy);
			const lines = [keeping.restore.done(counts), ...(kept === null ? [] : [keeping.restore.kept(line(kept))])];
			return {view: 'lines', lines};
		} finally {
			removeStore(copy);
		}
	},
});
