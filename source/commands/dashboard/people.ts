import type {ListOrder} from '../../domain/order.ts';
import type {Rules} from '../../domain/rules.ts';
import {listViews} from '../../domain/saved-view.ts';
import {fold} from '../../domain/text.ts';
import type {Listed} from '../../domain/views.ts';
import type {Store} from '../../store/index.ts';
import type {PeopleRow, PeopleView, Session} from '../../ui/session.ts';

type Query = {view: PeopleView; filter: string; offset: number; limit: number; order: ListOrder | null};
type People = ReturnType<Session['people']>;

/** Excluded companies, then excluded people, as one list. */
const readExcluded = (store: Store, {filter, offset, limit}: Query, now: number, rules: Rules): People => {
	const companies = store
		.excludedCompanies()
		.filter(name => fold(name).includes(fold(filter.trim())))
		.map((name): PeopleRow => ({kind: 'company', id: `company ${name}`, name}));
	const shown = companies.slice(offset, offset + limit);
	const {total, rows} = store.view(
		{view: 'excluded', filter, offset: Math.max(0, offset - companies.length), limit: limit - shown.length},
		now,
		rules,
	);
	return {total: companies.length + total, rows: [...shown, ...rows.map((row): PeopleRow => ({kind: 'person', ...row}))]};
};

/** Whom an address or a part of a name means: at most 20. */
export const peopleNamed = (store: Store, text: string, now: number): readonly Listed[] => {
	const found = store.find(text, now);
	return 'one' in found ? [found.one] : found.candidates;
};

/** Where somebody stands in a list of the store's, counted from 0; null where they are not on it, and in the views that are short. */
export const placeIn = (
	store: Store,
	{view, ...query}: Pick<Query, 'view' | 'filter' | 'order'>,
	id: string,
	now: number,
): number | null => {
	const list = listViews.find(each => each === view);
	return list ? store.place({view: list, ...query}, id, now) : null;
};

/** A window of a view of People, each row with its kind. */
export const readPeople = (store: Store, query: Query, now: number, rules: Rules): People => {
	const {view, filter, offset, limit, order} = query;
	if (view === 'suggestions') {
		const {total, rows} = store.suggestions({part: filter, offset, limit}, now);
		return {total, rows: rows.map(row => ({kind: 'suggestion', ...row}))};
	}
	if (view === 'duplicates') {
		const found = store.duplicates({part: filter, offset, limit}, now);
		if (found === null) return {total: 0, rows: [], looking: true};
		return {total: found.total, rows: found.rows.map(row => ({kind: 'duplicate', name: row.one.name, ...row}))};
	}
	if (view === 'excluded') return readExcluded(store, query, now, rules);
	const {total, rows} = store.view({view, filter, offset, limit, order}, now, rules);
	return {total, rows: rows.map(row => ({kind: 'person', ...row}))};
};
