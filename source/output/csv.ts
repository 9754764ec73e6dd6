import Papa from 'papaparse';
import type {Listed} from '../domain/views.ts';
import {line} from './paper.ts';

/** `list --csv`: the columns of `list --json`, keys and tags joined by blanks and commas. A cell that a spreadsheet would run as a formula begins with '. */
export const listCsv = (rows: readonly Listed[]): string => {
	const fields = ['id', 'key', 'keys', 'name', 'company', 'position', 'degree', 'relation', 'status', 'tags', 'connectedOn'];
	const data = rows.map(person => [
		person.id,
		line(person.key),
		person.keys.map(line).join(' '),
		line(person.name),
		line(person.company),
		line(person.position),
		person.degree,
		person.relation,
		person.status,
		person.tags.map(line).join(', '),
		person.connectedOn,
	]);
	return `${Papa.unparse({fields, data}, {escapeFormulae: true, newline: '\n'})}\n`;
};
