import {frames, type Template, templateLanguages} from '../domain/template.ts';
import {findTemplate} from '../domain/templates.ts';
import {cleanText} from '../domain/text.ts';
import type {Answer} from '../output/answer.ts';
import {columns} from '../output/columns.ts';
import {line} from '../output/paper.ts';
import {act, refusal} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

const jsonOf = ({name, frame, lang, text}: Template) => ({name, frame, lang, text});

const list = (context: Context, templates: readonly Template[]): Answer => {
	const {domain, commands} = context.locale;
	const rows = templates.map(({name, frame, lang, text}) => [line(name), domain.frame[frame], lang, line(text)]);
	return {
		view: 'lines',
		lines: [...columns(rows, context.terminal.columns), commands.template.total(templates.length)],
		json: templates.map(jsonOf),
	};
};

type Given = {text: string | undefined; frame: Template['frame'] | undefined; lang: Template['lang'] | undefined};

/** The text as the member leaves it in their editor; null where nobody is at a terminal. @throws CliError 1 where the editor fails */
const edited = async (context: Context, text: string): Promise<string | null> => {
	const left = await context.edit(text);
	if (left?.ok === false) throw new CliError(exits.refused, context.locale.domain.editorProblem[left.problem](left.editor));
	return left?.text ?? null;
};

const write = async (context: Context, name: string, known: Template | undefined, {text, frame, lang}: Given): Promise<Answer> => {
	const {problems, template: words} = context.locale.commands;
	// what a shell cannot easily type
	const given = text?.replaceAll('\\n', '\n');
	const changes = frame !== undefined || lang !== undefined;
	const written = given ?? (known && changes ? known.text : await edited(context, known?.text ?? ''));
	if (written === null)
		throw new CliError(exits.usage, problems.missingArgument('--text', `linkdash template ${known ? 'edit' : 'add'} NAME --text T`));
	const template = {
		frame: frame ?? known?.frame ?? 'met',
		lang: lang ?? known?.lang ?? context.locale.language,
		text: written,
	};
	await act(context, 'template.written', [{on: 'template', name, command: {type: 'write', ...template}}]);
	return {view: 'lines', lines: [words.written(line(known?.name ?? name))]};
};

export const template = defineCommand({
	name: 'template',
	arguments: {
		action: {placeholder: 'ACTION', summary: 'templateAction', choices: ['list', 'show', 'add', 'edit', 'remove']},
		name: {placeholder: 'NAME', summary: 'templateName', optional: true},
	},
	options: {
		text: {kind: 'text', placeholder: 'T', summary: 'templateText'},
		frame: {kind: 'text', placeholder: 'FRAME', summary: 'frame', choices: frames},
		language: {kind: 'text', placeholder: 'LANG', summary: 'templateLang', choices: templateLanguages},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, {action, name, text, frame, language}): Promise<Answer> {
		const template = {text, frame, lang: language};
		const templates = (await context.store()).templates();
		if (action === 'list') return list(context, templates);
		const {problems, template: words} = context.locale.commands;
		if (name === undefined) throw new CliError(exits.usage, problems.missingArgument('NAME', `linkdash template ${action} NAME`));
		const known = findTemplate(templates, name);
		if (action === 'add') {
			if (known !== undefined) throw new CliError(exits.refused, words.exists(line(known.name)));
			return write(context, name, known, template);
		}
		if (known === undefined)
			throw refusal(context, {code: 'no-such-template', name: line(name), templates: templates.map(each => each.name)}, null);
		if (action === 'edit') return write(context, name, known, template);
		if (action === 'show') return {view: 'lines', lines: cleanText(known.text).split('\n'), json: jsonOf(known)};
		await act(context, 'template.removed', [{on: 'template', name, command: {type: 'remove'}}]);
		return {view: 'lines', lines: [words.removed(line(known.name))]};
	},
});
