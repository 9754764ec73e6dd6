import type {Traces} from '../domain/purge.ts';
import {fold} from '../domain/text.ts';
import {line, nameOf} from '../output/paper.ts';
import {StoreError} from '../store/error.ts';
import {personOf} from './act.ts';
import {backupsIn} from './backup-files.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

/** The person is in the backups too. @returns those that could not be opened */
const purgeBackups = async (context: Context, traces: Traces): Promise<string[]> => {
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

/** It cannot be taken back: the name is typed, which no habit does. @throws CliError 2 where nobody can be asked */
const isMeant = async (context: Context, name: string): Promise<boolean> => {
	const {purge} = context.locale.keeping;
	if (!context.terminal.interactive) throw new CliError(exits.usage, purge.needsYes);
	return fold(await context.ask(purge.ask(name))) === fold(name);
};

export const purge = defineCommand({
	name: 'purge',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {yes: {kind: 'flag', summary: 'yes'}},
	async run(context, given) {
		const {keeping, commands} = context.locale;
		const person = await personOf(context, given.person);
		const name = nameOf(person);
		if (!given.yes && !(await isMeant(context, name))) return {view: 'lines', lines: [commands.ask.kept], exit: exits.refused};
		const store = await context.store();
		const traces = store.traces(person.id);
		const isClean = store.purge(traces);
		const left = await purgeBackups(context, traces);
		return {
			view: 'lines',
			lines: [
				keeping.purge.done,
				...(isClean ? [] : [keeping.purge.openElsewhere]),
				...left.map(file => keeping.purge.backupLeft(line(file))),
			],
		};
	},
});
