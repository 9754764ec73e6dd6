import {answer, type Handler, result, say} from './handler.ts';
import {moved} from './move.ts';
import {emptyField} from './text-field.ts';

export const openWhoAccepted: Handler = ({state}) => result({...state, prompt: {type: 'who-accepted', field: emptyField, index: -1}});

/** Enter: the highlighted one accepted, and the next name can be typed; with nothing typed, that is all. */
const sayWho: Handler = ({state, world}) => {
	const {prompt} = state;
	if (prompt?.type !== 'who-accepted') return result(state);
	const person = world.frame.matches[prompt.index];
	const part = prompt.field.text.trim();
	if (person) {
		const next = {...state, prompt: {...prompt, field: emptyField, index: -1}};
		return answer(next, person, 'accepted', world.now);
	}
	if (part !== '') return say(state, {code: 'no-match', part});
	const message = {code: 'performed', label: 'looked', name: null, waiting: world.frame.stats.acceptance.pending} as const;
	return result(state, {
		type: 'perform',
		steps: [{on: 'account', command: {type: 'look', on: world.now}}],
		act: {message, label: 'looked', goOnFrom: null, closesPrompt: true},
	});
};

const highlight: Handler = ({state, world, key}) => {
	const {prompt} = state;
	if (prompt?.type !== 'who-accepted') return result(state);
	const {matches} = world.frame;
	const index = prompt.index < 0 ? (key === 'down' && matches.length > 0 ? 0 : -1) : moved(key, prompt.index, 1, matches.length);
	return result({...state, prompt: {...prompt, index}});
};

export const whoAcceptedHandlers = {
	'who-accepted': openWhoAccepted,
	'who-accepted-say': sayWho,
	'who-accepted-move': highlight,
};
