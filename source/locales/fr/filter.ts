import type {filter as english} from '../en/filter.ts';

export const filter = (): ReturnType<typeof english> => ({
	hint: 'nom, entreprise, étiquette, note · status:pending · company:"acme" · sent>30d · -tag:vip',
	wrong: (value, takes) => `« ${value} » ne convient pas à ${takes}`,
	takes: (field, choices) => `${field} : ${choices}`,
	text: 'un texte',
	moment: '>30d (plus ancien), <6m, <2026-01-01',
});
