import type {Listed} from '../domain/views.ts';
import {columns} from './columns.ts';
import {nameOf, type Paper, personWord, positionOf} from './paper.ts';

/** `linkdash list`: one person a line, and how many. */
export const listLines = ({rows, filtered}: {rows: readonly Listed[]; filtered: boolean}, paper: Paper): string[] => {
	const {commands, domain} = paper.locale;
	if (rows.length === 0) return [filtered ? commands.list.none : commands.list.empty];
	const cells = rows.map(person => [
		nameOf(person),
		positionOf(person),
		domain.status[person.status],
		domain.degree(person.degree),
		person.relation === null ? '' : domain.relation[person.relation],
		personWord(person),
	]);
	return [...columns(cells, paper.columns), commands.list.total(rows.length)];
};
