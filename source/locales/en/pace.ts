import type {Pace} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** What limits today, and when more is allowed. */
export const paceWords = (f: Format) => {
	const limits: Record<Exclude<Pace['limitedBy'], 'risk' | null>, string> = {
		day: "the day's limit",
		week: "the week's limit",
		'warm-up': 'warm-up',
		pending: 'too many waiting',
		standing: 'closed for now',
	};

	const strangers = (strangers: number) =>
		strangers === 0
			? 'none to strangers'
			: f.plural(strangers, {
					one: `${f.number(strangers)} of them to a stranger at most`,
					other: `${f.number(strangers)} of them to strangers at most`,
				});
	/** What makes today's number what it is; null where the whole day is open. */
	const limitedBy = ({limitedBy: by, strangersLeft}: Pace): string | null =>
		by === null ? null : by === 'risk' ? strangers(strangersLeft) : limits[by];
	/** "3 more at 14:20", "10 more tomorrow". */
	const more = ({limitedBy: by, more: count, moreAt}: Pace, now: number): string | null => {
		if (moreAt === null || count === 0) return null;
		const days = f.daysUntil(moreAt, now);
		// midnight goes without saying
		const clock = days === 0 || f.time(moreAt) === '00:00' ? '' : ` at ${f.time(moreAt)}`;
		return `${f.number(count)} more ${by === 'risk' ? 'to strangers ' : ''}${days === 0 ? `at ${f.time(moreAt)}` : days === 1 ? 'tomorrow' : `on ${f.weekday(moreAt)}`}${clock}`;
	};
	return {limitedBy, more};
};
