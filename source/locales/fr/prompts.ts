import type {prompts as english} from '../en/prompts.ts';
import type {Format} from '../format.ts';
import {imports} from './imports.ts';
import {touch} from './touch.ts';

export const prompts = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	return {
		menus: {
			other: (name: string) => `${name} : qu’est-ce qui l’a empêchée ?`,
			'linkedin-says': () => 'LinkedIn dit…',
			'follow-up': (name: string) => `Suivi de ${name}`,
			inmail: (name: string) => `InMail à ${name}`,
			'inmail-ended': (name: string) => `Que devient l’InMail à ${name} ?`,
			relation: (name: string) => `D’où connaissez-vous ${name} ?`,
			add: (count: number, name: string) => (count === 1 ? `Ajouter ${name} ? Quel lien ?` : `Ajouter ${people(count)} ? Quel lien ?`),
			'keep-in-touch': touch(f).menu,
			duplicate: () => 'Une personne ou deux ?',
			known: (name: string) => `D’où connaissez-vous ${name} ?`,
			degree: (name: string) => `À quel niveau est ${name} ?`,
			mended: (name: string) => `Qu’est devenue l’invitation à ${name} ?`,
			source: (name: string) => `Qui le dit de ${name} ?`,
		},
		choices: {
			...touch(f).choices,
			'already-connected': 'déjà en relation',
			'email-demanded': 'LinkedIn exige son adresse e-mail',
			gone: 'le profil a disparu',
			'no-connect-button': 'pas de bouton « Se connecter »',
			'third-degree': '3e niveau : hors de portée pour l’instant',
			unknown: 'ne me connaît pas (un refus)',
			spam: 'signalée comme spam (un refus)',
			'weekly-limit': 'la limite de la semaine est atteinte',
			'notes-used-up': 'plus d’invitation personnalisée ce mois-ci',
			identity: 'un contrôle d’identité : je ne peux plus inviter',
			blocked: 'je ne peux plus inviter : bloqué',
			'not-blocked': 'pas bloqué, bien que les refus soient épuisés',
			support: 'lire la demande au support',
			appealed: 'la demande au support est envoyée',
			reactivated: 'je peux de nouveau inviter',
			done: 'fait',
			skipped: 'le passer',
			moved: 'plus tard',
			'inmail-sent': 'il est envoyé',
			'inmail-write': 'écrire l’objet et le texte',
			'copy-subject': 'copier l’objet, ouvrir le profil',
			'copy-body': 'copier le texte',
			answered: 'une réponse est venue',
			declined: 'il est décliné',
			silent: 'pas de réponse',
			'worked-with': 'nous avons travaillé ensemble',
			met: 'rencontre, à un événement ou un bon échange',
			remote: 'par téléphone ou e-mail',
			association: 'par un club ou un sport',
			interesting: 'pas encore : correspond à ce que je cherche',
			stranger: 'aucun',
			unsaid: 'le dire plus tard',
			'one-person': 'une seule : les deux historiques sont gardés',
			'two-people': 'deux : la question ne revient plus',
			'open-one': 'ouvrir le premier profil',
			'open-other': 'ouvrir le second profil',
			waiting: 'pas encore de réponse',
			accepted: 'acceptée',
			ignored: 'sans suite',
			withdrawn: 'retirée',
			expired: 'expirée',
			told: 'LinkedIn, ou la personne, l’a dit',
			warned: 'LinkedIn vous a averti',
			guessed: 'vous le supposez',
			'degree-1': '1er',
			'degree-2': '2e',
			'degree-3': '3e',
			'degree-out': 'hors de portée',
			'degree-?': 'inconnu',
		},
		more: (count: number) => `et ${n(count)} de plus`,
		days: {
			titles: {
				snooze: (name: string) => `${name} : plus tard`,
				'follow-up': (name: string) => `Suivi de ${name} : plus tard`,
			},
			snooze: 'De retour dans la liste dans combien de jours ?',
			'follow-up': 'Écrire dans combien de jours ?',
			hint: '1 à 9, Entrée : une semaine',
		},
		confirm: {
			title: 'Vraiment ?',
			undo: (what: string, count: number, at: number) => [
				`Annuler : ${what} ?`,
				`Cela concerne ${people(count)}, noté le ${f.date(at)} à ${f.time(at)}.`,
			],
			redo: (what: string, count: number, at: number) => [
				`Rétablir : ${what} ?`,
				`Cela concerne ${people(count)}, noté le ${f.date(at)} à ${f.time(at)}.`,
			],
			discard: (name: string) => [`Jeter ce que vous avez tapé dans le modèle « ${name} » ?`],
			'send-at-limit': (name: string, withNote: boolean) => [
				`Noter l’invitation à ${name}, envoyée ${withNote ? 'avec une note' : 'sans note'} ?`,
				'Les refus sont épuisés : un de plus peut bloquer le compte.',
			],
		},
		note: {
			title: (name: string) => `Note à ${name}`,
			count: (length: number, limit: number) => (length > limit ? `${n(length - limit)} de trop` : `${n(length)} sur ${n(limit)}`),
			unknownPlaces: places =>
				`${f.list(places)} ${f.plural(places.length, {one: 'est inconnu', other: 'sont inconnus'})} : Tab y va, tapez quoi dire`,
			knownPlace: (place, text) => `${place} = ${text}`,
			template: name => `modèle ${name}`,
			left: count => `encore ${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})} ce mois-ci`,
		},
		inmail: {
			title: (name: string) => `InMail à ${name}`,
			subject: 'Objet',
			body: 'Texte',
			count: (length: number, limit: number) => (length > limit ? `${n(length - limit)} de trop` : `${n(length)} sur ${n(limit)}`),
			left: (count: number) => `il reste ${n(count)} ${f.plural(count, {one: 'InMail', other: 'InMails'})} ce mois-ci`,
		},
		templates: {
			title: name => `Modèle pour ${name}`,
			none: 'Il n’y a pas de modèle : linkdash template add NOM --text T',
			lacks: places => `Inconnu : ${f.list(places)}`,
			over: count => `${n(count)} de trop`,
			complete: (length, limit) => `${n(length)} sur ${n(limit)}`,
			name: 'Nom du nouveau modèle',
			model: name => `Il part de « ${name} », que vous changez ensuite.`,
			text: name => `Modèle ${name}`,
			length: length => n(length),
			places:
				'Cases : {first} {company} {position} {relation} {reason} {specific} {me}, et {company|votre équipe} là où elle peut manquer.',
		},
		add: {
			title: 'Ajouter des personnes',
			hint: 'Noms ou adresses de profil, séparés par des virgules. Coller marche partout.',
		},
		imports: imports(f),
		filter: 'Filtre :',
		whoAccepted: {
			title: 'Qui a accepté ?',
			hint: 'Une partie du nom. Entrée sans rien : c’est tout.',
			since: (at: number, now: number) => `invitation ${f.ago(at, now)}`,
			none: 'Personne en attente n’a cela dans son nom.',
		},
		help: {
			title: 'Touches',
			place: (from: number, to: number, total: number) => `${n(from)} à ${n(to)} sur ${n(total)}`,
		},
		support: {
			title: 'Demande au support',
			languages: {en: 'anglais', fr: 'français'},
			rule: (cause, limit) =>
				cause === 'refusals'
					? `Règle en vigueur : ${n(limit)} personnes qui répondent « je ne connais pas cette personne » ou « spam » bloquent les invitations jusqu’à ce que le support lève le blocage. LinkedIn ne publie aucun nombre.`
					: 'Règle en vigueur : LinkedIn a fermé les invitations jusqu’à ce que le support lève le blocage.',
			intro: 'Pour linkedin.com/help, « Nous contacter ». Il faut quelques jours.',
			unsigned: 'Signez-la : linkdash ne connaît pas votre nom.',
		},
	};
};
