import {localDate, noonOf} from '../../domain/calendar.ts';
import type {PersonCommand} from '../../domain/command.ts';
import {type Edit, editSteps} from '../../domain/edit.ts';
import {instantOnDay} from '../../domain/first-day.ts';
import {mendable} from '../../domain/mend.ts';
import {degrees, isRefusal, type Outcome, type RefusalSource, type Relation} from '../../domain/person.ts';
import {parseKey, profileUrl} from '../../domain/profile-key.ts';
import {tagsIn} from '../../domain/shared.ts';
import type {Card} from '../../domain/views.ts';
import {type MenuChoice, menuChoices} from '../keys/menus.ts';
import {type Handler, result, say} from './handler.ts';
import {menuPrompt} from './menu-prompt.ts';
import {moved} from './move.ts';
import type {EditFieldPrompt, EditPrompt, MenuPrompt, Named, Prompt} from './prompt.ts';
import type {State, Update} from './state.ts';
import {fieldOf} from './text-field.ts';

/** The form that is open, whatever stands over it; null where none is. */
export const editForm = (prompt: Prompt): EditPrompt | null =>
	prompt.type === 'edit' ? prompt : 'back' in prompt && prompt.back?.type === 'edit' ? prompt.back : null;

/** What is said of a person, in the order it is shown. */
const described = [
	'name',
	'company',
	'position',
	'place',
	'email',
	'degree',
	'relation',
	'reason',
	'specific',
	'tags',
	'remark',
	'url',
] as const;
/** What is recorded of the latest invitation: mended where it was a mistake, whatever came later. */
const mended = ['sent-on', 'outcome', 'outcome-on', 'source'] as const;
export type EditField = (typeof described)[number] | (typeof mended)[number];

/** Fields chosen from a menu; the others are typed. */
const menus = {degree: 'degree', relation: 'known', outcome: 'mended', source: 'source'} as const;
const menuOf = (field: EditField): (typeof menus)[keyof typeof menus] | null =>
	field in menus ? menus[field as keyof typeof menus] : null;

/** Fields a person has: dates and a source only where there is an invitation that has them. */
export const editFields = (card: Card): EditField[] => {
	const invitation = mendable(card);
	if (!invitation) return [...described];
	const isOver = invitation.outcome !== null;
	return [
		...described,
		...mended.filter(field => (field === 'outcome-on' ? isOver : field === 'source' ? isRefusal(invitation.outcome) : true)),
	];
};

const dateOf = (at: number | null | undefined): string => (at === null || at === undefined ? '' : localDate(at));

/** What stands in a field, as it is typed; codes of the fields that are chosen. */
export const editText = (card: Card, field: EditField): string => {
	const invitation = mendable(card);
	switch (field) {
		case 'sent-on':
			return dateOf(invitation?.sentAt);
		case 'outcome':
			return invitation?.outcome ?? 'waiting';
		case 'outcome-on':
			return dateOf(invitation?.outcomeAt);
		case 'source':
			return invitation?.source ?? 'told';
		case 'url':
			return (card.key && profileUrl(card.key)) ?? '';
		case 'tags':
			return card.tags.join(', ');
		case 'degree':
			return String(card.degree ?? '?');
		case 'relation':
			return card.relation ?? '';
		default:
			return card[field] ?? '';
	}
};

const mend = (card: Card, to: Extract<PersonCommand, {type: 'mend'}>['to']): Edit => {
	const invitation = mendable(card);
	return invitation ? {mend: {type: 'mend', direction: invitation.direction, sentAt: invitation.sentAt, to}} : {};
};

/** What a text typed into a field comes to; null where it does not have the form. */
const typedEdit = (card: Card, field: EditField, text: string, now: number): Edit | null => {
	const typed = text.trim();
	switch (field) {
		case 'sent-on':
		case 'outcome-on': {
			const instant = instantOnDay(typed, now);
			if (instant === 'no-date' || instant === 'before-linkedin') return null;
			// of a day to come it is said why not
			const at = instant === 'to-come' ? noonOf(typed) : instant;
			return mend(card, field === 'sent-on' ? {sentAt: at} : {on: at});
		}
		case 'name':
			return typed === '' ? null : {description: {name: typed}};
		case 'url': {
			const key = parseKey(typed);
			return key === null ? null : {description: {keys: [key]}};
		}
		case 'tags': {
			const tags = tagsIn(typed);
			return {description: {tags}, untag: card.tags.filter(tag => !tags.includes(tag))};
		}
		default:
			return {description: {[field]: typed}};
	}
};

/** One field changed is an act of its own, which one undo takes back; what is typed stays open until it is kept. */
const perform = (state: State, person: Named, edit: Edit): Update => {
	const steps = editSteps(person.id, edit);
	const message = {code: 'performed', label: 'edit', name: person.name} as const;
	return steps.length === 0
		? result(state)
		: result(state, {
				type: 'perform',
				steps,
				act: {message, label: 'edit', goOnFrom: null, closesPrompt: state.prompt?.type === 'edit-field'},
			});
};

/** A choice of a menu opened from the form, which stands under it again. */
export const editChosen = (state: State, {menu, person, back}: MenuPrompt, choice: MenuChoice, card: Card | null): Update => {
	const open = {...state, prompt: back};
	if (!person || !card) return result(open);
	switch (menu) {
		case 'degree': {
			const code = choice.slice('degree-'.length);
			return perform(open, person, {description: {degree: degrees.find(degree => String(degree) === code) ?? null}});
		}
		case 'mended':
			return perform(open, person, mend(card, {outcome: choice === 'waiting' ? null : (choice as Outcome)}));
		case 'source':
			return perform(open, person, mend(card, {source: choice as RefusalSource}));
		default:
			return perform(open, person, {description: {relation: choice === 'unsaid' ? null : (choice as Relation)}});
	}
};

const onForm =
	(act: (prompt: EditPrompt, card: Card, input: Parameters<Handler>[0]) => Update): Handler =>
	input => {
		const {prompt} = input.state;
		const card = input.world.frame.edited;
		return prompt?.type === 'edit' && card ? act(prompt, card, input) : result(input.state);
	};

const change = onForm((prompt, card, {state}) => {
	const field = editFields(card)[prompt.index];
	if (!field) return result(state);
	const menu = menuOf(field);
	const text = editText(card, field);
	if (menu === null) return result({...state, prompt: {type: 'edit-field', of: field, field: fieldOf(text), isWrong: false, back: prompt}});
	const choices: readonly MenuChoice[] = menuChoices[menu];
	const present = menu === 'degree' ? `degree-${text}` : text || 'unsaid';
	const index = Math.max(0, choices.indexOf(present as MenuChoice));
	const {person} = prompt;
	return result({...state, prompt: menuPrompt(menu, choices, {person, index, back: prompt})});
});

const onField =
	(act: (prompt: EditFieldPrompt, input: Parameters<Handler>[0]) => Update): Handler =>
	input =>
		input.state.prompt?.type === 'edit-field' ? act(input.state.prompt, input) : result(input.state);

const keep = onField((prompt, {state, world}) => {
	const {of, field, back} = prompt;
	const card = world.frame.edited;
	if (!card) return say({...state, prompt: null}, {code: 'refused', reason: {code: 'no-such-person'}, name: back.person.name});
	if (field.text.trim() === editText(card, of)) return result({...state, prompt: back});
	const edit = typedEdit(card, of, field.text, world.now);
	return edit === null ? result({...state, prompt: {...prompt, isWrong: true}}) : perform(state, back.person, edit);
});

/** Rows that a page of the form goes over. */
const page = 8;

export const editHandlers = {
	edit: (({state, context: {person}}) =>
		result(person ? {...state, prompt: {type: 'edit', person: {id: person.id, name: person.name}, index: 0}} : state)) satisfies Handler,
	'edit-change': change,
	'edit-move': onForm((prompt, card, {state, key}) =>
		result({...state, prompt: {...prompt, index: moved(key, prompt.index, page, editFields(card).length)}}),
	),
	'edit-back': (({state}) => result({...state, prompt: null})) satisfies Handler,
	'edit-keep': keep,
	'edit-field-back': onField(({back}, {state}) => result({...state, prompt: back})),
};
