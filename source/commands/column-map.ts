import {type ColumnMap, isMapField, MissingColumnError, mapFields} from '../intake/column-map.ts';
import type {Locale} from '../locales/index.ts';
import {line} from '../output/paper.ts';
import {CliError, exits} from './errors.ts';

/**
 * What `--map COLUMN=FIELD` says of a list. The name of a column may hold an equals sign itself: the last one parts.
 * @throws CliError 2 for a field there is none of, and beside an `--as` that is no list of people
 */
export const columnMap = (
	{map, as}: {map: readonly string[]; as: string | undefined},
	{commands: {problems}, intake}: Locale,
): ColumnMap => {
	if (map.length > 0 && as !== undefined && as !== 'targets') {
		throw new CliError(exits.usage, problems.contradiction('--map', `--as ${as}`));
	}
	return map.map(said => {
		const at = said.lastIndexOf('=');
		const [column, field] = [said.slice(0, Math.max(at, 0)).trim(), said.slice(at + 1).trim()];
		if (column === '') {
			throw new CliError(exits.usage, intake.mapping.syntax(line(said), mapFields));
		}
		if (!isMapField(field)) {
			throw new CliError(exits.usage, intake.mapping.noField(line(field), mapFields));
		}
		return {column, field};
	});
};

/** A list may have hundreds of columns: so many are named. */
const columnsNamed = 40;

/** What is thrown where a file lacks a column that `--map` names, told with the columns it has; any other error as it is. */
export const missingColumn = (error: unknown, {intake}: Locale): unknown => {
	if (!(error instanceof MissingColumnError)) {
		return error;
	}
	const {path, column, columns} = error;
	const file = path === '-' ? intake.standardInput : line(path);
	const named = columns.slice(0, columnsNamed).map(line);
	return new CliError(exits.usage, intake.mapping.noColumn(file, line(column), named, columns.length - named.length));
};
