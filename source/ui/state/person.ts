import {type Handler, result} from './handler.ts';
import {moved} from './move.ts';

/** A page of the popup keeps a line of the last one in sight. */
const scroll: Handler = ({state, world: {frame}, key}) => {
	const {prompt, room} = state;
	if (prompt?.type !== 'person') return result(state);
	const beyond = room.personBeyond(frame);
	const next = moved(key, Math.min(prompt.scroll, beyond), Math.max(1, room.help - 1), beyond + 1);
	return result({...state, prompt: {...prompt, scroll: next}});
};

export const personHandlers = {
	person: (({state}) => result({...state, prompt: {type: 'person', scroll: 0}})) satisfies Handler,
	'person-move': scroll,
	'person-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
};
