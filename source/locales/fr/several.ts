import type {several as english} from '../en/several.ts';
import type {Format} from '../format.ts';

const told = 3;

export const several = (f: Format): ReturnType<typeof english> => {
	const people = (count: number) => `${f.number(count)} ${f.plural(count, {one: 'personne', other: 'personnes'})}`;
	const names = (all: readonly string[]) =>
		all.length > told
			? f.list([...all.slice(0, told), f.plural(all.length - told, {one: '1 autre', other: `${f.number(all.length - told)} autres`})])
			: f.list(all);
	return {
		people,
		marked: count => `${f.number(count)} ${f.plural(count, {one: 'marquée', other: 'marquées'})}`,
		done: (count, what) => `${people(count)}\u00A0: ${what}`,
		leftOut: (all, reason) => `sauf ${names(all)}${reason === null ? '' : ` (${reason})`}`,
		none: (count, reason) =>
			count === 1 ? `Rien n’est noté\u00A0: ${reason}` : `Rien n’est noté pour ces ${f.number(count)} personnes\u00A0: ${reason}`,
		ask: (what, all) => [`«\u00A0${what}\u00A0» pour ${people(all.length)}\u00A0?`, names(all)],
	};
};
