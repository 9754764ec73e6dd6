import {readFileSync} from 'node:fs';
import path from 'node:path';
import {usageOf} from '../../source/commands/parse.ts';
import {commands} from '../../source/commands/table.ts';
import {type Locale, loadLocale} from '../../source/locales/index.ts';
import {keyNames} from '../../source/locales/key-names.ts';
import {groupIds} from '../../source/ui/keys/action-ids.ts';
import {actions} from '../../source/ui/keys/actions.ts';
import {figures, figuresTable} from '../simulation/figures.ts';

/** The parts of README.md that are made from the tables of the program, so that it cannot tell of a key or command that is not there. */

export const readmeFile = path.resolve(import.meta.dirname, '../../README.md');

const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
	[heads, heads.map(() => '---'), ...rows].map(row => `| ${row.join(' | ')} |`).join('\n');

/** The groups of `?` that are about the list; those of fields and menus say themselves what they take. */
const keyGroups = groupIds.filter(group => group !== 'field' && group !== 'prompt');

const keys = (locale: Locale): string =>
	table(
		['key', 'what it does'],
		keyGroups.flatMap(group => [
			[`**${locale.screen.groups[group]}**`, ''],
			...actions
				.filter(action => action.group === group)
				.map(action => [keyNames(action.keys, locale).split(' ').map(code).join(' '), locale.screen.actions[action.id].long]),
		]),
	);

const commandTable = ({commands: words}: Locale): string =>
	table(
		['command', 'what it does'],
		commands.map(command => [code(`linkdash ${usageOf(command)}`), words.summaries[command.name]]),
	);

/** README.md as it should be: prose as it stands, tables between their markers made anew. */
export const renderReadme = async (): Promise<string> => {
	const locale = await loadLocale('en');
	const parts: Readonly<Record<string, string>> = {keys: keys(locale), commands: commandTable(locale), figures: figuresTable(figures())};
	return Object.entries(parts).reduce(
		(text, [name, part]) => {
			const between = new RegExp(`(<!-- ${name}: .*? -->\\n)[\\s\\S]*?(<!-- end of ${name} -->)`);
			if (!between.test(text)) throw new Error(`README.md has lost its markers for ${name}`);
			return text.replace(between, (_, before: string, after: string) => `${before}\n${part}\n\n${after}`);
		},
		readFileSync(readmeFile, 'utf8'),
	);
};
