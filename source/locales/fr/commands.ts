import type {RefusalReason} from '../../domain/command.ts';
import {relations, tiers} from '../../domain/person.ts';
import type {GestureView, Pace, RefusalsView} from '../../domain/views.ts';
import type {commands as english} from '../en/commands.ts';
import type {Format} from '../format.ts';
import {notes} from './notes.ts';
import {reports} from './reports.ts';
import {upkeep} from './upkeep.ts';
import {usage} from './usage.ts';

export const commands = (f: Format): ReturnType<typeof english> => ({
	...usage,
	...reports(f),
	...notes(f),
	...upkeep(f),
	problems: {
		unknownCommand: (command: string, meant: string | null) =>
			`Il n’y a pas de commande « ${command} ».${meant === null ? '' : ` Vouliez-vous dire ${meant} ?`} Voyez linkdash --help.`,
		unknownOption: (option: string, meant: string | null) =>
			`Il n’y a pas d’option ${option} ici.${meant === null ? '' : ` Vouliez-vous dire ${meant} ?`} Voyez --help.`,
		missingArgument: (argument: string, usage: string) => `Il manque ${argument} : ${usage}`,
		missingValue: (option: string) => `Il manque une valeur à ${option}.`,
		tooMany: (usage: string) => `Trop d’arguments : ${usage}`,
		notAChoice: (given: string, name: string, choices: readonly string[]) =>
			`« ${given} » ne convient pas pour ${name} : choisissez parmi ${choices.join(', ')}.`,
		notANumber: (given: string, name: string, min: number, max: number) =>
			`« ${given} » ne convient pas pour ${name} : il faut un nombre entier de ${min} à ${max}.`,
		notADate: (given: string) => `« ${given} » n’est pas une date : écrivez-la comme 2026-11-23.`,
		beforeLinkedIn: (given: string, firstDay: number) => `« ${given} » est avant le premier jour de LinkedIn, le ${f.date(firstDay)}.`,
		contradiction: (one: string, other: string) => `${one} et ${other} se contredisent : gardez l’une des deux options.`,
		meaningless: (option: string, outcome: string) => `${option} n’a pas de sens avec ${outcome} : retirez cette option.`,
		notAnInstant: (given: string) => `LINKDASH_NOW vaut « ${given} », qui n’est pas un instant : écrivez-le comme 2026-11-23T07:00:00Z.`,
		notAnAddress: (given: string) => `« ${given} » n’est pas une adresse de profil : elle ressemble à https://www.linkedin.com/in/nom.`,
		refused: (name: string | null, why: string, way: string | null) =>
			`${name === null ? '' : `${name} : `}${why}${way === null ? '' : ` ${way}`}`,
		nothingToEdit: 'Dites ce qu’il faut changer : linkdash edit --help montre comment.',
		oneAtATime: 'Une adresse de profil, une adresse e-mail ou un poste ne va qu’à une personne : ajoutez-les une par une.',
		nobody: (person: string) => `Personne ici ne s’appelle « ${person} ». linkdash list montre tout le monde.`,
		several: (person: string, candidates: readonly string[], more: number) =>
			`« ${person} » peut être ${f.list(more > 0 ? [...candidates, `${f.number(more)} de plus`] : candidates)}. Désignez la personne par sa clé.`,
		settingsSyntax: (file: string) =>
			`${file} n’est pas du JSON valide : corrigez-le, ou supprimez-le pour revenir aux réglages d’origine.`,
		settingsNoObject: (file: string) =>
			`${file} doit contenir un objet JSON ({...}) : corrigez-le, ou supprimez-le pour revenir aux réglages d’origine.`,
		settingsValue: (file: string, key: string, expected: string) => `${file} : ${key} doit être ${expected}. Corrigez-le dans le fichier.`,
		settingsUnreadable: (file: string, reason: string) => `${file} ne peut pas être lu (${reason}) : vérifiez ses droits.`,
		settingsUnwritable: (file: string, reason: string) => `${file} ne peut pas être écrit (${reason}) : vérifiez les droits du dossier.`,
		checklistNoList: file =>
			`${file} doit contenir une liste de points ([{"title": "..."}]) : corrigez-le, ou supprimez-le pour s’en passer.`,
		checklistLarge: (file, bytes) =>
			`${file} dépasse ${f.number(bytes)} octets, ce n’est pas une liste à vérifier : corrigez-le, ou supprimez-le.`,
		checklistItem: (file, place, flaw) => `${file}, point ${f.number(place)} : ${flaw} Corrigez-le là.`,
		checklistFlaw: (flaw, field) => {
			switch (flaw) {
				case 'object':
					return 'il doit s’écrire {"title": "..."}.';
				case 'field':
					return `« ${field} » est inconnu ; un point a title, required, tiers et relations.`;
				case 'title':
					return 'il lui faut un titre (title), un texte entre guillemets.';
				case 'long':
					return 'son titre est trop long, 60 caractères au plus.';
				case 'characters':
					return 'son titre contient des caractères de contrôle ou invisibles.';
				case 'twice':
					return 'son titre est celui d’un point qui précède.';
				case 'required':
					return 'required doit être true ou false.';
				case 'tiers':
					return `tiers doit être une liste de ${f.list(tiers)}, ou manquer.`;
				case 'relations':
					return `relations doit être une liste de ${f.list(relations)}, ou manquer.`;
				case 'too-many':
					return 'une fiche aurait plus de neuf points, pour neuf touches de chiffres : donnez-lui tiers ou relations, ou retirez-en un.';
			}
		},
		noSuchSetting: (key: string) => `Il n’y a pas de réglage « ${key} ». linkdash config list les montre.`,
		settingNeeds: (key: string, expected: string) => `${key} doit être ${expected}.`,
		settingMissing: (usage: string) => `Il manque le réglage : ${usage}`,
		storeBusy: (file: string) => `${file} est utilisé par un autre programme : réessayez dans un instant.`,
		storeDamaged: (file: string) =>
			`${file} est abîmé, ou n’est pas une base de linkdash : linkdash restore SAUVEGARDE en remet une à sa place.`,
		storeUnwritable: (file: string) =>
			`${file} ne peut pas être écrit : vérifiez les droits du dossier, ou choisissez-en un autre avec --home.`,
		storeForeign: (file: string) => `${file} est la base de données d’un autre programme : indiquez un autre dossier avec --home.`,
		storeNewer: (file: string) => `${file} vient d’un linkdash plus récent : mettez celui-ci à jour.`,
		noWorkingFolder: 'Le dossier de travail n’existe plus : allez dans un autre, ou donnez à --home un chemin qui commence par /.',
		outputFailed: (reason: string) => `La sortie n’a pas pu être écrite (${reason}).`,
		unexpected: (message: string) => `linkdash s’est arrêté par sa propre faute : ${message}. Rien n’a été gardé à moitié.`,
	},
	way: (reason: RefusalReason, person: string, outcome: string | null): string | null => {
		switch (reason.code) {
			case 'never-sent':
				return `Dites quand elle est partie : linkdash mark ${person} ${reason.outcome} --sent-on AAAA-MM-JJ`;
			case 'already-pending':
				return `Si elle a été retirée : linkdash mark ${person} withdrawn`;
			case 'restricted':
				return 'Quand LinkedIn aura levé le blocage : linkdash standing active';
			case 'excluded':
				return `Pour la proposer à nouveau : linkdash include ${person}`;
			case 'company-excluded':
				return `Pour proposer à nouveau ses membres : linkdash include --company "${reason.company}"`;
			case 'not-restricted':
				return 'Si LinkedIn vous a bloqué : linkdash standing restricted';
			case 'before-sent':
				return outcome === null ? null : `Donnez un jour plus tardif : linkdash mark ${person} ${outcome} --on AAAA-MM-JJ`;
			case 'no-inmail':
				return `Dites quand il est parti : linkdash mark ${person} introduced --on AAAA-MM-JJ`;
			case 'no-such-person':
				return 'linkdash list montre tout le monde.';
			default:
				return null;
		}
	},
	ask: {
		undo: (what: string, gesture: GestureView) => `Annuler « ${what} » du ${f.date(gesture.at)} à ${f.time(gesture.at)} ? [o/N] `,
		redo: (what: string, gesture: GestureView) => `Rétablir « ${what} » du ${f.date(gesture.at)} à ${f.time(gesture.at)} ? [o/N] `,
		yes: /^(o(ui)?|y(es)?)$/i,
		kept: 'Rien n’a été changé.',
	},
	done: {
		added: (name: string, isNew: boolean) => `${name} : ${isNew ? 'ajout fait' : 'déjà là, le nouveau a été repris'}.`,
		act: (name: string, what: string) => `${name} : ${what}.`,
		excludedAlready: (name: string, excluded: boolean) =>
			`${name} : cette personne ${excluded ? 'était déjà exclue' : 'n’était pas exclue'}, rien n’a changé.`,
		sentWith: (name: string) => `${name} : invitation envoyée avec une note.`,
		sentWithout: (name: string) => `${name} : invitation envoyée sans note.`,
		left: (pace: Pace) => `Encore ${f.number(pace.left)} aujourd’hui.`,
		creditsLeft: (count: number) => `Il reste ${f.number(count)} ${f.plural(count, {one: 'InMail', other: 'InMails'})} ce mois-ci.`,
		offeredFrom: (at: number) => `L’invitation sera proposée le ${f.weekday(at)}.`,
		offeredUnlessAnswered: (at: number, person: string) =>
			`L’invitation sera proposée le ${f.weekday(at)}, plus tôt en cas de réponse : linkdash mark ${person} inmail-answered`,
		notesGone: (until: number) => `Les notes du mois étaient déjà épuisées : LinkedIn n’en donne pas avant le ${f.day(until)}.`,
		notesLeft: (count: number) => `${f.number(count)} ${f.plural(count, {one: 'note restante', other: 'notes restantes'})} ce mois-ci.`,
		refusalsLeft: (refusals: RefusalsView) =>
			`${f.number(refusals.left)} ${f.plural(refusals.left, {one: 'refus restant', other: 'refus restants'})} sur ${f.number(refusals.limit)}.`,
		atLimit: 'Les refus sont épuisés. Dites ce qu’il en est : linkdash standing restricted, ou linkdash standing not-blocked',
		looked: (count: number) =>
			count === 0
				? 'Personne n’est en attente.'
				: `${f.number(count)} ${f.plural(count, {one: 'invitation attend', other: 'invitations attendent'})} encore à cet instant.`,
		tagged: (name: string, tags: readonly string[]) => `${name} : étiquettes ${tags.join(', ')}.`,
		merged: name => `${name} : une seule personne désormais. linkdash undo les sépare de nouveau.`,
		toldApart: (one, other) => `${one} et ${other} : deux personnes, la question ne revient plus.`,
		ticked: (name: string, item: string, done: boolean) => `${name} : ${item} : ${done ? 'coché' : 'décoché'}.`,
		snoozed: (name: string, until: number) => `${name} : de retour sur la liste le ${f.weekday(until)}.`,
		undone: (what: string) => `Annulé : ${what}. linkdash redo le rétablit.`,
		redone: (what: string) => `Rétabli : ${what}.`,
		gesture: (what: string, gesture: GestureView, name: string | null) =>
			gesture.people > 1 ? `${what}, ${f.number(gesture.people)} personnes` : name === null ? what : `${name}, ${what}`,
	},
	standing: {
		active: 'Votre compte est actif.',
		activeWord: 'actif',
		restrictedWord: 'bloqué',
		atLimit: 'Les refus sont épuisés : LinkedIn vous a-t-il bloqué ? linkdash standing restricted, ou linkdash standing not-blocked',
		notBlocked: 'Les refus sont épuisés et vous avez dit que LinkedIn ne vous a pas bloqué : le décompte des refus reste.',
		restricted: (since: number, now: number, cause: string) =>
			`LinkedIn bloque les invitations depuis le ${f.date(since)} (${f.ago(since, now)} ; ${cause}).`,
		appealed: (at: number, now: number) =>
			`Demande au support envoyée le ${f.date(at)} (${f.ago(at, now)}). Une fois le blocage levé : linkdash standing active`,
		notAppealed:
			'Demandez poliment au support de LinkedIn de le lever (linkdash standing --request l’écrit), puis : linkdash standing appealed',
		askAgain: at =>
			`Pas de réponse du support depuis le ${f.date(at)} : redemandez poliment (linkdash standing --request), puis : linkdash standing appealed`,
		earlier: (count: number) => `Noté : ${f.number(count)} refus avant linkdash. Les invitations d’avant comptent désormais aussi.`,
		weekly: 'C’est noté : la limite hebdomadaire se lève seule en une semaine environ, sans recours.',
		rules:
			'Cinq personnes qui répondent « je ne connais pas cette personne » ou « spam » amènent le blocage ; LinkedIn ne publie aucun nombre.',
	},
});
