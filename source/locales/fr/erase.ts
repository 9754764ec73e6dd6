import type {erase as english} from '../en/erase.ts';
import type {Format} from '../format.ts';

export const erase = (f: Format): ReturnType<typeof english> => ({
	title: name => `Supprimer ${name} pour toujours ?`,
	told: `Tout ce qui concerne cette personne disparaît, dans les sauvegardes aussi. Rien ne le ramène, pas même ${f.key('undo', 'u')}, et aucun import ne ramènera la personne.`,
	ask: name => `Tapez le nom, ${name}, puis Entrée :`,
	done: name => `${name} : supprimé pour toujours`,
	otherName: name => `Rien n’est supprimé : tapez ${name}, ou Échap`,
});
