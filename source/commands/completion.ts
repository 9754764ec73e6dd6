import {defineCommand} from './command.ts';
import {bashCompletion} from './completion/bash.ts';
import {fishCompletion} from './completion/fish.ts';
import {outlineOf} from './completion/outline.ts';
import {zshCompletion} from './completion/zsh.ts';

const shells = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const;

export const completion = defineCommand({
	name: 'completion',
	arguments: {shell: {placeholder: 'SHELL', summary: 'shell', choices: Object.keys(shells) as (keyof typeof shells)[]}},
	options: {},
	async run({locale}, {shell}) {
		// the table holds this command too
		const {commands} = await import('./table.ts');
		return {view: 'text', text: shells[shell](outlineOf(commands, locale))};
	},
});
