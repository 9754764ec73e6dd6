import type {Store} from '../../store/index.ts';
import type {PeopleView, Session} from '../../ui/session.ts';

/** A window of a view of People, each row with its kind. */
export const readPeople = (
	store: Store,
	{view, filter, offset, limit}: {view: PeopleView; filter: string; offset: number; limit: number},
	now: number,
): ReturnType<Session['people']> => {
	if (view === 'suggestions') {
		const {total, rows} = store.suggestions({part: filter, offset, limit}, now);
		return {total, rows: rows.map(row => ({kind: 'suggestion', ...row}))};
	}
	if (view === 'duplicates') {
		const found = store.duplicates({part: filter, offset, limit}, now);
		if (found === null) return {total: 0, rows: [], looking: true};
		return {total: found.total, rows: found.rows.map(row => ({kind: 'duplicate', name: row.one.name, ...row}))};
	}
	const {total, rows} = store.list({view, filter, offset, limit}, now);
	return {total, rows: rows.map(row => ({kind: 'person', ...row}))};
};
