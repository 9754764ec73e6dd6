import type {Pace} from '../../domain/views.ts';
import type {notes as english} from '../en/notes.ts';
import type {Format} from '../format.ts';

export const notes = (f: Format): ReturnType<typeof english> => ({
	note: {
		none: name => `${name} : aucun modèle pour écrire une note. linkdash template add NOM --text T`,
		missing: (name, person, places) => {
			const missing = f.list(places.map(place => `{${place}}`));
			const options = places.filter(place => ['company', 'position', 'relation', 'reason', 'specific'].includes(place));
			const way =
				options.length > 0
					? `Dites-le : linkdash add ${person} ${options.map(place => `--${place} T`).join(' ')}`
					: places.includes('me')
						? 'Dites de quoi vous signez : linkdash config set me NOM'
						: 'Donnez au modèle de quoi s’en passer : {first|à vous}.';
			return `${name} : on ne sait rien pour ${missing}. ${way}`;
		},
		over: (name, over) => `${name} : la note a ${f.number(over)} caractères de trop.`,
		copied: 'C’est dans le presse-papiers.',
		notCopied: 'Aucun presse-papiers trouvé ici : la note est ci-dessus, à copier à la main.',
		length: (length, limit) => `${f.number(length)} caractères sur ${f.number(limit)}.`,
		budget: ({used, cap}: Pace['notes']) =>
			cap === null
				? 'Le nombre de notes n’est pas limité.'
				: `${f.plural(used, {one: `${f.number(used)} note utilisée`, other: `${f.number(used)} notes utilisées`})} sur ${f.number(cap)} ce mois-ci.`,
	},
	template: {
		total: count => `${f.number(count)} ${f.plural(count, {one: 'modèle', other: 'modèles'})}.`,
		written: name => `Modèle « ${name} » : écrit.`,
		removed: name => `Modèle « ${name} » : supprimé. linkdash undo le ramène.`,
		exists: name => `Il y a déjà un modèle « ${name} » : linkdash template edit le modifie.`,
	},
	profile: {
		unknown: 'On ne sait encore rien de votre profil : importez votre archive LinkedIn, ou cochez la photo : linkdash profile photo',
		complete: share => `Votre profil : complet à ${f.percent(share)} %.`,
		item: ({title, why}, done) => (done ? `fait    ${title}` : `manque  ${title} : ${why}`),
	},
});
