import {cleanLine} from '../domain/text.ts';
import type {Answer} from '../output/answer.ts';
import {line} from '../output/paper.ts';
import {act, personOf} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';
import {usageOf} from './parse.ts';

type Given = {person?: string | undefined; company?: string | undefined};

const onPerson = async (context: Context, text: string, excluded: boolean): Promise<string> => {
	const person = await personOf(context, text);
	const label = excluded ? 'exclude' : 'include';
	const {commands, domain} = context.locale;
	const isAsSaid = (await context.store()).person(person.id)?.excluded === excluded;
	// excluded by the company: the store says so
	if (isAsSaid && (person.status === 'excluded') === excluded) return commands.done.excludedAlready(line(person.name), excluded);
	await act(context, label, [{on: 'person', id: person.id, command: {type: 'exclude', excluded}}], {person});
	return commands.done.act(line(person.name), domain.gesture(label));
};

const onCompany = async (context: Context, company: string, excluded: boolean): Promise<string> => {
	const {keeping} = context.locale;
	const store = await context.store();
	const before = store.excludedCompanies().length;
	await act(context, excluded ? 'exclude' : 'include', [{on: 'company', name: company, excluded}]);
	return store.excludedCompanies().length === before
		? keeping.companies.already(cleanLine(company), excluded)
		: keeping.companies.said(cleanLine(company), excluded);
};

/** @throws CliError 2 where neither or both are named */
const say = async (context: Context, command: {name: 'exclude' | 'include'}, {person, company}: Given): Promise<Answer> => {
	const excluded = command.name === 'exclude';
	const {problems} = context.locale.commands;
	if (person !== undefined && company !== undefined) throw new CliError(exits.usage, problems.contradiction('PERSON', '--company'));
	if (person !== undefined) return {view: 'lines', lines: [await onPerson(context, person, excluded)]};
	if (company !== undefined) return {view: 'lines', lines: [await onCompany(context, company, excluded)]};
	throw new CliError(exits.usage, problems.missingArgument('PERSON', `linkdash ${usageOf({...parameters, ...command})}`));
};

/** Nobody named: who is excluded. */
const tell = async (context: Context): Promise<Answer> => {
	const {companies} = context.locale.keeping;
	const store = await context.store();
	const people = store.list({filter: 'status:excluded', limit: 0}, context.now()).total;
	return {view: 'lines', lines: companies.excluded(store.excludedCompanies().map(line), people)};
};

const parameters = {
	arguments: {person: {placeholder: 'PERSON', summary: 'person', optional: true}},
	options: {company: {kind: 'text', placeholder: 'COMPANY', summary: 'wholeCompany'}},
} as const;

export const exclude = defineCommand({
	name: 'exclude',
	...parameters,
	run: (context, given) =>
		given.person === undefined && given.company === undefined ? tell(context) : say(context, {name: 'exclude'}, given),
});

export const include = defineCommand({
	name: 'include',
	...parameters,
	run: (context, given) => say(context, {name: 'include'}, given),
});
