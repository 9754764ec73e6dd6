import type {RefusalReason} from '../../domain/command.ts';
import type {Outcome} from '../../domain/person.ts';
import {variables} from '../../domain/template.ts';
import type {Format} from '../format.ts';

type Words = {outcome: Readonly<Record<Outcome, string>>; detail: Readonly<Record<string, string>>};

export const refused =
	(f: Format, {outcome, detail}: Words) =>
	(reason: RefusalReason): string => {
		switch (reason.code) {
			case 'never-sent':
				return `Aucune invitation à cette personne n’est connue : elle ne peut pas finir « ${outcome[reason.outcome]} ».`;
			case 'not-pending':
				return 'Aucune invitation à cette personne n’est en attente.';
			case 'already-pending':
				return `Une invitation attend depuis le ${f.date(reason.since)}.`;
			case 'already-connected':
				return 'Vous êtes déjà en relation.';
			case 'already-answered':
				return `L’invitation est déjà terminée : ${outcome[reason.outcome]}.`;
			case 'nothing-received':
				return 'Aucune invitation de sa part n’attend votre réponse.';
			case 'restricted':
				return `LinkedIn bloque les invitations depuis le ${f.date(reason.since)}.`;
			case 'excluded':
				return 'Cette personne est exclue.';
			case 'company-excluded':
				return `L’entreprise ${reason.company} est exclue, et tous ceux qui y sont.`;
			case 'no-company':
				return 'Ce n’est pas une entreprise.';
			case 'before-sent':
				return `C’est avant l’envoi de l’invitation, le ${f.date(reason.sentAt)}.`;
			case 'in-the-future':
				return 'Ce jour est dans le futur.';
			case 'no-invitation':
				return 'Aucune invitation n’est connue entre vous.';
			case 'still-open':
				return 'Une invitation en attente n’a pas de date de réponse : dites aussi la suite.';
			case 'archive-date':
				return `L’archive de LinkedIn dit elle-même quand elle a été envoyée, le ${f.date(reason.sentAt)} : cette date reste.`;
			case 'before-earlier':
				return `C’est avant une invitation plus ancienne, du ${f.date(reason.sentAt)}.`;
			case 'followed-by-another':
				return `Une autre invitation a suivi le ${f.date(reason.sentAt)} : celle-ci s’est terminée avant, sans être acceptée.`;
			case 'received':
				return `Cette invitation, vous l’avez reçue : acceptée ou sans suite, jamais « ${outcome[reason.outcome]} ».`;
			case 'key-of-another':
				return `Cette adresse de profil est celle de ${reason.name}.`;
			case 'note-too-long':
				return `La note a ${f.number(reason.length)} caractères, LinkedIn en accepte ${f.number(reason.limit)}.`;
			case 'inmail-under-way':
				return `Un InMail est en route depuis le ${f.date(reason.since)}.`;
			case 'no-inmail':
				return 'Aucun InMail à cette personne n’est connu.';
			case 'inmail-ended':
				return `La suite de l’InMail est déjà connue : ${detail[reason.outcome]}.`;
			case 'before-inmail':
				return `C’est avant l’envoi de l’InMail, le ${f.date(reason.sentAt)}.`;
			case 'inmail-too-long':
				return `${reason.part === 'subject' ? 'L’objet' : 'Le texte'} de l’InMail a ${f.number(reason.over)} caractères de trop : LinkedIn en accepte ${f.number(reason.limit)}.`;
			case 'unknown-item':
				return `La liste à vérifier n’a pas de point « ${reason.item} ». Points à cocher soi-même : ${f.list(reason.items)}.`;
			case 'no-name':
				return 'Il faut un nom ou une adresse de profil.';
			case 'not-restricted':
				return 'Le compte n’est pas bloqué.';
			case 'before-restriction':
				return `C’est avant le blocage, le ${f.date(reason.since)}.`;
			case 'already-restricted':
				return `Le compte est bloqué depuis le ${f.date(reason.since)}.`;
			case 'not-at-limit':
				return `La limite des refus n’est pas atteinte : il en reste ${f.number(reason.left)}.`;
			case 'not-a-connection':
				return 'Cette personne n’est pas encore une relation.';
			case 'no-such-person':
				return 'linkdash ne connaît pas cette personne.';
			case 'same-person':
				return 'C’est déjà une seule et même personne.';
			case 'unclosed-brace':
				return `Une accolade s’ouvre sans se fermer : « ${reason.brace} ».`;
			case 'unopened-brace':
				return `Une accolade se ferme sans avoir été ouverte : « ${reason.brace} ».`;
			case 'unknown-variable':
				return `{${reason.variable}} n’existe pas : utilisez ${variables.map(name => `{${name}}`).join(', ')}.`;
			case 'no-text':
				return 'Un modèle a besoin d’un texte.';
			case 'no-template-name':
				return 'Un modèle a besoin d’un nom.';
			case 'template-too-long':
				return `Le texte a ${f.number(reason.length)} caractères ; un modèle en a ${f.number(reason.limit)} au plus.`;
			case 'no-such-template':
				return `Il n’y a pas de modèle « ${reason.name} » : ${f.list(reason.templates)}.`;
			case 'experiment-running':
				return `Une expérience est en cours depuis le ${f.date(reason.since)} : une à la fois.`;
			case 'no-experiment':
				return 'Aucune expérience n’est en cours.';
			case 'template-in-experiment':
				return `L’expérience en cours compare « ${reason.name} » : arrêtez-la d’abord (linkdash experiment stop).`;
			case 'beyond-all':
				return 'Le point de départ et l’écart dépassent 99 sur 100.';
			case 'same-arms':
				return 'Les deux côtés sont les mêmes.';
			case 'nothing-to-undo':
				return 'Il n’y a rien à annuler.';
			case 'nothing-to-redo':
				return 'Il n’y a rien à rétablir.';
		}
	};
