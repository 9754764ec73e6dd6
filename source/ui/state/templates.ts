import type {GestureLabel, TemplateCommand} from '../../domain/command.ts';
import {type Template, templateId} from '../../domain/template.ts';
import {digitOf} from '../keys/action.ts';
import {type Handler, onPerson, result, whyNot} from './handler.ts';
import {moved} from './move.ts';
import {noteOpened, withTemplate} from './note.ts';
import type {TemplatesPrompt} from './prompt.ts';
import type {Effect, Event, State, Update} from './state.ts';
import {edit, emptyField, fieldOf} from './text-field.ts';

type Result<T extends Event['type']> = Extract<Event, {type: T}>;

const openFromList: Handler = onPerson(({id, name, note, noteLimit}, {state}) =>
	result(state, {type: 'write', what: 'templates', person: {id, name}, note: note ?? '', limit: noteLimit}),
);

const openFromNote: Handler = ({state}) =>
	state.prompt?.type === 'note'
		? result({...state, prompt: {type: 'templates', note: state.prompt, index: 0, fromNote: true}})
		: result(state);

/** The templates to choose from, or, where they are open already, as they now are. */
export const templatesRead = (state: State, {person, note, limit, writing}: Result<'writing'>): Update => {
	if (!writing) return result(state);
	const {prompt} = state;
	const last = Math.max(0, writing.templates.length - 1);
	const open = prompt && 'templates' in prompt ? prompt.templates : prompt?.type === 'templates' ? prompt : null;
	if (open) return result({...state, prompt: {...open, note: {...open.note, writing}, index: Math.min(open.index, last)}});
	const {prompt: opened} = noteOpened(state, {person, note, limit, writing}).state;
	return opened?.type === 'note' ? result({...state, prompt: {type: 'templates', note: opened, index: 0, fromNote: false}}) : result(state);
};

const onTemplates =
	(act: (prompt: TemplatesPrompt, template: Template, state: State, key: string) => Update): Handler =>
	input => {
		const {prompt} = input.state;
		if (prompt?.type !== 'templates') return result(input.state);
		const template = prompt.note.writing.templates[prompt.index];
		return template ? act(prompt, template, input.state, input.key) : whyNot(input, 'no-template');
	};

const take = onTemplates(({note}, template, state) => result({...state, prompt: withTemplate(note, template)}));

const pick: Handler = input => {
	const {prompt} = input.state;
	if (prompt?.type !== 'templates') return result(input.state);
	const index = (digitOf(input.key) ?? 0) - 1;
	return prompt.note.writing.templates[index]
		? take({...input, state: {...input.state, prompt: {...prompt, index}}})
		: whyNot(input, 'no-template');
};

const move = onTemplates((prompt, _template, state, key) =>
	result({...state, prompt: {...prompt, index: moved(key, prompt.index, 8, prompt.note.writing.templates.length)}}),
);

const back: Handler = ({state}) => {
	const {prompt} = state;
	return prompt?.type === 'templates' ? result({...state, prompt: prompt.fromNote ? prompt.note : null}) : result(state);
};

/** Reads the templates anew once one has changed. */
const readAgain = ({note: {person, before, limit}}: TemplatesPrompt): Effect =>
	({type: 'write', what: 'templates', person, note: before, limit}) as const;

const change = (prompt: TemplatesPrompt, name: string, command: TemplateCommand): Effect => {
	const label: GestureLabel = command.type === 'remove' ? 'template.removed' : 'template.written';
	const act = {message: {code: 'performed', label, name}, label, goOnFrom: null, closesPrompt: false, next: readAgain(prompt)} as const;
	return {type: 'perform', steps: [{on: 'template', name, command}], act};
};

const remove = onTemplates((prompt, {name}, state) => result(state, change(prompt, name, {type: 'remove'})));

const openText = onTemplates((templates, {name, frame, lang, text}, state) =>
	result({...state, prompt: {type: 'template', templates, name, frame, lang, field: fieldOf(text), before: text}}),
);

const openName: Handler = ({state}) =>
	state.prompt?.type === 'templates'
		? result({...state, prompt: {type: 'template-name', templates: state.prompt, field: emptyField}})
		: result(state);

/** A new template begins as the selected one. */
const named: Handler = input => {
	const {prompt} = input.state;
	if (prompt?.type !== 'template-name') return result(input.state);
	const {templates} = prompt;
	const name = prompt.field.text.trim();
	const all = templates.note.writing.templates;
	const model = all[templates.index] ?? {frame: 'met', lang: templates.note.writing.lang, text: ''};
	if (name === '') return whyNot(input, 'no-template-name');
	if (all.some(each => templateId(each.name) === templateId(name))) return whyNot(input, 'template-exists');
	const {frame, lang, text} = model;
	return result({...input.state, prompt: {type: 'template', templates, name, frame, lang, field: fieldOf(text), before: text}});
};

const save: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'template') return result(state);
	const {templates, name, frame, lang, field} = prompt;
	return result(state, change(templates, name, {type: 'write', frame, lang, text: field.text}));
};

const newLine: Handler = ({state}) => {
	const {prompt} = state;
	return prompt?.type === 'template'
		? result({...state, prompt: {...prompt, field: edit(prompt.field, '\n') ?? prompt.field}})
		: result(state);
};

const leave: Handler = ({state}) => {
	const {prompt} = state;
	return prompt && 'templates' in prompt ? result({...state, prompt: prompt.templates}) : result(state);
};

/** A text that was changed is not thrown away unasked. */
const leaveText: Handler = input => {
	const {prompt} = input.state;
	if (prompt?.type !== 'template' || prompt.field.text === prompt.before) return leave(input);
	return result({...input.state, prompt: {type: 'confirm', question: {code: 'discard', template: prompt}}});
};

export const templateHandlers = {
	templates: openFromList,
	'note-templates': openFromNote,
	'templates-take': take,
	'templates-pick': pick,
	'templates-move': move,
	'templates-edit': openText,
	'templates-new': openName,
	'templates-remove': remove,
	'templates-back': back,
	'template-name-next': named,
	'template-name-back': leave,
	'template-save': save,
	'template-line': newLine,
	'template-back': leaveText,
};
