import {Box} from 'ink';
import {type ReactNode, useMemo} from 'react';
import {Frame, type Section} from '../components/frame.tsx';
import {lineWidth} from '../components/line.ts';
import {Lines} from '../components/lines.tsx';
import {Popup} from '../components/popup.tsx';
import {footerHints} from '../keys/actions.ts';
import {isPage} from '../keys/context.ts';
import {contextOf, scopeOf} from '../state/context.ts';
import {cut, wrap} from '../terminal/width.ts';
import {glyphs} from '../theme/glyphs.ts';
import type {Line} from '../theme/theme.ts';
import {cardLines} from './card.ts';
import {disputeLines} from './dispute.ts';
import {duplicateLines} from './duplicate.ts';
import {footerLine} from './footer.ts';
import {headerLine} from './header.ts';
import {type Layout, layout, shared, smallest} from './layout.ts';
import {listNote} from './list-note.ts';
import {morningWords} from './morning-line.ts';
import {pageSection} from './page.ts';
import {leftToday} from './panels/pace.ts';
import {Panels, panelSections} from './panels/panels.tsx';
import {peopleSection} from './people.tsx';
import {filterLine} from './prompts/fields.ts';
import {openPrompt} from './prompts/prompt.ts';
import {suggestionLines} from './suggestion.ts';
import {messageLine, paceRemark} from './toast.ts';
import {todayList, todayNeeds} from './today.ts';
import type {View} from './view.ts';

/** Rows the list shown would take with all that is on it: 0 where it is empty. */
const needs = (view: View, at: Layout): number => {
	if (view.state.screen === 'today') return todayNeeds(view, at.left - 4);
	const total = view.frame.people?.total ?? 0;
	return total === 0 ? 0 : total + 1;
};

const listSection = (view: View, at: Layout): Section => {
	const inside = at.left - 4;
	if (view.state.screen === 'people') return peopleSection(view, inside, at.list);
	const {frame, locale} = view;
	const {today: words} = locale.screen;
	const {sentToday} = frame.stats.pace;
	const left = leftToday(frame.stats.pace);
	const {lines, above, below} = todayList(view, inside, at.list);
	const {filter, marks} = view.state;
	const more = [above > 0 ? `${glyphs.up} ${above}` : '', below > 0 ? `${glyphs.down} ${below}` : ''].filter(Boolean).join('  ');
	const noteFor = (title: Line): Line => listNote({filter: filter.today, marked: marks.length, place: more}, title, at.left, locale);
	const full: Line = [[words.title(frame.stats.asOf, sentToday, left), 'title']];
	const short: Line = [[words.titleShort(sentToday, left), 'title']];
	const title = lineWidth(full) + lineWidth(noteFor(short)) + 8 <= at.left ? full : short;
	return {
		title,
		note: noteFor(title),
		rows: at.list,
		lines,
	};
};

const cardSection = ({state, frame, locale, now}: View, at: Layout): Section => {
	const {card: words, today, imports} = locale.screen;
	const inside = at.left - 4;
	const context = contextOf(state, frame);
	const told = (title: string, texts: readonly string[]): Section => {
		// a line each where there is room, else one sentence behind the other
		const apart = wrap(texts.join('\n'), inside);
		const lines = apart.length <= at.card ? apart : wrap(texts.join(' '), inside, at.card);
		return {title: [[title, 'title']], rows: at.card, lines: lines.map((line): Line => [line])};
	};
	if (context.selected === 'support') return told(today.supportDue, words.supportDue(frame.morning.supportDue ?? now));
	if (context.selected === 'who-accepted') return told(today.whoAccepted, words.everyone(frame.morning.whoAccepted.waiting));
	if (context.selected === 'archive' && frame.morning.archiveDue) {
		return told(imports.due.title, imports.due.card(frame.morning.archiveDue, now));
	}
	const {person, suggestion, duplicate, company} = context;
	if (company) return told(company.name, [locale.views.card.company(company.name)]);
	if (duplicate) {
		const lines = duplicateLines(duplicate, locale, inside, at.card);
		const note: Line = [[locale.domain.chance(duplicate.likelihood), 'muted']];
		return {title: [[locale.screen.duplicate.title, 'title']], note, rows: at.card, lines};
	}
	if (suggestion) {
		const lines = suggestionLines(suggestion, locale, inside, at.card, now);
		return {title: [[suggestion.name, 'title']], note: [[locale.screen.suggestion.status, 'muted']], rows: at.card, lines};
	}
	if (!person) return {title: [[words.nobody, 'muted']], rows: at.card, lines: []};
	return {
		title: [[person.name, 'title']],
		note: [[locale.domain.status[person.status], 'muted']],
		rows: at.card,
		lines: context.dispute
			? disputeLines(person, context.dispute, locale, inside, at.card)
			: cardLines(person, frame.stats, locale, inside, at.card, now),
	};
};

/** A cell of the screen; null where nothing is typed. */
export type CursorCell = {x: number; y: number} | null;

/** Where the terminal's own cursor belongs: in the field being typed in, for input methods and screen readers. */
export const cursorCell = (view: View): CursorCell => {
	const {prompt, size} = view.state;
	if (!layout(size.columns, size.rows)) return null;
	return prompt?.type === 'filter' ? filterLine(prompt, view).cursor : (openPrompt(prompt, view)?.cursor ?? null);
};

const TooSmall = ({view: {state, locale}}: {view: View}) => {
	const {columns, rows} = state.size;
	const lines = locale.screen.tooSmall(smallest.columns, smallest.rows).map(line => cut(line, columns));
	const above = Math.max(0, Math.floor((rows - lines.length) / 2));
	return <Lines lines={[...Array.from({length: above}, (): Line => ['']), ...lines.map((line): Line => [line])].slice(0, rows)} />;
};

/** The whole screen, exactly as high as the terminal: header, frames, message line, footer, and the open prompt over them. */
export const Dashboard = ({view}: {view: View}): ReactNode => {
	const {state, frame, locale, demo, home} = view;
	const {columns, rows} = state.size;
	// kept while the size is, so that the panels can tell that nothing changed for them
	const at = useMemo(() => layout(columns, rows), [columns, rows]);
	if (!at) return <TooSmall view={view} />;
	const popup = openPrompt(state.prompt, view);
	const page = isPage(state.screen) ? state.screen : null;
	const parts = shared(at, needs(view, at));
	const side = page === null && at.place === 'side';
	const sections =
		page !== null
			? [pageSection(page, view)]
			: [listSection(view, parts), cardSection(view, parts), ...(side ? [] : panelSections(frame.stats, locale, at, at.left))];
	const remark = paceRemark(frame.stats, locale);
	const message =
		state.prompt?.type === 'filter'
			? filterLine(state.prompt, view).line
			: messageLine(
					state.toast,
					at.place === 'lines' && page === null ? remark.slice(0, 1) : remark,
					locale,
					columns,
					state.keymap,
					room => (state.screen === 'today' ? morningWords(frame, locale, room) : []),
				);
	return (
		<Box flexDirection="column" width={columns} height={rows} overflowY="hidden">
			<Lines lines={[headerLine(state.screen, frame, demo ? locale.screen.header.demo : home, locale, columns)]} />
			<Box height={at.body}>
				<Frame columns={page === null ? at.left : columns} sections={sections} />
				{side && <Panels stats={frame.stats} locale={locale} layout={at} />}
			</Box>
			<Lines lines={[message, footerLine(footerHints(scopeOf(state), contextOf(state, frame), state.keymap.actions), locale, columns)]} />
			{popup && <Popup place={popup.place} title={popup.title} note={popup.note} lines={popup.lines} />}
		</Box>
	);
};
