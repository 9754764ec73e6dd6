import type {Action} from './action.ts';
import type {ActionId, LabelId} from './action-ids.ts';
import {type ActionScope, type Context, fieldScopes, type Scope, scopes} from './context.ts';
import {listActions} from './list-actions.ts';
import {promptActions} from './prompt-actions.ts';
import {isAboutMarked} from './several.ts';
import type {When} from './when.ts';

/** The one table of actions: dispatch, footer, `?`, README and the conflict test all read it. */
export const actions: readonly Action[] = [...listActions, ...promptActions];

/** Scopes in which an action's keys are heard. */
export const heardIn = (scope: ActionScope): readonly Scope[] => {
	if (scope === 'everywhere') return scopes;
	return scope === 'field' ? fieldScopes : [scope];
};

/** Two actions that the same key would reach in the same scope; none in a sound table. */
export const conflicts = (table: readonly Action[]): {key: string; scope: Scope; ids: [ActionId, ActionId]}[] => {
	const taken = new Map<string, ActionId>();
	const found: {key: string; scope: Scope; ids: [ActionId, ActionId]}[] = [];
	for (const {id, keys, scope} of table) {
		for (const heard of heardIn(scope)) {
			for (const key of keys) {
				const place = `${heard} ${key}`;
				const other = taken.get(place);
				if (other === undefined) taken.set(place, id);
				else found.push({key, scope: heard, ids: [other, id]});
			}
		}
	}
	return found;
};

/** The label of an action in a context: its words are in `locales`. */
export const labelOf = (action: Action, context: Context): LabelId => action.label?.(context) ?? action.id;

/** An action as the footer shows it: `key` is the name of its first key. */
export type Hint = {action: Action; key: string; label: LabelId};

const footerPlace = ({footer = 0}: Action, context: Context): number => (typeof footer === 'function' ? footer(context) : footer);

/** Whether an action works here: true, or why not. */
export const worksIn = ({id, when}: Action, context: Context): ReturnType<When> => isAboutMarked(id, context) || when(context);

/** Where people are marked the footer is about them: what acts on all of them, and how to let go of the marks. */
const isOffered = (action: Action, context: Context): boolean => {
	const {id, scope} = action;
	const isOfMarks = scope !== 'list' || isAboutMarked(id, context) || id === 'mark' || id === 'clear-filter' || id === 'help';
	// what the selected one could not be asked is of little use to the others
	return action.when(context) === true && (context.marked === 0 || isOfMarks);
};

/** What works here and now, the most useful first, each label once: as much of it as fits is the footer. What has no key is left out. */
export const footerHints = (scope: Scope, context: Context, table: readonly Action[]): Hint[] =>
	table
		.filter(action => action.scope === scope && action.footer !== undefined && isOffered(action, context))
		.sort((a, b) => footerPlace(a, context) - footerPlace(b, context))
		.flatMap(action => action.keys.slice(0, 1).map(key => ({action, key, label: labelOf(action, context)})))
		.filter(({label}, index, hints) => hints.findIndex(hint => hint.label === label) === index);
