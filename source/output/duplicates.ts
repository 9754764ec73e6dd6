import type {LikelyDuplicate, Listed} from '../domain/views.ts';
import {columns} from './columns.ts';
import {nameOf, type Paper, personWord, positionOf} from './paper.ts';

/** `linkdash duplicates`: both entries of a pair, why they may be one, and the commands that settle it. */
export const duplicateLines = ({total, rows}: {total: number; rows: readonly LikelyDuplicate[]}, paper: Paper): string[] => {
	const {commands, domain} = paper.locale;
	const words = commands.duplicates;
	if (total === 0) return [words.none];
	const entry = (person: Listed): string[] => [nameOf(person), positionOf(person), domain.status[person.status], personWord(person)];
	const pairs = rows.flatMap(({one, other, reasons, likelihood}) => [
		words.pair(
			domain.chance(likelihood),
			reasons.map(reason => domain.duplicateReason[reason]),
		),
		...columns([entry(one), entry(other)], paper.columns, {indent: 2}),
		`  linkdash merge ${personWord(one)} ${personWord(other)}`,
	]);
	const more = total - rows.length;
	return [...pairs, ...(more > 0 ? [words.more(more)] : []), words.how];
};
