import {noonOf} from '../../domain/calendar.ts';
import type {ListOrder} from '../../domain/order.ts';
import type {FollowUpTold, LikelyDuplicate, ToldPerson} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import type {TableColumn, TableRow} from '../components/table.tsx';
import type {PeopleRow, PeopleView} from '../session.ts';
import {glyphs} from '../theme/glyphs.ts';
import {whyOne} from './duplicate.ts';
import {whySuggested} from './suggestion.ts';
import {workOf} from './words.ts';

type ColumnId = keyof Locale['screen']['people']['columns'];

/** Columns of fixed width after name and work. */
const fixed: Readonly<Record<Exclude<ColumnId, 'name' | 'work' | 'other'>, number>> = {
	degree: 5,
	relation: 13,
	status: 14,
	since: 12,
	why: 28,
	likely: 14,
	yet: 16,
	waited: 12,
	value: 7,
	message: 16,
	keep: 14,
	told: 30,
};

/** Columns of each view, and those that a narrow terminal gives up, the first one first. */
const byView: Readonly<Record<PeopleView, {ids: readonly ColumnId[]; spared: readonly ColumnId[]}>> = {
	everyone: {ids: ['name', 'work', 'degree', 'relation', 'status', 'since'], spared: ['degree', 'relation', 'since', 'status']},
	targets: {ids: ['name', 'work', 'degree', 'relation', 'status'], spared: ['relation', 'degree', 'status']},
	pending: {ids: ['name', 'work', 'relation', 'yet', 'waited'], spared: ['relation', 'yet']},
	connections: {ids: ['name', 'work', 'keep', 'message', 'since'], spared: ['keep', 'message']},
	received: {ids: ['name', 'work', 'relation', 'why', 'value'], spared: ['why', 'relation']},
	'follow-ups': {ids: ['name', 'work', 'told'], spared: ['work']},
	excluded: {ids: ['name', 'work', 'why'], spared: ['work']},
	suggestions: {ids: ['name', 'work', 'why'], spared: ['work']},
	duplicates: {ids: ['name', 'other', 'likely', 'why'], spared: ['why', 'likely']},
};

/** Numbers and days stand under each other. */
const rightAligned: ReadonlySet<ColumnId> = new Set(['since', 'waited', 'value']);

const isFixed = (id: ColumnId): id is keyof typeof fixed => id in fixed;

/** The column by which a view is in its present order, and which way; a view's own order may be by none. */
const sortedBy = (view: PeopleView, order: ListOrder | null): {id: ColumnId; glyph: string} | null => {
	if (order !== null) return {id: order === 'company' ? 'work' : 'name', glyph: order === 'changed' ? glyphs.down : glyphs.up};
	switch (view) {
		case 'everyone':
			return {id: 'name', glyph: glyphs.up};
		case 'pending':
			return {id: 'waited', glyph: glyphs.down};
		case 'connections':
			return {id: 'since', glyph: glyphs.down};
		default:
			return null;
	}
};

/** Columns of a view, as many as leave a name and a position room: together with the mark exactly `columns` wide. */
export const peopleColumns = (
	view: PeopleView,
	order: ListOrder | null,
	columns: number,
	{screen: {people}, orders}: Locale,
): TableColumn[] => {
	const sorted = sortedBy(view, order);
	const titleOf = (id: ColumnId): string => {
		if (sorted?.id !== id) return people.columns[id];
		return `${order === 'changed' ? orders.byChange(people.columns[id]) : people.columns[id]} ${sorted.glyph}`;
	};
	const least = 40;
	const {spared} = byView[view];
	let {ids} = byView[view];
	const free = () => columns - 2 - ids.reduce((sum, id) => sum + (isFixed(id) ? fixed[id] : 0), 0);
	for (const id of spared) if (free() < least) ids = ids.filter(kept => kept !== id);
	const room = free();
	const name = ids.includes('other') ? Math.floor(room / 2) : ids.includes('work') ? Math.min(34, Math.floor(room * 0.45)) : room;
	return ids.map((id): TableColumn => {
		const title = titleOf(id);
		if (id === 'name') return {id, title, width: name, tone: 'strong'};
		if (!isFixed(id)) return {id, title, width: room - name};
		return {id, title, width: fixed[id], ...(rightAligned.has(id) ? {align: 'right' as const} : {}), tone: 'muted'};
	});
};

/** When it is due, and what speaks for closing it or for writing. */
const followUpCell = ({state, at, reason, silent, keep}: FollowUpTold, {views, touch}: Locale, now: number): string => {
	const when = reason === undefined ? views.followUp[state](at) : touch.skipped(at, reason);
	return [when, silent ? touch.silent : keep ? touch.keeps(keep.contactAt, now) : ''].filter(Boolean).join(` ${glyphs.separator} `);
};

/** What a view tells of somebody, in the column that is there for it; null where it says nothing of its own. */
const toldCell = ({told, status, sentAt, relation}: ToldPerson, id: ColumnId, locale: Locale, now: number): string | null => {
	const {domain, views, format} = locale;
	if (told === null) return null;
	switch (told.of) {
		case 'target':
			return id === 'status' ? views.againFrom(told.againFrom) : null;
		case 'pending':
			if (id === 'yet') return status === 'expired' ? '' : domain.chance(told.yet);
			return id === 'waited' && sentAt !== null ? views.waited(-format.daysUntil(sentAt, now), told.isLong) : null;
		case 'received':
			if (id === 'value') return format.number(Math.round(told.value));
			if (id !== 'why') return null;
			if (told.putOffUntil !== null) return views.putOff(told.putOffUntil);
			return told.why.flatMap(code => (code === (relation ?? 'stranger') ? [] : [domain.why[code]])).join(', ');
		case 'follow-up':
			return id === 'told' ? followUpCell(told, locale, now) : null;
		case 'connection':
			if (id === 'keep') return told.keepAt === null ? '' : format.date(told.keepAt);
			return id === 'message' && told.messageAt !== null ? format.date(told.messageAt) : null;
		case 'excluded':
			return id === 'why' ? views.excluded(told.company) : null;
	}
};

const personCell = (person: ToldPerson, id: ColumnId, locale: Locale, now: number): string => {
	const {domain, screen, format, views} = locale;
	// an invitation nobody answered in its time waits no more, whenever it was sent
	if (id === 'waited' && person.status === 'expired') return domain.status.expired;
	const told = toldCell(person, id, locale, now);
	if (told !== null) return told;
	switch (id) {
		case 'degree':
			return domain.degree(person.degree);
		case 'relation':
			return screen.relation[person.relation ?? 'stranger'];
		case 'status':
			return domain.status[person.status];
		case 'since':
			return person.connectedOn === null ? '' : format.date(noonOf(person.connectedOn));
		case 'waited':
			return person.sentAt === null ? '' : views.waited(-format.daysUntil(person.sentAt, now), false);
		case 'message':
			return views.noMessage;
		default:
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
	if (row.kind === 'company') return id === 'why' ? locale.views.wholeCompany : '';
	if (id === 'work') return workOf(row);
	if (id === 'other') return '';
	return row.kind === 'suggestion' ? whySuggested(row, locale, now) : personCell(row, id, locale, now);
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
