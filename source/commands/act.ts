import type {GestureLabel, RefusalReason, Step} from '../domain/command.ts';
import type {Listed, Performed} from '../domain/views.ts';
import {line, nameOf, personWord} from '../output/paper.ts';
import type {Context} from './command.ts';
import {CliError, exits} from './errors.ts';

/** Candidates named where PERSON is ambiguous. */
const mostCandidates = 5;

/**
 * PERSON of the command line: a profile address, key, id or unambiguous part of the name.
 * @throws CliError 1: nobody, or several, who are named with their keys
 */
export const personOf = async (context: Context, text: string): Promise<Listed> => {
	const found = (await context.store()).find(text, context.now());
	if ('one' in found) return found.one;
	const {problems} = context.locale.commands;
	const {candidates} = found;
	if (candidates.length === 0) throw new CliError(exits.refused, problems.nobody(line(text)));
	const named = candidates.slice(0, mostCandidates).map(person => `${nameOf(person)} (${personWord(person)})`);
	throw new CliError(exits.refused, problems.several(line(text), named, candidates.length - named.length));
};

/** A refusal in words, with the command that leads on where there is one. */
export const refusal = (
	context: Context,
	reason: RefusalReason,
	name: string | null,
	person = 'PERSON',
	outcome: string | null = null,
): CliError => {
	const {commands, domain} = context.locale;
	const way = commands.way(reason, person, outcome);
	const said = commands.problems.refused(name === null ? null : line(name), domain.refused(reason), way);
	return new CliError(exits.refused, said);
};

type Done = Extract<Performed, {ok: true}>;

/**
 * One gesture, through the same door as a key of the dashboard.
 * @param about whom the way on after a refusal names, and the outcome that was asked for
 * @throws CliError 1 with the reason; nothing is written then
 */
export const act = async (
	context: Context,
	label: GestureLabel,
	steps: readonly Step[],
	about: {person?: Listed; outcome?: string} = {},
): Promise<Done> => {
	const store = await context.store();
	const performed = store.perform(steps, {label, now: context.now(), rules: context.rules()});
	if (performed.ok) return performed;
	throw refusal(context, performed.reason, performed.name, about.person && personWord(about.person), about.outcome ?? null);
};
