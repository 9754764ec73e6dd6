import {noonOf, startOfNextMonth} from '../../domain/calendar.ts';
import {notesLeft, notesUntil} from '../../domain/note-advice.ts';
import {knowsMember, type Status} from '../../domain/person.ts';
import type {Card, Stats} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {cutLine, fitLine, joined, lineWidth, spread} from '../components/line.ts';
import {width, wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line, Span} from '../theme/theme.ts';
import {touchLines} from './touch.ts';
import {receivedLine, waitingLines} from './waiting.ts';
import {relationOf, workOf} from './words.ts';

/** Whom an invitation could still go to: their card prepares it. The others' cards tell what happened. */
const invitable: ReadonlySet<Status> = new Set<Status>([
	'target',
	'introduced',
	'snoozed',
	'ignored',
	'withdrawn',
	'expired',
	'refused',
	'gone',
]);

const about = (card: Card, locale: Locale): Line =>
	joined([
		workOf(card),
		card.place ?? '',
		card.degree === null ? locale.domain.why['degree-unknown'] : locale.domain.degree(card.degree),
		relationOf(card, locale),
	]);

/** "worth 18 = value 62 × 41 % yes - risk 7": how the rank comes about. Beside it what fits of how it would be sent. */
const worthLine = ({offer, note, checklist: states}: Card, {pace, asOf}: Stats, {screen: {card: words}}: Locale, columns: number): Line => {
	const notes = notesLeft(pace.notes);
	const isReady = states.some(({item, state}) => item === 'note' && state === 'done');
	const way = note === null ? words.withoutNote : isReady ? words.withNote : words.noteNotReady;
	const advice = offer?.noteAdvice ? words.noteAdvice(offer.noteAdvice, startOfNextMonth(asOf)) : '';
	const left = notes === null || notes === 0 ? '' : words.notesLeft(notes);
	const worth: Line = offer
		? [
				[words.worth(offer.worth), 'strong'],
				` = ${words.value(offer.value)} × ${words.times(offer.chanceAccept)} - ${words.risk(offer.price * offer.chanceRefuse)}`,
			]
		: [];
	const room = columns - lineWidth(worth) - 2;
	const remarks = [[way, advice, left], [way, advice || left], [advice || way], [way]].map(parts => parts.filter(Boolean).join(' · '));
	const remark = remarks.find(text => width(text) <= room) ?? '';
	return offer ? spread(worth, [[remark, 'muted']], columns) : [[remark, 'muted']];
};

/** What became of the invitations, the latest first. */
const history = (card: Card, {domain, screen: {card: words}}: Locale, now: number): Line[] => [
	...(card.connectedOn === null ? [] : [[[words.connectedOn(noonOf(card.connectedOn)), 'good']] satisfies Line]),
	...card.invitations.toReversed().map((invitation): Line => {
		const {direction, sentAt, note, outcome, outcomeAt} = invitation;
		if (direction === 'in') return joined([words.receivedOn(sentAt), outcome === null ? '' : domain.outcome[outcome]]);
		const waits = outcome === null && card.status !== 'expired';
		const became = waits ? '' : domain.outcome[outcome ?? 'expired'];
		const ended = outcomeAt === null ? became : words.ended(became, outcomeAt);
		return joined([
			waits ? words.waitingSince(sentAt, now) : words.sent(sentAt),
			note === null ? words.withoutNote : words.withNote,
			ended,
		]);
	}),
];

/** The latest InMail: what became of it, and when the invitation follows. */
const inMail = ({inmail, notBefore}: Card, {domain, screen: {card: words, toast}}: Locale, now: number): Line[] => {
	if (inmail === null) return [];
	const outcome = inmail.outcome === null ? words.inmailOpen : domain.detail(inmail.outcome);
	return [joined([words.inmail(inmail.sentAt, outcome), notBefore !== null && notBefore > now ? toast.inviteFrom(notBefore) : ''])];
};

/** One checklist item: its digit, its mark, its words. */
const item = (card: Card, index: number, {domain, screen: {card: words}}: Locale): Line => {
	const state = card.checklist[index];
	if (!state) return [];
	const title = domain.item(state);
	const length = state.item === 'note' && card.note !== null ? `, ${words.noteLength(card.noteLength, card.noteLimit)}` : '';
	const done = state.state === 'done';
	return [
		[String(index + 1), 'strong'],
		' ',
		done ? [glyphs.done, 'good'] : state.required ? [glyphs.open, 'risk'] : glyphs.open,
		` ${title}${length}`,
		...(!done && state.required ? [[` (${words.needed})`, 'risk'] as const] : []),
	];
};

/** In two columns, the digits running down, as the eye reads a list. */
const checklist = (card: Card, locale: Locale, columns: number): Line[] => {
	const rows = Math.ceil(card.checklist.length / 2);
	// on a wide card the second column follows the first instead of standing far off
	const widest = Math.max(...card.checklist.slice(0, rows).map((_, row) => lineWidth(item(card, row, locale))));
	const half = Math.min(Math.floor((columns - 2) / 2), widest + 6);
	return Array.from({length: rows}, (_, row) => [
		...fitLine(item(card, row, locale), half),
		'  ',
		...cutLine(item(card, row + rows, locale), columns - half - 2),
	]);
};

/** All items in one line: with a word each where that fits, else "1 ✓  2 ✓  3 ○". */
const shortChecklist = (card: Card, {screen: {card: words}}: Locale, columns: number): Line => {
	const shorts: Readonly<Record<string, string>> = words.items;
	const line = (named: boolean): Line =>
		card.checklist.flatMap(({item: id, title, state, required}, index): Span[] => [
			[`${index === 0 ? '' : named ? '  ' : '   '}${index + 1} `, 'strong'],
			state === 'done' ? [glyphs.done, 'good'] : required ? [glyphs.open, 'risk'] : glyphs.open,
			named ? ` ${shorts[id] ?? title ?? id}` : '',
		]);
	const full = line(true);
	return lineWidth(full) <= columns ? full : line(false);
};

const noteOf = (card: Card): string | null => card.note ?? card.invitations.findLast(({note}) => note !== null)?.note ?? null;

/** Rows of a note at most: 300 characters on a narrow card. */
const noteRows = 6;

const excerpt = (card: Card, {screen: {card: words}}: Locale, columns: number, rows: number): Line[] => {
	const note = noteOf(card);
	if (rows < 1) return [];
	if (note === null) return invitable.has(card.status) ? [[[words.noNote, 'muted']]] : [];
	return wrap(note, columns, rows).map(line => [line]);
};

/** The card of a person in `rows` lines: what matters most survives the smallest. */
export const cardLines = (card: Card, stats: Stats, locale: Locale, columns: number, rows: number, now: number): Line[] => {
	const prepares = invitable.has(card.status);
	const head = [about(card, locale)];
	const drawn: Line[] = card.arm === null ? [] : [[[locale.experiments.drawn(card.arm), 'accent']]];
	// what does not fit ends with a mark, never in the middle of a sentence
	const ahead = [
		...waitingLines(card, locale, {columns, rows: prepares ? (rows > 8 ? 2 : 1) : Math.max(1, rows - 2)}, now),
		...touchLines(card, locale, columns),
	];
	const past = [...inMail(card, locale, now), ...history(card, locale, now)];
	const tags: Line[] = card.tags.length === 0 ? [] : [[[locale.screen.card.tags(card.tags), 'muted']]];
	if (!prepares) {
		const lines = [...head, ...receivedLine(card, locale), ...past.slice(0, Math.max(1, rows - 3 - ahead.length)), ...ahead, ...tags];
		const room = rows - lines.length;
		return [...lines, ...(room > 3 ? [[]] : []), ...excerpt(card, locale, columns, Math.min(noteRows, room - (room > 3 ? 1 : 0)))].slice(
			0,
			rows,
		);
	}
	head.push(worthLine(card, stats, locale, columns), ...(rows > 4 ? drawn : []), ...(rows > 3 ? ahead : []));
	if (rows <= 2) return head.slice(0, rows);
	const whole = checklist(card, locale, columns);
	// whole only where a line of the note still has room under it
	const ticks = rows > head.length + whole.length ? whole : [shortChecklist(card, locale, columns)];
	const lines = [...head, ...ticks];
	const room = rows - lines.length;
	const airy = room >= 4;
	const reasons: Line[] = airy ? [...why(card, locale), ...adviceLines(card, stats, locale, columns)] : [];
	const below = [...past.slice(0, Math.max(1, room - reasons.length - 8)), ...tags].slice(0, Math.max(0, room - reasons.length - 4));
	const free = room - reasons.length - below.length - (airy ? 2 : 0);
	return [
		...head,
		...reasons,
		...(airy ? [[]] : []),
		...ticks,
		...(airy ? [[]] : []),
		...excerpt(card, locale, columns, Math.min(noteRows, free)),
		...below,
	].slice(0, rows);
};

/** Whether a note is well spent on them, in a sentence. */
const adviceLines = ({offer}: Card, {pace, asOf}: Stats, {domain}: Locale, columns: number): Line[] => {
	if (!offer?.noteAdvice) return [];
	const text = domain.noteAdvice.about(offer.noteAdvice, notesUntil(pace.notes, asOf));
	return wrap(text, columns, 2).map((line): Line => [[line, 'muted']]);
};

/** The reasons behind the rank that the line above does not show. */
const why = ({offer, relation}: Card, {domain}: Locale): Line[] => {
	const codes = (offer?.why ?? []).filter(code => code !== relation && code !== 'with-note' && code !== 'degree-unknown');
	return codes.length === 0 ? [] : [joined(codes.map(code => [domain.why[code], knowsMember(relation) ? 'muted' : 'accent'] as const))];
};
