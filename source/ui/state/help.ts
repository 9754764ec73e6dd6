import {helpActions} from '../keys/help.ts';
import {type Handler, result} from './handler.ts';
import {moved, pageOf} from './move.ts';
import {fieldOf} from './text-field.ts';

const open: Handler = ({state}) => result({...state, prompt: {type: 'help', query: '', index: 0}});

const move: Handler = ({state, world: {frame}, key}) => {
	const {prompt, room} = state;
	if (prompt?.type !== 'help' && prompt?.type !== 'help-search') return result(state);
	const index = moved(key, prompt.index, pageOf(room.help), helpActions(frame.help).length);
	return result({...state, prompt: {...prompt, index}});
};

/** Esc first shows everything again, then closes. */
const back: Handler = ({state, key}) => {
	const {prompt} = state;
	const clears = prompt?.type === 'help' && prompt.query !== '' && key === 'esc';
	return clears ? open({state} as Parameters<Handler>[0]) : result({...state, prompt: null});
};

export const helpHandlers = {
	help: open,
	'help-move': move,
	'help-back': back,
	'help-search': (({state}) => {
		const {prompt} = state;
		return result(
			prompt?.type === 'help' ? {...state, prompt: {type: 'help-search', field: fieldOf(prompt.query), index: prompt.index}} : state,
		);
	}) satisfies Handler,
	'help-search-keep': (({state}) => {
		const {prompt} = state;
		return result(
			prompt?.type === 'help-search' ? {...state, prompt: {type: 'help', query: prompt.field.text.trim(), index: prompt.index}} : state,
		);
	}) satisfies Handler,
	'help-search-move': move,
	'help-search-back': open,
};
