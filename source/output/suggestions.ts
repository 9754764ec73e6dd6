import type {Suggested} from '../domain/views.ts';
import {columns} from './columns.ts';
import {line, type Paper, personWord, positionOf} from './paper.ts';

/** `linkdash suggestions`: one person a line, why, and how to add them. */
export const suggestionLines = ({total, rows}: {total: number; rows: readonly Suggested[]}, paper: Paper): string[] => {
	const words = paper.locale.commands.suggestions;
	if (total === 0) return [words.none];
	const cells = rows.map(person => [
		line(person.name),
		positionOf(person),
		words.why(person.source, person.at, paper.now),
		person.key !== null || person.known ? personWord(person) : line(person.email),
	]);
	const more = total - rows.length;
	return [...columns(cells, paper.columns), ...(more > 0 ? [words.more(more)] : []), words.how];
};
