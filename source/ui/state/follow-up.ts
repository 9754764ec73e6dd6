import {noAnswer} from '../../domain/touch.ts';
import type {Card} from '../../domain/views.ts';
import {type MenuChoice, menuChoices} from '../keys/menus.ts';
import {type Handler, type Input, perform, result} from './handler.ts';
import {menuPrompt} from './menu-prompt.ts';
import type {Named} from './prompt.ts';
import type {State, Update} from './state.ts';
import {emptyField} from './text-field.ts';

/** `f`: what becomes of a follow-up, why it is skipped, and with whom one keeps in touch. */

/** Closing is offered where two touches had no answer. */
export const followUpOffers = (choice: MenuChoice<'follow-up'>, person: Card | null): boolean =>
	choice !== 'close' || person?.touch.silent === true;

const skip = (state: State, person: Named, now: number, reason: string): Update =>
	perform(state, person, {type: 'follow-up', action: 'skipped', on: now, ...(reason !== '' && {reason})}, 'follow-up.skipped', {
		goOn: true,
	});

export const followUpSaid = (choice: MenuChoice<'follow-up'>, person: Named, {state, world, context}: Input): Update => {
	switch (choice) {
		case 'done':
			return perform(state, person, {type: 'follow-up', action: 'done', on: world.now}, 'follow-up.done', {goOn: true});
		case 'skipped':
			return result({...state, prompt: {type: 'skip', person, field: emptyField}});
		case 'moved':
			return result({...state, prompt: {type: 'days', purpose: 'follow-up', person}});
		case 'close':
			return perform(state, person, {type: 'follow-up', action: 'skipped', on: world.now, reason: noAnswer}, 'follow-up.closed', {
				goOn: true,
			});
		case 'keep':
			return openRhythm(state, person, context.person?.id === person.id ? context.person : null);
	}
};

/** The menu of rhythms, the present one marked. */
const openRhythm = (state: State, person: Named, card: Card | null): Update => {
	const choices = menuChoices['keep-in-touch'];
	const index = Math.max(
		0,
		choices.findIndex(choice => Number(choice) === card?.touch.keep?.days),
	);
	return result({
		...state,
		prompt: menuPrompt('keep-in-touch', choices, {person, index}),
	});
};

export const rhythmSaid = (choice: MenuChoice<'keep-in-touch'>, person: Named, {state, world}: Input): Update =>
	choice === 'never'
		? perform(state, person, {type: 'keep-in-touch', days: 0, on: world.now}, 'keep-in-touch.ended')
		: perform(state, person, {type: 'keep-in-touch', days: Number(choice), on: world.now}, 'keep-in-touch');

const skipNow: Handler = ({state, world}) =>
	state.prompt?.type === 'skip'
		? skip({...state, prompt: null}, state.prompt.person, world.now, state.prompt.field.text.trim())
		: result(state);

export const followUpHandlers = {'skip-now': skipNow};
