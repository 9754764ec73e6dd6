import type {keeping as english} from '../en/keeping.ts';
import type {Format} from '../format.ts';

export const keeping = (f: Format): ReturnType<typeof english> => ({
	followUp: {
		moved: (name, until) => `${name} : suivi reporté au ${f.weekday(until)}.`,
		notToCome: date => `« ${date} » n’est pas à venir : donnez un jour plus tardif, ou --days.`,
	},
	companies: {
		said: (company, excluded) =>
			excluded ? `${company} : plus personne de cette entreprise n’est proposé.` : `${company} : ses membres sont de nouveau proposés.`,
		already: (company, excluded) =>
			`${company} : cette entreprise ${excluded ? 'était déjà exclue' : 'n’était pas exclue'}, rien n’a changé.`,
	},
});
