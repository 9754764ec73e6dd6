import {type Note, noteFor, noteFrom} from '../domain/note.ts';
import {findTemplate} from '../domain/templates.ts';
import {cleanText} from '../domain/text.ts';
import type {Listed} from '../domain/views.ts';
import type {Locale} from '../locales/index.ts';
import type {Answer} from '../output/answer.ts';
import {nameOf, personWord} from '../output/paper.ts';
import {personOf, refusal} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {drawnFor} from './draw.ts';
import {CliError, exits} from './errors.ts';

/** The note of a person, or a template filled for them. @throws CliError 1 where there is no such template, or nothing to write from */
export const noteOf = async (context: Context, {id, name}: Listed, template: string | undefined): Promise<Note> => {
	const store = await context.store();
	const templates = store.templates();
	const person = store.person(id);
	const known = {account: store.account(), rules: context.rules()};
	const arm = drawnFor(store, id, {now: context.now(), rules: known.rules});
	const asked = template === undefined ? null : findTemplate(templates, template);
	if (asked === undefined)
		throw refusal(context, {code: 'no-such-template', name: template ?? '', templates: templates.map(each => each.name)}, null);
	const note =
		person && (asked ? noteFrom(asked, person, known) : noteFor(person, {...known, templates, lang: context.locale.language, arm}));
	if (note === null) throw new CliError(exits.refused, context.locale.commands.note.none(name));
	return note;
};

/** Why a note cannot go out as it stands; null where it can. */
export const noteProblem = ({missing, over}: Note, person: Listed, {commands}: Locale): string | null => {
	const words = commands.note;
	if (missing.length > 0) return words.missing(nameOf(person), personWord(person), missing);
	return over > 0 ? words.over(nameOf(person), over) : null;
};

export const note = defineCommand({
	name: 'note',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {
		template: {kind: 'text', placeholder: 'T', summary: 'template'},
		copy: {kind: 'flag', summary: 'copy'},
		json: {kind: 'flag', summary: 'json'},
	},
	async run(context, given): Promise<Answer> {
		const person = await personOf(context, given.person);
		const found = await noteOf(context, person, given.template);
		const problem = noteProblem(found, person, context.locale);
		const {pace} = (await context.store()).stats(context.now(), context.rules());
		const {text, length, limit, over, missing} = found;
		const json = {text, length, limit, over, missing, budget: pace.notes};
		// a script reads what is missing out of the JSON; a person reads the sentence
		if (given.json) return {view: 'lines', lines: [], json, exit: missing.length > 0 ? exits.refused : exits.ok};
		if (problem !== null) throw new CliError(exits.refused, problem);
		const words = context.locale.commands.note;
		const lines = cleanText(text).split('\n');
		const facts = [words.length(length, limit), words.budget(pace.notes)];
		if (!given.copy) return {view: 'lines', lines: [...lines, '', ...facts]};
		const isCopied = await context.copy(text);
		// where no clipboard is reached the text is there to be copied by hand
		const said = isCopied ? words.copied : words.notCopied;
		return {view: 'lines', lines: [...lines, '', said, ...facts], exit: isCopied ? exits.ok : exits.refused};
	},
});
