import {noonOf} from '../../domain/calendar.ts';
import type {Listed} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import type {TableColumn, TableRow} from '../components/table.tsx';
import type {PeopleView} from '../session.ts';
import {workOf} from './words.ts';

type ColumnId = keyof Locale['screen']['people']['columns'];

/** Columns of fixed width after name and work; those that a narrow terminal gives up first stand first in `spared`. */
const fixed: Readonly<Record<Exclude<ColumnId, 'name' | 'work'>, number>> = {degree: 5, relation: 12, status: 12, since: 12};
const byView: Readonly<Record<PeopleView, readonly ColumnId[]>> = {
	targets: ['name', 'work', 'degree', 'relation', 'status'],
	pending: ['name', 'work', 'relation', 'since'],
	connections: ['name', 'work', 'since'],
};
const spared: readonly ColumnId[] = ['relation', 'degree', 'status'];

const isFixed = (id: ColumnId): id is keyof typeof fixed => id in fixed;

/** Columns of a view, as many as leave a name and a position room: together with the mark exactly `columns` wide. */
export const peopleColumns = (view: PeopleView, columns: number, {screen: {people}}: Locale): TableColumn[] => {
	const least = 40;
	let ids = byView[view];
	const free = () => columns - 2 - ids.reduce((sum, id) => sum + (isFixed(id) ? fixed[id] : 0), 0);
	for (const id of spared) if (free() < least) ids = ids.filter(kept => kept !== id);
	const room = free();
	const name = Math.min(34, Math.floor(room * 0.45));
	return ids.map((id): TableColumn => {
		const title = people.columns[id];
		if (id === 'name') return {id, title, width: name, tone: 'strong'};
		if (id === 'work') return {id, title, width: room - name};
		return {id, title, width: fixed[id], ...(id === 'since' ? {align: 'right' as const} : {}), tone: 'muted'};
	});
};

const cellOf = (person: Listed, id: ColumnId, {domain, screen, format}: Locale): string => {
	switch (id) {
		case 'name':
			return person.name;
		case 'work':
			return workOf(person);
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
	}
};

export const peopleRows = (
	people: readonly Listed[],
	columns: readonly TableColumn[],
	selected: string | null,
	locale: Locale,
): TableRow[] =>
	people.map(person => ({
		id: person.id,
		cells: columns.map(({id}) => cellOf(person, id as ColumnId, locale)),
		selected: person.id === selected,
	}));
