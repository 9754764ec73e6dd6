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
		}. Vous seul pouvez le lire.`,
	journal: {
		alone: 'Un journal s’importe seul : donnez un seul chemin.',
		wrong: (file, line) => `${file}, ligne ${f.number(line)} : abîmée, ou d’un linkdash plus récent. Rien n’a été repris.`,
		united: (file, {events, known, people, dryRun}) =>
			events === 0
				? `${file} : un journal de ${f.number(known)} ${f.plural(known, {one: 'événement, déjà connu', other: 'événements, tous déjà connus'})}.`
				: `${file} : ${f.number(events)} ${f.plural(events, {one: 'événement nouveau', other: 'événements nouveaux'})}${dryRun ? ' à reprendre' : ''}, ${f.number(known)} déjà ${f.plural(known, {one: 'connu', other: 'connus'})} ; ${f.number(people)} ${f.plural(people, {one: 'personne', other: 'personnes'})} de plus.`,
	},
	companies: {
		said: (company, excluded) =>
			excluded ? `${company} : plus personne de cette entreprise n’est proposé.` : `${company} : ses membres sont de nouveau proposés.`,
		already: (company, excluded) =>
			`${company} : cette entreprise ${excluded ? 'était déjà exclue' : 'n’était pas exclue'}, rien n’a changé.`,
	},
});
