import type {ChecklistState} from '../domain/checklist.ts';
import {notesLeft, notesUntil} from '../domain/note-advice.ts';
import {inmailOutcomes} from '../domain/person.ts';
import {profileUrl} from '../domain/profile-key.ts';
import {cleanText} from '../domain/text.ts';
import {inOrder} from '../domain/timeline.ts';
import type {Card, Morning, Offer, Stats} from '../domain/views.ts';
import {columns} from './columns.ts';
import {steps} from './day.ts';
import {line, nameOf, type Paper, personWord, positionOf, shellWord} from './paper.ts';

const joined = (parts: readonly (string | null)[], by = ' · '): string => parts.filter(part => part !== null && part !== '').join(by);

/** One line an item: its number, whether it is done, its title, and how to do it where it is open. */
const checklistLines = (states: readonly ChecklistState[], paper: Paper): string[] => {
	const {commands, domain} = paper.locale;
	const rows = states.map(({item, title: own, state, required}, index) => {
		const name = domain.item({item, title: own});
		const how = domain.checklist[item]?.how ?? '';
		const title = required ? `${name} (${commands.card.required})` : name;
		return [
			String(index + 1),
			state === 'done' ? commands.card.itemDone : commands.card.itemOpen,
			state === 'done' || how === '' ? title : commands.card.how(title, how),
		];
	});
	return [commands.card.checklist, ...columns(rows, null, {indent: 2})];
};

const noteLines = (card: Pick<Card, 'note' | 'noteLength' | 'noteLimit'>, {locale}: Paper): string[] =>
	card.note === null
		? []
		: [
				locale.commands.card.note(card.noteLength, card.noteLimit),
				...cleanText(card.note)
					.split('\n')
					.map(text => `  ${text}`),
			];

const whyLine = (offer: Pick<Offer, 'why' | 'value' | 'chanceAccept' | 'chanceRefuse' | 'price'>, {locale}: Paper): string =>
	locale.commands.next.why(
		locale.commands.day.why(
			offer,
			offer.why.map(code => locale.domain.why[code]),
		),
	);

/** Whether the note is well spent on them. */
const adviceLines = ({offer}: Card, {pace: {notes}}: Stats, {locale, now}: Paper): string[] =>
	offer?.noteAdvice ? [locale.domain.noteAdvice.about(offer.noteAdvice, notesUntil(notes, now))] : [];

/** Who it is: three lines that a screen reader reads first. */
const who = (card: Card, {locale, now}: Paper): string[] => {
	const {commands, domain} = locale;
	const url = card.key === null ? null : profileUrl(card.key);
	const status =
		card.status === 'connection' && card.connectedOn !== null ? commands.card.connectedOn(card.connectedOn) : domain.status[card.status];
	const since = card.status === 'pending' && card.sentAt !== null ? commands.card.since(card.sentAt, now) : null;
	return [
		joined([positionOf(card), line(card.place)]),
		joined([
			since === null ? status : `${status} (${since})`,
			commands.card.degree(domain.degree(card.degree)),
			// a relation is asked of those who may be invited: without one a connection is no stranger
			card.relation === null && card.status === 'connection' ? null : domain.relation[card.relation ?? 'stranger'],
			personWord(card),
		]),
		url === null ? '' : commands.next.profile(url),
	].filter(text => text !== '');
};

/** Every way on with a person to invite, each a command and what it does, in the order of the work. */
const waysOn = (card: Card, {inmail, pace}: Stats, {locale: {commands, domain}}: Paper): string[][] => {
	const words = commands.next;
	const person = personWord(card);
	const linkdash = (command: string, rest: string): string => `linkdash ${command} ${person} ${rest}`;
	const isOpen = (id: string): boolean => card.checklist.some(({item, state}) => item === id && state === 'open');
	const ticks = card.checklist.filter(({state, automatic}) => state === 'open' && !automatic);
	// once the month's notes are gone the way without one comes first
	const sent =
		card.note === null
			? [
					[linkdash('mark', 'sent --template T'), words.sentTemplate],
					[linkdash('mark', 'sent --note TEXT'), words.sentNote],
					[linkdash('mark', 'sent'), words.sentWithout],
				]
			: [
					[linkdash('mark', 'sent'), words.sent],
					[linkdash('mark', 'sent --no-note'), words.sentWithout],
				];
	const isGone = notesLeft(pace.notes) === 0;
	return [
		...(isOpen('known-or-why')
			? [
					[linkdash('add', '--relation R'), words.relation],
					[linkdash('add', '--reason T'), words.reason],
				]
			: []),
		...(card.offer?.why.includes('inmail-first') ? [[linkdash('mark', 'introduced'), words.inmail(inmail?.left ?? 0)]] : []),
		...(card.inmail?.outcome === null
			? inmailOutcomes.map(outcome => [linkdash('mark', `inmail-${outcome}`), domain.gesture(`mark.inmail-${outcome}`)])
			: []),
		[linkdash('note', '--copy'), card.note === null ? words.write : words.copy],
		[linkdash('note', '--template T'), words.template],
		...ticks.map(named => [linkdash('check', shellWord(named.item)), words.tick(domain.item(named))]),
		...(isGone ? sent.slice(-1) : sent),
		[linkdash('snooze', '7'), words.later],
		[`linkdash exclude ${person}`, words.never],
	];
};

/** `linkdash next`: whom to invite with all it takes, the commands to go on, and what the morning has before it. */
export const nextLines = ({morning, stats, card}: {morning: Morning; stats: Stats; card: Card | null}, paper: Paper): string[] => {
	const {commands, domain} = paper.locale;
	const todo = steps({morning, stats}, paper);
	const {closed} = morning;
	if (card === null) return [closed === null ? commands.next.nothing : domain.closed[closed], ...todo];
	const ways = waysOn(card, stats, paper);
	const before = todo.slice(0, todo.indexOf(commands.day.step.invite(nameOf(card))));
	return [
		commands.next.invite(nameOf(card)),
		...who(card, paper),
		...(card.offer === null ? [] : [whyLine(card.offer, paper)]),
		...(card.arm === null ? [] : [paper.locale.experiments.drawn(card.arm)]),
		...adviceLines(card, stats, paper),
		...checklistLines(card.checklist, paper),
		...noteLines(card, paper),
		commands.next.goOn,
		...columns(ways, null, {indent: 2}),
		...(before.length === 0 ? [] : [commands.next.before, ...before.map(text => `  ${text}`)]),
	];
};

/** The latest InMail, and when the invitation follows. */
const inMailLines = ({inmail, notBefore, offer}: Card, {locale, now}: Paper): string[] => {
	if (inmail === null) return [];
	const {card: words, done} = locale.commands;
	const line = words.inmail(inmail.sentAt, inmail.outcome === null ? null : locale.domain.detail(inmail.outcome));
	const waits = offer !== null && notBefore !== null && notBefore > now;
	return [line, ...(waits ? [done.offeredFrom(notBefore)] : [])];
};

/** How one keeps in touch, and what became of the follow-up. */
const touchLines = ({touch: {silent, followUp, keep}}: Card, {locale: {touch}}: Paper): string[] => [
	...(silent ? [touch.card.silent] : []),
	...(keep ? [touch.card.keep(keep.days, keep.dueAt)] : []),
	...(followUp?.action === 'skipped' && followUp.reason !== undefined ? [touch.card.skipped(followUp.at, line(followUp.reason))] : []),
];

/** `linkdash show`. */
export const cardLines = (card: Card, paper: Paper): string[] => {
	const {commands, domain, format} = paper.locale;
	const words = commands.card;
	const invitations = card.invitations.map(invitation => [
		format.date(invitation.sentAt),
		invitation.direction === 'out' ? words.outgoing(invitation) : words.incoming,
		invitation.outcome === null ? words.open : words.ended(domain.outcome[invitation.outcome], invitation.outcomeAt),
	]);
	const history = inOrder(card.timeline).map(({at, what, detail}) => [
		format.date(at),
		domain.happened(what),
		// of a connection the detail is its date, which stands before it
		detail === null || what === 'connected' ? '' : domain.detail(line(detail)),
	]);
	const connected = card.status === 'connection';
	return [
		nameOf(card),
		...who(card, paper),
		...(card.email === null ? [] : [words.email(line(card.email))]),
		...(card.reason === null ? [] : [words.reason(line(card.reason))]),
		...(card.tags.length === 0 ? [] : [words.tags(card.tags.map(line))]),
		...(card.snoozedUntil === null || card.snoozedUntil <= paper.now ? [] : [words.snoozed(card.snoozedUntil)]),
		...touchLines(card, paper),
		...(card.arm === null ? [] : [paper.locale.experiments.drawn(card.arm)]),
		...inMailLines(card, paper),
		...(card.barrier === null ? [] : [words.barrier(domain.outcome[card.barrier])]),
		...(card.offer === null ? [] : [whyLine(card.offer, paper)]),
		...(connected ? [] : checklistLines(card.checklist, paper)),
		...noteLines(card, paper),
		...(invitations.length === 0 ? [] : [words.invitations, ...columns(invitations, paper.columns, {indent: 2})]),
		...(history.length === 0 ? [] : [words.history, ...columns(history, paper.columns, {indent: 2})]),
	];
};
