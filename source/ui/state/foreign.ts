import type {Action} from '../keys/action.ts';
import {type Context, isPage} from '../keys/context.ts';
import {type ForeignId, foreignActions, foreignKeys, foreignWhereNot} from '../keys/foreign.ts';
import {firstKey} from '../keys/keymap.ts';
import {say} from './handler.ts';
import type {State, Update} from './state.ts';

/** What another program does by a key that does nothing here; null where no other does. */
const meantBy = (context: Context, {action, key}: {action?: Action; key: string}): ForeignId | null => {
	if (action?.id === 'tick') return isPage(context.screen) || context.selected === 'none' ? 'screens' : null;
	return (action ? foreignWhereNot : foreignKeys)[key] ?? null;
};

/** Answers a key of another program with the keys that do it here; null where it is none. */
export const foreign = (state: State, context: Context, pressed: {action?: Action; key: string}): Update | null => {
	const says = meantBy(context, pressed);
	if (says === null) return null;
	const keys = foreignActions[says].flatMap(id => firstKey(state.keymap, id) ?? []);
	// a sentence needs all its keys: unbound ones are found in help
	return keys.length === foreignActions[says].length ? say(state, {code: 'foreign', says, keys}) : null;
};
