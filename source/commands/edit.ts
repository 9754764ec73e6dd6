import {type Edit, editSteps} from '../domain/edit.ts';
import {mendable} from '../domain/mend.ts';
import {type Degree, degrees, type Outcome, outcomes, refusalSources, relations} from '../domain/person.ts';
import {parseKey} from '../domain/profile-key.ts';
import {tagsIn} from '../domain/shared.ts';
import {cleanLine} from '../domain/text.ts';
import type {Listed} from '../domain/views.ts';
import {line, nameOf} from '../output/paper.ts';
import {act, personOf, refusal} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {instantOn} from './when.ts';

const waiting = 'waiting';

type Mending = {outcome?: string | undefined; on?: string | undefined; sentOn?: string | undefined; source?: string | undefined};

/** What is to be set right of the latest invitation; undefined where nothing is. @throws CliError 1 where there is none */
const mendOf = async (context: Context, person: Listed, {outcome, on, sentOn, source}: Mending): Promise<Edit['mend']> => {
	if (outcome === undefined && on === undefined && sentOn === undefined && source === undefined) return undefined;
	const known = (await context.store()).person(person.id);
	const invitation = known && mendable(known);
	if (!invitation) throw refusal(context, {code: 'no-invitation'}, person.name);
	return {
		type: 'mend',
		direction: invitation.direction,
		sentAt: invitation.sentAt,
		to: {
			...(outcome === undefined ? {} : {outcome: outcome === waiting ? null : (outcome as Outcome)}),
			...(on === undefined ? {} : {on: instantOn(context, on)}),
			...(sentOn === undefined ? {} : {sentAt: instantOn(context, sentOn)}),
			...(source === undefined ? {} : {source: refusalSources.find(each => each === source) ?? 'told'}),
		},
	};
};

/** The key of an address; several may be held, so none is taken away. @throws CliError 2 where it is none */
const keysOf = (context: Context, url: string): string[] => {
	const key = parseKey(url);
	if (key === null) throw new CliError(exits.usage, context.locale.commands.problems.notAnAddress(line(url)));
	return [key];
};

/** A choice that an empty text clears. */
const chosenOf = <T extends string | number>(text: string, choices: readonly T[]): T | null =>
	choices.find(choice => String(choice) === text) ?? null;

export const edit = defineCommand({
	name: 'edit',
	arguments: {person: {placeholder: 'PERSON', summary: 'person'}},
	options: {
		name: {kind: 'text', placeholder: 'NAME', summary: 'name'},
		company: {kind: 'text', placeholder: 'COMPANY', summary: 'company'},
		position: {kind: 'text', placeholder: 'POSITION', summary: 'position'},
		place: {kind: 'text', placeholder: 'PLACE', summary: 'place'},
		email: {kind: 'text', placeholder: 'EMAIL', summary: 'email'},
		url: {kind: 'text', placeholder: 'URL', summary: 'url'},
		degree: {kind: 'text', placeholder: 'DEGREE', summary: 'degree', choices: degrees.map(String), clears: true},
		relation: {kind: 'text', placeholder: 'RELATION', summary: 'relation', choices: relations, clears: true},
		reason: {kind: 'text', placeholder: 'TEXT', summary: 'reason'},
		specific: {kind: 'text', placeholder: 'TEXT', summary: 'specific'},
		remark: {kind: 'text', placeholder: 'TEXT', summary: 'remark'},
		tag: {kind: 'list', placeholder: 'TAG', summary: 'tag'},
		untag: {kind: 'list', placeholder: 'TAG', summary: 'untag'},
		outcome: {kind: 'text', placeholder: 'OUTCOME', summary: 'mendedOutcome', choices: [...outcomes, waiting]},
		on: {kind: 'text', placeholder: 'DATE', summary: 'mendedOn'},
		sentOn: {kind: 'text', placeholder: 'DATE', summary: 'mendedSentOn'},
		source: {kind: 'text', placeholder: 'SOURCE', summary: 'source', choices: refusalSources},
	},
	async run(context, {person: text, name, url, degree, relation, tag, untag, outcome, on, sentOn, source, ...texts}) {
		if (name !== undefined && cleanLine(name) === '') throw refusal(context, {code: 'no-name'}, null);
		const given = Object.entries(texts).filter(([, value]) => value !== undefined);
		const description = {
			...Object.fromEntries(given),
			...(name === undefined ? {} : {name}),
			...(url === undefined ? {} : {keys: keysOf(context, url)}),
			...(degree === undefined ? {} : {degree: chosenOf<Degree>(degree, degrees)}),
			...(relation === undefined ? {} : {relation: chosenOf(relation, relations)}),
			...(tag.length === 0 ? {} : {tags: tagsIn(...tag)}),
		};
		const person = await personOf(context, text);
		const mend = await mendOf(context, person, {outcome, on, sentOn, source});
		const steps = editSteps(person.id, {description, untag, ...(mend && {mend})});
		const {commands, domain} = context.locale;
		if (steps.length === 0) throw new CliError(exits.usage, commands.problems.nothingToEdit);
		await act(context, 'edit', steps, {person});
		const after = (await context.store()).person(person.id);
		return {view: 'lines', lines: [commands.done.act(after ? line(after.name) : nameOf(person), domain.gesture('edit'))]};
	},
});
