import type {Batch, TargetRecord} from '../domain/batch.ts';
import {type Relation, relations} from '../domain/person.ts';
import {cleanLine} from '../domain/text.ts';
import type {Context} from './command.ts';

/** What is said once for every row of a list of people; a row that says it itself keeps its own. */
export type Shared = {relation: Relation | null; reason: string | null; tags: readonly string[]; isEmpty: boolean};

export const withShared = (batch: Batch, {relation, reason, tags}: Shared): Batch => ({
	...batch,
	targets: batch.targets.map(target => ({
		...target,
		relation: target.relation ?? relation,
		reason: target.reason ?? reason,
		tags: [...new Set([...target.tags, ...tags])],
	})),
});

/** A digit of the list shown, or the word itself; anything else, and an empty answer, says nothing. */
const relationOf = (answer: string): Relation | null =>
	relations[Number(answer) - 1] ?? relations.find(relation => relation === answer.toLowerCase()) ?? null;

/** Asks once how the member knows the people of a list, why they want to connect, and for a tag. An empty answer leaves it open. */
export const askAboutList = async (context: Context, targets: readonly TargetRecord[], before: string): Promise<Shared> => {
	const {intake, domain} = context.locale;
	const choices = relations.map((relation, at) => `  ${at + 1} ${domain.relation[relation]}`);
	const isOpen = targets.some(target => target.relation === null);
	const asked = `${before}${choices.join('\n')}\n${intake.askRelation(targets.length)}`;
	const relation = isOpen ? relationOf(await context.ask(asked)) : null;
	const reason = await context.ask(isOpen ? intake.askReason : `${before}${intake.askReason}`);
	const tags = (await context.ask(intake.askTag)).split(',').map(cleanLine);
	return {relation, reason: cleanLine(reason) || null, tags: tags.filter(tag => tag !== ''), isEmpty: false};
};
