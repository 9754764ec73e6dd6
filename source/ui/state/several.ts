import type {GestureLabel, PersonCommand, Step} from '../../domain/command.ts';
import {departs} from '../../domain/experiment/decide.ts';
import {notesLeft} from '../../domain/note-advice.ts';
import type {Card} from '../../domain/views.ts';
import {actions} from '../keys/actions.ts';
import type {Context, ReasonCode} from '../keys/context.ts';
import type {SeveralId} from '../keys/several.ts';
import {missingFor, noteReady} from './act.ts';
import {aboutPerson, contextOf} from './context.ts';
import {cursorOf} from './cursor.ts';
import {type Handler, type Input, onPerson, result, say} from './handler.ts';
import {goTo} from './move.ts';
import type {Named} from './prompt.ts';
import type {Event, State, Update, World} from './state.ts';

/** Marks the selected person, or lets go of them, and goes on to the next. */
const mark: Handler = onPerson(({id, name}, {state, world}) => {
	const others = state.marks.filter(marked => marked.id !== id);
	const marks = others.length === state.marks.length ? [...others, {id, name}] : others;
	return result(goTo({...state, marks}, world, cursorOf(state).index + 1));
});

/** What costs on LinkedIn asks once for all of them. */
const asks = (action: SeveralId, {standing}: Context): boolean =>
	action === 'unknown' || action === 'spam' || action === 'send-without-note' || (action === 'send' && standing.notBlocked);

export const readMarked = (state: State, action: SeveralId, until: number | null = null): Update =>
	result(state, {type: 'read-marked', action, until, ids: state.marks.map(({id}) => id)});

/** A key pressed while people are marked: it is about them, whoever is selected. */
export const onMarked = ({state, context}: Input, action: SeveralId): Update => {
	const [person] = state.marks;
	if (!person) return result(state);
	if (action === 'later') return result({...state, prompt: {type: 'days', purpose: 'snooze', person, marked: state.marks.length}});
	if (asks(action, context)) return result({...state, prompt: {type: 'confirm', question: {code: 'several', action, people: state.marks}}});
	return readMarked(state, action);
};

type Command = {command: PersonCommand; label: GestureLabel};

/** What is sent to several goes out as it is ready: whoever lacks something is invited one by one, where it is said what. */
const sending = (card: Card, withNote: boolean, now: number, notes: {left: number}): Command | ReasonCode => {
	const noted = withNote && noteReady(card);
	if (missingFor(card, withNote).length > 0 || (card.arm && departs(card.arm, noted)) || (noted && notes.left < 1)) return 'not-ready';
	if (noted) notes.left -= 1;
	return {command: noted ? {type: 'send', on: now} : {type: 'send', on: now, note: null}, label: 'mark.sent'};
};

const outcomes = {accepted: 'accepted', 'no-reply': 'ignored', unknown: 'unknown', spam: 'spam', withdrawn: 'withdrawn'} as const;

type At = {now: number; until: number | null; notes: {left: number}};

/** What the act is for one of them, or why it is nothing. */
const commandOf = (action: SeveralId, card: Card, context: Context, {now, until, notes}: At): Command | ReasonCode => {
	const works = actions.find(({id}) => id === action)?.when(context) ?? true;
	if (works !== true) return works;
	switch (action) {
		case 'send':
		case 'send-without-note':
			return sending(card, action === 'send', now, notes);
		case 'still-waiting':
			return {command: {type: 'wait', on: now}, label: 'mark.still-waiting'};
		case 'later':
			return context.followUpDue
				? {command: {type: 'follow-up', action: 'moved', on: now, until: until ?? now}, label: 'snooze'}
				: {command: {type: 'snooze', until: until ?? now}, label: 'snooze'};
		case 'follow-up':
			return {command: {type: 'follow-up', action: 'done', on: now}, label: 'follow-up.done'};
		case 'exclude':
			return card.status === 'excluded' ? 'excluded' : {command: {type: 'exclude', excluded: true}, label: 'exclude'};
		default:
			return {command: {type: 'answer', outcome: outcomes[action], on: now}, label: `mark.${outcomes[action]}`};
	}
};

/** One gesture for all to whom the act applies; the others are told, and stay marked. */
export const markedRead = (state: State, {action, until, cards}: Extract<Event, {type: 'marked-read'}>, {frame, now}: World): Update => {
	const here = contextOf(state, frame);
	const at: At = {now, until, notes: {left: notesLeft(frame.stats.pace.notes) ?? Number.POSITIVE_INFINITY}};
	const steps: Step[] = [];
	const left: Named[] = [];
	let [reason, label]: [ReasonCode | null, GestureLabel] = [null, 'edit'];
	for (const card of cards) {
		const told = commandOf(action, card, {...here, ...aboutPerson(card, frame), selected: 'person'}, at);
		if (typeof told === 'string') {
			left.push({id: card.id, name: card.name});
			reason ??= told;
			continue;
		}
		steps.push({on: 'person', id: card.id, command: told.command});
		label = told.label;
	}
	if (steps.length === 0) {
		return reason === null ? result({...state, marks: []}) : say(state, {code: 'none-marked', people: left.length, reason});
	}
	const message = {code: 'several', label, people: steps.length, left, reason} as const;
	return result(state, {type: 'perform', steps, act: {message, label, goOnFrom: null, closesPrompt: false}});
};

export const severalHandlers = {mark};
