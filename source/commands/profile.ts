import {byHand, preflightOf} from '../domain/preflight.ts';
import {act} from './act.ts';
import {defineCommand} from './command.ts';

export const profile = defineCommand({
	name: 'profile',
	arguments: {item: {placeholder: 'ITEM', summary: 'profileItem', choices: byHand, optional: true}},
	options: {json: {kind: 'flag', summary: 'json'}},
	async run(context, {item}) {
		if (item !== undefined) await act(context, 'profile', [{on: 'account', command: {type: 'tick', item, on: context.now()}}]);
		const {known, complete, items} = preflightOf((await context.store()).account());
		const {commands, domain} = context.locale;
		const lines = items.map(({item: id, done}) => commands.profile.item(domain.preflight[id], done));
		return {
			view: 'lines',
			lines: [...(known ? [] : [commands.profile.unknown]), commands.profile.complete(complete), ...lines],
			json: {complete, items: items.map(({item: id, done}) => ({item: id, done}))},
		};
	},
});
