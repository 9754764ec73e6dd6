import {cleanLine} from '../domain/text.ts';
import {boundCell} from './cells.ts';

/** Lists have hundreds of columns, never thousands: what stands further right is not looked at. */
export const widest = 5000;

/** A header as it is compared: lower-cased, without blanks, `_`, `-`, `.` and apostrophes. */
export const headerName = (header: string): string =>
	cleanLine(boundCell(header))
		.toLowerCase()
		.replaceAll(/[\s_.'’-]+/g, '');

export const headerNames = (cells: readonly string[]): string[] => cells.slice(0, widest).map(headerName);

/** A header with its number left out: `website1value` -> `website#value`. */
export const unnumbered = (name: string): string => name.replace(/\d+/, '#');

const numberIn = (name: string | undefined): number => Number(/\d+/.exec(name ?? '')?.[0] ?? 0);

/** Columns of each name, every one where a file repeats it; under `website#value` the numbered ones, in the order of their numbers. */
const columnsByName = (names: readonly string[]): ReadonlyMap<string, number[]> => {
	const columns = new Map<string, number[]>();
	for (const [column, name] of names.entries()) {
		for (const each of name === '' ? [] : new Set([name, unnumbered(name)])) {
			columns.set(each, [...(columns.get(each) ?? []), column]);
		}
	}
	for (const [name, some] of columns) {
		if (name.includes('#')) {
			some.sort((a, b) => numberIn(names[a]) - numberIn(names[b]));
		}
	}
	return columns;
};

/**
 * Where each field stands under these names, for any number of tables.
 * @param names of a header, as they are compared
 * @returns takes fields and the names they go by, the best first; `#` stands for any number
 */
export const layoutsOf = (names: readonly string[]) => {
	const columns = columnsByName(names);
	return <F extends string>(table: Readonly<Record<F, readonly string[]>>): Partial<Record<F, number[]>> => {
		const layout: Partial<Record<F, number[]>> = {};
		for (const [field, known] of Object.entries(table) as [F, readonly string[]][]) {
			const found = known.flatMap(name => columns.get(name) ?? []);
			if (found.length > 0) {
				layout[field] = found;
			}
		}
		return layout;
	};
};
