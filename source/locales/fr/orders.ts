import type {orders as english} from '../en/orders.ts';

export const orders = (): ReturnType<typeof english> => ({
	sorted: {
		name: 'Trié par nom.',
		company: 'Trié par entreprise ; les personnes sans entreprise à la fin.',
		changed: 'Trié par dernier changement, le plus récent d’abord.',
	},
	own: 'De nouveau l’ordre de cette vue.',
	byChange: title => `${title}, récents`,
});
