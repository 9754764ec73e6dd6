import type {Pace, Stats} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {joined} from '../../components/line.ts';
import {fitText, width} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';

/** Invitations left today; null where how the account stands, and no count, closes them. */
export const leftToday = ({left, limitedBy}: Pace): number | null => (limitedBy === 'standing' ? null : left);

/** What makes it so many, in words; empty where nothing does, or where it is said already. */
export const limitWords = (pace: Pace, {domain}: Locale): string => (leftToday(pace) === null ? '' : (domain.limitedBy(pace) ?? ''));

/** What was sent and what may still be, the most pressing first. */
export const paceLines = ({pace, asOf}: Stats, locale: Locale, columns: number): Line[] => {
	const {pace: words} = locale.screen;
	const labels = [words.today, words.week, words.notes, words.pending];
	const wide = Math.min(Math.max(...labels.map(width)) + 2, Math.floor(columns / 2));
	const row = (label: string, value: Line): Line => [[fitText(label, wide), 'muted'], ...value];
	const limited = limitWords(pace, locale);
	const more = locale.domain.more(pace, asOf);
	const sent = words.sent(pace.sentToday, leftToday(pace));
	return [
		...(pace.stopAdvised ? [[[words.stop, 'risk']] satisfies Line] : []),
		// the reason stands in the message line too: here only where it is seen whole
		row(words.today, joined([sent, wide + width(sent) + 3 + width(limited) <= columns ? limited : ''])),
		...(pace.left === 0 && more !== null ? [row('', [more])] : []),
		row(words.week, [words.of(pace.week.sent, pace.week.cap)]),
		...(pace.notes.cap === null ? [] : [row(words.notes, [words.of(pace.notes.used, pace.notes.cap)])]),
		row(words.pending, [words.of(pace.pending.count, pace.pending.cap)]),
	];
};
