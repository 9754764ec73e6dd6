import type {ListOrder} from '../../domain/order.ts';
import type {Format} from '../format.ts';

/** Orders of the lists of People, and views that the member keeps under a name. */
export const orders = (f: Format) => ({
	sorted: {
		name: 'Sorted by name.',
		company: 'Sorted by company; those without one come last.',
		changed: 'Sorted by latest change, newest first.',
	} satisfies Record<ListOrder, string>,
	own: 'The order of this view again.',
	/** Heads the names where no column shows what the list is sorted by. */
	byChange: (title: string) => `${title}, by change`,
	views: {
		name: {
			title: 'Keep this list as a view',
			rename: (name: string) => `Rename or remove the view "${name}"`,
			change: 'Another name; with none at all the view is removed.',
			hint: 'A name for it, such as Paris or Former colleagues.',
			replaces: (name: string) => `There is a view "${name}" already: it becomes this list.`,
			removes: (name: string) => `Without a name, the view "${name}" is removed. Its people stay.`,
		},
		replace: (name: string) => [`Keep this list as "${name}"?`, 'The view of that name is then this list.'],
		kept: (name: string) => `${name}: kept as a view`,
		removed: (name: string) => `${name}: no longer a view`,
		/** The first view of the settings that is left out, and how many more there are. */
		ignored: (first: string, more: number) => `Left out: ${first}${more > 0 ? `; ${f.number(more)} more, see linkdash doctor` : ''}`,
		problem: {
			'no-list': 'views must be a list like [{"name": "Paris", "filter": "tag:paris"}]',
			'too-many': 'of more than 100 views only the first 100 are there',
			'no-view': (place: number) => `view ${f.number(place)} must be like {"name": "Paris", "filter": "tag:paris"}`,
			'no-name': (place: number) => `view ${f.number(place)} needs a name of its own, of up to 40 characters`,
			whole: (place: number) => `view ${f.number(place)} keeps neither a filter nor another order: it would be the whole list`,
			twice: (place: number) => `view ${f.number(place)} is there twice, by its name or its list`,
			view: (place: number) => `view ${f.number(place)}: "view" is everyone, targets, pending or connections`,
			order: (place: number) => `view ${f.number(place)}: "order" is name, company or changed`,
		},
		/** `list --view`. */
		none: (name: string, known: readonly string[]) => `no view is called "${name}"; there are: ${known.join(', ')}`,
	},
});
