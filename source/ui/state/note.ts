import type {Card} from '../../domain/views.ts';
import {type Handler, onPerson, perform, result} from './handler.ts';
import type {State, Update} from './state.ts';
import {edit, fieldOf} from './text-field.ts';
import {openWhoAccepted} from './who-accepted.ts';

/** Opens the note of a person, the cursor behind what is there. */
export const openNote = ({id, name, note, noteLimit}: Card, state: State): Update =>
	result({...state, prompt: {type: 'note', person: {id, name}, field: fieldOf(note ?? ''), before: note ?? '', limit: noteLimit}});

/** Enter and Esc alike keep what was typed: nothing typed is ever lost, and `u` takes it back. */
const keep: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'note') return result(state);
	const text = prompt.field.text.trim();
	if (text === prompt.before.trim()) return result({...state, prompt: null});
	return perform(state, prompt.person, {type: 'draft', note: text === '' ? null : text}, 'note', {closesPrompt: true});
};

const newLine: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'note') return result(state);
	return result({...state, prompt: {...prompt, field: edit(prompt.field, '\n') ?? prompt.field}});
};

const enter: Handler = input =>
	input.context.selected === 'who-accepted' ? openWhoAccepted(input) : onPerson((person, {state}) => openNote(person, state))(input);

export const noteHandlers = {'edit-note': enter, 'note-save': keep, 'note-back': keep, 'note-line': newLine};
