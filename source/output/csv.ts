import Papa from 'papaparse';
import type {Person} from '../domain/person.ts';
import type {Listed} from '../domain/views.ts';
import {line} from './paper.ts';

type Cell = string | number | null;

const listedCells = {
	id: person => person.id,
	key: person => line(person.key),
	keys: person => person.keys.map(line).join(' '),
	name: person => line(person.name),
	company: person => line(person.company),
	position: person => line(person.position),
	degree: person => person.degree,
	relation: person => person.relation,
	status: person => person.status,
	tags: person => person.tags.map(line).join(', '),
	connectedOn: person => person.connectedOn,
} as const satisfies Record<string, (person: Listed) => Cell>;

/** A cell that a spreadsheet would run as a formula begins with '. */
const csv = (fields: readonly string[], data: readonly (readonly Cell[])[]): string =>
	`${Papa.unparse({fields: [...fields], data: data.map(row => [...row])}, {escapeFormulae: true, newline: '\n'})}\n`;

const cellsOf = (person: Listed): Cell[] => Object.values(listedCells).map(cell => cell(person));

/** `list --csv`: the columns of `list --json`, keys and tags joined by blanks and commas. */
export const listCsv = (rows: readonly Listed[]): string => csv(Object.keys(listedCells), rows.map(cellsOf));

/** `export --format csv`: those, and what the member wrote of each person. */
export const peopleCsv = (people: Iterable<Listed & {person: Person}>): string =>
	csv(
		[...Object.keys(listedCells), 'email', 'place', 'reason', 'specific', 'remark'],
		[...people].map(listed => {
			const {email, place, reason, specific, remark} = listed.person;
			return [...cellsOf(listed), ...[email, place, reason, specific, remark].map(line)];
		}),
	);
