import {fold} from '../domain/text.ts';
import {nameOf} from '../output/paper.ts';
import {personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {erase} from './erase.ts';
import {CliError, exits} from './errors.ts';

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
		const {commands} = context.locale;
		const person = await personOf(context, given.person);
		const name = nameOf(person);
		if (!given.yes && !(await isMeant(context, name))) return {view: 'lines', lines: [commands.ask.kept], exit: exits.refused};
		return {view: 'lines', lines: await erase(context, await context.store(), person.id)};
	},
});
