import {type FilterField, fieldChoices, momentFields} from '../domain/filter.ts';
import type {Locale} from './index.ts';

/** "status: target pending ...": what a field of a filter takes, told where a value is none of it. */
export const filterTakes = (field: FilterField, {filter}: Locale): string => {
	const isMoment = (momentFields as readonly string[]).includes(field);
	return filter.takes(field, fieldChoices(field)?.join(' ') ?? (isMoment ? filter.moment : filter.text));
};
