import type {Step} from '../domain/command.ts';
import {type Degree, degrees, relations} from '../domain/person.ts';
import {nameFromKey, parseKey} from '../domain/profile-key.ts';
import {tagsIn} from '../domain/shared.ts';
import {cleanLine} from '../domain/text.ts';
import {line} from '../output/paper.ts';
import {act} from './act.ts';
import {type Context, defineCommand} from './command.ts';
import {CliError, exits} from './errors.ts';

/**
 * People as typed: words that follow each other without an address or a blank in them are one name, so that
 * `add Nadia Benali` means what it says and `add "Nadia Benali" "Oren Fictitious"` still means two.
 */
const peopleIn = (given: readonly string[]): string[] => {
	const people: string[] = [];
	let open = false;
	for (const text of given.map(cleanLine).filter(text => text !== '')) {
		const word = parseKey(text) === null && !/\s/.test(text);
		if (word && open) people.push(`${people.pop() ?? ''} ${text}`);
		else people.push(text);
		open = word;
	}
	return people;
};

const keyOf = (context: Context, address: string): string => {
	const key = parseKey(address);
	if (key === null) throw new CliError(exits.usage, context.locale.commands.problems.notAnAddress(line(address)));
	return key;
};

/** An address that is nobody's must not become a name. */
const looksLikeAddress = (text: string): boolean => /^https?:\/\/|linkedin\.com|^(in|urn|member|pub):/i.test(text);

export const add = defineCommand({
	name: 'add',
	arguments: {people: {placeholder: 'NAME|URL', summary: 'people', many: true}},
	options: {
		url: {kind: 'text', placeholder: 'URL', summary: 'url'},
		company: {kind: 'text', placeholder: 'COMPANY', summary: 'company'},
		position: {kind: 'text', placeholder: 'POSITION', summary: 'position'},
		degree: {kind: 'text', placeholder: 'DEGREE', summary: 'degree', choices: ['1', '2', '3', 'out']},
		relation: {kind: 'text', placeholder: 'RELATION', summary: 'relation', choices: relations},
		specific: {kind: 'text', placeholder: 'TEXT', summary: 'specific'},
		reason: {kind: 'text', placeholder: 'TEXT', summary: 'reason'},
		email: {kind: 'text', placeholder: 'EMAIL', summary: 'email'},
		tag: {kind: 'list', placeholder: 'TAG', summary: 'tag'},
	},
	async run(context, given) {
		const people = peopleIn(given.people);
		const {url, company, position, relation, reason, specific, email} = given;
		if (people.length > 1 && (url !== undefined || email !== undefined || position !== undefined))
			throw new CliError(exits.usage, context.locale.commands.problems.oneAtATime);
		const degree: Degree | undefined = degrees.find(each => String(each) === given.degree);
		const shared = {
			...(company === undefined ? {} : {company}),
			...(position === undefined ? {} : {position}),
			...(degree === undefined ? {} : {degree}),
			...(relation === undefined ? {} : {relation}),
			...(reason === undefined ? {} : {reason}),
			...(specific === undefined ? {} : {specific}),
			...(email === undefined ? {} : {email}),
			...(given.tag.length === 0 ? {} : {tags: tagsIn(...given.tag)}),
		};
		const further = url === undefined ? [] : [keyOf(context, url)];
		const steps = people.map((text): Step => {
			const key = looksLikeAddress(text) ? keyOf(context, text) : null;
			const keys = key === null ? further : [...new Set([key, ...further])];
			const name = key === null ? text : (keys.map(nameFromKey).find(guess => guess !== null) ?? key);
			// a name read out of an address is a guess: it names a new person and never renames a known one
			const description = key === null ? {...shared, name} : shared;
			return {on: 'somebody', keys, name, command: {type: 'describe', description}};
		});
		const done = await act(context, 'add', steps);
		const words = context.locale.commands.done;
		return {view: 'lines', lines: done.people.map(({name, isNew}) => words.added(line(name), isNew))};
	},
});
