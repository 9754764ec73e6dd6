import type {GestureLabel, PersonCommand, Step} from '../../domain/command.ts';
import type {InMailText, Outcome, RefusalSource} from '../../domain/person.ts';
import type {Card} from '../../domain/views.ts';
import type {ActionId, LabelId} from '../keys/action-ids.ts';
import type {Context, ReasonCode} from '../keys/context.ts';
import {firstKey} from '../keys/keymap.ts';
import {leave} from './cursor.ts';
import type {Named} from './prompt.ts';
import type {Act, Effect, State, Update, World} from './state.ts';
import type {Toast} from './toast.ts';

/** What an action gets: it is only called where its `when` is true. */
export type Input = {state: State; world: World; context: Context; key: string; label: LabelId};
export type Handler = (input: Input) => Update;
export type Handlers<Ids extends ActionId> = Readonly<Record<Ids, Handler>>;

export const result = (state: State, ...effects: Effect[]): Update => ({state, effects});
export const say = (state: State, toast: Toast): Update => result({...state, toast});

export const unknownKey = (state: State, key: string): Update =>
	// over a list alone it leads to help
	say(state, {code: 'unknown-key', key, help: (state.prompt === null ? firstKey(state.keymap, 'help') : null) ?? null});

export const whyNot = ({state, context, label}: Pick<Input, 'state' | 'context' | 'label'>, reason: ReasonCode): Update =>
	say(state, {code: 'why-not', label, reason, name: context.person?.name ?? null});

/** A handler about the selected person. */
export const onPerson =
	(act: (person: Card, input: Input) => Update): Handler =>
	input =>
		input.context.person ? act(input.context.person, input) : result(input.state);

type Options = {
	/** More for the message. */
	details?: Partial<Extract<Toast, {code: 'performed'}>>;
	/** The cursor stays where the member has more to do with the person. */
	goOn?: boolean;
	closesPrompt?: boolean;
	quiet?: boolean;
	/** The text of a note or an InMail that is kept while it is being typed. */
	kept?: string | InMailText;
	/** The gesture to be gone on with. */
	continues?: string | null;
};

/** An act on one person, to be told in the message line. */
export const perform = (
	state: State,
	{id, name}: Named,
	command: PersonCommand,
	label: GestureLabel,
	{details, goOn = false, closesPrompt = false, quiet = false, kept, continues = null}: Options = {},
): Update => {
	const message: Act['message'] = quiet ? null : {code: 'performed', label, name, ...details};
	const step: Step = {on: 'person', id, command};
	return result(goOn ? leave(state, id) : state, {
		type: 'perform',
		steps: [step],
		act: {message, label, goOnFrom: goOn ? id : null, closesPrompt, ...(kept !== undefined && {kept})},
		continues,
	});
};

/** An outcome of an invitation: after it the cursor goes on. */
export const answer = (state: State, person: Named, outcome: Outcome, now: number, source?: RefusalSource): Update =>
	perform(state, person, {type: 'answer', outcome, on: now, ...(source && {source})}, `mark.${outcome}`, {goOn: true});
