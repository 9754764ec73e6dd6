import fs from 'node:fs';
import {type ChecklistItem, type ItemFlaw, isTooLong} from '../domain/checklist.ts';
import {isObject, type JsonObject} from '../domain/json.ts';
import {relations, tiers} from '../domain/person.ts';
import {cleanLine, fold} from '../domain/text.ts';
import {jsonIn, reasonOf, SettingsError} from './settings.ts';

/** A list of some items is a few hundred bytes: more than this is another file. */
const mostBytes = 65_536;
/** UTF-16 units of a title: what a card of 80 columns shows of it, and a little more. */
const longestTitle = 60;

const fields: readonly string[] = ['title', 'required', 'tiers', 'relations'];

const isSome = (value: unknown, known: readonly string[]): boolean =>
	value === undefined || (Array.isArray(value) && value.length > 0 && value.every(each => known.includes(each)));

/** What is wrong with the title of an item; null where it can stand on a card. */
const titleFlaw = (title: unknown): ItemFlaw | null => {
	if (typeof title !== 'string' || title.trim() === '') return 'title';
	if (title.length > longestTitle) return 'long';
	// what a terminal would obey, or nobody could see, is not quietly left out: the member would look for it
	return cleanLine(title) === title.replaceAll(/\s+/g, ' ').trim().normalize('NFC') ? null : 'characters';
};

const flawOf = (item: JsonObject, earlier: readonly ChecklistItem[]): ItemFlaw | null => {
	const flaw = titleFlaw(item.title);
	if (flaw) return flaw;
	if (earlier.some(({id}) => id === idOf(String(item.title)))) return 'twice';
	if (!['undefined', 'boolean'].includes(typeof item.required)) return 'required';
	if (!isSome(item.tiers, tiers)) return 'tiers';
	return isSome(item.relations, relations) ? null : 'relations';
};

/** By its title, so that ticks stay with it wherever it stands in the file. */
const idOf = (title: string): string => `own:${fold(title)}`;

const itemOf = (item: JsonObject): ChecklistItem => ({
	id: idOf(String(item.title)),
	title: cleanLine(String(item.title)),
	required: item.required === true,
	tiers: (item.tiers as ChecklistItem['tiers'] | undefined) ?? tiers,
	relations: (item.relations as ChecklistItem['relations'] | undefined) ?? relations,
	automatic: false,
});

const textOf = (file: string): string => {
	try {
		const found = fs.statSync(file);
		// a pipe would be read for ever
		if (!found.isFile()) throw new SettingsError(file, {code: 'list'});
		if (found.size > mostBytes) throw new SettingsError(file, {code: 'large', limit: mostBytes});
		return fs.readFileSync(file, 'utf8');
	} catch (error) {
		if (error instanceof SettingsError) throw error;
		throw new SettingsError(file, {code: 'unreadable', reason: reasonOf(error)});
	}
};

/**
 * The member's own items of the checklist, from checklist.json; none where there is no such file.
 * @throws SettingsError: which item is wrong, and how. Half a list would tick what the member did not mean.
 */
export const readOwnItems = (file: string): ChecklistItem[] => {
	if (!fs.existsSync(file)) return [];
	const list = jsonIn(file, textOf(file));
	if (!Array.isArray(list)) throw new SettingsError(file, {code: 'list'});
	const items: ChecklistItem[] = [];
	for (const [index, item] of list.entries()) {
		const wrong = (flaw: ItemFlaw, field: string | null = null): never => {
			throw new SettingsError(file, {code: 'item', place: index + 1, flaw, field});
		};
		if (!isObject(item)) return wrong('object');
		const unknown = Object.keys(item).find(field => !fields.includes(field));
		if (unknown !== undefined) return wrong('field', unknown.slice(0, longestTitle));
		const flaw = flawOf(item, items);
		if (flaw) return wrong(flaw);
		items.push(itemOf(item));
		if (isTooLong(items)) return wrong('too-many');
	}
	return items;
};
