import {keysIn} from './addresses.ts';
import {type ColumnMap, layoutField} from './column-map.ts';
import {headerName, layoutsOf, unnumbered} from './headers.ts';
import {addressBookNames, archiveNames, leadColumns, vagueAddresses} from './lead-columns.ts';
import type {Row} from './scan.ts';

type ListField = keyof typeof leadColumns;
type ListLayout = {readonly [field in ListField]?: readonly number[]};

/** Names of the header as they are compared, and the rows under it with anything in them. */
export type Look = {names: readonly string[]; rows: readonly Row[]};

const isOneOf = (name: string, names: ReadonlySet<string>): boolean => names.has(name) || names.has(unnumbered(name));

/** How many cells of a column are filled, and how many hold profile addresses. */
const addressesOf = (column: number, {rows}: Look): {filled: number; addresses: number} => {
	const cells = rows.map(row => row.cells[column]?.trim() ?? '').filter(cell => cell !== '');
	return {filled: cells.length, addresses: cells.filter(cell => keysIn(cell).length > 0).length};
};

/** First column in which half of the cells are profile addresses, where no column under a known name has any. */
const foundAddress = (named: readonly number[], look: Look): number[] => {
	if (named.some(column => addressesOf(column, look).addresses > 0)) {
		return [];
	}
	const found = look.names.findIndex((_, column) => {
		const {addresses} = addressesOf(column, look);
		return addresses > 0 && addresses * 2 >= look.rows.length;
	});
	return found < 0 ? [] : [found];
};

/** Beside a job title, Outlook's Title is a form of address: Dr, Ms. */
const isSalutation = (name: string, names: readonly string[]): boolean => name === 'title' && names.includes('jobtitle');

/** The layout of a list: what the member says of its columns, then the known names, then an address column told by its cells. */
export const listLayout = (look: Look, map: ColumnMap): ListLayout => {
	const {names} = look;
	const said: {-readonly [field in ListField]?: string[]} = {};
	for (const {column, field} of map) {
		const key = layoutField(field);
		said[key] = [...(said[key] ?? []), headerName(column)];
	}
	const taken = new Set(Object.values(said).flat());
	const free = names.map(name => (taken.has(name) || isSalutation(name, names) ? '' : name));
	const {first, last, ...known} = layoutsOf(free)(leadColumns);
	// a column pointed out as the name holds the whole of it
	const parts = said.full === undefined ? {...(first && {first}), ...(last && {last})} : {};
	const layout = {...known, ...parts, ...layoutsOf(names)(said as Record<ListField, string[]>)};
	const address = [...(layout.address ?? []), ...foundAddress(layout.address ?? [], look)];
	return address.length > 0 ? {...layout, address} : layout;
};

const showsProfiles = (column: number, look: Look): boolean => {
	if (!isOneOf(look.names[column] ?? '', vagueAddresses)) {
		return true;
	}
	const {filled, addresses} = addressesOf(column, look);
	return addresses > 0 && addresses * 2 >= filled;
};

/** Whether a file is a list of people: it has names, with profile addresses or as an address book has them, and is no file of an archive. */
export const isList = ({address = [], full, first, last}: ListLayout, look: Look): boolean => {
	const {names} = look;
	const inParts = first !== undefined || last !== undefined;
	return (
		(inParts || full !== undefined) &&
		!archiveNames.some(together => together.every(name => names.includes(name))) &&
		(address.some(column => showsProfiles(column, look)) || (inParts && names.some(name => isOneOf(name, addressBookNames))))
	);
};
