import type {Card, Listed} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';

/** "VP Sales, Acme". */
export const workOf = ({position, company}: Pick<Listed, 'position' | 'company'>): string => [position, company].filter(Boolean).join(', ');

/** "met, at Big Data 2026": how the member knows them, and the reason. */
export const relationOf = ({relation, reason}: Card, {domain}: Locale): string =>
	[relation === null ? '' : domain.relation[relation], reason ?? ''].filter(Boolean).join(', ');
