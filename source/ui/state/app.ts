import {type Context, isPage} from '../keys/context.ts';
import {includeCompany, send} from './act.ts';
import {cameBack} from './colleagues.ts';
import {cursorOf, withCursor} from './cursor.ts';
import {keepTyped} from './drafts.ts';
import {type Handler, type Input, result} from './handler.ts';
import {previewOf, stopImport} from './import.ts';
import type {Question} from './prompt.ts';
import {keepView} from './saved-views.ts';
import {readMarked} from './several.ts';
import type {State, Update} from './state.ts';
import {emptyField, fieldOf} from './text-field.ts';

/** The list narrowed by a text. Its first row is the best match; on Today a selected person who still matches stays selected. */
export const withFilter = (state: State, text: string): State => {
	const {screen} = state;
	if (isPage(screen) || state.filter[screen] === text) return state;
	const cursor = cursorOf(state);
	const filtered = {...state, filter: {...state.filter, [screen]: text}, asked: null};
	return withCursor(filtered, {selected: screen === 'today' ? cursor.selected : null, index: 0, top: 0});
};

const close: Handler = ({state}) => result({...state, prompt: null});

const filterBack: Handler = ({state}) =>
	result({...(state.prompt?.type === 'filter' ? withFilter(state, state.prompt.before) : state), prompt: null});

const reverse =
	(direction: 'undo' | 'redo'): Handler =>
	({state, context}) => {
		const gesture = context[direction];
		return gesture?.ask
			? result({...state, prompt: {type: 'confirm', question: {code: direction, gesture}}})
			: result(state, {type: direction});
	};

/** Whether the question still asks what would happen: another process may have acted meanwhile. */
const stillAsked = (question: Question, context: Context): boolean =>
	!('gesture' in question) || context[question.code]?.gesture === question.gesture.gesture;

const confirm = (input: Input): Update => {
	const {prompt} = input.state;
	if (prompt?.type !== 'confirm') return result(input.state);
	const {question} = prompt;
	const state = {...input.state, prompt: null};
	if (question.code === 'discard') return result({...state, prompt: question.template.templates});
	if (question.code === 'replace-view') return keepView(state, question.change);
	if (question.code === 'several') return readMarked(state, question.action);
	if (question.code === 'include-company') return includeCompany(state, {id: question.person.id, name: question.company});
	if (question.code === 'send-at-limit') return send(state, question.person, question.withNote, input.world.now);
	if (stillAsked(question, input.context)) return result(state, {type: question.code});
	const gesture = input.context[question.code];
	return result(gesture ? {...state, prompt: {type: 'confirm', question: {code: question.code, gesture}}} : state);
};

const readPeople: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'add') return result(state);
	return prompt.field.text.trim() === '' ? result({...state, prompt: null}) : result(state, {type: 'read-people', text: prompt.field.text});
};

/** No: back to the list, or to the text that was about to be thrown away. */
const confirmBack: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'confirm') return result(state);
	const {question} = prompt;
	const back = question.code === 'discard' ? question.template : question.code === 'replace-view' ? question.typed : null;
	return result({...state, prompt: back});
};

/** Esc in a menu; what a list's people are asked for goes back to the import they are of. */
const menuBack: Handler = ({state}) =>
	result({
		...state,
		prompt: state.prompt?.type !== 'menu' ? null : state.prompt.plan ? previewOf(state.prompt.plan.read) : state.prompt.back,
	});

/** An open note is kept as Esc keeps it; a store that cannot keep it does not hold the member back. */
const leave =
	(code: 0 | 130): Handler =>
	({state}) =>
		result({...state, leaving: true}, {type: 'exit', code}, ...keepTyped(state));

/** While an import runs Ctrl+C stops that, and nothing else. */
const interrupt: Handler = input => (input.context.importing === 'running' ? stopImport(input) : leave(130)(input));

export const appHandlers = {
	undo: reverse('undo'),
	redo: reverse('redo'),
	'profile-undo': reverse('undo'),
	add: (({state}) => result({...state, prompt: {type: 'add', field: emptyField}})) satisfies Handler,
	'add-read': readPeople,
	filter: (({state}) => {
		if (isPage(state.screen)) return result(state);
		const before = state.filter[state.screen];
		return result({...state, prompt: {type: 'filter', field: fieldOf(before), before}});
	}) satisfies Handler,
	'clear-filter': (({state}) =>
		result(state.marks.length > 0 ? {...state, marks: []} : state.asked ? cameBack(state) : withFilter(state, ''))) satisfies Handler,
	'filter-keep': close,
	'filter-back': filterBack,
	quit: leave(0),
	interrupt,
	suspend: (({state}) => result(state, {type: 'suspend'})) satisfies Handler,
	redraw: (({state}) => result(state, {type: 'redraw'})) satisfies Handler,
	'confirm-yes': confirm,
	'support-copy': (({state}) =>
		result(state, {
			type: 'copy',
			what: 'support-request',
			other: state.prompt?.type === 'support' && state.prompt.other,
		})) satisfies Handler,
	'support-language': (({state}) => {
		const {prompt} = state;
		return result(prompt?.type === 'support' ? {...state, prompt: {...prompt, scroll: 0, other: !prompt.other}} : state);
	}) satisfies Handler,
	'add-back': close,
	'skip-back': close,
	'who-accepted-back': close,
	'menu-back': menuBack,
	'days-back': close,
	'confirm-no': confirmBack,
	'support-back': close,
	'profile-back': close,
};
