import {noonOf} from '../../domain/calendar.ts';
import type {ListOrder} from '../../domain/order.ts';
import {listViews} from '../../domain/saved-view.ts';
import type {FollowUpTold, LikelyDuplicate, ToldPerson} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import type {TableColumn, TableRow} from '../components/table.tsx';
import type {PeopleRow, PeopleView} from '../session.ts';
import {width} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import {whyOne} from './duplicate.ts';
import {whySuggested} from './suggestion.ts';
import {workOf} from './words.ts';

type ColumnId = keyof Locale['screen']['people']['columns'];
/** A column, and how wide it is. */
type Cell = {id: ColumnId; room: number};

/** Columns of fixed width after name and work. */
const fixed: Readonly<Record<Exclude<ColumnId, 'name' | 'work' | 'position' | 'company' | 'other'>, number>> = {
	degree: 5,
	relation: 13,
	status: 14,
	since: 14,
	why: 28,
	likely: 14,
	yet: 20,
	waited: 12,
	value: 7,
	message: 16,
	keep: 22,
	told: 30,
	tags: 18,
	place: 18,
};

/** Columns of each view, and those that a narrow terminal gives up, the first one first. */
const byView: Readonly<Record<PeopleView, {ids: readonly ColumnId[]; spared: readonly ColumnId[]; least?: number}>> = {
	everyone: {ids: ['name', 'work', 'degree', 'relation', 'status', 'since'], spared: ['degree', 'relation', 'since', 'status']},
	targets: {ids: ['name', 'work', 'degree', 'relation', 'status'], spared: ['relation', 'degree', 'status']},
	pending: {ids: ['name', 'work', 'relation', 'yet', 'waited'], spared: ['relation', 'yet'], least: 36},
	connections: {ids: ['name', 'work', 'keep', 'message', 'since'], spared: ['keep', 'message']},
	received: {ids: ['name', 'work', 'relation', 'why', 'value'], spared: ['why', 'relation']},
	'follow-ups': {ids: ['name', 'work', 'told'], spared: ['work']},
	excluded: {ids: ['name', 'work', 'why'], spared: ['work']},
	suggestions: {ids: ['name', 'work', 'why'], spared: ['work']},
	duplicates: {ids: ['name', 'other', 'likely', 'why'], spared: ['why', 'likely']},
};

/** What the lists of people of the store show besides where there is room for it, the first one first. */
const besides: readonly ColumnId[] = ['tags', 'place'];
const whole: ReadonlySet<PeopleView> = new Set(listViews);

/** Columns that a name and a position with its company need, and that they need in two columns. */
const leastJoined = 40;
const leastApart = 60;

/** Numbers and days stand under each other. */
const rightAligned: ReadonlySet<ColumnId> = new Set(['since', 'waited', 'value']);

const isFixed = (id: ColumnId): id is keyof typeof fixed => id in fixed;

/** The column by which a view is in its present order, and which way; a view's own order may be by none. */
const sortedBy = (view: PeopleView, order: ListOrder | null, ids: readonly ColumnId[]): {id: ColumnId; glyph: string} | null => {
	if (order === 'company') return {id: ids.includes('company') ? 'company' : 'work', glyph: glyphs.up};
	if (order !== null) return {id: 'name', glyph: order === 'changed' ? glyphs.down : glyphs.up};
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

/** Where a column says more in more room. */
const roomier = [
	{id: 'told', from: 66, width: 43},
	{id: 'told', from: 116, width: 66},
	{id: 'waited', from: 116, width: 34},
] as const;

const widthOf = (id: keyof typeof fixed, columns: number): number =>
	roomier.findLast(wider => wider.id === id && columns >= wider.from)?.width ?? fixed[id];

/** The columns of a view that there is room for, and the room they leave to those without a width of their own. */
const fitting = (view: PeopleView, columns: number): {ids: readonly ColumnId[]; room: number} => {
	const widthOfAll = (all: readonly ColumnId[]): number => all.reduce((sum, id) => sum + (isFixed(id) ? widthOf(id, columns) : 0), 0);
	const free = (all: readonly ColumnId[]): number => columns - 2 - widthOfAll(all);
	let {ids} = byView[view];
	const {spared, least = leastJoined} = byView[view];
	for (const id of spared) if (free(ids) < least) ids = ids.filter(kept => kept !== id);
	if (!whole.has(view) || free(ids) < leastApart) return {ids, room: free(ids)};
	ids = ids.flatMap((id): ColumnId[] => (id === 'work' ? ['position', 'company'] : [id]));
	for (const id of besides) if (free([...ids, id]) >= leastApart) ids = [...ids, id];
	return {ids, room: free(ids)};
};

/** Widths of the columns that share the room, by what stands beside the name. */
const shares = (ids: readonly ColumnId[], room: number): Readonly<Partial<Record<ColumnId, number>>> => {
	const name = (most: number, share: number) => Math.min(most, Math.floor(room * share));
	if (ids.includes('other')) return {name: name(room, 0.5), other: room - name(room, 0.5)};
	if (ids.includes('company')) {
		const rest = room - name(34, 0.38);
		return {name: name(34, 0.38), position: Math.ceil(rest * 0.55), company: rest - Math.ceil(rest * 0.55)};
	}
	return ids.includes('work') ? {name: name(34, 0.45), work: room - name(34, 0.45)} : {name: room};
};

/** Columns of a view, as many as leave a name and a position room: together with the mark exactly `columns` wide. */
export const peopleColumns = (
	view: PeopleView,
	order: ListOrder | null,
	columns: number,
	{screen: {people}, orders}: Locale,
): TableColumn[] => {
	const {ids, room} = fitting(view, columns);
	const widths = shares(ids, room);
	const sorted = sortedBy(view, order, ids);
	const titleOf = (id: ColumnId): string => {
		if (sorted?.id !== id) return people.columns[id];
		return `${order === 'changed' ? orders.byChange(people.columns[id]) : people.columns[id]} ${sorted.glyph}`;
	};
	return ids.map((id): TableColumn => {
		const title = titleOf(id);
		if (!isFixed(id)) return {id, title, width: widths[id] ?? 0, ...(id === 'name' ? {tone: 'strong' as const} : {})};
		return {id, title, width: widthOf(id, columns), ...(rightAligned.has(id) ? {align: 'right' as const} : {}), tone: 'muted'};
	});
};

/** When it is due, and what speaks for closing it or for writing; in little room the latter, with the mark of what is overdue. */
const followUpCell = ({state, at, reason, silent, keep}: FollowUpTold, room: number, {views, touch}: Locale, now: number): string => {
	const when = reason === undefined ? views.followUp[state](at) : touch.skipped(at, reason);
	const why = silent ? touch.silent : keep ? touch.keeps(keep.contactAt, now) : '';
	if (why === '') return when;
	const both = `${when} ${glyphs.separator} ${why}`;
	return width(both) < room ? both : `${state === 'overdue' ? '! ' : ''}${why}`;
};

const waitedCell = (days: number, isLong: boolean, room: number, {views, touch}: Locale): string => {
	const waited = views.waited(days, isLong);
	const whole = touch.withdraw(waited);
	return isLong && width(whole) < room ? whole : waited;
};

/** What a view tells of somebody, in the column that is there for it; null where it says nothing of its own. */
const toldCell = ({told, status, sentAt, relation}: ToldPerson, {id, room}: Cell, locale: Locale, now: number): string | null => {
	const {domain, views, touch, format} = locale;
	if (told === null) return null;
	switch (told.of) {
		case 'target':
			return id === 'status' ? views.againFrom(told.againFrom) : null;
		case 'pending':
			if (id === 'yet') return status === 'expired' ? '' : domain.chance(told.yet);
			return id === 'waited' && sentAt !== null ? waitedCell(-format.daysUntil(sentAt, now), told.isLong, room, locale) : null;
		case 'received':
			if (id === 'value') return format.number(Math.round(told.value));
			if (id !== 'why') return null;
			if (told.putOffUntil !== null) return views.putOff(told.putOffUntil);
			return told.why.flatMap(code => (code === (relation ?? 'stranger') ? [] : [domain.why[code]])).join(', ');
		case 'follow-up':
			return id === 'told' ? followUpCell(told, room, locale, now) : null;
		case 'connection':
			if (id === 'keep') return told.keepAt === null ? '' : touch.next(told.keepAt);
			return id === 'message' && told.messageAt !== null ? format.date(told.messageAt) : null;
		case 'excluded':
			return id === 'why' ? views.excluded(told.company) : null;
	}
};

const personCell = (person: ToldPerson, cell: Cell, locale: Locale, now: number): string => {
	const {domain, screen, format, views} = locale;
	const {id} = cell;
	// an invitation nobody answered in its time waits no more, whenever it was sent
	if (id === 'waited' && person.status === 'expired') return domain.status.expired;
	const told = toldCell(person, cell, locale, now);
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
		case 'position':
			return person.position ?? '';
		case 'company':
			return person.company ?? '';
		case 'tags':
			return screen.card.tags(person.tags);
		case 'place':
			return person.place ?? '';
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

const cellOf = (row: PeopleRow, cell: Cell, locale: Locale, now: number): string => {
	const {id} = cell;
	if (id === 'name') return row.name;
	if (row.kind === 'duplicate') return pairCell(row, id, locale);
	if (row.kind === 'company') return id === 'why' ? locale.views.wholeCompany : '';
	if (id === 'work') return workOf(row);
	if (id === 'other') return '';
	return row.kind === 'suggestion' ? whySuggested(row, locale, now) : personCell(row, cell, locale, now);
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
		cells: columns.map(({id, width: room}) => cellOf(row, {id: id as ColumnId, room}, locale, now)),
		selected: row.id === selected,
		marked: marked.has(row.id),
	}));
