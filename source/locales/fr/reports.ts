import type {Invitation} from '../../domain/person.ts';
import type {AcceptanceView, ArchiveDue, Closed, NetworkView, Offer, Pace, RefusalsView} from '../../domain/views.ts';
import type {reports as english} from '../en/reports.ts';
import type {Format} from '../format.ts';
import {domain} from './domain.ts';

/** Au-dessous, un groupe ne dit rien. */
const enough = 20;

export const reports = (f: Format): ReturnType<typeof english> => {
	const count = (n: number, one: string, other: string): string => `${f.number(n)} ${f.plural(n, {one, other})}`;
	const connections = (n: number): string => count(n, 'relation', 'relations');
	return {
		day: {
			head: (now: number, pace: Pace) =>
				`${f.weekday(now)} : ${count(pace.sentToday, 'envoyée', 'envoyées')}, ${count(pace.left, 'restante', 'restantes')}`,
			headLimited: (head: string, reason: string) => `${head} (${reason})`,
			left: (n: number) => `${count(n, 'restante', 'restantes')} aujourd’hui`,
			waiting: (n: number) => `${f.number(n)} en attente`,
			followUps: (n: number) => count(n, 'suivi', 'suivis'),
			received: (n: number) => count(n, 'reçue', 'reçues'),
			refusals: (left: number) => count(left, 'refus restant', 'refus restants'),
			network: connections,
			whoAccepted: 'Qui a accepté ?',
			waitingSince: (waiting: number, lastLook: number | null, now: number) =>
				`${f.number(waiting)} en attente, ${lastLook === null ? 'jamais vérifié' : `vérifié ${f.ago(lastLook, now)}`}`,
			disputeTitle: 'Qui a raison ?',
			dispute: (name: string, recorded: string, on: number | null, archiveHolds: string, wordHolds: string) =>
				`${name} : vous avez noté « ${recorded} », une archive montre une relation${on === null ? '' : ` du ${f.date(on)}`} : ${archiveHolds}, ou ${wordHolds}`,
			followUpTitle: 'À suivre',
			receivedTitle: 'Reçues',
			inviteTitle: 'À inviter',
			connected: (on: number, now: number) => `en relation depuis ${f.ago(on, now).replace(/^il y a\s/, '')}`,
			due: (dueAt: number, now: number) => `prévu ${f.ago(dueAt, now)}`,
			sentAgo: (sentAt: number, now: number) => `reçue ${f.ago(sentAt, now)}`,
			tooRisky: (n: number) =>
				count(
					n,
					'personne à inviter n’est pas proposée : le risque d’un refus pèse plus que ce qu’elle apporte. Dites votre lien : linkdash add NOM --relation met',
					'personnes à inviter ne sont pas proposées : le risque d’un refus pèse plus que ce qu’elles apportent. Dites votre lien : linkdash add NOM --relation met',
				),
			beyond: (n: number) =>
				count(n, 'autre personne pourrait être invitée un autre jour.', 'autres personnes pourraient être invitées un autre jour.'),
			stop: 'Moins d’une personne sur quatre accepte : arrêtez un moment et reprenez vos notes.',
			archive: ({lastAt, unresolved}: ArchiveDue, now: number) => {
				const known = [
					...(lastAt === null ? [] : [`la dernière a été importée ${f.ago(lastAt, now)}`]),
					...(unresolved > 0 ? [`${count(unresolved, 'invitation', 'invitations')} en suspens`] : []),
				];
				return `Une nouvelle archive dit qui a accepté (${known.join(', ')}) : demandez-la à LinkedIn, puis linkdash import`;
			},
			why: (offer: Pick<Offer, 'value' | 'chanceAccept' | 'chanceRefuse' | 'price'>, codes: readonly string[]) =>
				`${codes.length === 0 ? '' : `${f.list(codes)} ; `}valeur ${f.number(Math.round(offer.value))} x ${f.percent(offer.chanceAccept)} % de oui - risque ${f.number(Math.round(offer.price * offer.chanceRefuse))}`,
			lookedHow: 'linkdash mark PERSONNE accepted pour chaque oui, puis linkdash looked',
			step: {
				start: 'Commencez par votre archive LinkedIn : linkdash import. Ou ajoutez quelqu’un : linkdash add URL',
				who: (waiting: number) =>
					`Voyez qui a accepté (${f.number(waiting)} en attente) : linkdash mark PERSONNE accepted, puis linkdash looked`,
				followUp: (name: string, person: string) =>
					`Remerciez ${name}, nouvelle relation : linkdash show ${person}, puis linkdash follow-up ${person} done`,
				received: (name: string, person: string) => `Répondez à l’invitation de ${name} : linkdash mark ${person} accepted, ou ignored`,
				invite: (name: string) => `Invitez ${name} : linkdash next`,
				add: 'Ajoutez des personnes à inviter : linkdash add URL, ou linkdash import LISTE',
				dashboard: 'Dans un terminal, linkdash ouvre le tableau de bord.',
				closed: (closed: NonNullable<Closed>, appealed: boolean): string | null => {
					switch (closed) {
						case 'restricted':
							return appealed
								? 'Quand le support aura levé le blocage : linkdash standing active'
								: 'Demandez poliment au support de LinkedIn de lever le blocage, puis : linkdash standing appealed';
						case 'limit':
							return 'Dites ce qu’il en est : linkdash standing restricted, ou linkdash standing not-blocked';
						default:
							return null;
					}
				},
			},
			nextStep: (step: string) => `Et maintenant : ${step}`,
		},
		next: {
			invite: (name: string) => `À inviter : ${name}`,
			profile: (url: string) => `Profil : ${url}`,
			why: (why: string) => `Pourquoi : ${why}`,
			goOn: 'Ensuite, au choix :',
			before: 'Avant cela :',
			sent: 'envoyée avec la note',
			relation: 'dire le lien : met, worked-with, remote, association, interesting',
			reason: 'dire pourquoi vous voulez ce contact',
			inmail: (left: number) => `un InMail est parti d’abord (il en reste ${f.number(left)})`,
			write: 'écrire la note d’après le modèle qui convient, et la copier',
			copy: 'copier la note',
			template: 'l’écrire d’après un autre : linkdash template list',
			sentTemplate: 'envoyée avec cette note',
			sentNote: 'envoyée avec une note à vous',
			sentWithout: 'envoyée sans note',
			later: 'plus tard, dans une semaine',
			never: 'jamais',
			tick: (item: string) => `cocher « ${item} »`,
			nothing: 'Plus rien à faire aujourd’hui.',
		},
		card: {
			degree: (degree: string) => `niveau : ${degree}`,
			email: (email: string) => `E-mail : ${email}`,
			reason: (reason: string) => `Raison : ${reason}`,
			tags: (tags: readonly string[]) => `Étiquettes : ${tags.join(', ')}`,
			inmail: (at: number, outcome: string | null) => `InMail du ${f.date(at)}${outcome === null ? '' : ` : ${outcome}`}`,
			snoozed: (until: number) => `Remis au ${f.date(until)}`,
			barrier: (what: string) => `Impossible à inviter : ${what}`,
			connectedOn: (date: string) => `en relation depuis le ${f.date(Date.parse(`${date}T12:00:00`))}`,
			since: (sentAt: number, now: number) => `envoyée le ${f.date(sentAt)}, ${f.ago(sentAt, now)}`,
			invitations: 'Invitations :',
			outgoing: (invitation: Invitation) => (invitation.note === null ? 'envoyée sans note' : 'envoyée avec une note'),
			incoming: 'reçue',
			ended: (outcome: string, at: number | null) => (at === null ? outcome : `${outcome}, ${f.date(at)}`),
			open: 'en attente',
			checklist: 'À vérifier :',
			how: (title: string, how: string) => `${title} : ${how}`,
			itemDone: 'fait',
			itemOpen: 'à faire',
			required: 'exigé',
			note: (length: number, limit: number) => `Note, ${f.number(length)} sur ${f.number(limit)} :`,
			history: 'Historique :',
		},
		list: {
			none: 'Personne ne correspond.',
			empty: 'Il n’y a encore personne : linkdash import, ou linkdash add URL',
			total: (n: number) => count(n, 'personne', 'personnes'),
		},
		duplicates: {
			none: 'Personne ne semble figurer deux fois.',
			pair: (chance, reasons) => `Une seule personne, ${chance} : ${f.list(reasons)}`,
			more: n => `et ${f.number(n)} de plus`,
			how: 'Deux personnes, finalement ? linkdash merge PERSONNE PERSONNE --not-same',
		},
		suggestions: {
			none: 'Personne à suggérer. Une archive complète de LinkedIn apporte messages et contacts : linkdash import',
			why: (source, at, now) => {
				switch (source) {
					case 'messages':
						return at === null ? 'messages' : `messages, le dernier ${f.ago(at, now)}`;
					case 'withdrawn':
						return at === null ? 'retirée' : `retirée ${f.ago(at, now)} : peut être réinvitée`;
					case 'expired':
						return 'sans réponse à temps : peut être réinvitée';
					case 'contacts':
						return 'contact importé';
				}
			},
			more: n => `et ${f.number(n)} de plus`,
			how: 'Pour mettre quelqu’un sur la liste : linkdash add NOM|URL --relation RELATION',
		},
		stats: {
			account: 'Compte',
			acceptance: 'Acceptation',
			refusals: 'Refus',
			block: 'Blocage',
			network: 'Réseau',
			pace: 'Rythme',
			notes: 'Notes',
			acceptanceValue: (view: AcceptanceView): string => {
				if (view.sent === 0 || view.ratio === null) return 'rien envoyé pour l’instant';
				const counts = `${f.number(view.accepted)} oui, ${f.number(view.decided - view.accepted)} non, ${f.number(view.pending)} en attente, ${count(view.sent, 'envoyée', 'envoyées')}`;
				const range = view.low === null || view.high === null ? '' : ` (${f.percent(view.low)} à ${f.percent(view.high)})`;
				const look = view.lastLook === null ? 'jamais vérifié' : `vérifié le ${f.date(Date.parse(`${view.lastLook}T12:00:00`))}`;
				return view.decided < enough
					? `trop peu pour conclure : ${counts} ; ${look}`
					: `environ ${f.percent(view.ratio)} oui sur 100${range} : ${counts} ; ${look}`;
			},
			refusalsValue: (view: RefusalsView) =>
				`${count(view.left, 'restant', 'restants')} sur ${f.number(view.limit)} : ${count(view.counted, 'compté', 'comptés')}${view.guessed === 0 ? '' : `, dont ${count(view.guessed, 'supposé', 'supposés')}`} ; d’autres sont peut-être cachés`,
			blockValue: (view: RefusalsView): string => {
				const {chance} = domain(f);
				const early = view.early ? 'trop tôt, on suppose 2 refus sur 100 ; ' : '';
				return `${early}aujourd’hui ${chance(view.chance.today)}, 50 prochaines ${chance(view.chance.next50)}, 100 prochaines ${chance(view.chance.next100)}`;
			},
			networkValue: (view: NetworkView) =>
				`${connections(view.connections)}, +${f.number(view.last7)} en 7 jours, +${f.number(view.last30)} en 30 jours${view.hidden === 0 ? '' : ` ; à part, ${count(view.hidden, 'membre masqué', 'membres masqués')}`}`,
			paceValue: (pace: Pace, limitedBy: string | null) =>
				`${count(pace.left, 'restante', 'restantes')} aujourd’hui${limitedBy === null ? '' : ` (${limitedBy})`} : ${count(pace.sentToday, 'envoyée', 'envoyées')} aujourd’hui, ${f.number(pace.week.sent)} sur ${f.number(pace.week.cap)} en 7 jours, ${f.number(pace.pending.count)} sur ${f.number(pace.pending.cap)} en attente`,
			notesValue: (pace: Pace) =>
				pace.notes.cap === null
					? `${count(pace.notes.used, 'utilisée', 'utilisées')} ce mois-ci, sans limite`
					: `${f.number(pace.notes.used)} sur ${f.number(pace.notes.cap)} ce mois-ci`,
		},
	};
};
