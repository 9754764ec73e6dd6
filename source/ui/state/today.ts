import {fold} from '../../domain/text.ts';
import type {Disputed, FollowUpDue, Listed, Morning, Offer} from '../../domain/views.ts';

/** A line of Today that can be selected. `id` is the person's, except on the first lines, which are about everyone. */
export type TodayRow =
	| {kind: 'support'; id: 'support'; askedAt: number}
	| {kind: 'archive'; id: 'archive'; lastAt: number | null; unresolved: number}
	| {kind: 'who-accepted'; id: 'who-accepted'; waiting: number; lastLook: number | null}
	| {kind: 'dispute'; id: string; person: Disputed}
	| {kind: 'follow-up'; id: string; person: FollowUpDue}
	| {kind: 'received'; id: string; person: Listed}
	| {kind: 'invite'; id: string; person: Offer};

/** Lines about everyone: they have no person, and a filter leaves them out. */
const everyoneIds = ['support', 'archive', 'who-accepted'] as const;
export type EveryoneId = (typeof everyoneIds)[number];
export const everyoneIdOf = (id: string | null): EveryoneId | null => everyoneIds.find(known => known === id) ?? null;

export type TodaySection = Exclude<TodayRow['kind'], EveryoneId>;

/** A line of Today's list as it is drawn. `closed` stands where invitations would, and says why there are none. */
export type TodayLine =
	| {type: 'heading'; section: TodaySection}
	| {type: 'row'; row: TodayRow}
	| {type: 'closed'; why: NonNullable<Morning['closed']>};

const matches = (person: Listed, words: readonly string[]): boolean => {
	const text = fold([person.name, person.company ?? '', person.position ?? '', ...person.tags].join(' '));
	return words.every(word => text.includes(word));
};

const section = (kind: TodaySection, rows: readonly TodayRow[], closed: Morning['closed']): TodayLine[] => {
	const lines = rows.map((row): TodayLine => ({type: 'row', row}));
	if (lines.length === 0 && closed === null) return [];
	return [{type: 'heading', section: kind}, ...(closed === null ? [] : [{type: 'closed', why: closed} as const]), ...lines];
};

/**
 * The day's list in the order of the morning, narrowed by a filter on name, company, position and tags.
 * What is about everyone is left out by a filter.
 */
export const todayLines = (morning: Morning, filter: string): TodayLine[] => {
	const words = fold(filter).split(' ').filter(Boolean);
	const {whoAccepted, archiveDue, supportDue} = morning;
	const kept = <P extends Listed>(people: readonly P[]): readonly P[] =>
		words.length === 0 ? people : people.filter(person => matches(person, words));
	const first: TodayRow[] = [
		...(supportDue === null ? [] : [{kind: 'support', id: 'support', askedAt: supportDue} as const]),
		...(archiveDue ? [{kind: 'archive', id: 'archive', ...archiveDue} as const] : []),
		...(whoAccepted.waiting > 0 ? [{kind: 'who-accepted', id: 'who-accepted', ...whoAccepted} as const] : []),
	];
	return [
		...(words.length === 0 ? first.map((row): TodayLine => ({type: 'row', row})) : []),
		...section(
			'dispute',
			kept(morning.disputes).map(person => ({kind: 'dispute', id: person.id, person})),
			null,
		),
		...section(
			'follow-up',
			kept(morning.followUps).map(person => ({kind: 'follow-up', id: person.id, person})),
			null,
		),
		...section(
			'received',
			kept(morning.received).map(person => ({kind: 'received', id: person.id, person})),
			null,
		),
		...section(
			'invite',
			kept(morning.offers).map(person => ({kind: 'invite', id: person.id, person})),
			morning.closed,
		),
	];
};

/** The rows of these lines, in order. */
export const todayRows = (lines: readonly TodayLine[]): TodayRow[] => lines.flatMap(line => (line.type === 'row' ? [line.row] : []));
