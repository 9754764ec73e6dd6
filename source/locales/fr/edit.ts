import type {edit as english} from '../en/edit.ts';

export const edit = (): ReturnType<typeof english> => ({
	title: name => `Modifier ${name}`,
	invitation: 'La dernière invitation : corrige une erreur, garde la suite',
	waiting: 'pas encore de réponse',
	fields: {
		name: 'nom',
		company: 'entreprise',
		position: 'poste',
		place: 'lieu',
		email: 'e-mail',
		degree: 'niveau',
		relation: 'votre lien',
		reason: 'raison du contact',
		specific: 'vrai de cette personne seule',
		tags: 'étiquettes',
		remark: 'remarque pour vous',
		url: 'adresse du profil',
		'sent-on': 'envoyée le',
		outcome: 'ce qu’elle est devenue',
		'outcome-on': 'le',
		source: 'qui le dit',
	},
	sources: {told: 'LinkedIn, ou la personne, l’a dit', warned: 'LinkedIn vous a averti', guessed: 'vous le supposez'},
	wrong: 'Cela ne peut pas être gardé tel quel.',
	hint: field => {
		switch (field) {
			case 'sent-on':
			case 'outcome-on':
				return 'Un jour, comme 2026-11-23.';
			case 'url':
				return 'Une adresse de LinkedIn, comme linkedin.com/in/nom ; elle s’ajoute à celles qui sont connues.';
			case 'tags':
				return 'Des virgules entre plusieurs ; une étiquette omise est retirée.';
			case 'name':
				return 'Le nom figure sur toutes les listes.';
			default:
				return 'Une ligne vide l’efface.';
		}
	},
});
