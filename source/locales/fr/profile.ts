import {enough} from '../../domain/preflight.ts';
import type {profile as english} from '../en/profile.ts';
import type {Format} from '../format.ts';

export const profile = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const count = (found: number, one: string, other: string) => `${n(found)} ${f.plural(found, {one, other})}`;
	return {
		title: 'Votre profil',
		badge: (done, of) => `profil ${done === null ? '?' : n(done)}/${n(of)}`,
		complete: (done, of, share) => `${n(done)} sur ${n(of)}, ${f.percent(share)} %`,
		unknown: `Aucune archive n’a encore parlé de votre profil. Demandez vos données à LinkedIn (Préférences, Confidentialité des données, Obtenir une copie de vos données), puis tapez ${f.key('import', 'I')}. La photo se coche à la main.`,
		found: ({item, done, found}, known) => {
			if (item === 'photo') return done ? 'cochée par vous' : `${f.key('profile-tick', 'Espace')} la coche`;
			if (found === null) return known ? 'absent de votre archive' : 'pas encore connu';
			if (typeof found === 'string') return found;
			switch (item) {
				case 'summary':
					return done ? count(found, 'caractère', 'caractères') : `${n(found)} sur ${n(enough.summary)}`;
				case 'skills':
					return done ? count(found, 'compétence', 'compétences') : `${n(found)} sur ${n(enough.skills)}`;
				case 'positions':
					return count(found, 'poste', 'postes');
				default:
					return count(found, 'entrée', 'entrées');
			}
		},
	};
};
