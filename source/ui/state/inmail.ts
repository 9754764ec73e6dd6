import {cleanInMail, inMailOver, invitedFrom} from '../../domain/inmail.ts';
import type {InMailOutcome, InMailText} from '../../domain/person.ts';
import {unfilled} from '../../domain/template.ts';
import type {Card} from '../../domain/views.ts';
import type {MenuChoice} from '../keys/menus.ts';
import {open} from './duplicate.ts';
import {type Handler, type Input, perform, result, say} from './handler.ts';
import type {InMailPrompt, Named} from './prompt.ts';
import type {Effect, State, Update} from './state.ts';
import {edit, fieldOf} from './text-field.ts';

const nothing: InMailText = {subject: '', body: ''};

/** The two parts as they stand in the open prompt. */
export const inMailText = ({part, field, other}: Pick<InMailPrompt, 'part' | 'field' | 'other'>): InMailText =>
	part === 'subject' ? {subject: field.text, body: other.text} : {subject: other.text, body: field.text};

/** Opens the InMail of a person, the cursor behind its subject. */
const write = ({id, name, inmailDraft, inmailRules}: Card, state: State): Update => {
	const before = inmailDraft ?? nothing;
	const [field, other] = [fieldOf(before.subject), fieldOf(before.body)];
	return result({
		...state,
		prompt: {type: 'inmail', person: {id, name}, part: 'subject', field, other, before, limits: inmailRules, gesture: null},
	});
};

const isSame = (one: InMailText, other: InMailText): boolean =>
	one.subject.trim() === other.subject.trim() && one.body.trim() === other.body.trim();

/** Keeps an open InMail in the background, as a note is kept. */
export const keepInMail = (state: State): readonly Effect[] => {
	const {prompt} = state;
	if (prompt?.type !== 'inmail') return [];
	const text = inMailText(prompt);
	if (isSame(text, prompt.before)) return [];
	const options = {quiet: true, kept: text, continues: prompt.gesture};
	return perform(state, prompt.person, {type: 'draft-inmail', text}, 'inmail', options).effects;
};

/** Enter and Esc alike keep what was typed. */
const keep: Handler = ({state}) => {
	const {prompt} = state;
	if (prompt?.type !== 'inmail') return result(state);
	const {person, before, gesture} = prompt;
	const text = inMailText(prompt);
	const details = {inmail: cleanInMail(text) ? 'written' : 'removed'} as const;
	if (!isSame(text, before)) {
		return perform(state, person, {type: 'draft-inmail', text}, 'inmail', {closesPrompt: true, details, continues: gesture});
	}
	const closed = {...state, prompt: null};
	return gesture === null ? result(closed) : say(closed, {code: 'performed', label: 'inmail', name: person.name, ...details});
};

const onInMail =
	(act: (prompt: InMailPrompt, input: Input) => Update): Handler =>
	input =>
		input.state.prompt?.type === 'inmail' ? act(input.state.prompt, input) : result(input.state);

const toOther = onInMail((prompt, {state}) =>
	result({...state, prompt: {...prompt, part: prompt.part === 'subject' ? 'body' : 'subject', field: prompt.other, other: prompt.field}}),
);

/** Why the draft is neither copied nor sent: LinkedIn would cut it, or a place of it is not filled. */
const unready = ({name, inmailDraft, inmailRules}: Card, state: State): Update | null => {
	const over = inMailOver(inmailDraft ?? nothing, inmailRules);
	const text = `${inmailDraft?.subject ?? ''}\n${inmailDraft?.body ?? ''}`;
	const places = unfilled(text).map(({from, to}) => text.slice(from, to));
	if (places.length > 0) return say(state, {code: 'inmail-unready', name, places});
	const part = over.subject > 0 ? 'subject' : over.body > 0 ? 'body' : null;
	return part && say(state, {code: 'refused', name, reason: {code: 'inmail-too-long', part, over: over[part], limit: inmailRules[part]}});
};

/** Which lines of `p` apply: copies only where there is something to copy. */
export const inMailOffers = (choice: MenuChoice<'inmail'>, {context: {person}}: Input): boolean => {
	const {subject, body} = person?.inmailDraft ?? nothing;
	return choice === 'copy-subject' ? subject !== '' : choice === 'copy-body' ? body !== '' : true;
};

/** A line of `p`. A copy leaves the menu open: the other part follows, then "sent". */
export const inMailSaid = (choice: MenuChoice<'inmail'>, {id}: Named, {state, world, context: {person}}: Input): Update => {
	const closed = {...state, prompt: null};
	// another process may have taken them off the list meanwhile
	if (person?.id !== id) return result(closed);
	const {inmailDraft} = person;
	if (choice === 'inmail-write') return write(person, closed);
	const refused = unready(person, state);
	if (refused) return refused;
	const {subject, body} = inmailDraft ?? nothing;
	switch (choice) {
		case 'copy-subject':
			return result(
				state,
				{type: 'copy', what: 'subject', text: subject},
				...(person.key === null ? [] : [{...open(person), withNote: true as const}]),
			);
		case 'copy-body':
			return result(state, {type: 'copy', what: 'inmail', text: body});
		case 'inmail-sent': {
			const command = {type: 'introduce', on: world.now, ...(inmailDraft && {text: inmailDraft})} as const;
			const until = invitedFrom('sent', {sentAt: world.now, at: world.now}, person.inmailRules);
			return perform(closed, person, command, 'mark.introduced', {goOn: true, details: {until}});
		}
	}
};

/** What became of the InMail. */
export const inMailEnded = (outcome: InMailOutcome, {id, name}: Named, {state, world: {now}, context: {person}}: Input): Update => {
	const sentAt = person?.id === id ? person.inmail?.sentAt : undefined;
	const until = person && sentAt !== undefined ? invitedFrom(outcome, {sentAt, at: now}, person.inmailRules) : now;
	const options = until > now ? {details: {until}} : {};
	return perform(state, {id, name}, {type: 'end-inmail', outcome, on: now}, `mark.inmail-${outcome}`, options);
};

export const inMailHandlers = {
	'inmail-save': onInMail((prompt, input) => (prompt.part === 'subject' ? toOther(input) : keep(input))),
	'inmail-part': toOther,
	'inmail-line': onInMail((prompt, input) =>
		prompt.part === 'subject'
			? toOther(input)
			: result({...input.state, prompt: {...prompt, field: edit(prompt.field, '\n') ?? prompt.field}}),
	),
	'inmail-editor': onInMail((prompt, {state}) => result(state, ...keepInMail(state), {type: 'edit', text: prompt.field.text})),
	'inmail-back': keep,
};
