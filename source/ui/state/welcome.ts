import {goals, tiers} from '../../domain/person.ts';
import {defaultRules} from '../../domain/rules.ts';
import {type SettingChange, type SettingValue, type WelcomeStep, welcomeSteps} from '../../domain/setting.ts';
import {digitOf} from '../keys/action.ts';
import type {Session} from '../session.ts';
import {configured, settingField} from './configure.ts';
import {type Handler, type Input, result, say, unknownKey} from './handler.ts';
import {openImport} from './import.ts';
import {moved} from './move.ts';
import type {WelcomePrompt} from './prompt.ts';
import type {State, Update} from './state.ts';
import {emptyField} from './text-field.ts';

const languages = ['en', 'fr'] as const;

/** Invitations a day and in a week. Without the member's own number: linkdash's, or half of it. */
export const paces = {
	usual: {day: defaultRules.pace.day, week: defaultRules.pace.week},
	gentle: {day: defaultRules.pace.day / 2, week: defaultRules.pace.week / 2},
};

/** The choices of each step, in the order of their digits. */
export const welcomeChoices = {
	language: languages,
	tier: tiers,
	goal: goals,
	pace: ['usual', 'gentle', 'own'],
	now: ['import', 'add', 'demo', 'look'],
} as const satisfies Record<WelcomeStep, readonly string[]>;

const at = (step: WelcomeStep, present: SettingValue | undefined = null): WelcomePrompt => ({
	type: 'welcome',
	step,
	index: Math.max(0, (welcomeChoices[step] as readonly SettingValue[]).indexOf(present)),
});

/** The state a dashboard opens with: in a first run with its first question. */
export const welcomed = (session: Pick<Session, 'welcome' | 'language' | 'settings'>, state: State): State => {
	const {welcome} = session;
	if (welcome === null) return state;
	const present = welcome === 'language' ? session.language() : session.settings().find(({key}) => key === welcome)?.value;
	return {...state, prompt: at(welcome, present)};
};

const beside = (step: WelcomeStep, by: 1 | -1): WelcomeStep | undefined => welcomeSteps[welcomeSteps.indexOf(step) + by];

const stepTo = ({world}: Pick<Input, 'world'>, step: WelcomeStep): WelcomePrompt =>
	at(step, world.frame.settings.find(({key}) => key === step)?.value);

/** Said: written at once, so that whoever leaves here is not asked again. */
const said = (input: Input, step: WelcomeStep, changes: readonly SettingChange[]): Update =>
	configured(input.state, stepTo(input, beside(step, 1) ?? 'now'), changes);

const paceChanges = (day: number, week: number): SettingChange[] => [
	{key: 'pace.day', value: day},
	{key: 'pace.week', value: week},
];

/** An own number a day. A week stays within what LinkedIn lets through, and within five such days. */
export const paceKept = (state: State, day: SettingValue): Update =>
	typeof day === 'number' ? configured(state, at('now'), paceChanges(day, Math.min(paces.usual.week, day * 5))) : result(state);

const startWith = (input: Input, choice: (typeof welcomeChoices.now)[number]): Update => {
	const state = {...input.state, prompt: null};
	switch (choice) {
		case 'import':
			return openImport({...input, state});
		case 'add':
			return result({...state, prompt: {type: 'add', field: emptyField}});
		case 'demo':
			return say(state, {code: 'try-demo'});
		case 'look':
			return result(state);
	}
};

const take = (prompt: WelcomePrompt, input: Input, index: number): Update => {
	const {step} = prompt;
	if (step === 'now') {
		const choice = welcomeChoices.now[index];
		return choice ? startWith(input, choice) : result(input.state);
	}
	const choice = welcomeChoices[step][index];
	if (choice === undefined) return unknownKey(input.state, input.key);
	if (step !== 'pace') return said(input, step, [{key: step, value: choice}]);
	const pace = paces[choice as keyof typeof paces];
	if (pace) return said(input, step, paceChanges(pace.day, pace.week));
	const day = input.world.frame.settings.find(({key}) => key === 'pace.day');
	return day ? result({...input.state, prompt: settingField(day, {...prompt, index})}) : result(input.state);
};

const onWelcome =
	(act: (prompt: WelcomePrompt, input: Input) => Update): Handler =>
	input =>
		input.state.prompt?.type === 'welcome' ? act(input.state.prompt, input) : result(input.state);

/** The words change with the mark, before a language is taken: whoever reads neither well sees which is which. */
const move = onWelcome((prompt, {state, key}) => {
	const index = moved(key, prompt.index, 1, welcomeChoices[prompt.step].length);
	const next = {...state, prompt: {...prompt, index}};
	const language = prompt.step === 'language' ? languages[index] : undefined;
	return language === undefined || index === prompt.index ? result(next) : result(next, {type: 'speak', language});
});

/** A step back; from the first one to the list. */
const back = onWelcome((prompt, input) => {
	const step = beside(prompt.step, -1);
	if (step) return result({...input.state, prompt: stepTo(input, step)});
	return result({...input.state, prompt: null}, {type: 'speak', language: null});
});

export const welcomeHandlers = {
	'welcome-pick': onWelcome((prompt, input) => take(prompt, input, (digitOf(input.key) ?? 0) - 1)),
	'welcome-take': onWelcome((prompt, input) => take(prompt, input, prompt.index)),
	'welcome-move': move,
	'welcome-import': onWelcome((_, input) => startWith(input, 'import')),
	'welcome-add': onWelcome((_, input) => startWith(input, 'add')),
	'welcome-back': back,
};
