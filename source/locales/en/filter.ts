import type {FilterField} from '../../domain/filter.ts';

/** The filter language, beside what is typed. */
export const filter = () => ({
	hint: 'name, company, tag, note · status:pending · company:"acme" · sent>30d · -tag:vip',
	/** `list --filter`. */
	wrong: (value: string, takes: string) => `"${value}" does not fit ${takes}`,
	/** What a field takes, where a value is none of it. */
	takes: (field: FilterField, choices: string) => `${field}: ${choices}`,
	text: 'a text',
	moment: '>30d (longer ago), <6m, <2026-01-01',
});
