import type {noteAdvice as english} from '../en/note-advice.ts';
import type {Format} from '../format.ts';

export const noteAdvice = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const notes = (count: number) => `${n(count)} ${f.plural(count, {one: 'note', other: 'notes'})}`;
	const more = (share: number) => (share < 0.01 ? 'un peu plus' : `environ ${f.percent(share)} sur 100 de plus`);
	return {
		about: (advice, {left, until}) => {
			switch (advice.code) {
				case 'give':
					return `${left === 1 ? 'La dernière note du mois' : `Une des ${notes(left)} qui restent`} est bien placée ici : ${more(advice.more)} disent oui.`;
				case 'save':
					return {
						'knows-you': 'Gardez la note : vous vous connaissez, le oui viendra sans.',
						introduced: 'Gardez la note : votre InMail vous a présenté.',
						'others-first': 'Gardez la note : elle change plus pour d’autres.',
					}[advice.reason];
				case 'gone':
					return {
						'knows-you': `Plus de notes avant le ${f.day(until)}. Vous vous connaissez : invitez sans.`,
						introduced: `Plus de notes avant le ${f.day(until)}. Votre InMail vous a présenté : invitez sans.`,
						wait: `Plus de notes avant le ${f.day(until)} : attendez, ou invitez d’abord qui vous connaît.`,
					}[advice.reason];
			}
		},
		few: (left, until, people) =>
			`${notes(left)} ${f.plural(left, {one: 'reste', other: 'restent'})} jusqu’au ${f.day(until)}. Une note change le plus pour ${f.list(people.map(({name}) => name))}.`,
		fewForNobody: (left, until) => `${notes(left)} ${f.plural(left, {one: 'reste', other: 'restent'})} jusqu’au ${f.day(until)}.`,
		gone: (until, known) =>
			known.length === 0
				? `Plus de notes avant le ${f.day(until)} : attendez, ou ajoutez des gens qui vous reconnaîtront.`
				: `Plus de notes avant le ${f.day(until)} : invitez d’abord qui vous reconnaîtra (${f.list(known)}), ou attendez.`,
	};
};
