import {startOfNextMonth} from '../../domain/calendar.ts';
import {type ItemName, openRequired} from '../../domain/checklist.ts';
import {departs} from '../../domain/experiment/decide.ts';
import {inMailUnderWay} from '../../domain/inmail.ts';
import {notesLeft} from '../../domain/note-advice.ts';
import type {Outcome} from '../../domain/person.ts';
import {unfilled} from '../../domain/template.ts';
import type {Card} from '../../domain/views.ts';
import {digitOf} from '../keys/action.ts';
import {leave} from './cursor.ts';
import {open} from './duplicate.ts';
import {answer, type Handler, type Input, onPerson, perform, result, say, whyNot} from './handler.ts';
import {openMenu} from './menu.ts';
import {openNote} from './note.ts';
import type {Named} from './prompt.ts';
import type {State, Update} from './state.ts';
import {excludeSuggested} from './suggestion.ts';

/** Records the invitation as sent; with the draft where `withNote`. */
export const send = (state: State, person: Named, withNote: boolean, now: number): Update =>
	perform(state, person, withNote ? {type: 'send', on: now} : {type: 'send', on: now, note: null}, 'mark.sent', {
		details: {withNote},
		goOn: true,
	});

/** A draft that cannot go out is not sent with `s`; it is named among what is missing. */
export const noteReady = ({checklist}: Card): boolean => checklist.some(({item, state}) => item === 'note' && state === 'done');

export const missingFor = (person: Card, withNote: boolean): ItemName[] =>
	openRequired(person.checklist)
		.filter(({item}) => item !== 'note' || (withNote && person.note !== null))
		.map(({item, title}) => ({item, title}));

const sendWith = (action: 'send' | 'send-without-note'): Handler =>
	onPerson((person, {state, world, context}) => {
		const wanted = action === 'send';
		const withNote = wanted && noteReady(person);
		const items = missingFor(person, wanted);
		const notesFrom = withNote && notesLeft(world.frame.stats.pace.notes) === 0 ? startOfNextMonth(world.now) : null;
		const again = state.armed?.action === action && state.armed.id === person.id;
		const arm = person.arm && departs(person.arm, withNote) ? person.arm : null;
		if ((items.length > 0 || notesFrom !== null || arm !== null) && !again) {
			const armed: State = {...state, armed: {action, id: person.id}};
			return say(armed, {
				code: 'missing',
				name: person.name,
				items,
				notesFrom,
				arm,
				key: wanted ? 's' : 'S',
				without: wanted && !withNote && person.note !== null,
			});
		}
		const named = {id: person.id, name: person.name};
		if (context.standing.notBlocked) {
			return result({...state, prompt: {type: 'confirm', question: {code: 'send-at-limit', person: named, withNote}}});
		}
		return send(state, named, withNote, world.now);
	});

const outcome = (what: Outcome): Handler => onPerson((person, {state, world}) => answer(state, person, what, world.now));

/** Items the program knows by itself: their digit opens the place where they are mended. */
const mend = (person: Card, item: string, input: Input): Update => {
	if (item === 'known-or-why') return openMenu(input, 'relation');
	return item === 'note' ? openNote(person, input.state) : whyNot(input, 'item-automatic');
};

const tick: Handler = onPerson((person, input) => {
	const item = person.checklist[(digitOf(input.key) ?? 0) - 1];
	if (!item) return whyNot(input, 'no-such-item');
	if (item.automatic) return mend(person, item.item, input);
	const ticked = {item: item.item, title: item.title, done: item.state === 'open'};
	return perform(input.state, person, {type: 'tick', item: ticked.item, done: ticked.done}, 'check', {details: {ticked}});
});

/** Why a note is not copied as it stands; null where it can go out. */
const unready = ({name, note, noteLength, noteLimit}: Card, state: State): Update | null => {
	const places = unfilled(note ?? '').map(({from, to}) => (note ?? '').slice(from, to));
	const over = Math.max(0, noteLength - noteLimit);
	return places.length === 0 && over === 0 ? null : say(state, {code: 'note-unready', name, places, over});
};

/** Opens the profile, also of somebody who is only suggested; with the note copied first where there is one to copy. */
const openProfile =
	(copies: boolean): Handler =>
	({state, context: {person, suggestion}}) => {
		const who = person ?? suggestion;
		if (!who) return result(state);
		const note = copies ? (person?.note ?? null) : null;
		if (note === null || !person) return result(state, open(who));
		return unready(person, state) ?? result(state, {type: 'copy', what: 'note', text: note}, {...open(who), withNote: true});
	};

export const includeCompany = (state: State, {id, name}: Named): Update =>
	result(leave(state, id), {
		type: 'perform',
		steps: [{on: 'company', name, excluded: false}],
		act: {message: {code: 'performed', label: 'include', name}, label: 'include', goOnFrom: id, closesPrompt: false},
	});

const exclude: Handler = input => {
	const {state, context} = input;
	if (context.suggestion) return excludeSuggested(state, context.suggestion);
	if (context.company) return includeCompany(state, context.company);
	return onPerson(person => {
		const {id, name, excludedWith: company} = person;
		if (company !== null)
			return result({...state, prompt: {type: 'confirm', question: {code: 'include-company', person: {id, name}, company}}});
		const excluded = person.status !== 'excluded';
		return perform(state, person, {type: 'exclude', excluded}, excluded ? 'exclude' : 'include', {goOn: excluded});
	})(input);
};

export const actHandlers = {
	send: sendWith('send'),
	'send-without-note': sendWith('send-without-note'),
	accepted: outcome('accepted'),
	'no-reply': outcome('ignored'),
	unknown: outcome('unknown'),
	spam: outcome('spam'),
	withdrawn: outcome('withdrawn'),
	'still-waiting': onPerson((person, {state, world}) =>
		perform(state, person, {type: 'wait', on: world.now}, 'mark.still-waiting', {goOn: true}),
	),
	inmail: onPerson((person, input) => openMenu(input, inMailUnderWay(person) ? 'inmail-ended' : 'inmail')),
	exclude,
	later: onPerson(({id, name}, {state, context}) =>
		result({...state, prompt: {type: 'days', purpose: context.followUpDue ? 'follow-up' : 'snooze', person: {id, name}}}),
	),
	other: (input: Input) => openMenu(input, 'other'),
	'follow-up': (input: Input) => openMenu(input, 'follow-up'),
	tick,
	'copy-note': onPerson(
		(person, {state}) => unready(person, state) ?? result(state, {type: 'copy', what: 'note', text: person.note ?? ''}),
	),
	'open-profile': openProfile(false),
	'copy-and-open': openProfile(true),
};
