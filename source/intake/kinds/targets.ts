import type {TargetRecord} from '../../domain/batch.ts';
import {type Degree, type Relation, relations} from '../../domain/person.ts';
import {fold} from '../../domain/text.ts';
import {cell, cellOrNull, cutLine, emailOrNull, keysOf} from '../cells.ts';
import type {Layout} from '../columns.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../table.ts';

/** `2`, `2nd`, `2e`, `DISTANCE_2`, `out`, `Out of network`. */
const readDegree = (text: string): Degree | null => {
	const [, digit] = /(?<!\d)([123])(?!\d)/.exec(text) ?? [];
	if (digit !== undefined) {
		return Number(digit) as 1 | 2 | 3;
	}
	return /^out/i.test(text) ? 'out' : null;
};

const readRelation = (text: string): Relation | null => {
	const word = fold(text).replaceAll(/[\s_]+/g, '-');
	return relations.find(relation => relation === word) ?? null;
};

const readTags = (text: string): string[] => [
	...new Set(
		text
			.split(/[,;|]/)
			.map(tag => cutLine(tag.trim()))
			.filter(tag => tag !== ''),
	),
];

/** A row of a list of people: the template, or what a tool for finding people writes. A relation of no known name is told and left out. */
export const readTarget = (row: Row, layout: Layout<'targets'>): Reading<TargetRecord> => {
	const keys = keysOf(row, layout.address);
	const name = cutLine(`${cell(row, layout.first)} ${cell(row, layout.last)}`.trim() || cell(row, layout.full));
	if (name === '' && keys.length === 0) {
		return {problem: 'nobody'};
	}
	const written = cell(row, layout.relation);
	const relation = readRelation(written);
	const record = {
		keys,
		name,
		company: cellOrNull(row, layout.company),
		position: cellOrNull(row, layout.position),
		email: emailOrNull(row, layout.email),
		place: cellOrNull(row, layout.place),
		degree: readDegree(cell(row, layout.degree)),
		relation,
		reason: cellOrNull(row, layout.reason),
		tags: readTags(cell(row, layout.tags)),
	};
	return written !== '' && relation === null ? {record, problem: 'relation'} : {record};
};
