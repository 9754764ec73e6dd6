import {notesLeft} from '../../domain/note-advice.ts';
import {canPrepare} from '../keys/when.ts';
import {contextOf} from './context.ts';
import {cursorOf, withCursor} from './cursor.ts';
import {draftKept} from './drafts.ts';
import {perform, result, say} from './handler.ts';
import {goTo} from './move.ts';
import type {Act, Event, Frame, State, Update, World} from './state.ts';
import type {Toast} from './toast.ts';

type Result<T extends Event['type']> = Extract<Event, {type: T}>;
type Done = Extract<Result<'performed'>['result'], {ok: true}>;

/** What an act has left of the month's notes, where they are few, or of the InMails. */
const scarceLeft = (
	{label, withNote}: Extract<Toast, {code: 'performed'}>,
	{stats, morning}: Frame,
): Partial<Extract<Toast, {code: 'performed'}>> => {
	const left = notesLeft(stats.pace.notes);
	if (label === 'mark.sent') return withNote && morning.fewNotes && left !== null ? {notesLeft: left} : {};
	if (label !== 'mark.introduced' && !label.startsWith('mark.inmail-')) return {};
	return stats.inmail ? {creditsLeft: stats.inmail.left} : {};
};

const messageOf = ({message, label}: Act, {people, gesture}: Done, {frame}: World): Toast | null => {
	const [first] = people;
	// the line offers "u undo": only where undo would take back this very act
	if (message && frame.undo?.gesture !== gesture) {
		const only = message === 'added' && people.length === 1 ? (first?.name ?? null) : null;
		return {code: 'unchanged', name: typeof message === 'object' && message.code === 'performed' ? message.name : only};
	}
	if (message === 'added') {
		const isSelected = people.length === 1 && first?.id === frame.card?.id;
		return {code: 'added', people: people.length, isNew: people.filter(({isNew}) => isNew).length, name: first?.name ?? '', isSelected};
	}
	const refusal = label === 'mark.unknown' || label === 'mark.spam';
	if (message && refusal) return {...message, refusalsLeft: frame.stats.refusals.left};
	return message?.code === 'performed' ? {...message, ...scarceLeft(message, frame)} : message;
};

/** What a prompt that has done its work leaves open: a field of the form about a person goes back to the form. */
const beneath = (prompt: State['prompt']): State['prompt'] => (prompt?.type === 'edit-field' ? prompt.back : null);

/** An act is done: the line says so, and the cursor goes on where the person is still under it. */
export const performed = (before: State, {act, result: done}: Result<'performed'>, world: World): Update => {
	if (!done.ok) return say(before, {code: 'refused', reason: done.reason, name: done.name});
	const state: State = {
		...before,
		prompt: act.closesPrompt ? beneath(before.prompt) : before.prompt,
		toast: messageOf(act, done, world) ?? before.toast,
		// those an act left out stay marked: it is seen who they are
		...(typeof act.message === 'object' && act.message?.code === 'several' && {marks: act.message.left}),
	};
	if (act.kept !== undefined) return result(draftKept(state, act.kept, done.gesture));
	if (act.next) return result(state, act.next);
	const {selected, index} = cursorOf(state);
	const goesOn = act.goOnFrom !== null && act.goOnFrom === selected && state.prompt === null;
	return result(goesOn ? goTo(state, world, index + 1) : state);
};

/** Whom the member would go on with: the one undo or redo concerned, or the only one who was added. */
const concerned = (event: Event): string | null => {
	if (event.type === 'reversed') return event.result.ok ? event.result.done.person : null;
	if (event.type !== 'performed' || event.act.message !== 'added' || !event.result.ok) return null;
	const [first, ...others] = event.result.people;
	return others.length === 0 ? (first?.id ?? null) : null;
};

/**
 * The cursor on whom an act concerned, where they are on the list shown. Before the list is read again: after that the cursor
 * would have followed somebody else, and the list with it.
 */
export const toConcerned = (state: State, event: Event): State => {
	const selected = concerned(event);
	return selected === null ? state : withCursor(state, {...cursorOf(state), selected});
};

/** What was reversed is told. */
export const reversed = (state: State, {direction, result: done}: Result<'reversed'>): Update => {
	if (!done.ok) return say(state, {code: 'refused', reason: done.reason, name: null});
	return say(state, {code: direction === 'undo' ? 'undone' : 'redone', gesture: done.done});
};

/** The note was put on the clipboard. After Space the profile may have been opened first: the line then tells both. */
export const copied = (state: State, {what, ok, text}: Result<'copied'>): Update => {
	if (!ok) return say(state, {code: 'copy-failed', what, text});
	const {toast} = state;
	if (toast?.code === 'address') return say(state, {...toast, copied: what});
	return say(state, what === 'note' && toast?.code === 'opened' ? {code: 'copied-and-opened', name: toast.name} : {code: 'copied', what});
};

/** The profile was opened, so it is read: that checklist item ticks itself. */
export const opened = (before: State, {id, name, ok, address, copied}: Result<'opened'>, {frame}: World): Update => {
	if (!ok) {
		const {toast} = before;
		return say(before, {code: 'address', address, copied: copied ? 'address' : toast?.code === 'copied' ? toast.what : null});
	}
	const state: State = {...before, toast: {code: before.toast?.code === 'copied' ? 'copied-and-opened' : 'opened', name}};
	const context = contextOf(state, frame);
	const unread = context.person?.id === id && context.person.checklist.some(item => item.item === 'profile-read' && item.state === 'open');
	return unread && canPrepare(context) === true
		? perform(state, {id, name}, {type: 'tick', item: 'profile-read', done: true}, 'check', {quiet: true})
		: result(state);
};
