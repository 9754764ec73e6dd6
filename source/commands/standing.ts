import type {AccountCommand, StandingWord} from '../domain/command.ts';
import {ownProfile} from '../domain/preflight.ts';
import {supportRequest, unansweredSince} from '../domain/support.ts';
import {supportLetter} from '../locales/support.ts';
import {act, refusal} from './act.ts';
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
	options: {
		request: {kind: 'flag', summary: 'request'},
		earlierRefusals: {kind: 'number', placeholder: 'N', summary: 'earlierRefusals', min: 0, max: 1000},
		on: {kind: 'text', placeholder: 'DATE', summary: 'on'},
	},
	async run(context, {word, on, request, earlierRefusals}) {
		const at = instantOn(context, on);
		if (word !== undefined) await act(context, `standing.${word}`, [{on: 'account', command: commandOf(word, at)}]);
		if (earlierRefusals !== undefined) {
			const command = {type: 'earlier-refusals', count: earlierRefusals, on: at} as const;
			await act(context, 'standing.earlier-refusals', [{on: 'account', command}]);
			const {refusals} = (await context.store()).stats(context.now(), context.rules());
			return {
				view: 'lines',
				lines: [context.locale.commands.standing.earlier(earlierRefusals), context.locale.commands.done.refusalsLeft(refusals)],
			};
		}
		const store = await context.store();
		const stats = store.stats(context.now(), context.rules());
		const {account} = stats;
		if (request) {
			if (account.standing !== 'restricted') throw refusal(context, {code: 'not-restricted'}, null);
			const {name} = ownProfile(store.account(), context.rules());
			return {view: 'lines', lines: supportLetter(context.locale.language, supportRequest(name, stats)).split('\n')};
		}
		return {
			view: 'standing',
			standing: account,
			supportDue: unansweredSince(store.account(), context.now(), context.rules()),
			said: word === 'weekly-limit' ? 'weekly-limit' : null,
		};
	},
});
