import {daysBetween, localDate, startOfNextDay} from '../../domain/calendar.ts';
import type {Pace} from '../../domain/views.ts';
import type {Format} from '../format.ts';

/** What makes today's number what it is, and when it grows ("3 more at 14:20"); null where the whole day is open. */
export const limitedBy = (f: Format) => {
	const limits: Record<Exclude<Pace['limitedBy'], 'risk' | null>, string> = {
		day: 'limite du jour',
		week: 'limite de la semaine',
		'warm-up': 'reprise en douceur',
		pending: 'trop d’invitations en attente',
		standing: 'fermé pour l’instant',
	};

	const strangers = (strangers: number) =>
		strangers === 0
			? 'aucune à des inconnus'
			: `dont ${f.number(strangers)} ${f.plural(strangers, {one: 'à un inconnu', other: 'à des inconnus'})} au plus`;
	const moreLater = ({left, strangersLeft, limitedBy: by, moreAt, moreThen}: Pace, now: number): string | null => {
		if (moreAt === null || moreThen === 0) return null;
		const more = `${f.number(moreThen)} de plus`;
		if (by === 'risk') return strangersLeft === 0 ? `${more} à des inconnus demain` : null;
		switch (daysBetween(localDate(now), localDate(moreAt))) {
			case 0:
				return `${more} à ${f.time(moreAt)}`;
			case 1:
				if (moreAt > startOfNextDay(now)) return `${more} demain à ${f.time(moreAt)}`;
				return left === 0 ? `${more} demain` : null;
			default:
				return `${more} ${f.weekday(moreAt)} à ${f.time(moreAt)}`;
		}
	};
	return (pace: Pace, now: number): string | null => {
		const {limitedBy: by, strangersLeft} = pace;
		if (by === null) return null;
		const more = moreLater(pace, now);
		return `${by === 'risk' ? strangers(strangersLeft) : limits[by]}${more === null ? '' : `, ${more}`}`;
	};
};
