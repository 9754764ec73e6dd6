/** Fields a column can be read as, in the words of `--map COLUMN=FIELD`, and as the layout of a list names them. */
const fields = {
	name: 'full',
	'first-name': 'first',
	'last-name': 'last',
	url: 'address',
	company: 'company',
	position: 'position',
	place: 'place',
	degree: 'degree',
	relation: 'relation',
	reason: 'reason',
	tags: 'tags',
	email: 'email',
} as const;

export type MapField = keyof typeof fields;
export const mapFields = Object.keys(fields) as MapField[];

export const isMapField = (text: string): text is MapField => Object.hasOwn(fields, text);

/** What the member says of a list: this column is that field. */
export type ColumnMap = readonly {column: string; field: MapField}[];

export const layoutField = (field: MapField): (typeof fields)[MapField] => fields[field];

/** A file has no column of a name the member gave: which, and those it has. */
export class MissingColumnError extends Error {
	readonly path: string;
	readonly column: string;
	readonly columns: readonly string[];

	constructor(path: string, column: string, columns: readonly string[]) {
		super(`${path}: no column ${column}`);
		this.name = 'MissingColumnError';
		this.path = path;
		this.column = column;
		this.columns = columns;
	}
}
