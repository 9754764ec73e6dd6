import type {PersonCommand} from '../../domain/command.ts';
import type {Writing} from '../../domain/note.ts';
import type {TemplateUse} from '../../domain/person.ts';
import {fill, isEdited, type Template, unfilled, type Values} from '../../domain/template.ts';
import type {Card} from '../../domain/views.ts';
import {openPair} from './duplicate.ts';
import {type Handler, onPerson, perform, result, say} from './handler.ts';
import {openImport} from './import.ts';
import {openAdd, openSupport} from './menu.ts';
import type {NotePrompt} from './prompt.ts';
import type {Effect, Event, State, Update} from './state.ts';
import {newPersonOf} from './suggestion.ts';
import {edit, fieldOf, replaced, select, type TextField} from './text-field.ts';
import {openWhoAccepted} from './who-accepted.ts';

type Result<T extends Event['type']> = Extract<Event, {type: T}>;

/** Opens the note of a person: what is known for it is read first. */
export const openNote = ({id, name, note, noteLimit}: Card, state: State): Update =>
	result(state, {type: 'write', what: 'note', person: {id, name}, note: note ?? '', limit: noteLimit});

/** What is known for the places of the note: in the language of its template. */
export const valuesIn = ({taken, writing}: Pick<NotePrompt, 'taken' | 'writing'>): Values =>
	writing.values[taken?.use.lang ?? writing.lang];

/** The field with the next place nobody has filled selected, from the cursor on and then from the beginning; as it is where there is none. */
const toNextPlace = (field: TextField, after = field.cursor): TextField => {
	const places = unfilled(field.text);
	const place = places.find(({from}) => select(field, {from, to: from}).cursor > after) ?? places[0];
	return place ? select(field, place) : field;
};

/** A note with what is known in its places, the cursor behind it. */
export const noteOpened = (
	state: State,
	{person, note, limit, writing}: Omit<Result<'writing'>, 'type' | 'what'> & {writing: Writing},
): Update => {
	const taken = writing.began && {use: writing.began, text: note};
	const text = fill(note, valuesIn({taken, writing})).text;
	const prompt: NotePrompt = {
		type: 'note',
		person,
		field: fieldOf(text),
		before: note,
		limit,
		taken,
		writing,
		offered: null,
		gesture: null,
	};
	if (note !== '' || !writing.drawn) return result({...state, prompt});
	const drawn = withTemplate(prompt, writing.drawn);
	return result({...state, prompt: {...drawn, offered: drawn.field.text}});
};

/** The open note with a template in place of its text; undo in the field gives the text back. */
export const withTemplate = (prompt: NotePrompt, {name, revision, lang, text}: Template): NotePrompt => {
	const filled = fill(text, prompt.writing.values[lang]).text;
	const field = replaced(prompt.field, filled);
	return {
		...prompt,
		field: toNextPlace(field, -1),
		taken: {use: {name, revision, lang, edited: false}, text: filled},
	};
};

/** The template a note began as, and whether the member has changed more than its places. */
const templateUse = ({taken}: NotePrompt, text: string): TemplateUse | null =>
	taken && {...taken.use, edited: taken.use.edited || isEdited(taken.text, text)};

/** What keeps an open note as it stands, with what is known in its places; null where none is open, or nothing was changed in it. */
const draftOf = ({prompt}: State): {prompt: NotePrompt; command: Extract<PersonCommand, {type: 'draft'}>} | null => {
	if (prompt?.type !== 'note' || prompt.field.text === prompt.offered) return null;
	const {text} = fill(prompt.field.text.trim(), valuesIn(prompt));
	if (text === prompt.before.trim()) return null;
	return {prompt, command: {type: 'draft', note: text === '' ? null : text, template: text === '' ? null : templateUse(prompt, text)}};
};

/** Enter takes also what stands there by itself. */
const save: Handler = input => {
	const {prompt} = input.state;
	return keep(prompt?.type === 'note' ? {...input, state: {...input.state, prompt: {...prompt, offered: null}}} : input);
};

/** Enter and Esc alike keep what was typed: nothing typed is ever lost, and `u` takes all of it back. */
const keep: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'note') return result(state);
	const {name} = prompt.person;
	const draft = draftOf(state);
	const note = (draft ? draft.command.note : prompt.before) ? 'written' : 'removed';
	if (draft) {
		return perform(state, prompt.person, draft.command, 'note', {closesPrompt: true, details: {note}, continues: prompt.gesture});
	}
	// kept already, at a pause of typing
	const closed = {...state, prompt: null};
	return prompt.gesture === null ? result(closed) : say(closed, {code: 'performed', label: 'note', name, note});
};

/** Keeps an open note in the background. */
export const keepNote = (state: State): readonly Effect[] => {
	const draft = draftOf(state);
	if (!draft) return [];
	const {person, gesture} = draft.prompt;
	const kept = draft.command.note ?? '';
	return perform(state, person, draft.command, 'note', {quiet: true, kept, continues: gesture}).effects;
};

const onNote =
	(act: (prompt: NotePrompt, state: State) => Update): Handler =>
	({state}) =>
		state.prompt?.type === 'note' ? act(state.prompt, state) : result(state);

const newLine = onNote((prompt, state) => result({...state, prompt: {...prompt, field: edit(prompt.field, '\n') ?? prompt.field}}));

const nextPlace = onNote((prompt, state) => result({...state, prompt: {...prompt, field: toNextPlace(prompt.field)}}));

const openEditor = onNote((prompt, state) => result(state, ...keepNote(state), {type: 'edit', text: prompt.field.text}));

const enter: Handler = input => {
	switch (input.context.selected) {
		case 'support':
			return openSupport(input);
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

export const noteHandlers = {
	'edit-note': enter,
	'note-save': save,
	'note-back': keep,
	'note-line': newLine,
	'note-place': nextPlace,
	'note-editor': openEditor,
};
