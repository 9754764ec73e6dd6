import {resolve} from 'node:path';
import {line} from '../output/paper.ts';
import {StoreError} from '../store/error.ts';
import {newBackup} from './backup-files.ts';
import {defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {reasonOf} from './export.ts';

export const backup = defineCommand({
	name: 'backup',
	arguments: {file: {placeholder: 'FILE', summary: 'backupFile', optional: true}},
	options: {},
	async run(context, given) {
		const store = await context.store();
		const {keeping} = context.locale;
		const file = given.file === undefined ? newBackup(context) : resolve(given.file);
		if (file === context.paths.store) throw new CliError(exits.usage, keeping.backup.ownStore);
		try {
			store.backup(file);
		} catch (error) {
			const cause = error instanceof StoreError ? error.cause : error;
			throw new CliError(exits.cannotCreate, keeping.notWritten(line(file), reasonOf(cause)));
		}
		return {view: 'lines', lines: [keeping.backup.made(line(file), store.counts())]};
	},
});
