import {fold} from '../../domain/text.ts';
import {leave} from './cursor.ts';
import {type Handler, onPerson, result, say} from './handler.ts';
import {emptyField} from './text-field.ts';

/** It cannot be taken back: the name is typed, which no habit does. */
const erase: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'erase') return result(state);
	const {person, field} = prompt;
	const isMeant = field.text.trim() !== '' && fold(field.text) === fold(person.name);
	if (!isMeant) return say(state, {code: 'not-erased', name: person.name});
	return result({...leave(state, person.id), prompt: null, marks: state.marks.filter(({id}) => id !== person.id)}, {type: 'erase', person});
};

export const eraseHandlers = {
	erase: onPerson(({id, name}, {state}) => result({...state, prompt: {type: 'erase', person: {id, name}, field: emptyField}})),
	'erase-yes': erase,
	'erase-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
};
