import {defaultRules} from '../../../domain/rules.ts';
import {welcomeSteps} from '../../../domain/setting.ts';
import type {Locale} from '../../../locales/index.ts';
import {paces, welcomeChoices} from '../../state/welcome.ts';
import {wrap} from '../../terminal/width.ts';
import type {Line} from '../../theme/theme.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const wide = 72;

type Choice = {name: string; means: string};

const choicesOf = ({step}: PromptOf<'welcome'>, {domain, welcome}: Locale): Choice[] => {
	switch (step) {
		case 'language':
			return welcomeChoices.language.map(language => ({name: welcome.languages[language], means: ''}));
		case 'tier':
			return welcomeChoices.tier.map(tier => ({name: domain.tier[tier], means: welcome.tier[tier](defaultRules.notes)}));
		case 'goal':
			return welcomeChoices.goal.map(goal => ({name: domain.goal[goal], means: welcome.goal[goal]}));
		case 'pace':
			return welcomeChoices.pace.map(pace =>
				pace === 'own' ? {name: welcome.own, means: welcome.ownMeans} : {name: welcome.pace(paces[pace]), means: welcome.paceMeans[pace]},
			);
		case 'now':
			return welcomeChoices.now.map(choice => welcome.now[choice]);
	}
};

/**
 * A question of the first run: one digit a choice, and what each means. Where they do not all fit, what the marked one means stands
 * under them: as many lines whichever it is, so that nothing jumps.
 */
export const welcomeView = (prompt: PromptOf<'welcome'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.welcome;
	const columns = insideColumns(size, wide);
	const choices = choicesOf(prompt, locale);
	const head = wrap(words.ask[prompt.step], columns).map((line): Line => [line]);
	const place = welcomeSteps.indexOf(prompt.step) + 1;
	const titled = {note: [[words.place(place, welcomeSteps.length), 'muted']] satisfies Line};
	const rowOf = ({name}: Choice, index: number): Line => choiceLine([`${index + 1}  ${name}`], index === prompt.index, columns);
	const meaning = ({means}: Choice, indent: number): Line[] =>
		means === '' ? [] : wrap(means, columns - indent).map((line): Line => [' '.repeat(indent), [line, 'muted']]);
	const whole = choices.flatMap((choice, index) => [rowOf(choice, index), ...meaning(choice, 5)]);
	const rows = insideRows(size, Number.POSITIVE_INFINITY);
	const title = words.title;
	if (head.length + 1 + whole.length <= rows) return promptView(size, columns, title, [...head, [], ...whole], titled);
	const below = choices.map(choice => meaning(choice, 0));
	const most = Math.max(0, Math.min(Math.max(...below.map(({length}) => length)), rows - choices.length));
	const marked = (below[prompt.index] ?? []).slice(0, most);
	const padded = [...marked, ...Array.from({length: most - marked.length}, (): Line => [])];
	const room = rows - choices.length - most;
	return promptView(size, columns, title, [...head.slice(0, Math.max(0, room)), ...choices.map(rowOf), ...padded], titled);
};
