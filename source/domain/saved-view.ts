import {isObject} from './json.ts';
import {type ListOrder, listOrders} from './order.ts';
import {cleanLine, fold} from './text.ts';

/** Lists of people that can be had in another order than their own, and kept under a name. */
export const listViews = ['everyone', 'targets', 'pending', 'connections'] as const;
export type ListView = (typeof listViews)[number];

/** A list as the member keeps it under a name of theirs. `filter`: see domain/filter.ts; `order` null is the list's own. */
export type SavedView = {name: string} & KeptList;
export type KeptList = {view: ListView; filter: string; order: ListOrder | null};

/** Why `views` of the settings is not taken, or one of its entries, counted from 1; the others are. */
export type ViewProblem =
	| {code: 'no-list' | 'too-many'}
	| {code: 'no-view' | 'no-name' | 'whole' | 'twice' | 'view' | 'order'; place: number};

/** Views of People that are no such lists: their names are taken too. */
const otherViews = ['received', 'follow-ups', 'excluded', 'suggestions', 'duplicates'] as const;

/** More views than this are no views any more. */
const mostViews = 100;

/** Characters (UTF-16) of a name that a border still has room for. */
const longestName = 40;

const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => (all as readonly unknown[]).includes(value);

/** A name as it is kept; null where it is none, too long, or that of a list itself. */
export const viewName = (typed: string): string | null => {
	const name = cleanLine(typed);
	return name === '' || name.length > longestName || isOneOf([...listViews, ...otherViews], fold(name)) ? null : name;
};

/** The view of a name, whatever its case and accents. */
export const viewNamed = (views: readonly SavedView[], name: string): SavedView | undefined =>
	views.find(view => fold(view.name) === fold(name));

/** Whether two views keep the same list, whatever they are called. */
export const isSameList = (one: KeptList, other: KeptList): boolean =>
	one.view === other.view && one.filter === other.filter && one.order === other.order;

const entryOf = (value: unknown, before: readonly SavedView[]): SavedView | Exclude<ViewProblem['code'], 'no-list' | 'too-many'> => {
	if (!isObject(value)) return 'no-view';
	const {name: typed, view = 'everyone', filter = '', order = null} = value;
	const name = typeof typed === 'string' ? viewName(typed) : null;
	if (name === null) return 'no-name';
	if (typeof filter !== 'string') return 'no-view';
	if (!isOneOf(listViews, view)) return 'view';
	if (order !== null && !isOneOf(listOrders, order)) return 'order';
	// everyone's own order is by name
	const entry = {name, view, filter: cleanLine(filter), order: view === 'everyone' && order === 'name' ? null : order};
	if (entry.filter === '' && entry.order === null) return 'whole';
	return viewNamed(before, name) || before.some(other => isSameList(other, entry)) ? 'twice' : entry;
};

/**
 * The member's views. What is wrong is left out and told, one problem an entry.
 * @param value as the settings file has them: `[{"name": "Paris", "view": "targets", "filter": "tag:paris", "order": "name"}]`, or anything
 */
export const readViews = (value: unknown): {views: SavedView[]; problems: ViewProblem[]} => {
	if (value === undefined || value === null) return {views: [], problems: []};
	if (!Array.isArray(value)) return {views: [], problems: [{code: 'no-list'}]};
	const views: SavedView[] = [];
	const problems: ViewProblem[] = [];
	if (value.length > mostViews) problems.push({code: 'too-many'});
	for (const [index, each] of value.slice(0, mostViews).entries()) {
		const entry = entryOf(each, views);
		if (typeof entry === 'string') problems.push({code: entry, place: index + 1});
		else views.push(entry);
	}
	return {views, problems};
};

/** `kept` under its name, in the place of the view called `instead` where there is one; without `kept` that one is removed. */
export type ViewChange = {kept: SavedView; instead: string | null} | {kept: null; instead: string};

const nameOf = (entry: unknown): string | null => (isObject(entry) && typeof entry.name === 'string' ? fold(entry.name) : null);

/**
 * Views with a change, wherever they stand: those in force, or the entries of the settings file, in which others may have changed too and
 * what is wrong stays for its owner to mend.
 */
export const changedViews = <T>(entries: readonly T[], {kept, instead}: ViewChange): (T | SavedView)[] => {
	let isPlaced = false;
	const place = (): SavedView[] => {
		if (kept === null || isPlaced) return [];
		isPlaced = true;
		return [kept];
	};
	const others = entries.flatMap((entry): (T | SavedView)[] => {
		const name = nameOf(entry);
		if (instead !== null && name === fold(instead)) return place();
		if (kept === null || name !== fold(kept.name)) return [entry];
		// a name is there once: the place of the other one is left
		return instead === null ? place() : [];
	});
	return [...others, ...place()];
};
