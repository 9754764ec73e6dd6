import type {linear as english} from '../en/linear.ts';
import type {Format} from '../format.ts';

export const linear = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	const lines = (count: number) => `${n(count)} ${f.plural(count, {one: 'ligne', other: 'lignes'})}`;
	return {
		done: 'fait :',
		open: 'à faire :',
		times: 'fois',
		demo: 'Démonstration, avec des personnes inventées.',
		account: facts => `Compte : ${facts.join(', ')}.`,
		list: sections => (sections.length === 0 ? 'La liste est vide.' : `Sur la liste : ${sections.join(', ')}.`),
		section: (title, count) => `${title} ${n(count)}`,
		keys: `${f.key('move-down', 'j')} et ${f.key('move-up', 'k')} se déplacent, ${f.key('redraw', 'Ctrl+L')} dit tout de la ligne choisie, ${f.key('next-screen', 'Tab')} passe à l’écran suivant, point d’interrogation donne les touches, ${f.key('quit', 'q')} quitte.`,
		pageKeys: `${f.key('move-down', 'j')} et ${f.key('move-up', 'k')} lisent ligne par ligne, ${f.key('page-down', 'PgBas')} continue.`,
		place: (index, total, text) => `${n(index)} sur ${n(total)} : ${text}`,
		markedRow: text => `marquée, ${text}`,
		screen: (name, count) => `${name}, ${lines(count)}.`,
		people: (name, view, count) => `${name}, ${view} : ${lines(count)}.`,
		fact: (label, text) => `${label} : ${text}`,
		key: key => `touche ${key}`,
		byWeek: (title, values) =>
			`${title}, de la plus ancienne à la plus récente : ${values.map(value => (value === null ? 'aucun' : n(value))).join(', ')}.`,
		yesIn100: 'Oui sur 100 par semaine',
		newByWeek: 'Nouvelles relations par semaine',
		matches: (count, first) =>
			first === null
				? 'Personne ne correspond.'
				: `${n(count)} ${f.plural(count, {one: 'correspondance', other: 'correspondances'})}, d’abord : ${first}`,
		holds: text => (text === '' ? 'Vide.' : `Champ : ${text}`),
		at: text => (text === '' ? 'Fin du champ.' : `Sur ${text}`),
		selected: text => `Choisi : ${text}`,
		filter: (text, count) => (text === '' ? `Sans filtre, ${lines(count)}.` : `Filtre ${text} : ${lines(count)}.`),
		changed: (day, count) => `Du nouveau. ${day}, ${lines(count)} sur la liste.`,
		percent: share => `${f.percent(share)} %`,
	};
};
