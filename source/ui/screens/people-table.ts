import {noonOf} from '../../domain/calendar.ts';
import type {LikelyDuplicate, Listed} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import type {TableColumn, TableRow} from '../components/table.tsx';
import type {PeopleRow, PeopleView} from '../session.ts';
import {whyOne} from './duplicate.ts';
import {whySuggested} from './suggestion.ts';
import {workOf} from './words.ts';

type ColumnId = keyof Locale['screen']['people']['columns'];

/** Columns of fixed width after name and work. */
const fixed: Readonly<Record<Exclude<ColumnId, 'name' | 'work' | 'other'>, number>> = {
	degree: 5,
	relation: 12,
	status: 12,
	since: 12,
	why: 28,
	likely: 14,
};

/** Columns of each view, and those that a narrow terminal gives up, the first one first. */
const byView: Readonly<Record<PeopleView, {ids: readonly ColumnId[]; spared: readonly ColumnId[]}>> = {
	everyone: {ids: ['name', 'work', 'degree', 'relation', 'status', 'since'], spared: ['degree', 'relation', 'since', 'status']},
	targets: {ids: ['name', 'work', 'degree', 'relation', 'status'], spared: ['relation', 'degree', 'status']},
	pending: {ids: ['name', 'work', 'relation', 'since'], spared: ['relation']},
	connections: {ids: ['name', 'work', 'since'], spared: []},
	suggestions: {ids: ['name', 'work', 'why'], spared: ['work']},
	duplicates: {ids: ['name', 'other', 'likely', 'why'], spared: ['why', 'likely']},
};

const isFixed = (id: ColumnId): id is keyof typeof fixed => id in fixed;

/** Columns of a view, as many as leave a name and a position room: together with the mark exactly `columns` wide. */
export const peopleColumns = (view: PeopleView, columns: number, {screen: {people}}: Locale): TableColumn[] => {
	const least = 40;
	const {spared} = byView[view];
	let {ids} = byView[view];
	const free = () => columns - 2 - ids.reduce((sum, id) => sum + (isFixed(id) ? fixed[id] : 0), 0);
	for (const id of spared) if (free() < least) ids = ids.filter(kept => kept !== id);
	const room = free();
	const name = ids.includes('other') ? Math.floor(room / 2) : ids.includes('work') ? Math.min(34, Math.floor(room * 0.45)) : room;
	return ids.map((id): TableColumn => {
		const title = people.columns[id];
		if (id === 'name') return {id, title, width: name, tone: 'strong'};
		if (!isFixed(id)) return {id, title, width: room - name};
		return {id, title, width: fixed[id], ...(id === 'since' ? {align: 'right' as const} : {}), tone: 'muted'};
	});
};

const personCell = (person: Listed, id: Exclude<ColumnId, 'name' | 'work' | 'other'>, {domain, screen, format}: Locale): string => {
	switch (id) {
		case 'degree':
			return domain.degree(person.degree);
		case 'relation':
			return screen.relation[person.relation ?? 'stranger'];
		case 'status':
			return domain.status[person.status];
		case 'since': {
			// an invitation nobody answered in its time waits no more, whenever it was sent
			if (person.status === 'expired') return domain.status.expired;
			const at = person.connectedOn === null ? person.sentAt : noonOf(person.connectedOn);
			return at === null ? '' : format.date(at);
		}
		case 'why':
		case 'likely':
			return '';
	}
};

const pairCell = (pair: LikelyDuplicate, id: ColumnId, locale: Locale): string => {
	switch (id) {
		case 'other':
			return pair.other.name;
		case 'likely':
			return locale.domain.chance(pair.likelihood);
		case 'why':
			return whyOne(pair, locale);
		default:
			return '';
	}
};

const cellOf = (row: PeopleRow, id: ColumnId, locale: Locale, now: number): string => {
	if (id === 'name') return row.name;
	if (row.kind === 'duplicate') return pairCell(row, id, locale);
	if (id === 'work') return workOf(row);
	if (id === 'other') return '';
	return row.kind === 'suggestion' ? whySuggested(row, locale, now) : personCell(row, id, locale);
};

export const peopleRows = (
	rows: readonly PeopleRow[],
	columns: readonly TableColumn[],
	{selected, marked}: {selected: string | null; marked: ReadonlySet<string>},
	locale: Locale,
	now: number,
): TableRow[] =>
	rows.map(row => ({
		id: row.id,
		cells: columns.map(({id}) => cellOf(row, id as ColumnId, locale, now)),
		selected: row.id === selected,
		marked: marked.has(row.id),
	}));
