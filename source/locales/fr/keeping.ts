import type {keeping as english} from '../en/keeping.ts';
import type {Format} from '../format.ts';

export const keeping = (f: Format): ReturnType<typeof english> => ({
	followUp: {
		moved: (name, until) => `${name} : suivi reporté au ${f.weekday(until)}.`,
		notToCome: date => `« ${date} » n’est pas à venir : donnez un jour plus tardif, ou --days.`,
	},
	notWritten: (file, reason) =>
		`${file} ne peut pas être écrit (${reason}) : vérifiez le dossier et ses droits, ou choisissez-en un autre.`,
	exported: (file, count) =>
		`${file} : ${
			'people' in count
				? `${f.number(count.people)} ${f.plural(count.people, {one: 'personne', other: 'personnes'})}`
				: `${f.number(count.events)} ${f.plural(count.events, {one: 'événement', other: 'événements'})}, tout le journal`
		}. Personne d’autre ne peut le lire.`,
	journal: {
		alone: 'Un journal s’importe seul : donnez un seul chemin.',
		wrong: (file, line) => `${file}, ligne ${f.number(line)} : abîmée, ou d’un linkdash plus récent. Rien n’a été repris.`,
		united: (file, {events, known, people, dryRun}) =>
			events === 0
				? `${file} : un journal de ${f.number(known)} ${f.plural(known, {one: 'événement, déjà connu', other: 'événements, tous déjà connus'})}.`
				: `${file} : ${f.number(events)} ${f.plural(events, {one: 'événement nouveau', other: 'événements nouveaux'})}${dryRun ? ' à reprendre' : ''}, ${f.number(known)} déjà ${f.plural(known, {one: 'connu', other: 'connus'})} ; ${f.number(people)} ${f.plural(people, {one: 'personne', other: 'personnes'})} de plus.`,
	},
	backup: {
		ownStore: 'C’est la base elle-même : choisissez un autre fichier.',
		made: (file, {people, events}) =>
			`${file} : ${f.number(people)} ${f.plural(people, {one: 'personne', other: 'personnes'})}, ${f.number(events)} ${f.plural(events, {one: 'événement', other: 'événements'})}. Personne d’autre ne peut le lire.`,
	},
	restore: {
		missing: file => `${file} : il n’y a pas de tel fichier.`,
		unwritable: file => `${file} ne peut pas être lu : vérifiez ses droits. Rien n’a été changé.`,
		damaged: file => `${file} est abîmé, ou n’est pas une sauvegarde de linkdash. Rien n’a été changé.`,
		foreign: file => `${file} n’est pas une sauvegarde de linkdash. Rien n’a été changé.`,
		newer: file => `${file} vient d’un linkdash plus récent : mettez celui-ci à jour. Rien n’a été changé.`,
		ask: (file, {people, events}) =>
			`${file} : ${f.number(people)} ${f.plural(people, {one: 'personne', other: 'personnes'})}, ${f.number(events)} ${f.plural(events, {one: 'événement', other: 'événements'})}. Remplacer la base actuelle ? [o/N] `,
		done: ({people, events}) =>
			`Restauré : ${f.number(people)} ${f.plural(people, {one: 'personne', other: 'personnes'})}, ${f.number(events)} ${f.plural(events, {one: 'événement', other: 'événements'})}.`,
		kept: file => `Ce qu’il y avait avant : ${file}`,
	},
	purge: {
		ask: name => `Tout ce qui concerne ${name} sera effacé pour de bon, des sauvegardes aussi. Tapez le nom pour continuer : `,
		needsYes: 'C’est sans retour : hors d’un terminal, ajoutez --yes.',
		done: 'Effacé pour de bon. Aucun import ne ramènera cette personne.',
		openElsewhere: 'Un autre linkdash a la base ouverte : les dernières traces partiront quand il se fermera.',
		backupLeft: file => `Encore dans ${file}, qui n’a pas pu être changé : supprimez ce fichier vous-même.`,
	},
	doctor: {
		names: {
			linkdash: 'linkdash',
			node: 'Node.js',
			sqlite: 'SQLite',
			system: 'système',
			folder: 'dossier',
			'file-system': 'système de fichiers',
			settings: 'réglages',
			checklist: 'liste à vérifier',
			store: 'base',
			archive: 'archive',
			rebuild: 'relecture',
			backup: 'sauvegarde',
			terminal: 'terminal',
			clipboard: 'presse-papiers',
		},
		notWritable: folder => `${folder} ne peut pas être écrit : vérifiez ses droits, ou choisissez un autre dossier avec --home`,
		toBeMade: folder => `${folder}, créé dès qu’il le faudra`,
		network: name => `${name} : par le réseau, la base peut s’abîmer ; choisissez un dossier de cette machine avec --home`,
		unknownFileSystem: 'inconnu ici',
		fault: fault => `abîmée (${fault}) : linkdash restore SAUVEGARDE en remet une à sa place`,
		noTerm: 'TERM n’est pas défini',
		noTerminal: 'la sortie n’est pas un terminal',
		columns: columns => `${f.number(columns)} colonnes`,
		plain: 'texte simple',
		noClipboard: 'aucun : ce qui se copie s’affiche à la place',
		noBackup: 'pas encore : linkdash backup en fait une',
		backups: (count, at, now) => `${f.number(count)}, la dernière ${f.ago(at, now)}`,
		noArchive: 'pas encore : linkdash import dit comment l’obtenir',
		archive: (at, now) => f.ago(at, now),
	},
	companies: {
		excluded: (companies, people) => [
			companies.length === 0 ? 'Aucune entreprise n’est exclue.' : `Entreprises exclues : ${f.list(companies)}.`,
			`Personnes exclues : ${f.number(people)}. linkdash list --filter status:excluded les montre.`,
		],
		said: (company, excluded) =>
			excluded ? `${company} : plus personne de cette entreprise n’est proposé.` : `${company} : ses membres sont de nouveau proposés.`,
		already: (company, excluded) =>
			`${company} : cette entreprise ${excluded ? 'était déjà exclue' : 'n’était pas exclue'}, rien n’a changé.`,
	},
});
