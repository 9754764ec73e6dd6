import type {orders as english} from '../en/orders.ts';
import type {Format} from '../format.ts';

export const orders = (f: Format): ReturnType<typeof english> => ({
	sorted: {
		name: 'Trié par nom.',
		company: 'Trié par entreprise ; les personnes sans entreprise à la fin.',
		changed: 'Trié par dernier changement, le plus récent d’abord.',
	},
	own: 'De nouveau l’ordre de cette vue.',
	byChange: title => `${title}, récents`,
	views: {
		name: {
			title: 'Garder cette liste comme vue',
			rename: name => `Renommer ou retirer la vue « ${name} »`,
			change: 'Un autre nom ; sans nom, la vue est retirée.',
			hint: 'Un nom pour elle, par exemple Paris ou Anciens collègues.',
			replaces: name => `La vue « ${name} » existe déjà : elle devient cette liste.`,
			removes: name => `Sans nom, la vue « ${name} » est retirée. Ses personnes restent.`,
		},
		replace: name => [`Garder cette liste comme « ${name} » ?`, 'La vue de ce nom est alors cette liste.'],
		kept: name => `${name} : gardée comme vue`,
		removed: name => `${name} : n’est plus une vue`,
		ignored: (first, more) => `Laissé de côté : ${first}${more > 0 ? ` ; ${f.number(more)} de plus, voir linkdash doctor` : ''}`,
		problem: {
			'no-list': 'views doit être une liste comme [{"name": "Paris", "filter": "tag:paris"}]',
			'too-many': 'de plus de 100 vues, seules les 100 premières sont là',
			'no-view': place => `la vue ${f.number(place)} doit ressembler à {"name": "Paris", "filter": "tag:paris"}`,
			'no-name': place => `la vue ${f.number(place)} a besoin d’un nom à elle, de 40 caractères au plus`,
			whole: place => `la vue ${f.number(place)} ne garde ni filtre ni autre ordre : ce serait la liste entière`,
			twice: place => `la vue ${f.number(place)} est là deux fois, par son nom ou par sa liste`,
			view: place => `vue ${f.number(place)} : "view" vaut everyone, targets, pending ou connections`,
			order: place => `vue ${f.number(place)} : "order" vaut name, company ou changed`,
		},
		none: (name, known) => `aucune vue ne s’appelle « ${name} » ; il y a : ${known.join(', ')}`,
	},
});
