import width from 'string-width';
import {noonUtc, startOfNextMonth} from '../domain/calendar.ts';
import {morningLine} from '../domain/morning-line.ts';
import {notesLeft, notesUntil, withoutNoteFirst} from '../domain/note-advice.ts';
import type {Disputed, Morning, Offer, Stats} from '../domain/views.ts';
import {columns} from './columns.ts';
import {nameOf, type Paper, personWord, positionOf} from './paper.ts';

type Day = {morning: Morning; stats: Stats};

const present = (parts: readonly (string | null)[]): string[] => parts.filter(part => part !== null && part !== '') as string[];

/** "Monday 23 November: 3 sent, 12 left (warm-up)". */
const head = ({stats}: Day, {locale, now}: Paper): string => {
	const {day} = locale.commands;
	const text = day.head(now, stats.pace);
	const limit = locale.domain.limitedBy(stats.pace);
	const more = stats.pace.left === 0 ? locale.domain.more(stats.pace, now) : null;
	const reason = present([limit, more]).join(', ');
	return reason === '' ? text : day.headLimited(text, reason);
};

/** The day in one line: what is left and what waits, as much as there is room for. */
const shortLine = ({morning, stats}: Day, {locale, columns: room}: Paper): string => {
	const {day} = locale.commands;
	const {whoAccepted, followUps, received} = morning;
	const parts = present([
		day.left(stats.pace.left),
		whoAccepted.waiting > 0 ? day.waiting(whoAccepted.waiting) : null,
		followUps.length > 0 ? day.followUps(followUps.length) : null,
		received.length > 0 ? day.received(received.length) : null,
		day.refusals(stats.refusals.left),
		day.network(stats.network.connections),
	]);
	const between = ' · ';
	while (room !== null && parts.length > 1 && width(parts.join(between)) > room) parts.pop();
	return parts.join(between);
};

/** Both facts, and the command for each. */
const disputeLine = (person: Disputed, {commands, domain}: Paper['locale']): string =>
	commands.day.dispute(
		nameOf(person),
		domain.outcome[person.outcome],
		person.connectedOn === null ? null : noonUtc(person.connectedOn),
		`linkdash mark ${personWord(person)} accepted`,
		`linkdash mark ${personWord(person)} ${person.outcome}`,
	);

/** What to do, in the order of the morning, each a sentence with its command. Never empty. */
export const steps = ({morning, stats}: Day, {locale, now}: Paper): string[] => {
	const {step, archive} = locale.commands.day;
	const {whoAccepted, disputes, followUps, received, offers, closed} = morning;
	const nobodyKnown = stats.network.connections === 0 && stats.acceptance.sent === 0 && received.length === 0 && offers.length === 0;
	if (nobodyKnown && morning.supportDue === null && morning.beyondToday === 0 && morning.tooRisky === 0) return [step.start];
	const [followUp] = followUps;
	const [waiting] = received;
	const [offer] = offers;
	return present([
		morning.supportDue === null ? null : locale.commands.standing.askAgain(morning.supportDue),
		whoAccepted.waiting > 0 ? step.who(whoAccepted.waiting) : null,
		...disputes.map(person => disputeLine(person, locale)),
		followUp ? step.followUp(nameOf(followUp), personWord(followUp)) : null,
		waiting ? step.received(nameOf(waiting), personWord(waiting)) : null,
		offer ? step.invite(nameOf(offer)) : null,
		closed === null ? null : step.closed(closed, stats.account.appealedAt !== null),
		closed === 'nobody' ? step.add : null,
		morning.archiveDue ? archive(morning.archiveDue, now) : null,
	]);
};

/** Without a terminal and without a command: the day in short and the next step. */
export const summaryLines = (day: Day, paper: Paper): string[] => {
	const words = paper.locale.commands.day;
	const {closed} = day.morning;
	const [first] = steps(day, paper);
	return present([
		head(day, paper),
		shortLine(day, paper),
		closed === null || closed === 'nobody' ? null : paper.locale.domain.closed[closed],
		first === undefined ? null : words.nextStep(first),
		words.step.dashboard,
	]);
};

/** How the rank comes about, and whether a note is well spent. */
const whyLines = (offer: Offer, notes: Stats['pace']['notes'], {locale, now}: Paper): string[] => {
	const {noteAdvice, why} = locale.domain;
	const rank = locale.commands.day.why(
		offer,
		offer.why.map(code => why[code]),
	);
	const advice = offer.noteAdvice && noteAdvice.about(offer.noteAdvice, notesUntil(notes, now));
	return present([rank, advice]);
};

const offerLines = (offers: readonly Offer[], {why, notes}: {why: boolean; notes: Stats['pace']['notes']}, paper: Paper): string[] => {
	const {domain} = paper.locale;
	const rows = offers.map(offer => [
		String(Math.round(offer.worth)),
		nameOf(offer),
		positionOf(offer),
		domain.degree(offer.degree),
		domain.relation[offer.relation ?? 'stranger'],
		personWord(offer),
	]);
	const lines = columns(rows, paper.columns, {indent: 2, right: [0]});
	return offers.flatMap((offer, index) => [lines[index] ?? '', ...(why ? whyLines(offer, notes, paper).map(text => `      ${text}`) : [])]);
};

/** Names said of those whom to invite first. */
const namesSaid = 3;

/** Who should get the notes left, once they are few; whom to invite without, once they are gone. */
const noteLine = ({morning: {fewNotes, noteFor, offers}, stats}: Day, {locale, now}: Paper): string | null => {
	const left = notesLeft(stats.pace.notes);
	if (!fewNotes || left === null) return null;
	const words = locale.domain.noteAdvice;
	const until = startOfNextMonth(now);
	if (left === 0) return words.gone(until, withoutNoteFirst(offers).slice(0, namesSaid).map(nameOf));
	return noteFor.length === 0 ? words.fewForNobody(left, until) : words.few(left, until, noteFor);
};

/** A title with its rows under it; nothing where there are none. */
const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

/** What is new since the last morning, and what to do first and why: a sentence each, none where there is nothing. */
const morningLines = ({morning, stats}: Day, {locale: {morning: words}}: Paper): string[] => {
	const line = morningLine(morning, stats);
	if (line === null) return [];
	const changes = words.changes(line.changes).join(', ');
	const news = line.happened ? `${words.since(line.changes.since, morning.asOf)} ${changes}` : changes;
	const acts = line.acts.map(act => {
		const reason = words.reason(act, morning.asOf);
		return reason === '' ? words.act(act) : `${words.act(act)} (${reason})`;
	});
	return [...(news === '' ? [] : [news]), ...(acts.length > 0 ? [acts.join('; ')] : [])].map(
		text => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
	);
};

/** `linkdash today`: the list in the order of the morning. */
export const todayLines = (day: Day & {short: boolean; why: boolean; limited: boolean}, paper: Paper): string[] => {
	if (day.short) return [shortLine(day, paper)];
	const {morning, stats} = day;
	const {locale, now} = paper;
	const words = locale.commands.day;
	const {whoAccepted, followUps, received, offers, closed} = morning;
	const people = (rows: readonly string[][]) => columns(rows, paper.columns, {indent: 2});
	const who = whoAccepted.waiting === 0 ? [] : [words.waitingSince(whoAccepted.waiting, whoAccepted.lastLook, now), words.lookedHow];
	const followUpRows = followUps.map(person => [
		nameOf(person),
		positionOf(person),
		person.silent
			? locale.touch.silent
			: person.keep
				? locale.touch.keeps(person.keep.contactAt, now)
				: person.connectedOn === null
					? words.due(person.dueAt, now)
					: words.connected(noonUtc(person.connectedOn), now),
		personWord(person),
	]);
	const receivedRows = received.map(person => [
		nameOf(person),
		positionOf(person),
		person.sentAt === null ? '' : words.sentAgo(person.sentAt, now),
		personWord(person),
	]);
	const after = present([
		closed === null ? null : locale.domain.closed[closed],
		...(offers.length === 0 ? steps({morning, stats}, paper).slice(-1) : []),
		offers.length > 0 && morning.beyondToday > 0 && !day.limited ? words.beyond(morning.beyondToday) : null,
		morning.tooRisky > 0 ? words.tooRisky(morning.tooRisky) : null,
		noteLine(day, paper),
		stats.pace.stopAdvised ? words.stop : null,
		morning.archiveDue ? words.archive(morning.archiveDue, now) : null,
	]);
	return [
		head(day, paper),
		...morningLines(day, paper),
		...(morning.supportDue === null ? [] : ['', locale.commands.standing.askAgain(morning.supportDue)]),
		...section(
			words.whoAccepted,
			who.map(text => `  ${text}`),
		),
		...section(
			words.disputeTitle,
			morning.disputes.map(person => `  ${disputeLine(person, locale)}`),
		),
		...section(words.followUpTitle, people(followUpRows)),
		...section(words.receivedTitle, people(receivedRows)),
		...section(words.inviteTitle, offerLines(offers, {why: day.why, notes: stats.pace.notes}, paper)),
		...(after.length === 0 ? [] : ['', ...new Set(after)]),
	];
};
