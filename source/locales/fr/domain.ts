import type {ItemName} from '../../domain/checklist.ts';
import type {GestureLabel} from '../../domain/command.ts';
import type {DuplicateReason} from '../../domain/duplicates/index.ts';
import type {PersonFact, RestrictionCause} from '../../domain/event.ts';
import type {EditorProblem} from '../../domain/note.ts';
import type {Degree, Goal, Outcome, RefusalSource, Relation, Status, Tier} from '../../domain/person.ts';
import type {PreflightItem} from '../../domain/preflight.ts';
import type {Frame} from '../../domain/template.ts';
import type {Closed, WhyCode} from '../../domain/views.ts';
import type {domain as english} from '../en/domain.ts';
import type {Format} from '../format.ts';
import {noteAdvice} from './note-advice.ts';
import {paceWords} from './pace.ts';
import {refused} from './refused.ts';
import {touch} from './touch.ts';

export const domain = (f: Format): ReturnType<typeof english> => {
	const relation: Record<Relation, string> = {
		'worked-with': 'ex-collègue',
		met: 'rencontre',
		remote: 'téléphone ou e-mail',
		association: 'club ou sport',
		interesting: 'intéressant',
		stranger: 'inconnu',
	};
	const outcome: Record<Outcome, string> = {
		accepted: 'acceptée',
		ignored: 'sans suite',
		unknown: 'ne me connaît pas',
		spam: 'signalée spam',
		withdrawn: 'retirée',
		expired: 'expirée',
		'already-connected': 'déjà en relation',
		'email-demanded': 'adresse e-mail exigée',
		gone: 'profil disparu',
		'no-connect-button': 'pas de bouton « Se connecter »',
	};
	const status: Record<Status, string> = {
		excluded: 'exclu',
		connection: 'relation',
		pending: 'en attente',
		refused: 'refus',
		gone: 'hors d’atteinte',
		incoming: 'reçue',
		ignored: 'sans suite',
		withdrawn: 'retirée',
		expired: 'expirée',
		snoozed: 'plus tard',
		introduced: 'InMail envoyé',
		target: 'à inviter',
	};
	const tier: Record<Tier, string> = {free: 'gratuit', premium: 'premium'};
	const goal: Record<Goal, string> = {
		'keep-in-touch': 'garder le contact',
		business: 'affaires',
		job: 'emploi',
		recruit: 'recrutement',
		partners: 'partenaires',
	};
	const refusalSource: Record<RefusalSource, string> = {
		told: 'on me l’a dit',
		warned: 'LinkedIn m’a averti',
		guessed: 'supposé',
	};
	const why: Record<WhyCode, string> = {
		...relation,
		'fits-title': 'le poste correspond à votre but',
		'fits-company': 'l’entreprise correspond à votre but',
		'fits-place': 'le lieu correspond à votre but',
		'own-weight': 'vous lui donnez du poids',
		'with-note': 'une note est prête',
		'degree-unknown': 'niveau inconnu',
		introduced: 'InMail envoyé d’abord',
		'inmail-first': 'un InMail d’abord',
	};
	const checklist: Record<string, {title: string; how: string}> = {
		'known-or-why': {title: 'le lien, ou la raison', how: 'dites d’où vous vous connaissez, ou écrivez pourquoi vous voulez ce contact'},
		note: {title: 'une note', how: 'écrivez une note de la bonne longueur, sans {variable} restante'},
		'profile-read': {title: 'profil lu', how: 'ouvrez le profil et lisez-le'},
		specific: {title: 'propre à cette personne', how: 'dites une chose qui ne vaut que pour cette personne'},
		reachable: {title: 'à portée', how: 'un compte gratuit n’invite que le 2e niveau'},
		'inmail-first': {title: 'InMail d’abord', how: 'envoyez un InMail avant l’invitation'},
	};
	const item = ({item: id, title}: ItemName): string => checklist[id]?.title ?? title ?? id.replace(/^own:/, '');
	const gesture: Record<GestureLabel, string> = {
		add: 'ajout',
		edit: 'modification',
		import: 'import',
		'mark.sent': 'invitation envoyée',
		'mark.introduced': 'InMail envoyé',
		'mark.inmail-answered': 'réponse à l’InMail',
		'mark.inmail-declined': 'InMail décliné',
		'mark.inmail-silent': 'InMail sans réponse',
		'mark.still-waiting': 'toujours en attente',
		'mark.accepted': 'invitation acceptée',
		'mark.ignored': 'sans suite',
		'mark.unknown': 'ne me connaît pas',
		'mark.spam': 'signalée spam',
		'mark.withdrawn': 'invitation retirée',
		'mark.expired': 'invitation expirée',
		'mark.already-connected': 'déjà en relation',
		'mark.email-demanded': 'adresse e-mail exigée',
		'mark.gone': 'profil disparu',
		'mark.no-connect-button': 'pas de bouton « Se connecter »',
		looked: 'tous les autres sont toujours en attente',
		check: 'liste à vérifier',
		note: 'note',
		inmail: 'InMail',
		profile: 'votre profil',
		tag: 'étiquettes',
		untag: 'étiquettes retirées',
		snooze: 'remis à plus tard',
		unsnooze: 'de retour sur la liste',
		exclude: 'exclusion',
		include: 'fin de l’exclusion',
		'template.written': 'modèle écrit',
		'template.removed': 'modèle supprimé',
		'experiment.started': 'expérience commencée',
		'experiment.stopped': 'expérience arrêtée',
		merge: 'fusionnée avec une autre fiche',
		'tell-apart': 'déclarée autre personne',
		'follow-up.done': 'suivi fait',
		'follow-up.skipped': 'suivi passé',
		'follow-up.moved': 'suivi déplacé',
		...touch(f).gestures,
		'standing.restricted': 'bloqué par LinkedIn',
		'standing.appealed': 'demande au support envoyée',
		'standing.active': 'compte à nouveau actif',
		'standing.not-blocked': 'pas bloqué',
		'standing.weekly-limit': 'limite de la semaine atteinte',
		'standing.notes-used-up': 'notes épuisées',
		'standing.earlier-refusals': 'refus d’avant indiqués',
	};
	const happened: Record<PersonFact['type'], string> = {
		described: 'fiche complétée',
		untagged: 'étiquettes retirées',
		connected: 'en relation',
		archived: 'invitation dans l’archive',
		sent: 'invitation envoyée',
		answered: 'réponse',
		replied: 'votre réponse',
		waiting: 'toujours en attente',
		mended: 'erreur corrigée',
		introduced: 'InMail envoyé',
		'inmail-ended': 'InMail',
		'inmail-drafted': 'InMail écrit',
		ticked: 'liste à vérifier',
		drafted: 'note écrite',
		snoozed: 'remis à plus tard',
		excluded: 'exclusion',
		'followed-up': 'suivi',
		'keep-in-touch': touch(f).card.labels.keep,
		messaged: 'messages échangés',
		merged: 'fusionnée avec une autre fiche',
		'told-apart': 'déclarée différente d’une autre',
	};
	const duplicateReason: Record<DuplicateReason, string> = {
		'same-address': 'la même adresse',
		'same-email': 'la même adresse e-mail',
		'same-name': 'le même nom',
		'name-without-titles': 'le même nom sans les titres',
		'name-order': 'le même nom dans un autre ordre',
		'name-longer': 'un nom contient l’autre',
		'name-in-address': 'l’adresse dit le nom',
		'name-initial': 'le nom avec une initiale',
		'similar-address': 'presque la même adresse',
		'same-company': 'la même entreprise',
		'similar-company': 'à peu près la même entreprise',
		'same-position': 'le même poste',
		'one-without-address': 'l’une n’a pas d’adresse de profil',
		'two-kinds-of-address': 'deux sortes d’adresse',
	};
	/** Details of a timeline: `TimelineEntry.detail`. */
	const detail: Record<string, string> = {
		...outcome,
		waiting: 'toujours en attente',
		answered: 'réponse reçue',
		declined: 'décliné',
		silent: 'sans réponse',
		'with-note': 'avec une note',
		'without-note': 'sans note',
		out: 'envoyée',
		in: 'reçue',
		done: 'fait',
		skipped: 'passé',
		moved: 'déplacé',
		excluded: 'plus jamais proposé',
		included: 'proposé à nouveau',
	};
	const closed: Record<NonNullable<Closed>, string> = {
		restricted: 'LinkedIn a bloqué les invitations.',
		limit: 'Les refus sont épuisés : LinkedIn vous a-t-il bloqué, ou non ?',
		'weekly-limit': 'La limite hebdomadaire de LinkedIn est atteinte : elle se lève seule en une semaine environ.',
		pace: 'Assez d’invitations pour aujourd’hui.',
		nobody: 'Plus personne à inviter.',
	};
	const cause: Record<RestrictionCause, string> = {refusals: 'refus', identity: 'contrôle d’identité', other: 'autre cause'};
	const frame: Record<Frame, string> = {
		met: 'rencontre',
		'worked-together': 'ancien collègue',
		'same-club': 'même club',
		recruiter: 'recruteur',
		customer: 'futur client',
		partner: 'partenaire',
		peer: 'même métier',
		alumni: 'même école',
	};
	const editorProblem: Record<EditorProblem, (editor: string) => string> = {
		missing: editor => `L’éditeur « ${editor} » est introuvable : réglez $VISUAL ou $EDITOR. Le texte n’a pas changé`,
		failed: editor => `L’éditeur « ${editor} » s’est arrêté sur une erreur : le texte n’a pas changé`,
		empty: editor => `L’éditeur « ${editor} » n’a rien laissé : le texte n’a pas changé`,
		unreadable: editor => `Ce que l’éditeur « ${editor} » a laissé est illisible : le texte n’a pas changé`,
		'too-long': editor => `Ce que l’éditeur « ${editor} » a laissé est bien trop long : le texte n’a pas changé`,
	};
	const preflight: Record<PreflightItem, {title: string; why: string}> = {
		photo: {title: 'une photo professionnelle', why: 'on reconnaît un visage avant un nom'},
		headline: {title: 'titre du profil', why: 'il figure sous votre nom dans chaque invitation'},
		summary: {title: 'résumé', why: 'quelques phrases, 200 caractères au moins, disent pourquoi vous connaître'},
		positions: {title: 'expérience', why: 'un ancien collègue cherche où c’était'},
		education: {title: 'formation', why: 'les anciens d’une école se retrouvent ainsi'},
		skills: {title: 'compétences, cinq au moins', why: 'elles disent à quel sujet vous écrire'},
		place: {title: 'lieu', why: 'on accepte plus volontiers quelqu’un d’ici'},
		address: {title: 'une adresse choisie', why: 'sans chiffres au hasard, elle se dicte et tient sur une carte'},
	};
	return {
		relation,
		outcome,
		status,
		tier,
		goal,
		refusalSource,
		why,
		checklist,
		item,
		frame,
		editorProblem,
		preflight,
		gesture: (label: string): string => gesture[label as GestureLabel] ?? label,
		/** A timeline's detail in words; as it is where it is a date or a text. */
		detail: (code: string): string => detail[code] ?? touch(f).detail(code) ?? item({item: code, title: null}),
		duplicateReason,
		happened: (fact: string): string => happened[fact as PersonFact['type']] ?? fact,
		degree: (degree: Degree | null): string => (degree === null ? '?' : degree === 'out' ? 'hors' : ['1er', '2e', '3e'][degree - 1]) ?? '?',
		chance: (chance: number): string =>
			chance < 0.01 ? 'moins de 1 sur 100' : chance > 0.99 ? 'plus de 99 sur 100' : `${f.percent(chance)} sur 100`,
		noteAdvice: noteAdvice(f),
		...paceWords(f),
		closed,
		cause,
		refused: refused(f, {outcome, detail}),
	};
};
