import {type Action, digitKeys} from './action.ts';
import {type GroupId, groupIds, type LabelId} from './action-ids.ts';
import {actions, labelOf, worksIn} from './actions.ts';
import type {Context, ReasonCode} from './context.ts';
import {score} from './match.ts';

/** An action as help and palette offer it: `works` true, or why it does nothing here. */
export type Offered = {action: Action; label: LabelId; works: true | ReasonCode};

/** A line of `?`: a heading, or an action. `here`: what works on the selected one. */
export type HelpLine = {type: 'group'; group: GroupId | 'here'} | ({type: 'action'} & Offered);

/** The most lines there are: every heading and every action. */
export const helpLength = groupIds.length + 1 + actions.length;

/** Keys of a field or a menu do nothing on the list, and a digit must say which item it ticks. */
const runs = ({scope, keys}: Action): true | ReasonCode => {
	if (keys === digitKeys) return scope === 'list' ? 'by-digit' : 'in-prompt';
	return scope === 'list' || scope === 'everywhere' || 'in-prompt';
};

export const offered = (action: Action, context: Context): Offered => ({
	action,
	label: labelOf(action, context),
	works: worksIn(action, context),
});

/** Whether the action does something when it is chosen by name instead of by its key. */
export const runnable = ({action, works}: Offered): true | ReasonCode => {
	const alone = runs(action);
	return works === true || alone === 'in-prompt' ? alone : works;
};

/** What concerns the selected one, not linkdash. */
const aboutSelected: readonly GroupId[] = ['prepare', 'outcome'];

type Words = (label: LabelId) => {short: string; long: string};

/** Whether what was typed means the action, by its words, its id in English, or a key. */
const meant = (typed: string, {action, label}: Offered, words: Words): boolean =>
	typed === '' ||
	action.keys.includes(typed) ||
	score(typed, [], [words(label).short, words(label).long, action.id.replaceAll('-', ' '), ...action.keys]) > 0;

/**
 * Every action under its heading, those that work on the selected one first; narrowed by a text, headings with nothing under them left out.
 * @param typed the text, '' for all
 */
export const helpLines = (table: readonly Action[], context: Context, typed: string, words: Words): HelpLine[] => {
	const all = table.map(action => offered(action, context)).filter(each => meant(typed.trim(), each, words));
	const isHere = ({action: {group}, works}: Offered): boolean =>
		context.selected !== 'none' && works === true && aboutSelected.includes(group);
	const under = (group: GroupId | 'here', lines: readonly Offered[]): HelpLine[] =>
		lines.length === 0 ? [] : [{type: 'group', group}, ...lines.map(each => ({type: 'action', ...each}) satisfies HelpLine)];
	return [
		...under('here', all.filter(isHere)),
		...groupIds.flatMap(group =>
			under(
				group,
				all.filter(each => each.action.group === group && !isHere(each)),
			),
		),
	];
};

/** The actions of help, in their order: what its mark moves over. */
export const helpActions = (lines: readonly HelpLine[]): Offered[] => lines.flatMap(line => (line.type === 'action' ? [line] : []));
