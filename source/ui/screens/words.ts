import type {SavedView} from '../../domain/saved-view.ts';
import type {Card, Listed} from '../../domain/views.ts';
import type {Locale} from '../../locales/index.ts';
import type {PeopleView} from '../session.ts';

/** "VP Sales, Acme". */
export const workOf = ({position, company}: Pick<Listed, 'position' | 'company'>): string => [position, company].filter(Boolean).join(', ');

/** What a view of People is called: one there is, or one of the member's own. */
export const viewWord = (view: PeopleView | SavedView, {screen}: Locale): string =>
	typeof view === 'string' ? screen.people.views[view] : view.name;

/** "met, at Big Data 2026": how the member knows them, and the reason. */
export const relationOf = ({relation, reason}: Card, {domain}: Locale): string =>
	[relation === null ? '' : domain.relation[relation], reason ?? ''].filter(Boolean).join(', ');
