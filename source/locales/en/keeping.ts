import type {Format} from '../format.ts';

/** Follow-ups and companies by command, and what keeps a store: export, backup, restore, purge. */
export const keeping = (f: Format) => ({
	followUp: {
		moved: (name: string, until: number) => `${name}: follow-up moved to ${f.weekday(until)}.`,
		notToCome: (date: string) => `"${date}" is not to come: name a later day, or --days.`,
	},
	companies: {
		said: (company: string, excluded: boolean) =>
			excluded ? `Nobody at ${company} is offered any more.` : `${company}: its people are offered again.`,
		already: (company: string, excluded: boolean) =>
			`${company}: ${excluded ? 'was excluded already' : 'was not excluded'}, nothing has changed.`,
	},
});
