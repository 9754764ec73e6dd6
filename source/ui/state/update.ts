import {longestTyped} from '../../domain/note.ts';
import type {Action} from '../keys/action.ts';
import type {ActionId} from '../keys/action-ids.ts';
import {labelOf} from '../keys/actions.ts';
import {fieldScopes} from '../keys/context.ts';
import {helpActions, type Offered, runnable} from '../keys/help.ts';
import {isAboutMarked} from '../keys/several.ts';
import {actHandlers} from './act.ts';
import {appHandlers, withFilter} from './app.ts';
import {colleaguesHandlers} from './colleagues.ts';
import {contextOf, scopeOf} from './context.ts';
import {edited, keepTyped} from './drafts.ts';
import {editHandlers} from './edit.ts';
import {eraseHandlers} from './erase.ts';
import {followUpHandlers} from './follow-up.ts';
import {foreign} from './foreign.ts';
import {type Handler, type Handlers, result, say, unknownKey, whyNot} from './handler.ts';
import {helpHandlers} from './help.ts';
import {archiveFound, archiveRead, importEnded, importHandlers, importProgress, pastedPath} from './import.ts';
import {inMailHandlers} from './inmail.ts';
import {menuHandlers, openAdd} from './menu.ts';
import {moveHandlers} from './move.ts';
import {noteHandlers, noteOpened} from './note.ts';
import {orderHandlers} from './order.ts';
import {goToEntry, paletteHandlers} from './palette.ts';
import {personHandlers} from './person.ts';
import {profileHandlers} from './profile.ts';
import type {Prompt} from './prompt.ts';
import {copied, opened, performed, reversed} from './results.ts';
import {savedViewHandlers} from './saved-views.ts';
import {settingsHandlers} from './settings.ts';
import {markedRead, onMarked, severalHandlers} from './several.ts';
import type {Event, State, Update, World} from './state.ts';
import {templateHandlers, templatesRead} from './templates.ts';
import {edit, paste, type TextField} from './text-field.ts';
import {weightsHandlers} from './weights.ts';
import {welcomeHandlers} from './welcome.ts';
import {whoAcceptedHandlers} from './who-accepted.ts';

/** The open field with another content; what depends on it follows at once. */
const withField = (state: State, field: TextField): State => {
	const {prompt} = state;
	switch (prompt?.type) {
		case 'filter':
			return withFilter({...state, prompt: {...prompt, field}}, field.text.trim());
		case 'who-accepted':
			return field.text === prompt.field.text
				? {...state, prompt: {...prompt, field}}
				: {...state, prompt: {...prompt, field, index: field.text.trim() === '' ? -1 : 0}};
		case 'palette':
		case 'help-search':
			return {...state, prompt: {...prompt, field, index: field.text === prompt.field.text ? prompt.index : 0}};
		case 'import':
			return {...state, prompt: {...prompt, field, problem: field.text === prompt.field.text ? prompt.problem : null}};
		case 'note':
		case 'inmail':
		case 'template':
		case 'template-name':
		case 'skip':
		case 'view-name':
		case 'add':
		case 'import-words':
		case 'erase':
			return {...state, prompt: {...prompt, field}};
		case 'edit-field':
			return {...state, prompt: {...prompt, field, isWrong: field.text === prompt.field.text && prompt.isWrong}};
		case 'setting':
			return {...state, prompt: {...prompt, field, wrong: prompt.wrong && field.text === prompt.field.text}};
		default:
			return state;
	}
};

const openField = ({prompt}: State): TextField | null => (prompt && 'field' in prompt ? prompt.field : null);

const editField: Handler = ({state, key}) => {
	const field = openField(state);
	const next = field && edit(field, key);
	return next ? result(withField(state, next)) : unknownKey(state, key);
};

/** Does what was chosen by its name, on the list beneath, as its key would; what does nothing says why, and the choice stays open. */
const runChosen = (state: State, world: World, chosen: Offered | undefined): Update => {
	if (!chosen) return result(state);
	const why = runnable(chosen);
	if (why !== true) return whyNot({state, context: contextOf(state, world.frame), label: chosen.label}, why);
	return act({...state, prompt: null}, chosen.action, chosen.action.keys[0] ?? '', world);
};

const runHelp: Handler = ({state, world}) =>
	runChosen(state, world, state.prompt?.type === 'help' ? helpActions(world.frame.help)[state.prompt.index] : undefined);

const runPalette: Handler = ({state, world}) => {
	const entry = state.prompt?.type === 'palette' ? world.frame.palette[state.prompt.index] : undefined;
	return entry && entry.kind !== 'action' ? goToEntry(state, world, entry) : runChosen(state, world, entry);
};

const handlers: Handlers<ActionId> = {
	...moveHandlers,
	...actHandlers,
	...noteHandlers,
	...inMailHandlers,
	...whoAcceptedHandlers,
	...menuHandlers,
	...followUpHandlers,
	...appHandlers,
	...colleaguesHandlers,
	...orderHandlers,
	...importHandlers,
	...templateHandlers,
	...editHandlers,
	...eraseHandlers,
	...personHandlers,
	...profileHandlers,
	...weightsHandlers,
	...severalHandlers,
	...settingsHandlers,
	...savedViewHandlers,
	...welcomeHandlers,
	...helpHandlers,
	...paletteHandlers,
	'help-run': runHelp,
	'palette-run': runPalette,
	'field-ends': editField,
	'field-words': editField,
	'field-erase': editField,
	'field-undo': editField,
};

/** A message stays while the member only looks around. */
const quietKeys: ReadonlySet<string> = new Set<ActionId>([
	'move-down',
	'move-up',
	'page-down',
	'page-up',
	'first',
	'last',
	'suspend',
	'redraw',
]);

/** Actions kept as used last: those of the list that one would do again by name. */
const recentKept = 5;
const withRecent = (state: State, {id, scope, group}: Action): State =>
	scope !== 'list' || group === 'move' || id === 'help' || id === 'palette'
		? state
		: {...state, recent: [id, ...state.recent.filter(each => each !== id)].slice(0, recentKept)};

/** Does an action, or says why it does nothing here. */
const act = (before: State, action: Action, key: string, world: World): Update => {
	const context = contextOf(before, world.frame);
	const sends = action.id === 'send' || action.id === 'send-without-note';
	// on the way to the same `s` by name nothing is forgotten
	const keepsArmed = sends || action.scope === 'palette' || action.scope === 'help' || action.id === 'palette' || action.id === 'help';
	const state: State = {
		...before,
		toast: quietKeys.has(action.id) ? before.toast : null,
		armed: keepsArmed ? before.armed : null,
	};
	const input = {state, world, context, key, label: labelOf(action, context)};
	if (isAboutMarked(action.id, context)) return onMarked(input, action.id);
	const works = action.when(context);
	if (works !== true && action.silent) return result(state);
	if (works !== true) return foreign(state, context, {action, key}) ?? whyNot(input, works);
	const {state: after, effects} = handlers[action.id]({...input, state: withRecent(state, action)});
	// a second `s` acts once: what was armed is spent by any act
	return {state: after.armed === before.armed && sends ? {...after, armed: null} : after, effects};
};

const onKey = (before: State, key: string, world: World): Update => {
	const scope = scopeOf(before);
	const found = before.keymap.find(scope, key);
	if (found) return act(before, found.action, found.key, world);
	const context = contextOf(before, world.frame);
	const state: State = {...before, toast: null, armed: null};
	if (fieldScopes.includes(scope)) return editField({state, world, context, key, label: 'field-ends'});
	return (scope === 'list' ? foreign(state, context, {key}) : null) ?? unknownKey(state, key);
};

const isMultiline = (prompt: Prompt): boolean =>
	prompt.type === 'note' || prompt.type === 'template' || (prompt.type === 'inmail' && prompt.part === 'body');

/** Pasted text is text or people, never keys. */
const onPaste = (before: State, text: string): Update => {
	const state = {...before, toast: null, armed: null};
	const {prompt} = state;
	const field = openField(state);
	if (!prompt || prompt.type === 'welcome') return result(state, {type: 'read-people', text});
	if (!field) return say(state, {code: 'paste-refused'});
	// several lines are a list: read at once, with what was typed before as its beginning
	const list = field.text + text;
	if (prompt.type === 'add' && /[\n\r]/.test(list.trim())) return result(state, {type: 'read-people', text: list});
	if (field.text.length + text.length > longestTyped) return say(state, {code: 'paste-too-long', length: text.length, limit: longestTyped});
	const pasted = () => paste(field, text, isMultiline(prompt));
	return result(withField(state, prompt.type === 'import' ? pastedPath(text, pasted) : pasted()));
};

const leaves = (action: Action | undefined, prompt: Prompt | null): boolean =>
	action?.scope === 'everywhere' || (action?.id === 'quit' && prompt === null);

/** While nothing is drawn only leaving, stopping and redrawing are heard: nobody acts on people they cannot see. */
const unseen = ({room, prompt, keymap}: State, event: Event): boolean => {
	if (!room.hidden) return false;
	if (event.type === 'paste') return true;
	return event.type === 'key' && !leaves(keymap.find('list', event.key)?.action, prompt);
};

/** The dashboard's one reducer: pure. Effects are to be run in order, and their results told as events. */
export const update = (state: State, event: Event, world: World): Update => {
	if (state.leaving || unseen(state, event)) return result(state);
	switch (event.type) {
		case 'key':
			return onKey(state, event.key, world);
		case 'paste':
			return onPaste(state, event.text);
		case 'resize':
			return result({...state, size: event.size, room: event.room});
		case 'changed':
			// nothing is read while an import runs: its end reads everything
			return state.prompt?.type === 'importing' ? result(state) : result(state, {type: 'read'});
		case 'erased':
			return result({...state, toast: {code: 'erased', name: event.name, left: event.left}}, {type: 'read'});
		case 'weighed':
			return result({...state, toast: {code: 'weighed', kept: true}}, {type: 'read'});
		case 'not-kept':
			return say(state, {code: 'not-kept', message: event.message});
		case 'performed':
			return performed(state, event, world);
		case 'reversed':
			return reversed(state, event);
		case 'writing':
			if (!event.writing) return result(state);
			return event.what === 'note' ? noteOpened(state, {...event, writing: event.writing}) : templatesRead(state, event);
		case 'paused':
			return result(state, ...keepTyped(state));
		case 'edited':
			return edited(state, event);
		case 'marked-read':
			return markedRead(state, event, world);
		case 'people-read':
			return event.people.length === 0 ? say(state, {code: 'nobody-read'}) : openAdd(state, event.people);
		case 'copied':
			return copied(state, event);
		case 'opened':
			return opened(state, event, world);
		case 'archive-found':
			return archiveFound(state, event);
		case 'archive-read':
			return archiveRead(state, event);
		case 'import-progress':
			return importProgress(state, event);
		case 'import-ended':
			return importEnded(state, event);
		case 'stop-asked':
			// stopped, an import would keep everybody else from the store
			return state.prompt?.type === 'importing' ? result(state) : result(state, {type: 'suspend'});
		case 'redraw-asked':
			return result(state, {type: 'redraw'});
		case 'closing':
			return result({...state, leaving: true}, ...keepTyped(state));
		case 'failed':
			return say(state, {code: 'failed', error: event.error, message: event.message});
	}
};
