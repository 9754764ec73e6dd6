import type {keys as english} from '../en/keys.ts';
import type {Format} from '../format.ts';

export const keys = (f: Format): ReturnType<typeof english> => {
	const n = f.number;
	return {
		here: name => `Ici, pour ${name}`,
		search: {title: 'Chercher', hint: 'chercher', none: 'Aucune touche, aucune action ne porte ce nom.'},
		palette: {
			title: 'Aller à, ou faire',
			none: 'Aucune action, aucun écran, personne de ce nom.',
			hint: 'Une action, un écran, ou une partie d’un nom',
			screen: 'écran',
			view: 'vue de Personnes',
			narrowed: count => `${n(count)} ${f.plural(count, {one: 'trouvé', other: 'trouvés'})}`,
		},
		foreign: {
			screens: ([tab = '']) => `Les chiffres cochent la liste d’une personne ; ${tab} passe à l’écran suivant`,
			sideways: ([tab = '']) => `${tab} passe à l’écran suivant ; les vues sont dans Personnes`,
			search: ([filter = '', down = '']) => `${filter} filtre la liste ; ${down} va à la ligne suivante`,
			lines: ([down = '', up = '']) => `${down} et ${up} vont de ligne en ligne`,
			ends: ([first = '', last = '']) => `${first} va à la première ligne, ${last} à la dernière`,
			pages: ([down = '', up = '']) => `${down} et ${up} vont de page en page`,
			leave: ([quit = '']) => `${quit} quitte linkdash`,
			redo: ([undo = '', redo = '']) => `${redo} refait ce que ${undo} a annulé ; l’écran se met à jour tout seul`,
			saved: ([undo = '']) => `Tout est enregistré aussitôt ; ${undo} annule le dernier geste`,
			back: ([back = '']) => `${back} revient en arrière, et enlève un filtre`,
			exclude: ([exclude = '']) => `${exclude} cesse de proposer cette personne ; rien n’est effacé`,
			add: ([add = '']) => `${add} ajoute des personnes`,
			palette: ([palette = '']) => `${palette} trouve toute action ou personne par son nom`,
			help: ([help = '']) => `${help} montre toutes les touches`,
		},
		ignored: (first, more) => `Laissé de côté : ${first}${more > 0 ? ` ; ${n(more)} de plus, voir linkdash keys` : ''}`,
		problem: {
			form: 'keys doit ressembler à {"send": ["s"]}',
			'unknown-action': id => `keys.${id} : cette action n’existe pas`,
			'no-list': id => `keys.${id} doit être une liste comme ["s", "ctrl-s"]`,
			'unknown-key': (id, key) =>
				`keys.${id} : aucune touche ne s’appelle « ${key} » ; elles s’écrivent s, S, ctrl-s, alt-s, enter, pagedown`,
			'types-text': (id, key) => `keys.${id} : dans un champ, « ${key} » est du texte`,
			fixed: id => `keys.${id} ne peut pas changer`,
			'way-back': id => `keys.${id} a besoin d’une touche : rien d’autre ne permet de sortir`,
			taken: (id, key, by) => `keys.${id} : « ${key} » est la touche de ${by}`,
		},
		noAction: key => `Il n’y a pas d’action « ${key} ». linkdash keys donne leurs noms.`,
		own: '(à vous)',
		none: 'sans touche',
	};
};
