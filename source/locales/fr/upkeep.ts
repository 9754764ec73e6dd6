import type {upkeep as english} from '../en/upkeep.ts';
import type {Format} from '../format.ts';

export const upkeep = (f: Format): ReturnType<typeof english> => {
	const count = (n: number, one: string, other: string): string => `${f.number(n)} ${f.plural(n, {one, other})}`;
	return {
		config: {
			set: (key: string, value: string) => `${key} vaut maintenant ${value}.`,
			reset: (key: string) => `${key} a repris sa valeur d’origine.`,
			resetAll: 'Tous les réglages ont repris leur valeur d’origine, les touches aussi ; vos vues restent.',
			none: 'none',
			given: 'le vôtre',
			default: 'd’origine',
			choice: (choices: readonly string[], none: boolean) => `l’un de ${[...choices, ...(none ? ['none'] : [])].join(', ')}`,
			whole: (min: number, max: number, none: boolean) =>
				`un nombre entier de ${f.number(min)} à ${f.number(max)}${none ? ', ou none' : ''}`,
			text: longest => `une ligne de ${f.number(longest)} caractères au plus, ou none`,
			words: 'une liste de mots (séparés par des virgules en ligne de commande)',
			sources: {
				article: 'l’article à l’origine de linkdash ; LinkedIn ne publie aucun nombre',
				'linkedin-help': 'l’aide de LinkedIn',
				vendors: 'règle empirique d’éditeurs',
				seen: 'vu sur LinkedIn en août 2026',
				exports: 'mesuré dans des archives de membres',
				own: 'choix de linkdash',
			},
			what: {
				tier: 'votre abonnement LinkedIn',
				goal: 'à quoi doit servir votre réseau',
				language: 'langue de linkdash ; none suit l’environnement',
				theme: 'aspect du tableau de bord : ses couleurs, ou none',
				me: 'ce qui signe vos notes ; none prend le prénom de votre profil',
				'fit.titles': 'mots d’un poste qui correspondent à votre but',
				'fit.companies': 'entreprises qui correspondent à votre but',
				'fit.places': 'lieux qui correspondent à votre but',
				'points.worked-with': 'valeur des anciens collègues',
				'points.met': 'valeur des personnes rencontrées',
				'points.association': 'valeur des membres d’une même association',
				'points.remote': 'valeur des personnes connues par téléphone ou e-mail',
				'points.interesting': 'valeur des personnes utiles qui ne vous connaissent pas',
				'points.stranger': 'valeur des inconnus',
				'points.fit': 'valeur de chacun des poste, entreprise et lieu qui conviennent',
				'refusals.limit': 'refus de personnes différentes avant le blocage',
				'pace.day': 'invitations par jour',
				'pace.week': 'invitations en 7 jours',
				'pace.pending': 'invitations en attente à la fois',
				'notes.perMonth': 'invitations avec note par mois',
				'notes.warnAt': 'notes utilisées avant l’avertissement',
				'notes.length': 'caractères d’une note',
				'inmail.credits': 'InMails par mois (Premium Career 5, Business 15, Sales Navigator 50)',
				'inmail.subject': 'caractères de l’objet d’un InMail',
				'inmail.body': 'caractères du texte d’un InMail',
				'inmail.wait': 'jours sans réponse à un InMail avant l’invitation',
				'inmail.after': 'jours entre une réponse à un InMail et l’invitation',
				'inmail.afterDeclined': 'jours entre un non à un InMail et l’invitation',
				'days.expiry': 'jours avant qu’une invitation en attente expire',
				'days.withdrawalSuggested': 'jours avant de proposer le retrait',
				'days.reinvite': 'jours avant de réinviter après un retrait',
				'days.followUp': 'jours entre un oui et le suivi',
				'days.archive': 'jours avant de demander une nouvelle archive',
				'days.appeal': 'jours sans réponse du support avant de redemander',
				unresolved: 'invitations sans nouvelles avant de demander une archive',
			},
		},
		paths: {store: 'base', settings: 'réglages', checklist: 'liste à vérifier', backups: 'sauvegardes'},
		doctor: {
			ok: 'ok',
			bad: 'problème',
			ownItems: items => `${count(items, 'point', 'points')} à vous`,
			defaults: 'pas de fichier de réglages : les valeurs d’origine s’appliquent',
			unknownKeys: (keys: readonly string[]) => `inconnus dans les réglages : ${f.list(keys)}`,
			openToOthers: (file: string, mode: string) => `${file} peut être lu par d’autres (mode ${mode}) : faites chmod go=`,
			noStore: 'pas encore de base : elle se crée avec la première personne',
			counts: (counts: {people: number; connections: number; invitations: number; events: number; schema: number}) =>
				[
					count(counts.people, 'personne', 'personnes'),
					count(counts.connections, 'relation', 'relations'),
					count(counts.invitations, 'invitation', 'invitations'),
					count(counts.events, 'événement', 'événements'),
					`schéma ${counts.schema}`,
				].join(', '),
			identical: (events: number, people: number) =>
				`${count(events, 'événement relu', 'événements relus')}, ${count(people, 'personne', 'personnes')} : identique`,
			differed: (events: number, people: number) =>
				`${count(events, 'événement relu', 'événements relus')}, ${count(people, 'personne', 'personnes')} : les tables différaient et ont été remplacées`,
		},
	};
};
