import type {Locale} from '../../locales/index.ts';
import type {Page} from '../keys/context.ts';
import {report} from '../screens/page.ts';
import type {View} from '../screens/view.ts';
import type {Frame} from '../state/state.ts';
import {said, sentence} from './spoken.ts';

/** A page line by line: a title, its facts, its sentences; a chart as the sentence that says it. */
export const reportTexts = (page: Page, frame: Frame, locale: Locale): string[] =>
	report(page, frame, locale)
		.flatMap(({title, rows}) => [
			sentence(title),
			...rows.map(row => (row.kind === 'fact' && row.label !== '' ? locale.linear.fact(row.label, row.text) : row.text)),
		])
		.map(said);

/** What is read after a move on a page: all that was passed on the way down, else the line one is on. */
export const readOn = (page: Page, from: number, {state, frame, locale}: View): string[] => {
	const texts = reportTexts(page, frame, locale);
	const to = state.pages[page];
	const passed = to > from && to - from <= state.room.page ? from + 1 : to;
	return texts.slice(passed, to + 1);
};
