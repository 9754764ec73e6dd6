import type {TargetRecord} from '../domain/batch.ts';
import {type Relation, relations} from '../domain/person.ts';
import {type Shared, sharedOf} from '../domain/shared.ts';
import type {Context} from './command.ts';

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
	const tags = await context.ask(intake.askTag);
	return sharedOf({relation, reason, tags});
};
