import type {PersonCommand} from '../../domain/command.ts';
import type {Card} from '../../domain/views.ts';
import {openPair} from './duplicate.ts';
import {type Handler, onPerson, perform, result} from './handler.ts';
import {openImport} from './import.ts';
import {openAdd} from './menu.ts';
import type {Named} from './prompt.ts';
import type {Effect, State, Update} from './state.ts';
import {newPersonOf} from './suggestion.ts';
import {edit, fieldOf} from './text-field.ts';
import {openWhoAccepted} from './who-accepted.ts';

/** Opens the note of a person, the cursor behind what is there. */
export const openNote = ({id, name, note, noteLimit}: Card, state: State): Update =>
	result({...state, prompt: {type: 'note', person: {id, name}, field: fieldOf(note ?? ''), before: note ?? '', limit: noteLimit}});

/** What keeps an open note as it stands; null where none is open, or nothing was changed in it. */
const draftOf = ({prompt}: State): {person: Named; command: Extract<PersonCommand, {type: 'draft'}>} | null => {
	if (prompt?.type !== 'note') return null;
	const text = prompt.field.text.trim();
	return text === prompt.before.trim() ? null : {person: prompt.person, command: {type: 'draft', note: text === '' ? null : text}};
};

/** Enter and Esc alike keep what was typed: nothing typed is ever lost, and `u` takes it back. */
const keep: Handler = ({state}) => {
	const draft = draftOf(state);
	if (!draft) return result({...state, prompt: null});
	const note = draft.command.note === null ? 'removed' : 'written';
	return perform(state, draft.person, draft.command, 'note', {closesPrompt: true, details: {note}});
};

/** Keeps an open note on the way out, whichever way that is; nobody is told any more. */
export const keepOnLeaving = (state: State): readonly Effect[] => {
	const draft = draftOf(state);
	return draft ? perform(state, draft.person, draft.command, 'note', {quiet: true}).effects : [];
};

const newLine: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'note') return result(state);
	return result({...state, prompt: {...prompt, field: edit(prompt.field, '\n') ?? prompt.field}});
};

const enter: Handler = input => {
	switch (input.context.selected) {
		case 'archive':
			return openImport(input);
		case 'who-accepted':
			return openWhoAccepted(input);
		case 'suggestion':
			return openAdd(input.state, input.context.suggestion ? [newPersonOf(input.context.suggestion)] : []);
		case 'duplicate':
			return input.context.duplicate ? openPair(input.state, input.context.duplicate) : result(input.state);
		default:
			return onPerson((person, {state}) => openNote(person, state))(input);
	}
};

export const noteHandlers = {'edit-note': enter, 'note-save': keep, 'note-back': keep, 'note-line': newLine};
