import {isObject} from '../../domain/json.ts';
import {type Action, digitKeys} from './action.ts';
import type {ActionId} from './action-ids.ts';
import {actions, conflicts, heardIn} from './actions.ts';
import {fieldScopes, type Scope} from './context.ts';
import {isKeyName, written} from './key-name.ts';
import {typedText} from './parse.ts';

/** Why a key of the member's settings is not taken; the others are. Words of the file are cut and cleaned where they are shown. */
export type KeyProblem =
	/** `keys` is no object of lists. */
	| {code: 'form'}
	| {code: 'unknown-action'; id: string}
	/** No list of key names; each of its keys means something of its own, or it must always be there; nothing else leads out of there. */
	| {code: 'no-list' | 'fixed' | 'way-back'; id: ActionId}
	/** No such key; in a field it is text. */
	| {code: 'unknown-key' | 'types-text'; id: ActionId; key: string}
	| {code: 'taken'; id: ActionId; key: string; by: ActionId};

/** The table of actions with the keys in force. */
export type Keymap = {
	actions: readonly Action[];
	/** The action a key means in a scope, whether it works there or not, and the key as its handler knows it; undefined where it means nothing. */
	find(scope: Scope, key: string): {action: Action; key: string} | undefined;
	/** Actions whose keys are the member's own. */
	overridden: ReadonlySet<ActionId>;
};

/** The key to show for an action; undefined where the member has left it without one. */
export const firstKey = ({actions: table}: Pick<Keymap, 'actions'>, id: ActionId): string | undefined =>
	table.find(action => action.id === id)?.keys[0];

/** Each of the keys of these means something of its own; and Ctrl+C must always leave. */
const isFixed = ({id, scope, keys}: Action): boolean =>
	id === 'interrupt' || scope === 'field' || keys === digitKeys || id.endsWith('-move');

/** What leads out of a prompt. */
const leadsOut = ({id}: Action): boolean => id.endsWith('-back') || id === 'preview-no' || id === 'confirm-no' || id === 'importing-stop';

const moves: readonly ActionId[] = ['move-down', 'move-up', 'page-down', 'page-up', 'first', 'last'];

type Place = {action: Action; key: string};

/** All keys of the moves through a list also move through a prompt that moves by the first of them, where they mean nothing else. */
const alsoMoving = (table: readonly Action[], defaults: readonly Action[]): [string, Place][] =>
	moves.flatMap(id => {
		const own = table.find(action => action.id === id);
		const key = firstKey({actions: defaults}, id);
		if (!own || key === undefined) return [];
		const prompts = table.filter(
			action =>
				action.id.endsWith('-move') && action.keys.includes(key) && !heardIn(action.scope).some(scope => fieldScopes.includes(scope)),
		);
		return prompts.flatMap(action =>
			heardIn(action.scope).flatMap(scope => own.keys.map((each): [string, Place] => [`${scope} ${each}`, {action, key}])),
		);
	});

const keymapOf = (table: readonly Action[], defaults: readonly Action[], overridden: ReadonlySet<ActionId>): Keymap => {
	const known = new Map(defaults.map(action => [action.id, action.keys]));
	const places = new Map<string, Place>(alsoMoving(table, defaults));
	for (const action of table) {
		const usual = known.get(action.id) ?? [];
		// handlers that move by their key know the usual ones
		for (const scope of heardIn(action.scope))
			for (const key of action.keys) places.set(`${scope} ${key}`, {action, key: usual.includes(key) ? key : (usual[0] ?? key)});
	}
	return {actions: table, find: (scope, key) => places.get(`${scope} ${key}`), overridden};
};

/** The keys that the table gives. */
export const defaultKeymap: Keymap = keymapOf(actions, actions, new Set());

/** The keys of one action as the settings have them, without those that cannot be; null where none of it can be taken. */
const keysOf = (action: Action, value: unknown, tell: (problem: KeyProblem) => void): string[] | null => {
	const {id} = action;
	const refuse = (code: 'no-list' | 'fixed' | 'way-back'): null => {
		tell({code, id});
		return null;
	};
	if (!Array.isArray(value) || !value.every(each => typeof each === 'string')) return refuse('no-list');
	if (isFixed(action)) return refuse('fixed');
	if (value.length === 0) return leadsOut(action) ? refuse('way-back') : [];
	const inField = heardIn(action.scope).some(scope => fieldScopes.includes(scope));
	const sound = [...new Set(value.map(written))].filter(key => {
		const code = isKeyName(key) ? (inField && typedText(key) !== null ? 'types-text' : null) : 'unknown-key';
		if (code) tell({code, id, key});
		return code === null;
	});
	return sound.length === 0 ? null : sound;
};

/**
 * The keys in force: the table's, with those of the member's settings in their place. What is wrong is left out and told, one
 * problem each; all else holds. Two actions on one key in one place: the member's key gives way, the later one of two of theirs.
 * @param overrides as the settings file has them: `{"send": ["s", "ctrl-s"], "spam": []}`, or anything
 */
export const resolve = (table: readonly Action[], overrides: unknown): {keymap: Keymap; problems: KeyProblem[]} => {
	if (overrides === undefined || overrides === null)
		return {keymap: table === actions ? defaultKeymap : keymapOf(table, table, new Set()), problems: []};
	if (!isObject(overrides)) return {keymap: keymapOf(table, table, new Set()), problems: [{code: 'form'}]};
	const problems: KeyProblem[] = [];
	const own = new Map<ActionId, readonly string[]>();
	for (const [id, value] of Object.entries(overrides)) {
		const action = table.find(each => each.id === id);
		if (!action) {
			problems.push({code: 'unknown-action', id});
			continue;
		}
		const keys = keysOf(action, value, problem => problems.push(problem));
		if (keys) own.set(action.id, keys);
	}
	const inForce = () => table.map(action => ({...action, keys: own.get(action.id) ?? action.keys}));
	// each turn takes one of the member's keys away, and the table itself has no conflict: so it ends
	for (let [first] = conflicts(inForce()); first && own.size > 0; [first] = conflicts(inForce())) {
		const {
			key,
			ids: [one, other],
		} = first;
		const [id, by] = own.has(other) ? [other, one] : [one, other];
		const left = (own.get(id) ?? []).filter(each => each !== key);
		if (left.length > 0) own.set(id, left);
		else own.delete(id);
		if (!problems.some(problem => problem.code === 'taken' && problem.id === id && problem.key === key))
			problems.push({code: 'taken', id, key, by});
	}
	return {keymap: keymapOf(inForce(), table, new Set(own.keys())), problems};
};
