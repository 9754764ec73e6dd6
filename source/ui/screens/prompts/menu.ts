import type {Locale} from '../../../locales/index.ts';
import type {NewPerson, Question} from '../../state/prompt.ts';
import {cut, width, wrap} from '../../terminal/width.ts';
import {glyphs} from '../../theme/glyphs.ts';
import type {Line} from '../../theme/theme.ts';
import {gestureText} from '../toast.ts';
import type {View} from '../view.ts';
import {choiceLine, insideColumns, insideRows, type PromptOf, type PromptView, promptView} from './prompt-view.ts';

const menuTitle = ({menu, person, people, plan}: PromptOf<'menu'>, {screen: {menus, imports}}: Locale): string => {
	if (menu === 'import') return imports.relation(plan?.read.list.people ?? 0);
	return menu === 'add' ? menus.add(people.length, people[0]?.name ?? '') : menus[menu](person?.name ?? '');
};

/** Names shown before the choices of "Add 3 people?". */
const namesShown = 5;
/** Columns of a name that shares its line. */
const shortName = 24;

/** As many names as `room` lines hold beside the line that counts the others; in a single line that one stands behind a name. */
const shortened = (people: readonly NewPerson[], room: number, more: (count: number) => string): string[] => {
	if (room < 1) return [];
	const listed = Math.max(1, room - 1);
	const names = people.slice(0, listed).map(({name}) => name);
	const rest = more(people.length - listed);
	return room === 1 ? [`${cut(names[0] ?? '', shortName)} ${glyphs.separator} ${rest}`] : [...names, rest];
};

/** One digit a choice; the highlighted one is inverse and carries the mark. */
export const menuView = (prompt: PromptOf<'menu'>, {state: {size}, locale}: View): PromptView => {
	const title = menuTitle(prompt, locale);
	const {choices, more} = locale.screen;
	const texts = prompt.choices.map((choice, index) => `${index + 1}  ${choices[choice]}`);
	const several = prompt.people.length > 1 ? prompt.people : [];
	// what is left of the screen once the choices and a blank line are there
	const room = insideRows(size, texts.length + 1 + namesShown + 1) - texts.length - 1;
	const all = several.length <= room ? several.map(({name}) => name) : shortened(several, room, more);
	const columns = insideColumns(size, Math.max(width(title) + 4, ...texts.map(text => width(text) + 4), ...all.map(width), 30));
	const rows = texts.map((text, index): Line => choiceLine([text], index === prompt.index, columns));
	const heads: Line[] = all.length === 0 ? [] : [...all.map((name): Line => [cut(name, columns)]), []];
	return promptView(size, columns, title, [...heads, ...rows]);
};

export const daysView = ({purpose, person, marked}: PromptOf<'days'>, {state: {size}, locale}: View): PromptView => {
	const words = locale.screen.days;
	const title = words.titles[purpose](marked ? locale.several.people(marked) : person.name);
	const question = words[purpose];
	const columns = insideColumns(size, Math.min(64, Math.max(width(question), width(title) + 4, 34)));
	return promptView(size, columns, title, [...wrap(question, columns, 3).map((line): Line => [line]), [], [[words.hint, 'muted']]]);
};

/** What is asked: the question, and more of what it means. */
const questionTexts = (question: Question, locale: Locale): readonly string[] => {
	const {actions, confirm: words} = locale.screen;
	switch (question.code) {
		case 'several':
			return locale.several.ask(
				actions[question.action].short,
				question.people.map(({name}) => name),
			);
		case 'replace-view':
			return locale.orders.views.replace(question.name);
		case 'discard':
			return words.discard(question.template.name);
		case 'include-company':
			return locale.touch.includeCompany(question.person.name, question.company);
		case 'send-at-limit':
			return words['send-at-limit'](question.person.name, question.withNote);
		default:
			return words[question.code](gestureText(question.gesture, locale), question.gesture.people, question.gesture.at);
	}
};

/** A question that `y` answers: what would happen, to how many, and from when. */
export const confirmView = ({question}: PromptOf<'confirm'>, {state: {size}, locale}: View): PromptView => {
	const {confirm: words, actions, keys} = locale.screen;
	const texts = questionTexts(question, locale);
	const columns = insideColumns(size, 64);
	const {key} = locale.format;
	const answer: Line = [
		[key('confirm-yes', 'y'), 'strong'],
		` ${actions['confirm-yes'].short}    `,
		[key('confirm-no', keys.esc), 'strong'],
		` ${actions['confirm-no'].short}`,
	];
	const [first = '', ...others] = texts;
	return promptView(size, columns, words.title, [
		...wrap(first, columns, 3).map((line): Line => [[line, 'strong']]),
		...others.flatMap(text => wrap(text, columns, 3)).map((line): Line => [line]),
		[],
		answer,
	]);
};
