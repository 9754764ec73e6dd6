import {startOfDaysOn} from '../../domain/calendar.ts';
import type {AccountCommand, GestureLabel, Step} from '../../domain/command.ts';
import {type InMailOutcome, isOutside, type Relation} from '../../domain/person.ts';
import {digitOf} from '../keys/action.ts';
import {type MenuChoice, type MenuId, menuChoices} from '../keys/menus.ts';
import * as when from '../keys/when.ts';
import {pairSaid} from './duplicate.ts';
import {editChosen} from './edit.ts';
import {followUpOffers, followUpSaid, rhythmSaid} from './follow-up.ts';
import {answer, type Handler, type Input, perform, result, unknownKey, whyNot} from './handler.ts';
import {relationSaid} from './import.ts';
import {inMailEnded, inMailOffers, inMailSaid} from './inmail.ts';
import {menuPrompt} from './menu-prompt.ts';
import type {MenuPrompt, Named, NewPerson} from './prompt.ts';
import {readMarked} from './several.ts';
import type {State, Update} from './state.ts';

/** Menus that a key opens about the selected person, or the account. */
type AskedMenu = Exclude<MenuId, 'add' | 'import' | 'duplicate' | 'keep-in-touch' | 'known' | 'degree' | 'mended' | 'source'>;

/** Which lines of "LinkedIn says..." apply. */
const offered = (choice: MenuChoice<'linkedin-says'>, {context}: Input): boolean => {
	const restricted = context.standing.standing === 'restricted';
	switch (choice) {
		case 'unknown':
			return when.canSayUnknown(context) === true;
		case 'spam':
			return when.canSaySpam(context) === true;
		case 'support':
		case 'reactivated':
			return restricted;
		case 'appealed':
			return when.canAppeal(context) === true;
		case 'not-blocked':
			return context.standing.atLimit;
		case 'weekly-limit':
		case 'notes-used-up':
		case 'identity':
		case 'blocked':
			return !restricted;
	}
};

const start = (menu: MenuId, choices: readonly MenuChoice[], present: MenuChoice | null): number =>
	Math.max(0, choices.indexOf(menu === 'add' ? 'unsaid' : (present ?? 'unsaid')));

/** Of somebody in dispute only what was recorded can be said again. */
const choicesOf = (menu: AskedMenu, input: Input): readonly MenuChoice[] => {
	const {dispute} = input.context;
	if (menu === 'other' && dispute !== null) return menuChoices.other.filter(choice => choice === dispute);
	if (menu === 'inmail') return menuChoices.inmail.filter(choice => inMailOffers(choice, input));
	if (menu === 'follow-up') return menuChoices[menu].filter(choice => followUpOffers(choice, input.context.person));
	return menu === 'linkedin-says' ? menuChoices[menu].filter(choice => offered(choice, input)) : menuChoices[menu];
};

/** Opens a menu about the selected person, or about the account where nobody is. */
export const openMenu = (input: Input, menu: AskedMenu): Update => {
	const {person} = input.context;
	const choices = choicesOf(menu, input);
	const index = menu === 'relation' ? start(menu, choices, person?.relation ?? null) : 0;
	const named = person && {id: person.id, name: person.name};
	return result({
		...input.state,
		prompt: menuPrompt(menu, choices, {person: named, index}),
	});
};

/** "Add 3 people?": one digit for how the member knows them adds them at once; it can be undone. */
export const openAdd = (state: State, people: readonly NewPerson[]): Update => {
	const choices = menuChoices.add;
	return result({...state, prompt: menuPrompt('add', choices, {people, index: start('add', choices, null)})});
};

/** An act on the account, told in the message line. */
const account = (state: State, command: AccountCommand, label: GestureLabel): Update =>
	result(state, {
		type: 'perform',
		steps: [{on: 'account', command}],
		act: {message: {code: 'performed', label, name: null}, label, goOnFrom: null, closesPrompt: false},
	});

const add = (state: State, people: readonly NewPerson[], choice: MenuChoice<'add'>): Update => {
	// the name may be a guess from the address: the store gives it to somebody new, and renames nobody
	const said = choice === 'unsaid' ? {} : {relation: choice satisfies Relation};
	const steps = people.map(
		({keys, name, description}): Step => ({
			on: 'somebody',
			keys,
			name,
			command: {type: 'describe', description: {...description, ...said}},
		}),
	);
	return result(state, {type: 'perform', steps, act: {message: 'added', label: 'add', goOnFrom: null, closesPrompt: false}});
};

/** The request to support, in the language of linkdash first. */
export const openSupport = ({state}: Pick<Input, 'state'>): Update =>
	result({...state, prompt: {type: 'support', scroll: 0, other: false}});

const says = (choice: MenuChoice<'linkedin-says'>, person: Named | null, {state, world}: Input): Update => {
	const on = world.now;
	switch (choice) {
		case 'unknown':
		case 'spam':
			return person ? answer(state, person, choice, on, 'warned') : result(state);
		case 'weekly-limit':
		case 'notes-used-up':
			return account(state, {type: choice, on}, `standing.${choice}`);
		case 'identity':
			return account(state, {type: 'restrict', on, cause: 'identity'}, 'standing.restricted');
		case 'blocked':
			return account(state, {type: 'restrict', on, cause: 'refusals'}, 'standing.restricted');
		case 'not-blocked':
			return account(state, {type: 'not-blocked', on}, 'standing.not-blocked');
		case 'support':
			return openSupport({state});
		case 'appealed':
			return account(state, {type: 'appeal', on}, 'standing.appealed');
		case 'reactivated':
			return account(state, {type: 'reactivate', on}, 'standing.active');
	}
};

const other = (choice: MenuChoice<'other'>, person: Named, {state, world}: Input): Update =>
	choice === 'third-degree'
		? perform(state, person, {type: 'describe', description: {degree: 3}}, 'edit', {goOn: true})
		: isOutside(choice)
			? answer(state, person, choice, world.now)
			: result(state);

const take = (prompt: MenuPrompt, choice: MenuChoice, before: Input): Update => {
	const {menu, person, people, plan, pair} = prompt;
	const input = {...before, state: {...before.state, prompt: null}};
	if (prompt.back) return editChosen(before.state, prompt, choice, before.world.frame.edited);
	if (menu === 'linkedin-says') return says(choice as MenuChoice<'linkedin-says'>, person, input);
	if (menu === 'add') return add(input.state, people, choice as MenuChoice<'add'>);
	if (pair) return pairSaid(input.state, pair, choice as MenuChoice<'duplicate'>);
	if (plan) return relationSaid(input.state, plan, choice as MenuChoice<'import'>);
	if (!person) return result(input.state);
	if (menu === 'inmail') return inMailSaid(choice as MenuChoice<'inmail'>, person, before);
	if (menu === 'inmail-ended') return inMailEnded(choice as InMailOutcome, person, input);
	if (menu === 'other') return other(choice as MenuChoice<'other'>, person, input);
	if (menu === 'follow-up') return followUpSaid(choice as MenuChoice<'follow-up'>, person, input);
	if (menu === 'keep-in-touch') return rhythmSaid(choice as MenuChoice<'keep-in-touch'>, person, input);
	return perform(input.state, person, {type: 'describe', description: {relation: choice as Relation}}, 'edit');
};

const choose =
	(index: (prompt: MenuPrompt, key: string) => number): Handler =>
	input => {
		const {prompt} = input.state;
		if (prompt?.type !== 'menu') return result(input.state);
		const choice = prompt.choices[index(prompt, input.key)];
		return choice ? take(prompt, choice, input) : unknownKey(input.state, input.key);
	};

const putOff =
	(days: (key: string) => number): Handler =>
	({state: before, world, key}) => {
		const {prompt} = before;
		if (prompt?.type !== 'days') return result(before);
		const state = {...before, prompt: null};
		const until = startOfDaysOn(world.now, days(key));
		if (prompt.marked) return readMarked(state, 'later', until);
		const options = {details: {until}, goOn: true};
		return prompt.purpose === 'snooze'
			? perform(state, prompt.person, {type: 'snooze', until}, 'snooze', options)
			: perform(state, prompt.person, {type: 'follow-up', action: 'moved', on: world.now, until}, 'follow-up.moved', options);
	};

const standing =
	(choice: MenuChoice<'linkedin-says'>): Handler =>
	input =>
		says(choice, null, input);

export const menuHandlers = {
	'linkedin-says': (input: Input) => openMenu(input, 'linkedin-says'),
	blocked: standing('blocked'),
	'not-blocked': standing('not-blocked'),
	support: standing('support'),
	appealed: standing('appealed'),
	reactivated: standing('reactivated'),
	'menu-pick': choose((_prompt, key) => (digitOf(key) ?? 0) - 1),
	'menu-take': choose(({index}) => index),
	'days-pick': putOff(key => digitOf(key) ?? 1),
	'days-week': putOff(() => 7),
	'support-sent': (input: Input): Update => {
		const works = when.canAppeal(input.context);
		return works === true ? says('appealed', null, {...input, state: {...input.state, prompt: null}}) : whyNot(input, works);
	},
};
