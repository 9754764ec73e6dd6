import type {Format} from '../format.ts';

/** Names told before the others are counted. */
const told = 3;

/** Acting on several people who are marked. */
export const several = (f: Format) => {
	const people = (count: number) => `${f.number(count)} ${f.plural(count, {one: 'person', other: 'people'})}`;
	const names = (all: readonly string[]) =>
		all.length > told ? f.list([...all.slice(0, told), `${f.number(all.length - told)} more`]) : f.list(all);
	return {
		people,
		marked: (count: number) => `${f.number(count)} marked`,
		/** `what`: "withdrawn". */
		done: (count: number, what: string) => `${people(count)}: ${what}`,
		leftOut: (all: readonly string[], reason: string | null) => `left out: ${names(all)}${reason === null ? '' : ` (${reason})`}`,
		none: (count: number, reason: string) =>
			count === 1 ? `Not done: ${reason}` : `Not done for any of the ${f.number(count)}: ${reason}`,
		/** `what`: the act as the footer names it. */
		ask: (what: string, all: readonly string[]) => [`"${what}" for ${people(all.length)}?`, names(all)],
	};
};
