import type {Card} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import {wrap} from '../terminal/width.ts';
import type {Line} from '../theme/theme.ts';

/** What a connection has ahead: to be closed or kept in touch with, or why the follow-up was skipped. */
export const touchLines = ({touch: {silent, followUp, keep}}: Card, {touch: {card: words}}: Locale, columns: number): Line[] => {
	const reason = followUp?.action === 'skipped' ? followUp.reason : undefined;
	const texts = [
		...(keep ? [words.keep(keep.days, keep.dueAt)] : []),
		...(followUp && reason !== undefined ? [words.skipped(followUp.at, reason)] : []),
	];
	return [
		...(silent ? wrap(words.silent, columns).map((line): Line => [line]) : []),
		...texts.flatMap(text => wrap(text, columns, 2)).map((line): Line => [[line, 'muted']]),
	];
};
