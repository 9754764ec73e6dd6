import {keyProblem} from '../locales/key-problems.ts';
import {line} from '../output/paper.ts';
import type {ActionId} from '../ui/keys/action-ids.ts';
import {actions} from '../ui/keys/actions.ts';
import {resolve} from '../ui/keys/keymap.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';

/** The keys of an action as a setting: `keys.send`. */
const prefix = 'keys.';

export const isBinding = (key: string): boolean => key.startsWith(prefix);

const idOf = ({locale}: Context, key: string): ActionId => {
	const action = actions.find(({id}) => `${prefix}${id}` === key);
	if (!action) throw new CliError(exits.usage, locale.keys.noAction(line(key)));
	return action.id;
};

const namesIn = (text: string): string[] =>
	// a comma alone is the key
	text === ','
		? [text]
		: text
				.split(',')
				.map(name => name.trim())
				.filter(name => name !== '');

const shown = (keys: readonly string[], {locale}: Context): string => (keys.length === 0 ? locale.keys.none : line(keys.join(', ')));

/** Rows of `config list`: the member's own keys. */
export const listedKeys = (context: Context): string[][] => {
	const {keymap} = resolve(actions, context.settingsFound().keys);
	const {commands, screen} = context.locale;
	return keymap.actions
		.filter(({id}) => keymap.overridden.has(id))
		.map(({id, keys}) => [`${prefix}${id}`, shown(keys, context), commands.config.given, screen.actions[id].long]);
};

/** The keys in force of one action. */
export const boundKeys = (context: Context, key: string): string => {
	const id = idOf(context, key);
	return shown(resolve(actions, context.settingsFound().keys).keymap.actions.find(action => action.id === id)?.keys ?? [], context);
};

/** Gives an action other keys: `s,ctrl-s`, or `none`. @throws CliError 2 where that cannot be */
export const bindKeys = async (context: Context, key: string, text: string | undefined): Promise<string[]> => {
	const {locale} = context;
	const id = idOf(context, key);
	if (text === undefined) throw new CliError(exits.usage, locale.keys.problem['no-list'](id));
	const names = text === 'none' ? [] : namesIn(text);
	const {keys: present} = context.settingsFound();
	const known = typeof present === 'object' && present !== null && !Array.isArray(present) ? present : {};
	const {problems} = resolve(actions, {...known, [id]: names});
	const before = new Set(resolve(actions, present).problems.map(problem => keyProblem(problem, locale)));
	const told = problems.map(problem => keyProblem(problem, locale)).find(text => !before.has(text));
	if (told !== undefined) throw new CliError(exits.usage, told);
	(await context.settingsFile()).bind(id, names);
	return [locale.commands.config.set(key, shown(names, context))];
};

/** Gives an action the keys of the table again. */
export const unbindKeys = async (context: Context, key: string): Promise<string[]> => {
	(await context.settingsFile()).bind(idOf(context, key), null);
	return [context.locale.commands.config.reset(key)];
};
