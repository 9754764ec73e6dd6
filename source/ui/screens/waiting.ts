import {knowsMember} from '../../domain/person.ts';
import type {Card} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {joined} from '../components/line.ts';
import {wrap} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';

/** What an invitation that waits, or was withdrawn, has ahead of it. */
export const waitingLines = (
	{waiting, againFrom, status}: Card,
	{views: {card: words}}: Locale,
	{columns, rows}: {columns: number; rows: number},
	now: number,
): Line[] => {
	const muted = (text: string): Line[] => wrap(text, columns, rows).map((line): Line => [[line, 'muted']]);
	if (againFrom !== null) return muted(words.again(againFrom));
	if (waiting === null) return [];
	if (waiting.expiresAt <= now) return muted(words.expired(waiting.expiresAt));
	if (status !== 'pending' || !waiting.isLong) return muted(words.expires(waiting.expiresAt));
	return wrap(words.withdraw(waiting.reinvite, waiting.expiresAt), columns, rows).map((line): Line => [line]);
};

/** What a received invitation is worth, by the criteria of those one sends. */
export const receivedLine = ({received, relation}: Card, {domain, views}: Locale): Line[] => {
	if (received === null) return [];
	const reasons = received.why.map(code => [domain.why[code], knowsMember(relation) ? 'muted' : 'accent'] as const);
	return [joined([[views.card.received(received.value), 'strong'], ...reasons])];
};
