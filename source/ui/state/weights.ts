import {mostWeight} from '../../domain/ranking.ts';
import type {Rules} from '../../domain/rules.ts';
import {type Handler, perform, result, say} from './handler.ts';
import {moved} from './move.ts';
import type {WeightsPrompt} from './prompt.ts';
import type {Effect, Update} from './state.ts';

type Point = keyof Rules['points'];

/** The points in the order they are shown. */
export const pointNames: readonly Point[] = ['worked-with', 'met', 'association', 'remote', 'interesting', 'stranger', 'fit'];

/** The most points one of them may have, and how many a key changes: an own weight goes to ten by ones. */
export const mostPoints = 100;
const step = 5;

const rows = ({own}: WeightsPrompt): number => pointNames.length + (own ? 1 : 0);

/** The number marked: null is the own weight, which stands first. */
const marked = ({own, index}: WeightsPrompt): Point | null =>
	(own ? (index === 0 ? null : pointNames[index - 1]) : pointNames[index]) ?? null;

const open: Handler = ({state, world, context: {person}}) => {
	const {points} = world.frame;
	const own = person?.offer ? {id: person.id, name: person.name, weight: person.weight, before: person.weight} : null;
	return result({...state, prompt: {type: 'weights', index: 0, own, points, before: points}});
};

const onWeights =
	(act: (prompt: WeightsPrompt, input: Parameters<Handler>[0]) => Update): Handler =>
	input =>
		input.state.prompt?.type === 'weights' ? act(input.state.prompt, input) : result(input.state);

const move = onWeights((prompt, {state, key}) =>
	result({...state, prompt: {...prompt, index: moved(key, prompt.index, rows(prompt), rows(prompt))}}),
);

const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));

const change = (prompt: WeightsPrompt, direction: 1 | -1): WeightsPrompt => {
	const {own, points} = prompt;
	const name = marked(prompt);
	if (name === null) return own ? {...prompt, own: {...own, weight: within(own.weight + direction, mostWeight)}} : prompt;
	return {...prompt, points: {...points, [name]: within(points[name] + direction * step, mostPoints)}};
};

const changed = (direction: 1 | -1): Handler => onWeights((prompt, {state}) => result({...state, prompt: change(prompt, direction)}));

/** Whether the points are others than those in force. */
const isOther = ({points, before}: WeightsPrompt): boolean => pointNames.some(name => points[name] !== before[name]);

/** The own weight is an act like any other, which undo takes back; the points are a setting. */
const keep = onWeights((prompt, {state}) => {
	const {own, points} = prompt;
	const closed = {...state, prompt: null};
	const setting: Effect[] = isOther(prompt) ? [{type: 'weigh', points}] : [];
	if (own && own.weight !== own.before) {
		const act = perform(closed, own, {type: 'describe', description: {weight: own.weight}}, 'edit');
		return {state: act.state, effects: [...act.effects, ...setting]};
	}
	return setting.length > 0 ? result(closed, ...setting) : say(closed, {code: 'weighed', kept: false});
});

export const weightsHandlers = {
	weights: open,
	'weights-move': move,
	'weights-less': changed(-1),
	'weights-more': changed(1),
	'weights-keep': keep,
	'weights-back': (({state}) => say({...state, prompt: null}, {code: 'weighed', kept: false})) satisfies Handler,
};
