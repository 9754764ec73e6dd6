import {readViews} from '../../domain/saved-view.ts';
import {actions} from '../keys/actions.ts';
import {resolve} from '../keys/keymap.ts';
import type {Session} from '../session.ts';
import {type Reading, read} from './read.ts';
import {toConcerned} from './results.ts';
import {type Event, type Failure, initialState, type OutsideEffect, type Room, type SessionEffect, type Size} from './state.ts';
import type {Toast} from './toast.ts';
import {update} from './update.ts';
import {welcomed} from './welcome.ts';

/** The first reading. Errors: whatever the session throws. */
export const openDashboard = (session: Session, size: Size, room: Room): Reading => {
	const {keymap, problems} = resolve(actions, session.keys);
	const {views, problems: bad} = readViews(session.views);
	const ofViews: Toast | null = bad.length > 0 ? {code: 'views-ignored', problems: bad} : null;
	const toast: Toast | null = problems.length > 0 ? {code: 'keys-ignored', problems} : ofViews;
	return read(session, welcomed(session, initialState(size, room, {keymap, views, toast})), null, true);
};

const run = (session: Session, effect: SessionEffect): Event | null => {
	switch (effect.type) {
		case 'perform':
			return {type: 'performed', act: effect.act, result: session.perform(effect.steps, effect.act.label, effect.continues)};
		case 'undo':
			return {type: 'reversed', direction: 'undo', result: session.undo()};
		case 'redo':
			return {type: 'reversed', direction: 'redo', result: session.redo()};
		case 'write': {
			const {type: _, ...asked} = effect;
			return {type: 'writing', ...asked, writing: session.writing(asked.person.id)};
		}
		case 'read-people':
			return {type: 'people-read', people: session.readPaste(effect.text)};
		case 'read-marked':
			return {type: 'marked-read', action: effect.action, until: effect.until, cards: effect.ids.flatMap(id => session.card(id) ?? [])};
		case 'configure':
			session.configure(effect.changes);
			return null;
		case 'read':
			return null;
	}
};

const isOutside = (effect: SessionEffect | OutsideEffect): effect is OutsideEffect =>
	!['perform', 'undo', 'redo', 'read-people', 'read-marked', 'write', 'configure', 'read'].includes(effect.type);

/** What was thrown, as it is told. */
export const failure = (error: unknown): Failure => {
	const {code, message} = error instanceof Error ? (error as Error & {code?: unknown}) : {code: null, message: String(error)};
	return {type: 'failed', error: typeof code === 'string' ? code : null, message: message.split('\n', 1)[0] ?? ''};
};

/**
 * One event, to its end: the state moves, the session acts, what is shown is read again before the result is told, so that the
 * next glued key meets the list as it then is. A session that throws becomes a message over the last good frame.
 * @returns what to draw, and the effects that are the shell's
 */
export const turn = (session: Session, before: Reading, event: Event): Reading & {outside: OutsideEffect[]} => {
	let {state, frame} = before;
	const outside: OutsideEffect[] = [];
	const queue: Event[] = [event];
	// stays until a reading succeeds: an act whose reading failed has changed what is shown all the same
	let stale = false;
	for (let next = queue.shift(); next; next = queue.shift()) {
		const {today, people} = state;
		const updated = update(state, next, {now: session.now(), frame});
		state = updated.state;
		let acted = false;
		try {
			for (const effect of updated.effects) {
				if (isOutside(effect)) {
					outside.push(effect);
					continue;
				}
				stale ||= !['read-people', 'read-marked', 'write'].includes(effect.type);
				const result = run(session, effect);
				if (!result) continue;
				state = toConcerned(state, result);
				queue.push(result);
			}
			acted = true;
			// an import holds the store in a transaction: what is shown stands until it has ended
			if (state.prompt?.type === 'importing') continue;
			({state, frame} = read(session, state, frame, stale));
			stale = false;
		} catch (error) {
			// an act that failed has let go of nobody: the same key again acts on the same person
			if (!acted) state = {...state, today, people};
			state = update(state, failure(error), {now: session.now(), frame}).state;
		}
	}
	return {state, frame, outside};
};
