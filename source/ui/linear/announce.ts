import {isPage} from '../keys/context.ts';
import {headerFacts} from '../screens/header.ts';
import {morningWords} from '../screens/morning-line.ts';
import {leftToday} from '../screens/panels/pace.ts';
import {nextHint, toastText} from '../screens/toast.ts';
import {todayList} from '../screens/today.ts';
import type {View} from '../screens/view.ts';
import {viewWord} from '../screens/words.ts';
import {savedShown} from '../state/saved-views.ts';
import {todayLines} from '../state/today.ts';
import {readOn, reportTexts} from './pages.ts';
import {panelTexts} from './panels.ts';
import {filterText, promptChanged, promptOpened} from './prompts.ts';
import {cardTexts, rowCount, rowText, selectedRow} from './rows.ts';
import {said, sentence, spoken} from './spoken.ts';

/** Wider and higher than anything said. */
const unbounded = 1000;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The list of the day by its sections, and where it is closed, why, and what opens it. */
const dayTexts = (view: View): string[] => {
	const {frame, locale} = view;
	const {today} = locale.screen;
	const {morning, stats} = frame;
	const lines = todayLines(morning, '');
	const {length: invitations} = morning.offers;
	const sections = [
		...(morning.whoAccepted.waiting > 0
			? [`${today.whoAccepted.replace(/\s*\?$/, '')} (${today.waiting(morning.whoAccepted.waiting)})`]
			: []),
		...(
			[
				['dispute', morning.disputes.length],
				['follow-up', morning.followUps.length],
				['received', morning.received.length],
				['invite', invitations],
			] as const
		).flatMap(([section, count]) => (count > 0 ? [locale.linear.section(today.headings[section].replace(/\s*\?$/, ''), count)] : [])),
	];
	const unmoved: View = {...view, state: {...view.state, today: {selected: null, index: 0, top: 0}, filter: {today: '', people: ''}}};
	const drawn = todayList(unmoved, unbounded, unbounded).lines.map(line => spoken(line, locale));
	const closed = lines.findIndex(line => line.type === 'closed');
	return [
		said(sentence(today.title(stats.asOf, stats.pace.sentToday, leftToday(stats.pace)))),
		...[spoken(morningWords(frame, locale, unbounded), locale)].filter(Boolean).map(text => sentence(capital(text))),
		locale.linear.list(sections),
		...(closed < 0 ? [] : [drawn[closed] ?? '']),
		...drawn.slice(lines.length),
	]
		.map(said)
		.filter(Boolean);
};

/** The name of the view of People that is shown. */
const shownView = ({state, locale}: View): string => viewWord(savedShown(state) ?? state.view, locale);

/** What a screen is, and what one is on. */
const screenTexts = (view: View): string[] => {
	const {state, frame, locale} = view;
	const {screen} = state;
	const {linear, screen: words} = locale;
	const name = words.screens[screen];
	if (isPage(screen)) {
		const texts = reportTexts(screen, frame, locale);
		return [said(linear.screen(name, texts.length)), linear.pageKeys, texts[state.pages[screen]] ?? ''].filter(Boolean);
	}
	if (screen === 'today') return [said(linear.screen(name, rowCount(view))), ...panelTexts(view), ...rowText(view)];
	return [said(linear.people(name, shownView(view), rowCount(view))), ...rowText(view)];
};

/** The beginning: the day, the list, the account and the panels, how to go on, and the selected line. */
const opening = (view: View): string[] => [
	...(view.demo ? [view.locale.linear.demo] : []),
	...(view.state.toast ? [sentence(spoken([toastText(view.state.toast, view.locale)], view.locale))] : []),
	...dayTexts(view),
	said(view.locale.linear.account(headerFacts(view.frame, view.locale))),
	...panelTexts(view),
	view.locale.linear.keys,
	...rowText(view),
];

/** Everything about where one is, asked for: the open prompt, else the selected one with all that is known, else the rest of the page. */
export const everything = (view: View): string[] => {
	const {state, frame, locale} = view;
	if (state.prompt !== null) return promptOpened(view);
	if (isPage(state.screen)) return reportTexts(state.screen, frame, locale).slice(state.pages[state.screen]);
	return [...rowText(view), ...cardTexts(view)];
};

const messageTexts = ({state: before}: View, {state: {toast, prompt, keymap}, locale}: View): string[] => {
	if (toast === null || toast === before.toast) return [];
	// a text that was written is said once more as it is kept
	const written = before.prompt?.type === 'note' && prompt === null && toast.code === 'performed' ? [before.prompt.field.text] : [];
	const next = nextHint(toast, keymap, locale);
	return [...written.filter(Boolean).map(said), sentence(spoken([toastText(toast, locale)], locale)) + (next === '' ? '' : ` ${next}.`)];
};

/** Where the member has got to on the screen itself. */
const placeTexts = (before: View, after: View): string[] => {
	const [was, is] = [before.state, after.state];
	if (is.screen !== was.screen) return screenTexts(after);
	if (isPage(is.screen)) return is.pages[is.screen] === was.pages[is.screen] ? [] : readOn(is.screen, was.pages[is.screen], after);
	if (is.screen === 'people' && shownView(before) !== shownView(after)) return screenTexts(after);
	if (is.filter[is.screen] !== was.filter[is.screen] || was.prompt?.type === 'filter') return filterText(after, rowCount(after));
	const [old, row] = [selectedRow(before), selectedRow(after)];
	const moved = row?.id !== old?.id || row?.text !== old?.text || was.prompt !== null;
	return moved ? rowText(after) : [];
};

/** What another program or the clock changed, where it matters today: what is left, and how long the list is. */
const changeTexts = (before: View, after: View): string[] => {
	const {locale, frame} = after;
	const dayOf = ({frame: {stats}}: View): string => locale.screen.today.title(stats.asOf, stats.pace.sentToday, leftToday(stats.pace));
	const same = dayOf(before) === dayOf(after) && (after.state.screen !== 'today' || rowCount(before) === rowCount(after));
	return same ? [] : [said(locale.linear.changed(dayOf(after), todayLines(frame.morning, '').filter(line => line.type === 'row').length))];
};

/**
 * The lines that say what changed between two moments, none where nothing one would look at did. Pure.
 * @param before what was said last; null at the beginning
 */
export const announce = (before: View | null, after: View): string[] => {
	if (before === null) return opening(after);
	if (after.state.leaving) return [];
	const [was, is] = [before.state.prompt, after.state.prompt];
	const message = messageTexts(before, after);
	if (is !== null) {
		const opened = was?.type !== is.type || ('person' in was && 'person' in is && was.person?.id !== is.person?.id);
		const searching = is.type === 'filter' && !opened && after.state.filter !== before.state.filter;
		return [...message, ...(opened ? promptOpened(after) : searching ? filterText(after, rowCount(after)) : promptChanged(before, after))];
	}
	const marks = before.state.marks.length === after.state.marks.length ? [] : [said(after.locale.several.marked(after.state.marks.length))];
	const lines = [...message, ...marks, ...placeTexts(before, after)];
	return lines.length > 0 ? lines : changeTexts(before, after);
};

/** Said again where a key did nothing, as at the end of a list: where one still is. */
export const stillThere = (view: View): string[] => {
	const {screen, prompt, pages} = view.state;
	if (prompt !== null) return [];
	return isPage(screen) ? reportTexts(screen, view.frame, view.locale).slice(pages[screen], pages[screen] + 1) : rowText(view);
};
