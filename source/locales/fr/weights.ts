import type {weights as english} from '../en/weights.ts';
import type {Format} from '../format.ts';

export const weights = (f: Format): ReturnType<typeof english> => ({
	title: (count: number) => (count === 1 ? 'En tête viendrait :' : `Les ${f.number(count)} premiers seraient :`),
	was: (was: number | null, place: number) => (was === null ? 'nouveau' : was === place ? 'inchangé' : `était ${f.number(was)}`),
	nobody: 'Personne ne vaudrait une invitation.',
	notKept: 'Rien n’est gardé : la même commande sans --dry-run le garde.',
	onlyPoints: '--dry-run montre ce que changeraient d’autres points : linkdash config set points.met 30 --dry-run',
	weighed: (name: string, weight: number) => `${name} : poids personnel ${f.number(weight)} sur 10`,
	page: {
		title: 'Qui vient en premier',
		own: (name: string) => `votre poids pour ${name}`,
		fit: 'par critère qui convient',
		head: 'les premiers sont alors',
		changed: (from: number) => `était ${f.number(from)}`,
	},
	kept: 'Le nouvel ordre est gardé',
	unkept: 'L’ordre reste ce qu’il était',
});
