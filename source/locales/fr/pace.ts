import type {Pace} from '../../domain/views.ts';
import type {paceWords as english} from '../en/pace.ts';
import type {Format} from '../format.ts';

/** What limits today, and when more is allowed. */
export const paceWords = (f: Format): ReturnType<typeof english> => {
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
	/** What makes today's number what it is; null where the whole day is open. */
	const limitedBy = ({limitedBy: by, strangersLeft}: Pace): string | null =>
		by === null ? null : by === 'risk' ? strangers(strangersLeft) : limits[by];
	const more = ({limitedBy: by, more: count, moreAt}: Pace, now: number): string | null => {
		if (moreAt === null || count === 0) return null;
		const days = f.daysUntil(moreAt, now);
		// midnight goes without saying
		const clock = days === 0 || f.time(moreAt) === '00:00' ? '' : ` à ${f.time(moreAt)}`;
		return `${f.number(count)} de plus ${by === 'risk' ? 'à des inconnus ' : ''}${days === 0 ? `à ${f.time(moreAt)}` : days === 1 ? 'demain' : `le ${f.weekday(moreAt)}`}${clock}`;
	};
	return {limitedBy, more};
};
