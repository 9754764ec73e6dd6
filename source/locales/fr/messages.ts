import type {messages as english} from '../en/messages.ts';
import type {Format} from '../format.ts';

export const messages = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	return {
		toast: {
			withNote: 'envoyée avec une note',
			withoutNote: 'envoyée sans note',
			ticked: (item: string, done: boolean) => `${item} : ${done ? 'coché' : 'décoché'}`,
			note: {written: 'note écrite', removed: 'note effacée'},
			inmail: {written: `InMail écrit, ${f.key('inmail', 'p')} pour la suite`, removed: 'InMail effacé'},
			notesLeft: (count: number) => `encore ${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})} ce mois-ci`,
			creditsLeft: (count: number) => `${n(count)} ${f.plural(count, {one: 'InMail restant', other: 'InMails restants'})}`,
			inviteFrom: (at: number) => `à inviter dès le ${f.day(at)}`,
			refusalsLeft: (count: number) => `encore ${n(count)} refus`,
			until: (at: number) => `jusqu’au ${f.day(at)}`,
			lookedAt: (count: number) => `${n(count)} ${f.plural(count, {one: 'invitation', other: 'invitations'})}`,
			unchanged: (name: string | null) => (name === null ? 'C’était déjà noté' : `${name} : c’était déjà noté`),
			account: 'Votre compte',
			added: (count: number, isNew: number, name: string) =>
				count === 1
					? isNew === 1
						? `${name} : ajouté`
						: `${name} : déjà connu`
					: `${people(count)} en tout, ${n(isNew)} ${f.plural(isNew, {one: 'nouvelle', other: 'nouvelles'})}`,
			missing: (
				name: string,
				items: readonly string[],
				notesFrom: number | null,
				drawn: string | null,
				{key, without}: {key: string; without: boolean},
			) => {
				const why = [
					...(items.length > 0 ? [`il manque ${f.list(items)}`] : []),
					...(drawn === null ? [] : [drawn]),
					...(notesFrom === null ? [] : [`plus de notes avant le ${f.day(notesFrom)}`, `${f.key('send-without-note', 'S')} sans`]),
				];
				const again = notesFrom === null ? (without ? 'envoie sans' : 'envoie') : 'avec';
				return `${name} : ${[...why, `${key} encore : ${again}`].join(' · ')}`;
			},
			unknownKey: (key: string, help: string | null) => `${key} ne fait rien ici${help === null ? '' : ` · ${help} aide`}`,
			undone: (what: string) => `Annulé : ${what} · ${f.key('redo', 'U')} rétablit`,
			redone: (what: string) => `Rétabli : ${what} · ${f.key('undo', 'u')} annule`,
			failed: {
				busy: 'Un autre linkdash écrit : réessayez dans un instant.',
				damaged: 'Les données sont abîmées : quittez, puis lancez linkdash doctor.',
				unwritable: 'Impossible d’écrire les données : le disque est-il plein ?',
				newer: 'Les données viennent d’un linkdash plus récent.',
			},
			failedOther: (message: string) => `Cela n’a pas marché : ${message}`,
			noMatch: (part: string) => `Personne en attente n’a « ${part} » dans son nom`,
			nobodyRead: 'Ni adresse de profil ni nom dans ce texte',
			pasteRefused: 'Répondez d’abord, collez ensuite',
			pasteTooLong: (length, limit) => `${n(length)} caractères, c’est trop ici, ${n(limit)} au plus : rien n’a été collé`,
			inmailUnready: (name: string, places: readonly string[]) =>
				`${name} : ${f.list(places)} dans l’InMail : écrivez ce qu’il doit dire. p`,
			noteUnready: (name, places, over) =>
				places.length > 0
					? `${name} : note non copiée, il reste à remplir ${f.list(places)}. ${f.key('edit-note', 'Entrée')} l’ouvre`
					: `${name} : note non copiée, ${n(over)} de trop. ${f.key('edit-note', 'Entrée')} l’ouvre`,
			copied: {note: 'Note copiée', subject: 'Objet copié', inmail: 'Texte copié', 'support-request': 'Demande copiée'},
			copyFailed: (text: string) => `Pas de presse-papiers ici, copiez vous-même : ${text}`,
			opened: (name: string) => `${name} : profil ouvert`,
			copiedAndOpened: (name: string) => `${name} : note copiée, profil ouvert`,
			address: (address: string, copied: string | null) =>
				`${address} · pas de navigateur ici${copied === null ? '' : copied === 'address' ? ', adresse copiée' : ` · ${copied.toLowerCase()}`}`,
			gesture: (name: string | null, count: number, what: string) =>
				name === null ? what : count > 1 ? `${name} et ${n(count - 1)} de plus : ${what}` : `${name} : ${what}`,
		},
		reasons: {
			'nobody-selected': 'aucune personne choisie',
			'only-suggested': `pas encore sur votre liste : ${f.key('edit-note', 'Entrée')} ajoute cette personne`,
			'two-entries': `ce sont deux fiches : ${f.key('edit-note', 'Entrée')} dit si c’est une seule personne`,
			'a-company': `c’est une entreprise : ${f.key('exclude', 'd')} la réintègre`,
			'already-connected': 'vous êtes déjà en relation',
			'already-pending': 'une invitation attend déjà',
			'they-invited-you': `c’est lui ou elle qui vous invite : ${f.key('accepted', 'a')} accepte`,
			excluded: `cette personne est exclue : ${f.key('exclude', 'd')} la reprend`,
			restricted: `LinkedIn a bloqué les invitations : ${f.key('support', 'R')} écrit au support`,
			'at-limit': `les refus sont épuisés : ${f.key('blocked', 'B')} bloqué, ${f.key('not-blocked', 'C')} pas bloqué`,
			disputed: `l’archive dit autre chose : ${f.key('accepted', 'a')} si elle a raison, ou la touche de ce que vous aviez noté`,
			'not-sent': `aucune invitation envoyée : ${f.key('send', 's')} en enregistre une`,
			'already-answered': 'la réponse est déjà connue',
			'not-waiting': 'aucune invitation n’attend',
			'not-a-connection': 'vous n’êtes pas encore en relation',
			'premium-only': 'un InMail demande LinkedIn Premium (linkdash config set tier premium)',
			'no-note': `il n’y a pas de note : ${f.key('edit-note', 'Entrée')} en écrit une`,
			'no-template': 'ce modèle n’existe pas',
			'no-template-name': 'un modèle a besoin d’un nom',
			'template-exists': 'un modèle porte déjà ce nom : e le change',
			'no-profile': 'l’adresse de son profil n’est pas connue',
			'no-such-item': 'il n’y a pas ce point à vérifier',
			'item-automatic': 'linkdash coche celui-ci tout seul',
			'nobody-waiting': 'personne n’est en attente',
			'nothing-to-undo': 'il n’y a rien à annuler',
			'nothing-to-redo': 'il n’y a rien à rétablir',
			'not-at-limit': 'la limite des refus n’est pas atteinte',
			'already-not-blocked': 'c’est déjà dit : chaque invitation suivante demande',
			'not-restricted': 'le compte n’est pas bloqué',
			'already-restricted': 'le compte est déjà bloqué',
			'already-appealed': 'la demande au support est déjà partie',
			'only-people': 'seulement sur Personnes',
			'only-lists': 'seulement sur Aujourd’hui et Personnes',
			'own-order': 'cette liste n’a qu’un ordre',
			'no-company': 'on ne connaît pas son entreprise',
			'nothing-to-keep': 'une vue garde un filtre ou un autre ordre : mettez-en un d’abord',
			'no-kept-list': 'une vue se garde de Tous, À inviter, En attente ou Relations, pas de cette liste',
			'no-view-name': 'une vue a besoin d’un nom, de 40 caractères au plus, qui n’est pas celui d’une liste',
			'not-filtered': 'il n’y a pas de filtre',
			'not-ready': 'la liste à vérifier n’est pas finie, ou les notes du mois sont épuisées : invitez-les une à une',
			demo: 'la démo ne garde rien : quittez-la, et importez dans linkdash même',
			'no-file': 'indiquez d’abord un zip, un dossier ou un fichier CSV',
			'same-import': 'c’est déjà importé, exactement le même',
			'archive-tells': 'votre archive le dit : changez-le sur LinkedIn, puis importez une nouvelle archive',
			'import-runs': 'une importation est en cours : Échap l’arrête',
			'in-prompt': 'cette touche agit dans son menu ou son champ',
			'by-digit': 'tapez le chiffre de la ligne à cocher, sur la fiche',
		},
	};
};
