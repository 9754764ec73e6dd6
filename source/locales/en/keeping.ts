import type {Format} from '../format.ts';

/** Follow-ups and companies by command, and what keeps a store: export, backup, restore, purge. */
export const keeping = (f: Format) => ({
	followUp: {
		moved: (name: string, until: number) => `${name}: follow-up moved to ${f.weekday(until)}.`,
		notToCome: (date: string) => `"${date}" is not to come: name a later day, or --days.`,
	},
	notWritten: (file: string, reason: string) =>
		`${file} cannot be written (${reason}): check the folder and its permissions, or name another.`,
	exported: (file: string, count: {people: number} | {events: number}) =>
		`${file}: ${
			'people' in count
				? `${f.number(count.people)} ${f.plural(count.people, {one: 'person', other: 'people'})}`
				: `${f.number(count.events)} ${f.plural(count.events, {one: 'event', other: 'events'})}, the whole journal`
		}. Only you can read it.`,
	journal: {
		alone: 'A journal is imported alone: give one path.',
		wrong: (file: string, line: number) =>
			`${file}, line ${f.number(line)}: damaged, or written by a newer linkdash. Nothing was taken over.`,
		united: (file: string, {events, known, people, dryRun}: {events: number; known: number; people: number; dryRun: boolean}) =>
			events === 0
				? `${file}: a journal of ${f.number(known)} ${f.plural(known, {one: 'event', other: 'events'})}, all known already.`
				: `${file}: ${f.number(events)} ${f.plural(events, {one: 'event', other: 'events'})} ${dryRun ? 'to take over' : 'taken over'}, ${f.number(known)} known already; ${f.number(people)} more ${f.plural(people, {one: 'person', other: 'people'})}.`,
	},
	companies: {
		said: (company: string, excluded: boolean) =>
			excluded ? `Nobody at ${company} is offered any more.` : `${company}: its people are offered again.`,
		already: (company: string, excluded: boolean) =>
			`${company}: ${excluded ? 'was excluded already' : 'was not excluded'}, nothing has changed.`,
	},
});
