import {profileUrl} from '../../../domain/profile-key.ts';
import {inOrder} from '../../../domain/timeline.ts';
import type {Card} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import type {Frame, Size} from '../../state/state.ts';
import {fitText, width, wrap} from '../../terminal/width.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {workOf} from '../words.ts';
import {insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 84;

/** Columns of a date before its sentence; under them the rest of a sentence goes on. */
const behind = (label: string, columns: number, text: string): Line[] =>
	wrap(text, columns - width(label) - 2).map((line, row): Line => [[row === 0 ? label : ' '.repeat(width(label)), 'muted'], '  ', line]);

/** Why it was skipped, or that two had no answer. */
const followUpText = ({touch: {silent, followUp}}: Card, {touch: words}: Locale): string => {
	if (silent) return words.silent;
	return followUp?.action === 'skipped' && followUp.reason !== undefined ? words.skipped(followUp.at, followUp.reason) : '';
};

/** What is known, each with its name; nothing of what is not. */
const factsOf = (card: Card, locale: Locale): [string, string][] => {
	const {domain, format, personPage: words, screen} = locale;
	const {card: touch} = locale.touch;
	const {keep} = card.touch;
	const addresses = card.keys.map(key => (profileUrl(key) ?? key).replace(/^https:\/\/(www\.)?/, ''));
	const {offer, messages} = card;
	const exchanged = [
		messages?.sent ? `${words.written} ${format.date(messages.sent)}` : '',
		messages?.received ? `${words.answered} ${format.date(messages.received)}` : '',
	];
	const worth = offer
		? `${format.number(Math.round(offer.worth))} = ${screen.card.value(offer.value)} × ${screen.card.times(offer.chanceAccept)} - ${screen.card.risk(offer.price * offer.chanceRefuse)}`
		: '';
	const all: [string, string][] = [
		[words.company, workOf(card)],
		[words.place, card.place ?? ''],
		[words.email, card.email ?? ''],
		[words.degree, card.degree === null ? '' : domain.degree(card.degree)],
		[words.relation, card.relation === null ? '' : domain.relation[card.relation]],
		[words.reason, card.reason ?? ''],
		[words.specific, card.specific ?? ''],
		[words.remark, card.remark ?? ''],
		[words.tags, card.tags.join(', ')],
		[words.weight, card.weight === 0 ? '' : format.number(card.weight)],
		[words.worth, worth],
		[words.messages, exchanged.filter(Boolean).join(' · ')],
		[touch.labels.keep, keep ? touch.rhythm(keep.days, keep.dueAt) : ''],
		[touch.labels.followUp, followUpText(card, locale)],
		...addresses.map((address): [string, string] => [words.profile, address]),
	];
	return all.filter(([, text]) => text !== '');
};

const checklistLines = (card: Card, columns: number, {domain}: Locale): Line[] =>
	card.status === 'connection'
		? []
		: card.checklist.flatMap(item => behind(item.state === 'done' ? glyphs.done : glyphs.open, columns, domain.item(item)));

const invitationLines = (card: Card, columns: number, {domain, commands: {card: words}, format}: Locale): Line[] =>
	card.invitations.toReversed().flatMap(invitation => {
		const {direction, sentAt, note, outcome, outcomeAt} = invitation;
		const way = direction === 'out' ? words.outgoing(invitation) : words.incoming;
		const end = outcome === null ? words.open : words.ended(domain.outcome[outcome], outcomeAt);
		const date = format.date(sentAt);
		return [...behind(date, columns, `${way} · ${end}`), ...(note === null ? [] : behind(' '.repeat(width(date)), columns, note))];
	});

/** The latest InMail: what became of it, and what was written. */
const inMailLines = ({inmail}: Card, columns: number, {domain, commands: {card: words}, format}: Locale): Line[] => {
	if (inmail === null) return [];
	const {sentAt, text, outcome, outcomeAt} = inmail;
	const end = outcome === null ? words.open : words.ended(domain.detail(outcome), outcomeAt);
	const date = format.date(sentAt);
	return [
		...behind(date, columns, end),
		...[text?.subject, text?.body].flatMap(part => (part ? behind(' '.repeat(width(date)), columns, part) : [])),
	];
};

const historyLines = (card: Card, columns: number, {domain, format}: Locale): Line[] =>
	inOrder(card.timeline)
		.toReversed()
		.flatMap(({at, what, detail}) => {
			const more = detail === null || what === 'connected' ? '' : ` · ${domain.detail(detail)}`;
			return behind(format.date(at), columns, domain.happened(what) + more);
		});

/** Everything about a person in lines of `columns`: who they are, what was sent, and the newest of all that happened first. */
const pageLines = (card: Card, columns: number, locale: Locale): Line[] => {
	const {personPage: words, domain} = locale;
	const facts = factsOf(card, locale);
	const labels = Math.min(Math.max(0, ...facts.map(([label]) => width(label))), Math.floor(columns / 3));
	const part = (title: string, lines: readonly Line[]): Line[] => (lines.length === 0 ? [] : [[], [[title, 'title']], ...lines]);
	return [
		[[domain.status[card.status], 'strong']],
		...facts.flatMap(([label, text]) => behind(fitText(label, labels), columns, text)),
		...part(words.checklist, checklistLines(card, columns, locale)),
		...part(words.invitations, invitationLines(card, columns, locale)),
		...part(words.inmail, inMailLines(card, columns, locale)),
		...part(words.history, historyLines(card, columns, locale)),
	];
};

/** Lines of the page that the screen cannot show at once. */
export const personBeyond = ({card}: Pick<Frame, 'card'>, size: Size, locale: Locale): number => {
	const {length} = card ? pageLines(card, insideColumns(size, wide), locale) : [];
	return length - insideRows(size, length);
};

export const personView = ({scroll}: PromptOf<'person'>, {state: {size}, frame: {card}, locale}: View): PromptView => {
	const columns = insideColumns(size, wide);
	const lines = card ? pageLines(card, columns, locale) : [];
	const rows = insideRows(size, lines.length);
	const top = Math.max(0, Math.min(scroll, lines.length - rows));
	const place = locale.screen.help.place(top + 1, top + rows, lines.length);
	return promptView(size, columns, card?.name ?? '', lines.slice(top, top + rows), {
		note: rows < lines.length ? [[place, 'muted']] : [],
	});
};
