import {noonOf} from '../../domain/calendar.ts';
import {isRefusal, latestSent, type Outcome} from '../../domain/person.ts';
import type {Card} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined} from '../components/line.ts';
import {width, wrap} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';
import {workOf} from './words.ts';

/** Says the recorded outcome again. */
const keyOf = (outcome: Outcome, {key}: Locale['format']): string => {
	if (outcome === 'unknown') return key('unknown', 'N');
	return outcome === 'spam' ? key('spam', 'M') : key('other', 'x');
};

/**
 * What the member recorded of somebody, what the archive shows, and the two ways on. Where not all of it has room, the dates and
 * what follows of each way are left out first.
 */
export const disputeLines = (card: Card, outcome: Outcome, locale: Locale, columns: number, rows: number): Line[] => {
	const {domain, screen, format} = locale;
	const {dispute: words} = screen;
	const latest = latestSent(card);
	const on = card.connectedOn === null ? null : noonOf(card.connectedOn);
	const told = (texts: readonly string[]): Line[] => texts.flatMap(text => wrap(text, columns)).map((line): Line => [line]);
	const way = (key: string, text: string): Line[] =>
		wrap(text, columns - width(key) - 2).map((line, row): Line => [[row === 0 ? `${key}  ` : ' '.repeat(width(key) + 2), 'strong'], line]);
	const ways = (refused: boolean): Line[] => [
		...way(format.key('accepted', 'a'), words.archiveHolds(refused)),
		...way(keyOf(outcome, format), words.wordHolds(refused)),
	];
	const recorded = domain.outcome[outcome];
	const source = latest?.source ? domain.refusalSource[latest.source] : null;
	const facts = told([words.recordedOn(recorded, latest?.outcomeAt ?? null, source), words.shown(on)]);
	const short = [...told([words.recordedOn(recorded, null, null), words.shown(on)]), ...ways(false)];
	const full = [...facts, ...ways(isRefusal(outcome))];
	const airy = [joined([workOf(card)]), ...facts, [], ...ways(isRefusal(outcome))];
	return ([airy, full].find(({length}) => length <= rows) ?? short).slice(0, rows);
};
