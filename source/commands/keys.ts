import {keyNames} from '../locales/key-names.ts';
import {keyProblem} from '../locales/key-problems.ts';
import {columns} from '../output/columns.ts';
import {groupIds} from '../ui/keys/action-ids.ts';
import {actions} from '../ui/keys/actions.ts';
import {resolve} from '../ui/keys/keymap.ts';
import {defineCommand} from './command.ts';

export const keys = defineCommand({
	name: 'keys',
	arguments: {},
	options: {json: {kind: 'flag', summary: 'json'}},
	run({locale, settingsFound, terminal}) {
		const {keymap, problems} = resolve(actions, settingsFound().keys);
		const words = locale.keys;
		const groups = groupIds.map(group => ({
			heading: locale.screen.groups[group],
			rows: keymap.actions
				.filter(action => action.group === group)
				.map(({id, keys: own}) => [
					`  ${own.length === 0 ? words.none : keyNames(own, locale)}`,
					id,
					`${locale.screen.actions[id].long}${keymap.overridden.has(id) ? ` ${words.own}` : ''}`,
				]),
		}));
		const rows = columns(
			groups.flatMap(({rows: each}) => each),
			terminal.columns,
		);
		let at = 0;
		const table = groups.flatMap(({heading, rows: {length}}) => {
			at += length;
			return [heading, ...rows.slice(at - length, at)];
		});
		const told = problems.map(problem => keyProblem(problem, locale));
		return {
			view: 'lines',
			lines: [...table, ...told],
			json: {
				actions: keymap.actions.map(({id, keys: own, scope, group}) => ({id, keys: own, scope, group, own: keymap.overridden.has(id)})),
				problems: problems.map((problem, index) => ({...problem, message: told[index]})),
			},
		};
	},
});
