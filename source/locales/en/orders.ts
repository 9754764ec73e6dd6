import type {ListOrder} from '../../domain/order.ts';

/** Orders of the lists of People. */
export const orders = () => ({
	sorted: {
		name: 'Sorted by name.',
		company: 'Sorted by company; those without one come last.',
		changed: 'Sorted by latest change, newest first.',
	} satisfies Record<ListOrder, string>,
	own: 'The order of this view again.',
	/** Heads the names where no column shows what the list is sorted by. */
	byChange: (title: string) => `${title}, by change`,
});
