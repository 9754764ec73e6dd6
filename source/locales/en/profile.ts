import {enough, type OwnProfile} from '../../domain/preflight.ts';
import type {Format} from '../format.ts';

/** What the dashboard says of the member's own profile. */
export const profile = (f: Format) => {
	const n = f.number;
	const count = (found: number, one: string, other: string) => `${n(found)} ${f.plural(found, {one, other})}`;
	return {
		title: 'Your profile',
		/** In the header. */
		badge: (done: number | null, of: number) => `profile ${done === null ? '?' : n(done)}/${n(of)}`,
		complete: (done: number, of: number, share: number) => `${n(done)} of ${n(of)}, ${f.percent(share)} %`,
		unknown: `No archive has told of your profile yet. Ask LinkedIn for your data (Settings, Data privacy, Get a copy of your data), then press ${f.key('import', 'I')}. The photo is yours to tick.`,
		/** What there is of an item. */
		found: ({item, done, found}: OwnProfile['items'][number], known: boolean): string => {
			if (item === 'photo') return done ? 'ticked by you' : `${f.key('profile-tick', 'Space')} ticks it`;
			if (found === null) return known ? 'not in your archive' : 'not known yet';
			if (typeof found === 'string') return found;
			switch (item) {
				case 'summary':
					return done ? `${n(found)} characters` : `${n(found)} of ${n(enough.summary)}`;
				case 'skills':
					return done ? count(found, 'skill', 'skills') : `${n(found)} of ${n(enough.skills)}`;
				case 'positions':
					return count(found, 'position', 'positions');
				default:
					return count(found, 'entry', 'entries');
			}
		},
	};
};
