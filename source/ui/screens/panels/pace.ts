import type {Pace, Stats} from '../../../domain/views.ts';
import type {Locale} from '../../../locales/index.ts';
import {joined} from '../../components/line.ts';
import {fitText, width, wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';

/** Invitations left today; null where how the account stands, and no count, closes them. */
export const leftToday = ({left, limitedBy}: Pace): number | null => (limitedBy === 'standing' ? null : left);

/** What makes it so many, in words; empty where nothing does, or where it is said already. */
export const limitWords = (pace: Pace, {domain}: Locale, now: number): string =>
	leftToday(pace) === null ? '' : (domain.limitedBy(pace, now) ?? '');

/** What was sent and what may still be, the most pressing first. */
export const paceLines = ({pace, asOf}: Stats, locale: Locale, columns: number): Line[] => {
	const {pace: words} = locale.screen;
	const labels = [words.today, words.week, words.notes, words.pending];
	const wide = Math.min(Math.max(...labels.map(width)) + 2, Math.floor(columns / 2));
	const row = (label: string, value: Line): Line => [[fitText(label, wide), 'muted'], ...value];
	const limited = limitWords(pace, locale, asOf);
	const sent = words.sent(pace.sentToday, leftToday(pace));
	return [
		...(pace.stopAdvised ? [[[words.stop, 'risk']] satisfies Line] : []),
		...(wide + width(sent) + 3 + width(limited) <= columns
			? [row(words.today, joined([sent, limited]))]
			: [row(words.today, [sent]), ...wrap(limited, columns - wide).map((text): Line => row('', [text]))]),
		row(words.week, [words.of(pace.week.sent, pace.week.cap)]),
		...(pace.notes.cap === null ? [] : [row(words.notes, [words.of(pace.notes.used, pace.notes.cap)])]),
		row(words.pending, [words.of(pace.pending.count, pace.pending.cap)]),
	];
};
