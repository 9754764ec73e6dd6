import type {Card, LikelyDuplicate, Listed} from '../../domain/views.ts';
import {type MenuChoice, menuChoices} from '../keys/menus.ts';
import {leave} from './cursor.ts';
import {result} from './handler.ts';
import {menuPrompt} from './menu-prompt.ts';
import type {State, Update} from './state.ts';

/** Leaves a list for another: nobody is marked on it yet, and who is here twice is looked for where that is what is shown. */
export const enter = (state: State): Update =>
	result(
		{...state, asked: null, marks: []},
		...(state.screen === 'people' && state.view === 'duplicates' ? [{type: 'find-duplicates'} as const] : []),
	);

/** Asks what two entries are. A profile is offered where there is one. */
export const openPair = (state: State, pair: LikelyDuplicate): Update => {
	const opens: Partial<Record<MenuChoice<'duplicate'>, Listed>> = {'open-one': pair.one, 'open-other': pair.other};
	const choices = menuChoices.duplicate.filter(choice => opens[choice]?.key !== null);
	return result({
		...state,
		prompt: menuPrompt('duplicate', choices, {pair}),
	});
};

/** Opens the profile of a person's first key. */
export const open = ({id, name, key}: Pick<Card, 'id' | 'name' | 'key'>) => ({type: 'open', id, name, key: key ?? ''}) as const;

/** One person or two is recorded, and the cursor goes on to the next pair. */
export const pairSaid = (state: State, {id, one, other}: LikelyDuplicate, choice: MenuChoice<'duplicate'>): Update => {
	if (choice === 'open-one') return result(state, open(one));
	if (choice === 'open-other') return result(state, open(other));
	const label = choice === 'one-person' ? 'merge' : 'tell-apart';
	return result(leave(state, id), {
		type: 'perform',
		steps: [{on: 'person', id: one.id, command: {type: label, other: other.id}}],
		act: {message: {code: 'performed', label, name: one.name}, label, goOnFrom: id, closesPrompt: false},
	});
};
