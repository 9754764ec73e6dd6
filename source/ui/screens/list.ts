import {noonOf} from '../../domain/calendar.ts';
import type {Closed, Offer} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined, lineWidth, rowSigns, spread, toned} from '../components/line.ts';
import type {Frame} from '../state/state.ts';
import type {TodayLine, TodayRow} from '../state/today.ts';
import {fitText, width} from '../terminal/width.ts';
import type {Line, Span} from '../theme/theme.ts';
import type {View} from './view.ts';
import {workOf} from './words.ts';

/** Columns of a row of Today, after the mark; 0 where there is no room for it. */
type Columns = {name: number; work: number; company: number; degree: number; relation: number; worth: number};

/** Columns from which on a position and its company stand apart. */
const apart = 60;

const listColumns = (columns: number): Columns => {
	const degree = 5;
	const worth = 4;
	const relation = columns >= 62 ? 12 : 0;
	const free = columns - 2 - degree - worth - relation;
	const name = Math.min(32, Math.floor(free * 0.45));
	const work = free - name;
	const company = work >= apart ? Math.floor(work * 0.45) : 0;
	return {name, work: work - company, company, degree, relation, worth};
};

const inviteRow = (offer: Offer, at: Columns, {domain, screen, format}: Locale): Line => [
	[fitText(offer.name, at.name - 1), 'strong'],
	' ',
	...(at.company > 0
		? [fitText(offer.position ?? '', at.work - 1), ' ', fitText(offer.company ?? '', at.company - 1)]
		: [fitText(workOf(offer), at.work - 1)]),
	' ',
	fitText(domain.degree(offer.degree), at.degree),
	...(at.relation > 0 ? [[fitText(screen.relation[offer.relation ?? 'stranger'], at.relation), 'muted'] as const] : []),
	[fitText(format.number(Math.round(offer.worth)), at.worth, 'right'), 'strong'],
];

const rowLine = (row: TodayRow, at: Columns, columns: number, locale: Locale, now: number): Line => {
	const words = locale.screen.today;
	const person = (name: string, what: string, work: string): Line => [
		[fitText(name, at.name - 1), 'strong'],
		' ',
		...joined([what, [work, 'muted']]),
	];
	const everyone = (title: string, facts: readonly Span[], key: string): Line => {
		const label = fitText(title, Math.max(at.name - 1, width(title)));
		const line = (told: readonly Span[]): Line => [[label, 'strong'], ' ', ...joined(told)];
		// half a fact says nothing
		const whole = line(facts);
		const fits = lineWidth(whole) + 1 + width(key) <= columns;
		return spread(fits ? whole : line(facts.slice(0, 1)), [[key, 'muted']], columns);
	};
	switch (row.kind) {
		case 'support':
			return everyone(words.supportDue, [words.noAnswer(row.askedAt, now)], locale.format.key('support', 'R'));
		case 'archive': {
			const {due} = locale.screen.imports;
			const last = row.lastAt === null ? due.none : due.last(row.lastAt, now);
			return everyone(
				due.title,
				[last, row.unresolved > 0 ? [due.unresolved(row.unresolved), 'muted'] : ''],
				locale.format.key('import', 'I'),
			);
		}
		case 'who-accepted': {
			const looked = row.lastLook === null ? words.neverLooked : words.looked(row.lastLook, now);
			return everyone(words.whoAccepted, [words.waiting(row.waiting), [looked, 'muted']], locale.format.key('who-accepted', 'A'));
		}
		case 'dispute': {
			const {dispute: told} = locale.screen;
			const {name, outcome, connectedOn} = row.person;
			const on = connectedOn === null ? null : noonOf(connectedOn);
			const recorded = locale.domain.outcome[outcome];
			const ways = [
				joined([told.recorded(recorded), [told.archive(on), 'muted']]),
				joined([recorded, [told.connected(on), 'muted']]),
				joined([recorded, [told.connected(null), 'muted']]),
			];
			const facts = ways.find(line => at.name + lineWidth(line) <= columns) ?? ways[2];
			return [[fitText(name, at.name - 1), 'strong'], ' ', ...(facts ?? [])];
		}
		case 'follow-up': {
			const {connectedOn, name, silent, keep} = row.person;
			const connected = connectedOn === null ? words.due : words.connected(noonOf(connectedOn), now);
			const since = silent ? locale.touch.silent : keep ? locale.touch.keeps(keep.contactAt, now) : connected;
			return person(name, since, workOf(row.person));
		}
		case 'received':
			return person(
				row.person.name,
				row.person.sentAt === null ? words.invitesYou : words.received(row.person.sentAt, now),
				workOf(row.person),
			);
		case 'invite':
			return inviteRow(row.person, at, locale);
	}
};

type Closing = Pick<Frame, 'morning' | 'stats'>;

/** Nobody was ever invited, and nobody can be: a beginning, not an end. */
export const isBeginning = ({morning, stats}: Closing): boolean => morning.closed === 'nobody' && stats.acceptance.sent === 0;

const closedText = (frame: Closing, why: NonNullable<Closed>, {domain, screen: {today}}: Locale): string =>
	isBeginning(frame) ? today.nobodyYet : domain.closed[why];

/** One line of Today's list. The selected one carries the mark and is inverse as a whole. */
export const todayLine = (line: TodayLine, {state, frame, locale, now}: View, columns: number): Line => {
	const {headings} = locale.screen.today;
	switch (line.type) {
		case 'heading':
			return [[headings[line.section], 'title']];
		case 'closed':
			return ['  ', closedText(frame, line.why, locale)];
		case 'row': {
			const drawn = rowLine(line.row, listColumns(columns), columns - 2, locale, now);
			const {id} = line.row;
			const selected = id === state.today.selected;
			const signs = rowSigns({selected, marked: state.marks.some(marked => marked.id === id)});
			return selected ? toned(spread([signs, ...drawn], [], columns), 'selected') : [[signs, 'accent'], ...drawn];
		}
	}
};
