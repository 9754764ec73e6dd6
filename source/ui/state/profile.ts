import {preflightItems} from '../../domain/preflight.ts';
import {type Handler, result} from './handler.ts';
import {openImport} from './import.ts';
import {moved} from './move.ts';

/** Opens the page on the first item that is missing: what there is to do. */
const open: Handler = ({state, world}) => {
	const missing = world.frame.profile.items.findIndex(({done}) => !done);
	return result({...state, prompt: {type: 'profile', index: Math.max(0, missing)}});
};

const move: Handler = ({state, key}) => {
	const {prompt} = state;
	if (prompt?.type !== 'profile') return result(state);
	return result({...state, prompt: {...prompt, index: moved(key, prompt.index, preflightItems.length, preflightItems.length)}});
};

/** The page stays open: the member sees the mark change. */
const tick: Handler = ({state, world, context: {profileItem: item}}) => {
	if (item === null) return result(state);
	const done = world.frame.profile.items.some(each => each.item === item && !each.done);
	return result(state, {
		type: 'perform',
		steps: [{on: 'account', command: {type: 'tick', item, on: world.now}}],
		act: {
			message: {code: 'performed', label: 'profile', name: null, own: {item, done}},
			label: 'profile',
			goOnFrom: null,
			closesPrompt: false,
		},
	});
};

export const profileHandlers = {
	profile: open,
	'profile-tick': tick,
	'profile-move': move,
	'profile-import': openImport,
};
