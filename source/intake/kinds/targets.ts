import type {TargetRecord} from '../../domain/batch.ts';
import {type Degree, type Relation, relations} from '../../domain/person.ts';
import {orderKeys} from '../../domain/profile-key.ts';
import {cleanLine, fold} from '../../domain/text.ts';
import {keysIn} from '../addresses.ts';
import {cutLine} from '../cells.ts';
import type {Layout} from '../columns.ts';
import {readEmail, readName, value, valueOrNull, values} from '../list-cells.ts';
import type {Reading} from '../reading.ts';
import type {Row} from '../scan.ts';

/** `2`, `2nd`, `2nd degree`, `2e`, `DISTANCE_2`, `out`, `Out of network`. */
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

const readTags = (written: readonly string[]): string[] => [
	...new Set(
		written
			.flatMap(text => text.split(/[,;|]/))
			.map(tag => cutLine(cleanLine(tag)))
			.filter(tag => tag !== ''),
	),
];

/**
 * A row of a list of people: the template, or what a tool for finding people writes. A relation of no known name is told and left out.
 * What a tool says of connections (Waalaxy's state and connectedAt, a degree of 1) makes none: only LinkedIn's archive is proof, so the
 * row stays a target until the archive shows the connection.
 */
export const readTarget = (row: Row, layout: Layout<'targets'>): Reading<TargetRecord> => {
	const keys = orderKeys(values(row, layout.address).flatMap(keysIn));
	const name = readName(row, layout);
	if (name === '' && keys.length === 0) {
		return {problem: 'nobody'};
	}
	const written = value(row, layout.relation);
	const relation = readRelation(written);
	const record = {
		keys,
		name,
		company: valueOrNull(row, layout.company),
		position: valueOrNull(row, layout.position),
		email: readEmail(values(row, layout.email)),
		place: valueOrNull(row, layout.place),
		degree: readDegree(value(row, layout.degree)),
		relation,
		reason: valueOrNull(row, layout.reason),
		tags: readTags(values(row, layout.tags)),
	};
	return written !== '' && relation === null ? {record, problem: 'relation'} : {record};
};
