import {footerHints} from '../keys/actions.ts';
import {graphemes} from '../keys/graphemes.ts';
import {footerLine} from '../screens/footer.ts';
import {openPrompt} from '../screens/prompts/prompt.ts';
import type {View} from '../screens/view.ts';
import {contextOf, scopeOf} from '../state/context.ts';
import type {Prompt} from '../state/prompt.ts';
import {selectedRow} from './rows.ts';
import {isMarked, said, spoken} from './spoken.ts';

/** Wider than all hints together. */
const unbounded = 1000;

/** "Enter save, Esc back": what the open prompt answers to. */
const hintsText = ({state, frame, locale}: View): string =>
	spoken(footerLine(footerHints(scopeOf(state), contextOf(state, frame), state.keymap.actions), locale, unbounded), locale);

/** What is drawn inside the prompt, line by line, and the line that is marked. */
const insideOf = (view: View): {title: string; note: string; lines: string[]; marked: string | null} => {
	const popup = openPrompt(view.state.prompt, view);
	if (popup === null) return {title: '', note: '', lines: [], marked: null};
	const {locale} = view;
	const marked = popup.lines.find(isMarked);
	return {
		title: spoken(popup.title, locale),
		note: spoken(popup.note, locale),
		lines: popup.lines.map(line => spoken(line, locale)).filter(Boolean),
		marked: marked ? spoken(marked, locale) : null,
	};
};

type PromptOf<T extends Prompt['type']> = Extract<Prompt, {type: T}>;

const matchText = ({index, field}: PromptOf<'who-accepted'>, {frame: {matches}, locale}: View): string => {
	const {linear, screen} = locale;
	if (matches.length === 0 && field.text.trim() === '') return said(screen.people.empty.pending);
	const person = matches[Math.max(0, index)];
	return said(
		index > 0 ? linear.place(index + 1, matches.length, person?.name ?? '') : linear.matches(matches.length, person?.name ?? null),
	);
};

/** What a filter leaves. */
export const filterText = (view: View, count: number): string[] => {
	const {state, locale} = view;
	const text = state.screen === 'today' || state.screen === 'people' ? state.filter[state.screen] : '';
	const row = selectedRow(view);
	return [locale.linear.filter(text, count), row?.text ?? ''].filter(Boolean).map(said);
};

/** A prompt that opens: its question, its choices, and which keys answer. */
export const promptOpened = (view: View): string[] => {
	const {prompt} = view.state;
	if (prompt === null) return [];
	const hints = hintsText(view);
	if (prompt.type === 'filter') return [said(view.locale.screen.filter), hints];
	const {title, note, lines} = insideOf(view);
	const named = [title, note].filter(Boolean).join(', ');
	if (prompt.type !== 'who-accepted') return [named, ...lines.filter(line => line !== hints), hints];
	return [title, said(view.locale.screen.whoAccepted.hint), matchText(prompt, view), hints];
};

/** Quarters of an import that are told. */
const quarters = ({progress: {done, of}}: PromptOf<'importing'>): number => (of === 0 ? 4 : Math.floor((4 * done) / of));

/** A prompt that stays open: what is marked now, and the lines that were not there before. */
export const promptChanged = (before: View, after: View): string[] => {
	const [was, is] = [before.state.prompt, after.state.prompt];
	if (was?.type === 'importing' && is?.type === 'importing') {
		if (is.stopping !== was.stopping) return [said(after.locale.screen.imports.stopping)];
		return quarters(is) > quarters(was) ? [said(after.locale.linear.percent(quarters(is) / 4))] : [];
	}
	if (was?.type === 'who-accepted' && is?.type === 'who-accepted') {
		const [then, now] = [matchText(was, before), matchText(is, after)];
		return then === now ? [] : [now];
	}
	if (was?.type === 'note' && is?.type === 'note' && is.field.text === was.field.text) {
		const {selected, text, cursor} = is.field;
		if (selected)
			return [
				said(
					after.locale.linear.selected(
						graphemes(text)
							.slice(cursor, cursor + selected)
							.join(''),
					),
				),
			];
	}
	if (was?.type === 'inmail' && is?.type === 'inmail' && is.part !== was.part) {
		return [said(`${after.locale.screen.inmail[is.part]}. ${after.locale.linear.holds(is.field.text)}`)];
	}
	const [old, fresh] = [insideOf(before), insideOf(after)];
	const others = fresh.lines.filter(line => line !== fresh.marked && !old.lines.includes(line));
	return [
		...(fresh.title === old.title ? [] : [fresh.title]),
		...(fresh.marked === null || fresh.marked === old.marked ? [] : [fresh.marked]),
		...others,
	];
};
