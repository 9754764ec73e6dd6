import {startOfNextMonth} from '../domain/calendar.ts';
import type {Markable, PersonCommand} from '../domain/command.ts';
import {filledFor} from '../domain/note.ts';
import {latestSent, outcomes, refusalSources, type TemplateUse} from '../domain/person.ts';
import type {Listed} from '../domain/views.ts';
import {line, nameOf, personWord} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {noteOf, noteProblem} from './note.ts';
import {instantOn} from './when.ts';

const markables = [
	'sent',
	'introduced',
	'inmail-answered',
	'inmail-declined',
	'inmail-silent',
	'still-waiting',
	...outcomes,
] as const satisfies readonly Markable[];

const inmailOutcomes = {'inmail-answered': 'answered', 'inmail-declined': 'declined', 'inmail-silent': 'silent'} as const;
const isInMailOutcome = (outcome: Markable): boolean => Object.hasOwn(inmailOutcomes, outcome);

/** A template filled for somebody, as it went out. @throws CliError 1 where a place of it is unfilled, or it is too long */
const templateNote = async (context: Context, person: Listed, name: string): Promise<{text: string; use: TemplateUse}> => {
	const note = await noteOf(context, person, name);
	const problem = noteProblem(note, person, context.locale);
	if (problem !== null || note.template === null) throw new CliError(exits.refused, problem ?? '');
	const {name: known, revision, lang} = note.template;
	return {text: note.text, use: {name: known, revision, lang, edited: false}};
};

/** A note typed on the command line, its places filled. @throws CliError 1 where one is not known */
const typedNote = async (context: Context, person: Listed, text: string): Promise<string> => {
	const store = await context.store();
	const known = store.person(person.id);
	if (known === null) return text;
	const {missing, text: filled} = filledFor(text, known, {account: store.account(), rules: context.rules(), lang: context.locale.language});
	const words = context.locale.commands.note;
	if (missing.length > 0) throw new CliError(exits.refused, words.missing(nameOf(person), personWord(person), missing));
	return filled;
};

/** The act in words, and what it changed for the day. */
const report = async (context: Context, id: string, outcome: Markable): Promise<string[]> => {
	const store = await context.store();
	const {done} = context.locale.commands;
	const {pace, refusals, account, inmail} = store.stats(context.now(), context.rules());
	const person = store.person(id);
	const name = line(person?.name ?? '');
	if (outcome === 'sent') {
		const noted = person !== null && (latestSent(person)?.note ?? null) !== null;
		const {used, cap} = pace.notes;
		const few = noted && cap !== null && used >= context.rules().notes.warnAt;
		return [
			noted ? done.sentWith(name) : done.sentWithout(name),
			done.left(pace),
			...(few ? [used > cap ? done.notesGone(startOfNextMonth(context.now())) : done.notesLeft(cap - used)] : []),
		];
	}
	const said = done.act(name, context.locale.domain.gesture(`mark.${outcome}`));
	if (outcome === 'introduced' || isInMailOutcome(outcome)) {
		const card = store.card(id, context.now(), context.rules());
		const from = card?.offer && card.notBefore !== null && card.notBefore > context.now() ? card.notBefore : null;
		const offered =
			card && from && (outcome === 'introduced' ? done.offeredUnlessAnswered(from, personWord(card)) : done.offeredFrom(from));
		return [said, ...(offered ? [offered] : []), ...(inmail === null ? [] : [done.creditsLeft(inmail.left)])];
	}
	if (outcome !== 'unknown' && outcome !== 'spam') return [said];
	return [said, account.atLimit ? done.atLimit : done.refusalsLeft(refusals)];
};

type Options = {
	outcome: Markable;
	on?: string | undefined;
	sentOn?: string | undefined;
	source?: string | undefined;
	note?: string | undefined;
	template?: string | undefined;
	noNote: boolean;
};

/** Options that contradict each other or would be passed over: what was typed is not what was meant. @throws CliError 2 */
const checkOptions = ({outcome, on, sentOn, source, note, template, noNote}: Options, {commands: {problems}}: Context['locale']): void => {
	if (outcome === 'sent' && on !== undefined && sentOn !== undefined)
		throw new CliError(exits.usage, problems.contradiction('--on', '--sent-on'));
	const notes: [option: string, isGiven: boolean][] = [
		['--note', note !== undefined],
		['--template', template !== undefined],
		['--no-note', noNote],
	];
	const [one, other] = notes.flatMap(([option, isGiven]) => (isGiven ? [option] : []));
	if (one && other) throw new CliError(exits.usage, problems.contradiction(one, other));
	const noInvitation = outcome === 'introduced' || isInMailOutcome(outcome) || outcome === 'still-waiting';
	const idle: [option: string, isIdle: boolean][] = [
		['--source', source !== undefined && outcome !== 'unknown' && outcome !== 'spam'],
		['--note', note !== undefined && noInvitation],
		['--template', template !== undefined && outcome !== 'sent'],
		['--no-note', noNote && noInvitation],
		['--sent-on', sentOn !== undefined && noInvitation],
	];
	for (const [option, isIdle] of idle) if (isIdle) throw new CliError(exits.usage, problems.meaningless(option, outcome));
};

export const mark = defineCommand({
	name: 'mark',
	arguments: {
		person: {placeholder: 'PERSON', summary: 'person'},
		outcome: {placeholder: 'OUTCOME', summary: 'outcome', choices: markables},
	},
	options: {
		on: {kind: 'text', placeholder: 'DATE', summary: 'on'},
		source: {kind: 'text', placeholder: 'SOURCE', summary: 'source', choices: refusalSources},
		note: {kind: 'text', placeholder: 'TEXT', summary: 'note'},
		template: {kind: 'text', placeholder: 'T', summary: 'template'},
		noNote: {kind: 'flag', summary: 'noNote'},
		sentOn: {kind: 'text', placeholder: 'DATE', summary: 'sentOn'},
	},
	async run(context, {person: text, outcome, source, noNote, ...given}) {
		checkOptions({outcome, source, noNote, ...given}, context.locale);
		const on = instantOn(context, given.on);
		const sentOn = given.sentOn === undefined ? undefined : instantOn(context, given.sentOn);
		const person = await personOf(context, text);
		const template = given.template === undefined ? null : await templateNote(context, person, given.template);
		const typed = given.note === undefined || outcome !== 'sent' ? given.note : await typedNote(context, person, given.note);
		const note = noNote ? null : (template?.text ?? typed);
		const command = (): PersonCommand => {
			switch (outcome) {
				case 'sent':
					return {type: 'send', on: sentOn ?? on, ...(note === undefined ? {} : {note}), ...(template && {template: template.use})};
				case 'introduced':
					return {type: 'introduce', on};
				case 'inmail-answered':
				case 'inmail-declined':
				case 'inmail-silent':
					return {type: 'end-inmail', outcome: inmailOutcomes[outcome], on};
				case 'still-waiting':
					return {type: 'wait', on};
				default:
					return {
						type: 'answer',
						outcome,
						on,
						...(source === undefined ? {} : {source}),
						...(sentOn === undefined ? {} : {sentOn}),
						...(note === undefined ? {} : {note}),
					};
			}
		};
		await act(context, `mark.${outcome}`, [{on: 'person', id: person.id, command: command()}], {person, outcome});
		return {view: 'lines', lines: await report(context, person.id, outcome)};
	},
});
