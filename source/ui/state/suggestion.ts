import type {Step} from '../../domain/command.ts';
import type {Suggested} from '../../domain/views.ts';
import {leave} from './cursor.ts';
import {result} from './handler.ts';
import type {NewPerson} from './prompt.ts';
import type {State, Update} from './state.ts';

/** Whom an archive suggests, with all it says of them. */
export const newPersonOf = ({keys, name, company, position, email}: Suggested): NewPerson => ({
	keys,
	name,
	description: {company, position, email},
});

/** Never to be suggested again: known from now on, and excluded, in one gesture. */
export const excludeSuggested = (state: State, suggested: Suggested): Update => {
	const {keys, name, description = {}} = newPersonOf(suggested);
	const step: Step = {on: 'somebody', keys, name, command: {type: 'describe', description}, further: {type: 'exclude', excluded: true}};
	return result(leave(state, suggested.id), {
		type: 'perform',
		steps: [step],
		act: {message: {code: 'performed', label: 'exclude', name}, label: 'exclude', goOnFrom: suggested.id, closesPrompt: false},
	});
};
