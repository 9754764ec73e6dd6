import {daysBetween, localDate, startOfNextDay} from '../../domain/calendar.ts';
import type {Pace} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** What makes today's number what it is, and when it grows ("3 more at 14:20"); null where the whole day is open. */
export const limitedBy = (f: Format) => {
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
	/** "3 more at 14:20": when time alone allows more, and how many then. A new day goes without saying while something is left of this one. */
	const moreLater = ({left, strangersLeft, limitedBy: by, moreAt, moreThen}: Pace, now: number): string | null => {
		if (moreAt === null || moreThen === 0) return null;
		const more = `${f.number(moreThen)} more`;
		if (by === 'risk') return strangersLeft === 0 ? `${more} to strangers tomorrow` : null;
		switch (daysBetween(localDate(now), localDate(moreAt))) {
			case 0:
				return `${more} at ${f.time(moreAt)}`;
			case 1:
				if (moreAt > startOfNextDay(now)) return `${more} tomorrow at ${f.time(moreAt)}`;
				return left === 0 ? `${more} tomorrow` : null;
			default:
				return `${more} on ${f.weekday(moreAt)} at ${f.time(moreAt)}`;
		}
	};
	return (pace: Pace, now: number): string | null => {
		const {limitedBy: by, strangersLeft} = pace;
		if (by === null) return null;
		const more = moreLater(pace, now);
		return `${by === 'risk' ? strangers(strangersLeft) : limits[by]}${more === null ? '' : `, ${more}`}`;
	};
};
