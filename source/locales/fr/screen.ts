import type {NoteAdvice} from '../../domain/note-advice.ts';
import type {screen as english} from '../en/screen.ts';
import type {Format} from '../format.ts';
import {actions} from './actions.ts';
import {messages} from './messages.ts';
import {profile} from './profile.ts';
import {prompts} from './prompts.ts';

export const screen = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const people = (count: number) => `${n(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	const chance = (p: number) => (p < 0.01 ? 'moins de 1 sur 100' : p > 0.99 ? 'plus de 99 sur 100' : `${f.percent(p)} sur 100`);
	const room = (sent: number, left: number | null) =>
		`${n(sent)} ${f.plural(sent, {one: 'envoyée', other: 'envoyées'})}, ${left === null ? 'fermé' : `encore ${n(left)}`}`;
	return {
		actions: actions(),
		...messages(f),
		...prompts(f),
		profile: profile(f),
		screens: {today: 'Aujourd’hui', people: 'Personnes', network: 'Réseau', insights: 'Ce qui marche'},
		header: {
			active: 'actif',
			atLimit: 'à la limite',
			restricted: 'bloqué',
			demo: 'DÉMO',
		},
		farewell: ({sent, left, acts}: {sent: number; left: number; acts: number}) =>
			`linkdash : ${[
				...(acts > 0 ? [`${n(acts)} ${f.plural(acts, {one: 'geste noté', other: 'gestes notés'})}`] : []),
				...(sent > 0 ? [`${n(sent)} ${f.plural(sent, {one: 'invitation envoyée', other: 'invitations envoyées'})}`] : []),
				`encore ${n(left)} aujourd’hui`,
			].join(', ')}.`,
		tooSmall: (columns: number, rows: number) => [
			`linkdash demande ${n(columns)} x ${n(rows)}.`,
			'Agrandissez la fenêtre : rien n’est perdu.',
		],
		keys: {
			space: 'Espace',
			enter: 'Entrée',
			esc: 'Échap',
			tab: 'Tab',
			shift: 'Maj',
			up: 'Haut',
			down: 'Bas',
			left: 'Gauche',
			right: 'Droite',
			home: 'Début',
			end: 'Fin',
			pageup: 'PgHaut',
			pagedown: 'PgBas',
			ctrl: 'Ctrl',
			alt: 'Alt',
		},
		today: {
			title: (day: number, sent: number, left: number | null) => `${capital(f.weekday(day))} : ${room(sent, left)}`,
			titleShort: (sent: number, left: number | null) => `Aujourd’hui : ${room(sent, left)}`,
			headings: {dispute: 'Qui a raison ?', 'follow-up': 'À suivre', received: 'Reçues', invite: 'À inviter'},
			supportDue: 'Redemander au support ?',
			noAnswer: (at: number, now: number) => `sans réponse, demandé ${f.ago(at, now)}`,
			whoAccepted: 'Qui a accepté ?',
			waiting: (count: number) => `${n(count)} en attente`,
			looked: (at: number, now: number) => `vérifié ${f.ago(at, now)}`,
			neverLooked: 'jamais vérifié',
			connected: (at: number, now: number) => `en relation depuis ${since(f, at, now)}`,
			due: 'en relation : écrivez',
			received: (at: number, now: number) => `vous a invité ${f.ago(at, now)}`,
			invitesYou: 'vous a invité',
			roomAgain: (more: string) => `Puis ${more}.`,
			onlyKnown: 'Avec le but « garder le contact », seules les personnes que vous connaissez sont proposées.',
			nobodyYet: 'Personne à inviter pour l’instant.',
			beyond: (count: number) => `encore ${people(count)} quand il y aura de la place`,
			tooRisky: (count: number) => `${people(count)} de plus : plus de risque que d’intérêt. Dites votre lien : Personnes (Tab), puis 1`,
			filtered: (text: string) => `Personne ici pour « ${text} ». Échap montre tout le monde.`,
			ways: {
				limit: ['B  LinkedIn m’a bloqué', 'C  pas bloqué : le décompte reste, chaque envoi sera confirmé'],
				restricted: ['R  lire et copier la demande au support', 'D  la demande est envoyée', 'L  LinkedIn me laisse de nouveau inviter'],
				'weekly-limit': ['Les suivis, les invitations reçues et les notes continuent.'],
				pace: ['s enregistre quand même un envoi.'],
				nobody: [
					'+ ajoute par nom ou adresse de profil ; coller marche aussi.',
					'I importe votre archive LinkedIn, ou une liste de personnes.',
				],
				beginning: [
					'+ ajoute par nom ou adresse de profil ; coller marche aussi.',
					'I importe votre archive LinkedIn, ou une liste de personnes.',
					'linkdash demo montre tout sur des personnes inventées.',
				],
			},
		},
		people: {
			views: {
				everyone: 'Tous',
				targets: 'À inviter',
				pending: 'En attente',
				connections: 'Relations',
				suggestions: 'Suggestions',
				duplicates: 'Doublons',
			},
			columns: {
				name: 'Nom',
				work: 'Poste, entreprise',
				degree: 'Niv',
				relation: 'Lien',
				status: 'État',
				since: 'Depuis',
				why: 'Pourquoi',
				other: 'Et',
				likely: 'Même personne',
			},
			count: people,
			place: (from: number, to: number, total: number) => `${n(from)} à ${n(to)} sur ${n(total)}`,
			empty: {
				everyone: 'Personne pour l’instant. + ajoute ; I importe votre archive LinkedIn.',
				targets: 'Personne à inviter. + ajoute ; coller des adresses marche partout.',
				pending: 'Aucune invitation n’attend de réponse.',
				connections: 'Pas encore de relations : I importe votre archive LinkedIn.',
				suggestions: 'Personne à suggérer. Une archive complète de LinkedIn apporte messages et contacts : I l’importe.',
				duplicates: 'Personne ne semble figurer deux fois.',
			},
			looking: 'Recherche des personnes qui figurent deux fois…',
			filtered: (text: string) => `Personne pour « ${text} ». Échap montre tout le monde.`,
			filter: (text: string) => `filtre « ${text} »`,
		},
		duplicate: {
			title: 'Une personne ou deux ?',
			noAddress: 'pas d’adresse de profil',
			because: (why: string) => `Pourquoi : ${why}.`,
			enter: 'dit si c’est une seule personne',
		},
		suggestion: {
			status: 'suggestion',
			messages: (at: number | null, now: number) => (at === null ? 'messages' : `messages, ${f.ago(at, now)}`),
			withdrawn: (at: number | null, now: number) => (at === null ? 'retirée' : `retirée ${f.ago(at, now)}`),
			expired: 'sans réponse à temps',
			contact: 'contact importé',
			becauseMessages: (at: number | null, now: number) =>
				`Messages échangés${at === null ? '' : `, le dernier ${f.ago(at, now)}`} ; pas en relation.`,
			becauseContact: 'Dans le carnet d’adresses confié à LinkedIn ; pas en relation.',
			enter: 'ajoute cette personne, et demande votre lien',
			exclude: 'ne la suggère plus jamais',
			open: 'ouvre son profil',
		},
		dispute: {
			recorded: (outcome: string) => `vous avez noté : ${outcome}`,
			archive: (on: number | null) => `archive : en relation${on === null ? '' : ` le ${f.date(on)}`}`,
			connected: (on: number | null) => `en relation${on === null ? '' : ` le ${f.date(on)}`}`,
			recordedOn: (outcome: string, at: number | null, source: string | null) =>
				`Vous avez noté : ${outcome}${at === null ? '' : `, le ${f.date(at)}`}${source === null ? '' : ` (${source})`}.`,
			shown: (on: number | null) => `L’archive montre : en relation${on === null ? '' : ` le ${f.date(on)}`}.`,
			archiveHolds: (refusal: boolean) => `l’archive a raison : invitation acceptée${refusal ? ', et le refus est rendu' : ''}`,
			wordHolds: (refusal: boolean) => `vous avez raison : ${refusal ? 'le refus reste, et ' : ''}la question ne revient pas`,
		},
		relation: {
			'worked-with': 'ex-collègue',
			met: 'rencontre',
			remote: 'téléphone',
			association: 'club',
			interesting: 'intéressant',
			stranger: 'inconnu',
		},
		card: {
			nobody: 'Aucune personne choisie',
			value: (value: number) => `valeur ${n(Math.round(value))}`,
			times: (chanceAccept: number) => `${f.percent(chanceAccept)} % de oui`,
			risk: (risk: number) => `risque ${n(Math.round(risk))}`,
			worth: (worth: number) => `intérêt ${n(Math.round(worth))}`,
			withNote: 'avec note',
			withoutNote: 'sans note',
			noteNotReady: 'note pas prête',
			notesLeft: (count: number) => `encore ${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})}`,
			noteAdvice: (advice: NoteAdvice, until: number) =>
				advice.code === 'give'
					? `une note : +${f.percent(advice.more)} sur 100`
					: advice.code === 'save'
						? 'gardez la note'
						: `plus de notes avant le ${f.day(until)}`,
			inmail: (at: number, outcome: string) => `InMail du ${f.day(at)}, ${outcome}`,
			inmailOpen: 'sans réponse encore',
			noteLength: (length: number, limit: number) => `${n(length)} sur ${n(limit)}`,
			items: {
				'known-or-why': 'lien',
				note: 'note',
				'profile-read': 'lu',
				specific: 'personnel',
				reachable: 'à portée',
				'inmail-first': 'InMail',
			},
			needed: 'requis',
			noNote: 'Pas encore de note : Entrée en écrit une.',
			sent: (at: number) => `invitation du ${f.date(at)}`,
			waitingSince: (at: number, now: number) => `attend depuis le ${f.date(at)}, ${f.ago(at, now)}`,
			receivedOn: (at: number) => `vous a invité le ${f.date(at)}`,
			connectedOn: (at: number) => `en relation depuis le ${f.date(at)}`,
			until: (at: number) => `jusqu’au ${f.date(at)}`,
			tags: (tags: readonly string[]) => tags.map(tag => `#${tag}`).join(' '),
			supportDue: (at: number) => [
				`Pas de réponse du support depuis le ${f.day(at)} : redemandez, poliment. Entrée montre la demande, qui le dit.`,
				'D une fois envoyée ; L quand vous pouvez de nouveau inviter.',
			],
			everyone: (waiting: number) => [
				`${people(waiting)} ${f.plural(waiting, {one: 'n’a', other: 'n’ont'})} pas encore répondu.`,
				'Regardez « Envoyées » et vos relations sur LinkedIn, puis Entrée :',
				'tapez une partie du nom de chacun qui a accepté ; Entrée sans rien : c’est tout.',
			],
		},
		acceptance: {
			title: 'Acceptation',
			ratio: (ratio: number) => `environ ${f.percent(ratio)} oui sur 100`,
			interval: (low: number, high: number) => `(${f.percent(low)} à ${f.percent(high)})`,
			nothing: 'rien d’envoyé pour l’instant',
			few: 'trop peu pour conclure',
			yes: (count: number) => `${n(count)} oui`,
			no: (count: number) => `${n(count)} non`,
			waiting: (count: number) => `${n(count)} en attente`,
			withdrawn: (count: number) => `${n(count)} ${f.plural(count, {one: 'retirée', other: 'retirées'})}`,
			weeks: 'oui par semaine',
			since: (week: number) => `oui par semaine depuis le ${f.day(week)}`,
			short: (ratio: number) => `${f.percent(ratio)} sur 100 oui`,
		},
		refusals: {
			title: 'Refus restants',
			shortTitle: 'Refus',
			left: (left: number, limit: number) => `encore ${n(left)} sur ${n(limit)}`,
			short: (left: number) => `encore ${n(left)}`,
			guessed: (count: number) => `(${n(count)} ${f.plural(count, {one: 'supposé', other: 'supposés'})})`,
			block: 'blocage d’ici',
			chance,
			early: 'trop tôt : suppose 2 refus sur 100',
			hidden: 'd’autres peuvent rester cachés',
			limit: 'le suivant peut bloquer : B bloqué, C non',
			blocked: (since: number, now: number) => `bloqué ${f.ago(since, now)}, le ${f.day(since)}`,
			appealed: (at: number, now: number) => `demande au support ${f.ago(at, now)}`,
			notAppealed: 'support pas encore sollicité : R',
			notBlocked: 'pas bloqué, le décompte reste',
		},
		pace: {
			today: 'aujourd’hui',
			sent: room,
			closed: 'fermé pour l’instant',
			week: '7 derniers jours',
			notes: 'notes ce mois-ci',
			pending: 'en attente',
			of: (count: number, cap: number) => `${n(count)} sur ${n(cap)}`,
			stop: 'peu de oui : arrêtez, et reprenez vos notes',
			left: (count: number) => `encore ${n(count)} aujourd’hui`,
		},
		network: {
			title: 'Réseau',
			nothing: ['aucune relation connue', 'I importe votre archive'],
			none: (weeks: number) => `aucune nouvelle en ${n(weeks)} ${f.plural(weeks, {one: 'semaine', other: 'semaines'})}`,
			connections: (count: number) => f.plural(count, {one: 'relation', other: 'relations'}),
			week: (count: number) => `+${n(count)} en 7 j`,
			month: (count: number) => `+${n(count)} en 30 j`,
			short: (total: number, week: number) => `${n(total)} (+${n(week)})`,
			byMe: (mine: number, all: number) => `cette semaine : ${n(mine)} sur ${n(all)} par vous`,
			weeks: 'nouvelles par semaine',
			since: (week: number) => `par semaine depuis le ${f.day(week)}`,
			hidden: (count: number) => `et ${n(count)} ${f.plural(count, {one: 'membre masqué', other: 'membres masqués'})}`,
		},
		groups: {
			move: 'Se déplacer',
			prepare: 'Préparer une invitation',
			outcome: 'Ce qui s’est passé',
			account: 'Votre compte',
			app: 'linkdash',
			field: 'Dans un champ',
			prompt: 'Dans les menus et les questions',
		},
	};
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "2 jours", "hier": after "depuis", which takes no "il y a". */
const since = (f: Format, at: number, now: number): string => f.ago(at, now).replace(/^il y a\s/, '');
