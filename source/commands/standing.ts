import type {AccountCommand, StandingWord} from '../domain/command.ts';
import {act} from './act.ts';
import {defineCommand} from './command.ts';
import {instantOn} from './when.ts';

const words = ['restricted', 'appealed', 'active', 'not-blocked', 'weekly-limit'] as const satisfies readonly StandingWord[];

const commandOf = (word: (typeof words)[number], on: number): AccountCommand => {
	switch (word) {
		case 'restricted':
			return {type: 'restrict', on, cause: 'refusals'};
		case 'appealed':
			return {type: 'appeal', on};
		case 'active':
			return {type: 'reactivate', on};
		default:
			return {type: word, on};
	}
};

export const standing = defineCommand({
	name: 'standing',
	arguments: {word: {placeholder: 'WHAT', summary: 'standing', choices: words, optional: true}},
	options: {on: {kind: 'text', placeholder: 'DATE', summary: 'on'}},
	async run(context, {word, on}) {
		const at = instantOn(context, on);
		if (word !== undefined) await act(context, `standing.${word}`, [{on: 'account', command: commandOf(word, at)}]);
		const {account} = (await context.store()).stats(context.now(), context.rules());
		return {view: 'standing', standing: account, said: word === 'weekly-limit' ? 'weekly-limit' : null};
	},
});
