import type {welcome as english} from '../en/welcome.ts';
import type {Format} from '../format.ts';

export const welcome = (f: Format): ReturnType<typeof english> => ({
	title: 'Bienvenue dans linkdash',
	place: (place, count) => `${f.number(place)} sur ${f.number(count)}`,
	ask: {
		language: `Cinq petites questions, une touche pour chacune ; tout se change plus tard avec « ${f.key('settings', ',')} ». Quelle langue ?`,
		tier: 'Quel LinkedIn avez-vous ?',
		goal: 'À quoi doit servir votre réseau ?',
		pace: 'Combien d’invitations au plus ? Un compte jeune ou reposé s’échauffe : il commence à la moitié et monte un peu chaque jour.',
		now: 'C’est prêt. Par quoi commencer ?',
	},
	languages: {en: 'English', fr: 'Français'},
	tier: {
		free: ({perMonth, length}) =>
			`${f.number(perMonth ?? 0)} invitations avec note par mois, de ${f.number(length)} caractères ; 2e niveau seulement`,
		premium: () => 'notes sans limite mensuelle, de 300 caractères ; InMail avant une invitation',
	},
	goal: {
		'keep-in-touch': 'seules les personnes qui vous connaissent sont proposées',
		business: 'les mots des postes, entreprises et lieux visés comptent le plus',
		job: 'de même, pour ceux qui recrutent là où vous aimeriez travailler',
		recruit: 'de même, pour les personnes que vous aimeriez recruter',
		partners: 'de même, pour ceux avec qui vous pourriez travailler',
	},
	pace: ({day, week}) => `${f.number(day)} par jour, ${f.number(week)} par semaine`,
	paceMeans: {usual: 'ce à quoi se tiennent les membres aguerris', gentle: 'pour un premier mois, ou après un blocage'},
	own: 'votre propre nombre par jour',
	ownMeans: 'la semaine reste à 100 au plus',
	now: {
		import: {
			name: 'importer votre archive LinkedIn',
			means: `relations, invitations et messages ; la touche est ${f.key('welcome-import', 'I')}`,
		},
		add: {
			name: 'ajouter des personnes à inviter',
			means: `collez ou tapez adresses de profil ou noms ; la touche est ${f.key('welcome-add', '+')}`,
		},
		demo: {name: 'voir d’abord la démonstration', means: 'des personnes inventées, rien n’est gardé'},
		look: {name: 'faire le tour', means: `un tableau de bord vide ; ${f.key('help', '?')} montre toutes les touches`},
	},
	tryDemo: `La démonstration est une commande : quittez avec ${f.key('quit', 'q')}, puis tapez linkdash demo`,
	notKept: why => `Valable jusqu’à ce que vous quittiez, mais non enregistré : ${why}`,
	settings: 'Réglages',
	groups: {
		you: 'Vous',
		fit: 'Ce qui convient à votre but',
		points: 'Points de valeur',
		refusals: 'Refus',
		pace: 'Rythme',
		notes: 'Notes',
		inmail: 'InMail',
		days: 'Jours',
	},
	source: (key, source) => `${key} · source : ${source}`,
	bounds: (value, needs) => `d’origine : ${value} · ${needs}`,
	wrong: 'Cette valeur n’est pas possible.',
});
