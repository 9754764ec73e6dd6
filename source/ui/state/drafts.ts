import type {InMailText} from '../../domain/person.ts';
import {result, say} from './handler.ts';
import {keepInMail} from './inmail.ts';
import {keepNote} from './note.ts';
import type {Effect, Event, State, Update} from './state.ts';
import {replaced} from './text-field.ts';

/** Keeps what is being written in the background, whatever happens next: at a pause of typing, before an editor opens, on the way out. */
export const keepTyped = (state: State): readonly Effect[] => [...keepNote(state), ...keepInMail(state)];

/** What was kept while it was being typed is no longer news, and what is typed next belongs to the same gesture. */
export const draftKept = (state: State, kept: string | InMailText, gesture: string): State => {
	const {prompt} = state;
	if (prompt?.type === 'note' && typeof kept === 'string') return {...state, prompt: {...prompt, before: kept, gesture}};
	return prompt?.type === 'inmail' && typeof kept !== 'string' ? {...state, prompt: {...prompt, before: kept, gesture}} : state;
};

/** What the editor left; where that cannot be taken, the text is as before, and the line says why. */
export const edited = (state: State, {result: left}: Extract<Event, {type: 'edited'}>): Update => {
	if (!left.ok) return say(state, {code: 'editor-failed', problem: left.problem, editor: left.editor});
	const {prompt} = state;
	if ((prompt?.type !== 'note' && prompt?.type !== 'inmail') || left.text === prompt.field.text) return result(state);
	return result({...state, prompt: {...prompt, field: replaced(prompt.field, left.text)}});
};
