import type {Format} from '../format.ts';

/** What the dashboard says line by line, to a screen reader: the important word first, no sign that is drawn. */
export const linear = (f: Format) => {
	const n = f.number;
	const lines = (count: number) => `${n(count)} ${f.plural(count, {one: 'line', other: 'lines'})}`;
	return {
		/** A mark of a checklist. */
		done: 'done:',
		open: 'open:',
		times: 'times',
		demo: 'Demo, on invented people.',
		account: (facts: readonly string[]) => `Account: ${facts.join(', ')}.`,
		/** What is on the list of the day, by section. */
		list: (sections: readonly string[]) => (sections.length === 0 ? 'The list is empty.' : `On the list: ${sections.join(', ')}.`),
		section: (title: string, count: number) => `${title} ${n(count)}`,
		keys: `${f.key('move-down', 'j')} and ${f.key('move-up', 'k')} move, ${f.key('redraw', 'Ctrl+L')} says everything about the selected line, ${f.key('next-screen', 'Tab')} goes to the next screen, question mark lists the keys, ${f.key('quit', 'q')} leaves.`,
		pageKeys: `${f.key('move-down', 'j')} and ${f.key('move-up', 'k')} read line by line, ${f.key('page-down', 'PgDn')} goes on.`,
		place: (index: number, total: number, text: string) => `${n(index)} of ${n(total)}: ${text}`,
		markedRow: (text: string) => `marked, ${text}`,
		screen: (name: string, count: number) => `${name}, ${lines(count)}.`,
		people: (name: string, view: string, count: number) => `${name}, ${view}: ${n(count)} ${f.plural(count, {one: 'row', other: 'rows'})}.`,
		fact: (label: string, text: string) => `${label}: ${text}`,
		/** The key of a line that is about everyone. */
		key: (key: string) => `key ${key}`,
		/** Values by week, in words; null where there is nothing to say of a week. */
		byWeek: (title: string, values: readonly (number | null)[]) =>
			`${title}, oldest first: ${values.map(value => (value === null ? 'none' : n(value))).join(', ')}.`,
		yesIn100: 'Yes in 100 by week',
		newByWeek: 'New by week',
		/** `first`: the name of the best match. */
		matches: (count: number, first: string | null) =>
			first === null ? 'No match.' : `${n(count)} ${f.plural(count, {one: 'match', other: 'matches'})}, first: ${first}`,
		/** What a field holds. */
		holds: (text: string) => (text === '' ? 'Empty.' : `Field: ${text}`),
		/** The letter or word the cursor of a field is on. */
		at: (text: string) => (text === '' ? 'End of the field.' : `At ${text}`),
		selected: (text: string) => `Selected: ${text}`,
		filter: (text: string, count: number) => (text === '' ? `No filter, ${lines(count)}.` : `Filter ${text}: ${lines(count)}.`),
		/** What another program or the clock changed. */
		changed: (day: string, count: number) => `Changed. ${day}, ${lines(count)} on the list.`,
		percent: (share: number) => `${f.percent(share)} %`,
	};
};
